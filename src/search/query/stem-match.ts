import { fold, unify } from '../../model/stemming/fold.ts';
import { readingsOf, rootSign, rulesOf, type Stem, verbSign } from '../../model/stemming/rules.ts';
import { type Form, type SearchableIndex, scriptOf } from './loaded-index.ts';

/** A form that answers a typed word, and how well: 1 is the word itself. */
export interface Answer {
  readonly form: Form;
  readonly quality: number;
}

/** Whether two words are forms of one: surely, possibly or not. */
type Kinship = 'sure' | 'possible' | 'none';

/** Of two words of which neither is the stem itself, the stem is at least such a share. */
const leastShare = { root: 0.6, short: 0.45, possible: 0.4, distant: 0.36 } as const;

/**
 * A short stem may stand for other words, too: the shorter it is, the fewer endings may have been removed. Between two
 * forms of a verb with a short root, the relation is never certain.
 * @param distance how many removed endings may have made another word
 */
function kinshipOf(stem: string, distance: number, a: string, b: string): Kinship {
  const share = like(stem, a, b);
  if (stem.startsWith(rootSign)) {
    if ([a, b].some((whole) => stem.endsWith(whole))) return 'sure';
    if (!stem.startsWith(verbSign) && share > leastShare.root) return 'sure';
    return share > leastShare.possible ? 'possible' : 'none';
  }
  const isWhole = stem === a || stem === b;
  if (stem.length <= 3) return distance === 0 && (isWhole || share > leastShare.short) ? 'sure' : 'none';
  const isShort = stem.length === 4;
  if (distance > (isShort ? 3 : 5)) return 'none';
  const isSure = distance <= (isShort ? 2 : 3) && (isWhole || share > leastShare.short);
  if (isSure) return 'sure';
  return distance === 0 || share > leastShare.distant ? 'possible' : 'none';
}

/**
 * Whether a form has another letter where the typed word has Kazakh letters that a Russian keyboard lacks: who types қ and ү
 * has no need to type к for қ or ы for і, and means no Latin word. In a word with ы, a is not typed for ә either; this
 * counts for short roots, where a vowel makes another word: сат, сәт.
 */
function isOtherwiseSpelt(word: string, { form, script, alias }: Form, stem: number, isRoot: boolean): boolean {
  if (script === 'Latn' && stem < 4 && scriptOf(word) !== script && !alias) return true;
  if (word === unify(word)) return isRoot && word.includes('ы') && /[әөүі]/.test(form.slice(0, stem - rootSign.length));
  if (script === 'Latn') return true;
  for (let at = 0; at < stem; at += 1) {
    const [typed = '', letter = ''] = [word[at], form[at]];
    if (letter !== typed && fold(letter) === fold(typed)) return true;
  }
  return false;
}

/** The forms that share a stem with a word, however it is written; none where another word is meant, one that is on no page. */
export function formsLike(word: string, index: SearchableIndex): Answer[] {
  const like = allLike(word, index);
  return isElsewhere(like) ? [] : like.filter(({ form }) => isThere(form));
}

const isThere = ({ postings }: Form) => postings.length > 0;

/** Whether the best of some answers is a word of every day that is on no page: then no other word was meant. */
const isElsewhere = (answers: readonly Answer[]) => {
  const best = Math.max(...answers.map(({ quality }) => quality));
  return answers.length > 0 && answers.every(({ form, quality }) => quality < best || !isThere(form));
};

/** Whether a word is one of every day that is on no page, so that it is not misspelt. */
export const isOnNoPage = (word: string, index: SearchableIndex): boolean => isElsewhere(allLike(word, index));

function allLike(word: string, index: SearchableIndex): Answer[] {
  const sure = new Map<Form, number>();
  const possible = new Map<Form, number>();
  for (const stems of readingsOf(word, index.locale)) {
    const whole = stems[0]?.stem ?? '';
    for (const { stem, distance } of stems) {
      for (const { form, distance: other } of index.byStem.get(stem) ?? []) {
        const kinship = kinshipOf(stem, Math.max(distance, other), whole, form.folded.text);
        if (kinship === 'none' || isOtherwiseSpelt(word, form, stem.length, stem.startsWith(rootSign))) continue;
        const best = kinship === 'sure' ? sure : possible;
        const share = like(stem, whole, form.folded.text);
        // A form of the same word is the word, however long its ending is; a short stem may be that of another.
        const isSame = kinship === 'sure' && distance === 0 && other === 0 && stem.length > 3 && stem[0] !== rootSign;
        const likeness = isSame ? 0.3 + 0.5 * share : 0.8 * share;
        const quality = form.form === word ? 1 : form.folded.text === whole ? 0.97 : likeness;
        if (quality > (best.get(form) ?? 0)) best.set(form, quality);
      }
    }
  }
  // What is hardly a form of the word says something only where nothing surely is.
  return [...(sure.size > 0 ? sure : possible)].map(([form, quality]) => ({ form, quality }));
}

const like = (stem: string, a: string, b: string) => (1.5 * stem.length) / (a.length + b.length);

/** The forms of words with the same beginning, of which the stemmers make different stems: civil, civilly. */
export function formsAkin(word: string, index: SearchableIndex): Answer[] {
  if (/\d/.test(word) || !rulesOf(index.locale).hasRelatedBeginnings) return [];
  const last = (stems: readonly Stem[]) => stems.filter(({ distance }) => distance === 0).pop()?.stem ?? '';
  const typed = unique(readingsOf(word, index.locale).map(last)).filter((stem) => stem.length > 5);
  if (typed.length === 0) return [];
  return index.forms.flatMap((form) => {
    const own = form.sure[form.sure.length - 1]?.text ?? '';
    const shares = typed.map((stem) => {
      const shared = sharedBeginning(stem, own);
      return shared < 6 ? 0 : shared / Math.max(stem.length, own.length);
    });
    const share = Math.max(...shares);
    return share >= 0.75 ? [{ form, quality: 0.6 * share }] : [];
  });
}

function sharedBeginning(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** The forms that begin with what was typed so far. */
export function formsBeginning(word: string, index: SearchableIndex, least: number): Answer[] {
  if (word.length < least || /\d/.test(word)) return [];
  const starts = readingsOf(word, index.locale)
    .map(([whole]) => whole?.stem ?? '')
    .filter((start) => start.length >= least);
  return index.forms
    .filter(({ folded }) => starts.some((start) => folded.text.startsWith(start)))
    .map((form) => ({ form, quality: (0.9 * word.length) / form.folded.text.length }));
}

/** The names of several words that stand in the query, as answers to each of their words. */
export function phraseAnswers(words: readonly string[], index: SearchableIndex): Answer[][] {
  const answers: Answer[][] = words.map(() => []);
  const readings = words.map((word) => readingsOf(word, index.locale));
  for (const { form, stems } of index.phrases) {
    for (let start = 0; start + stems.length <= words.length; start += 1) {
      const stands = stems.every((word, at) =>
        readings[start + at]?.some(
          (typed) =>
            typed[0]?.stem === word[0]?.stem ||
            typed.some(({ stem }) => stem.length > 3 && word.some((other) => other.stem === stem)),
        ),
      );
      if (!stands) continue;
      for (let at = start; at < start + stems.length; at += 1) answers[at]?.push({ form, quality: 1 });
    }
  }
  return answers;
}

const unique = (words: readonly string[]) => [...new Set(words)];
