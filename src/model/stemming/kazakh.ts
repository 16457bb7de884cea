import { adjectives, elisions, kazakhEndings, place } from './kazakh-endings.ts';
import { harmonyOf, type Skeleton } from './kazakh-harmony.ts';
import { rootSign, type Stem, verbSign } from './rules.ts';

/** A root has at least so many letters. */
const least = 2;
/** There are many roots up to this length, and many words that begin like one: they are stems of their own kind. */
const short = 3;
/** How many endings of verbs may be taken off before a short root. */
const mostFromShort = 3;

/** Nouns and verbs of two and three letters are seldom related: ат, a horse or a name, and ат, to shoot. */
const signs = { noun: rootSign, verb: verbSign } as const;

/** A root of two letters: іс, ел, өт, су, де, ки. */
const isRoot = (letters: string) => letters.length > 2 || /^[aeiou][^aeo]$|^[^aeiou][iu]$|^[dj]e$/.test(letters);
/** Where a root of three letters such as жер is left, it is no form of one of two, such as же. */
const isWholeRoot = /^·-?[b-df-hj-np-tv-z][aeiou][b-df-hj-np-tv-z]$/;

const rulesFrom = (rows: typeof kazakhEndings) =>
  rows.flatMap(({ endings, ...row }) => endings.map((ending) => ({ ...row, ending, resets: rows === adjectives })));
const allRules = [...rulesFrom(kazakhEndings), ...rulesFrom(adjectives)];
const lastLetters = new Set(allRules.map(({ ending }) => ending.slice(-1)));
const byLastLetter = new Map(
  [...lastLetters].map((letter) => [letter, allRules.filter(({ ending }) => ending.endsWith(letter))]),
);

/** How a stem was reached: the endings of verbs that were taken off, whether another word was made, what may follow. */
interface Way {
  readonly distance: number;
  readonly below: number;
  readonly kind: 'noun' | 'verb' | 'made';
  /** Whether the ending that was removed last is one that may follow a negation. */
  readonly isTensed?: boolean;
}

/**
 * A Kazakh word and what is left of it as endings are taken off, one after the other.
 * @param word normalised, or its skeleton
 * @returns the word itself first; each stem with its least distance from the word
 */
export function kazakhStems(word: string): Stem[] {
  const skeleton: Skeleton = harmonyOf(word);
  const folded = skeleton.letters;
  // No vowel is doubled in a word.
  const isAbbreviation = /([аеоөұү])\1/.test(word);
  const stems = new Map<string, number>();
  const seen = new Map<string, number>();
  const keep = (letters: string, distance: number) => {
    const stem = harden(letters.replace(/(\D)\1+/g, '$1'));
    stems.set(stem, Math.min(distance, stems.get(stem) ?? distance));
  };
  const keepRoot = (letters: string, { distance, kind }: Way) => {
    if (isAbbreviation) return;
    if (letters.length > short) keep(letters, distance);
    else if (kind !== 'made' && distance <= mostFromShort && isRoot(letters)) keep(signs[kind] + letters, 0);
  };
  const strip = (rest: string, way: Way) => {
    const { distance, below, kind, isTensed } = way;
    const key = `${rest} ${below} ${kind} ${isTensed}`;
    const known = seen.get(key);
    if (known !== undefined && known <= distance) return;
    seen.set(key, distance);
    // What is negated is a form of the verb, not a word of its own: алмадық is no form of алма.
    const isNegated = isTensed && rest.length > short && /[mbp][ae]$/.test(rest);
    if ((rest.length > 2 || rest === folded || isAbbreviation) && !isNegated) keep(rest, distance);
    if (rest.length <= short) keepRoot(rest, way);
    if (rest === folded) keepRoot(rest, { ...way, kind: 'verb' });
    const whole = elisions[rest.slice(-2)];
    if (rest !== folded && whole) keepRoot(rest.slice(0, -2) + whole, way);
    for (const rule of byLastLetter.get(rest.slice(-1)) ?? []) {
      const left = rest.slice(0, -rule.ending.length);
      const fits = rule.resets ? below > place.tense : rule.place < below;
      if (!fits || left.length < least || !rest.endsWith(rule.ending)) continue;
      if (rule.isFinite && below < place.person) continue;
      // A negation without a tense after it is a command, or the end of a noun: алма, аспан.
      if (rule.place === place.negation && rule.ending.length === 2 && !isTensed) continue;
      // A stem with a voice and no ending of a verb after it is a command, or a noun of its own: табыс, жұмыстарға.
      if (rule.place === place.voice && kind === 'noun') continue;
      if (!rule.after.includes(left.slice(-1)) || !/[aeiou]/.test(left)) continue;
      if (!skeleton.agrees(left.length, rule.ending)) continue;
      const isOfVerb = rule.place >= place.voice && rule.place <= place.tense;
      const next: Way = {
        distance: distance + rule.distance,
        below: rule.resets ? place.person : rule.place <= place.voice ? rule.place + 1 : rule.place,
        kind: isOfVerb && kind === 'noun' ? 'verb' : rule.place === place.building && !rule.resets ? 'made' : kind,
      };
      strip(left, { ...next, isTensed: rule.place === place.tense });
      if (rule.place !== place.tense) continue;
      // The vowel of a verb's stem falls out before у, and п turns into у before ы: оқы – оқу, тап – тауып.
      if (rule.ending === 'u' && !/[aeiou]$/.test(left)) keepRoot(`${left}i`, next);
      if (rule.ending.startsWith('ip') && /[ae]u$/.test(left)) keepRoot(`${left.slice(0, -1)}p`, next);
      if (rule.ending === 'idi') keepRoot(`${left}i`, next);
    }
  };
  strip(folded, { distance: 0, below: place.person + 1, kind: 'noun' });
  const found = [...stems].map(([stem, distance]) => ({ stem, distance }));
  const whole = found.filter(({ stem }) => isWholeRoot.test(stem)).map(({ stem }) => stem.length);
  return found.filter(({ stem }) => !stem.startsWith(rootSign) || !whole.includes(stem.length + 1));
}

/** Before a vowel п, к, қ turn into б, г, ғ: талап – талабы, құқық – құқығы, but жыл – жылғы. Here they are turned back. */
function harden(word: string): string {
  return word.replace(/([^lnr])b$/, '$1p').replace(/([^lnr])g$/, '$1k');
}
