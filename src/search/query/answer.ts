import { type DayInText, daysIn, monthsOf } from '../../model/stemming/dates.ts';
import { fold, unify } from '../../model/stemming/fold.ts';
import { isStopWord, rulesOf } from '../../model/stemming/rules.ts';
import { wordsOf } from '../../model/stemming/text.ts';
import { isKeyRun, otherLayouts } from './keyboard-layout.ts';
import { type Form, type SearchableIndex, scriptOf } from './loaded-index.ts';
import { findPhones } from './phones.ts';
import { type Places, type Result, rank } from './rank.ts';
import { readQuery } from './read-query.ts';
import { regroup } from './regroup.ts';
import { formsNear, nearStem } from './spelling-correction.ts';
import { type Answer, formsAkin, formsBeginning, formsLike, isOnNoPage, phraseAnswers } from './stem-match.ts';

/** Whose word is taken, in the order of trust. */
export type Trust = 'own' | 'other' | 'corrected' | 'layout';
const trusts: readonly Trust[] = ['own', 'other', 'corrected', 'layout'];

/** What a query found. */
export interface Outcome {
  readonly results: readonly Result[];
  readonly trust: Trust;
  /** The words for which results are shown, where they are not those that were typed. */
  readonly instead: string;
  /** For each typed word, the forms in the reader's language that answer it, best first. */
  readonly forms: readonly (readonly string[])[];
}

/** Asks for the indexes of the other languages; called only when they are needed. */
export type Others = () => Promise<readonly SearchableIndex[]>;

const mostWords = 12;

/** Letters of another script are read by their sound, in which short words and synonyms of other languages are alike. */
const isEnough = (word: string, { script, folded, alias }: Form) =>
  scriptOf(word) === script || (alias !== 'synonym' && folded.text.length > 4);

/** A name is as good as the word that stands in the text; a synonym is near it. */
const weights = { name: 0.95, synonym: 0.7 } as const;
/** A page that is about what a synonym means is as good as one with its name. */
const aboutIt = 0.95;
/** Where the word itself stands somewhere, its synonyms in other texts say less; pages that are about it say as much. */
const besideTheWord = 0.7;
/** How good an answer of a form of the same word is at least, next to the word itself. */
const asForm = 0.7;

/** How much a number counts where the word next to it in the query does not stand in the same part: of 19-бап, 19 January. */
const farNumber = 0.3;

/** How well a word must be answered at least to be evidence of what another, unknown one is about. */
const evidence = 0.4;

/** How much a verb counts where no part has all words: what somebody did is seldom the subject. */
const nextToNoun = 0.4;

/** A word on so few pages, and on no larger part of a site, says enough by itself. */
const few = { pages: 6, part: 1 / 3 } as const;

interface Word {
  readonly places: Places;
  readonly trust: Trust;
  readonly forms: readonly string[];
  /** What is shown as the word that was meant. */
  readonly meant: string;
}

/**
 * Answers a query: in the reader's language as it was typed, then in the other languages, then with the spelling
 * corrected, then as if the keyboard had been on the other layout.
 * @param query whatever was typed
 * @param own index of the reader's language
 * @param exactly take the words as they were typed
 */
export async function answer(query: string, own: SearchableIndex, others: Others, exactly = false): Promise<Outcome> {
  const text = readQuery(query, own.locale);
  const phones = findPhones(text, own);
  if (phones.length > 0)
    return outcome(
      phones.map((places) => ({ places, trust: 'own', forms: [], meant: text })),
      own,
    );

  const typed = await understand(text, own, others);
  if (isWhole(typed)) return outcome(typed, own);
  if (exactly) return outcome(mostOf(typed, own), own);

  // In letters that are not those of the language, a word of another layout is likelier than a misspelt one.
  const isForeign = scriptOf(text) !== own.script;
  const swapped = isForeign ? await onOtherLayout(text, own, others) : undefined;
  if (swapped) return swapped;
  const corrected = await correct(typed, own, others);
  if (isWhole(corrected)) return outcome(await inContext(corrected, own, others), own);
  return (isForeign ? undefined : await onOtherLayout(text, own, others)) ?? outcome(mostOf(corrected, own), own);
}

/** What was meant, if the text makes words on another keyboard layout. */
async function onOtherLayout(text: string, own: SearchableIndex, others: Others): Promise<Outcome | undefined> {
  if (wordsOf(text).some((word) => isOnNoPage(word, own))) return undefined;
  for (const other of otherLayouts(text)) {
    const isLikely = (word: string) => isPronounceable(word) && (scriptOf(word) === own.script || word.length > 3);
    if (!wordsOf(other).every(isLikely)) continue;
    const script = scriptOf(other);
    // A layout that was swapped writes words as they are: what they sound like in other letters was not meant.
    const words = await understand(other, own, others, {
      script: script === own.script ? undefined : script,
      isSwapped: true,
    });
    if (isWhole(words)) return { ...outcome(words, own), trust: 'layout', instead: other };
  }
  return undefined;
}

/** Whether the letters of a word are of one script, and more than half of them have a sound. */
const isPronounceable = (word: string) =>
  !(/[a-z]/.test(word) && scriptOf(word) === 'Cyrl') && fold(word).length * 2 > word.length;

/**
 * Of a query's words one in three may be unknown, if the others are known as they were typed; of two words one that is an
 * abbreviation, in other letters, a verb, or keys in their order, or is next to one that is on few pages. Another word of the
 * language makes another subject of it.
 */
function mostOf(words: readonly Word[], own: SearchableIndex): readonly Word[] {
  const known = words.filter(isKnown);
  const typed = known.filter(({ trust }) => trust !== 'corrected');
  const certain = (words.length > 2 ? known : typed).filter(({ places }) => Math.max(...places.values()) > evidence);
  if (typed.length > 0 && certain.length * 3 >= words.length * 2) return known;
  const rest = words.filter((word) => !isKnown(word));
  const { verb } = rulesOf(own.locale);
  const saysLittle = ({ meant }: Word) =>
    scriptOf(meant) !== own.script ||
    isAbbreviation(meant) ||
    isKeyRun(meant) ||
    (verb.test(meant) && !isOnNoPage(meant, own));
  const most = Math.min(few.pages, own.pages.length * few.part);
  const isOnFew = ({ places }: Word) => new Set([...places.keys()].map((at) => own.parts[at]?.page)).size <= most;
  // A place says where, not what.
  const isPlace = ({ meant }: Word) => formsLike(meant, own).some(({ form }) => form.alias === 'name');
  const saysEnough = (word: Word) => isAsTyped(word) && isOnFew(word) && !isPlace(word);
  const oneIsEnough =
    words.length === 2 && certain.some(saysEnough) && !rest.some(({ meant }) => isOnNoPage(meant, own));
  return typed.length * 2 >= words.length && (oneIsEnough || rest.every(saysLittle)) ? known : [];
}

/** Without a vowel nothing is a word. */
const isAbbreviation = (word: string) => !/[aeiouy]/.test(word) && !/[aeiou]/.test(fold(word.replace(/w/g, '')));

/** Once a spelling is corrected, names of several words are seen in the query that were not before. */
async function inContext(words: readonly Word[], own: SearchableIndex, others: Others): Promise<readonly Word[]> {
  if (words.length < 2 || words.every(({ trust }) => trust !== 'corrected')) return words;
  const meant = await understand(words.map(({ meant }) => meant).join(' '), own, others);
  if (!isWhole(meant) || meant.length !== words.length) return words;
  return meant.map((word, at) => ({ ...word, trust: words[at]?.trust ?? word.trust }));
}

/** The words of a text that say what is looked for, by themselves or together; all, where none does. */
function tellingWords(text: string, { idioms }: SearchableIndex): readonly string[] {
  const all = wordsOf(text).slice(0, mostWords);
  const said = ` ${unify(all.join(' '))} `;
  const together = idioms
    .filter((idiom) => said.includes(` ${unify(idiom)} `))
    .flatMap((idiom) => unify(idiom).split(' '));
  const telling = all.filter((word) => !isStopWord(word) || together.includes(unify(word)));
  return telling.length > 0 ? telling : all;
}

/** The words of a text as they stand in the reader's language, else in another. */
async function understand(
  text: string,
  own: SearchableIndex,
  others: Others,
  { script, isSwapped = false }: { script?: Form['script'] | undefined; isSwapped?: boolean } = {},
): Promise<readonly Word[]> {
  const typed = tellingWords(text, own);
  if (typed.length === 0) return [];

  const isIn = ({ form }: Answer) => !script || form.script === script;
  const inOwn = lookUp(typed, own).map((found, at) => wordFrom(typed[at] ?? '', found.filter(isIn), own, 'own'));
  const isBeside = typed.length > 1 && areBeside(inOwn, own);
  if (isWhole(inOwn) && !isBeside) return inOwn;
  if (inOwn.some((word) => !isKnown(word) && isOnNoPage(word.meant, own))) return inOwn;

  // On another layout the letters are not those that were typed: there words are taken as they are.
  const regrouped = script !== undefined || isSwapped || isWhole(inOwn) ? [] : regroupAll(text, typed, inOwn, own);
  if (regrouped.length > 0) {
    const words = lookUp(regrouped, own).map((answers, at) => wordFrom(regrouped[at] ?? '', answers, own, 'own'));
    if (isWhole(words)) return words;
  }

  const indexes = await others();
  // With an index come the words of its language that say nothing.
  if (tellingWords(text, own).length < typed.length) return understand(text, own, others, { script, isSwapped });
  const foreign = indexes.map((index) =>
    lookUp(typed, index).map((found, at) => {
      const word = typed[at] ?? '';
      // Short words of two languages sound alike: соль, and сол in Kazakh.
      const least = word.length > 4 ? rulesOf(own.locale).evidence : 0.97;
      const answers = found.filter(({ form, quality }) => quality > least && isEnough(word, form));
      return wordFrom(word, answers, own, 'other', index);
    }),
  );
  const whole = foreign.filter(isWhole);
  const there = whole.find((words) => !areBeside(words, own)) ?? whole[0];
  // Beside a text stand names of sources in other languages: what is there alone may be a query in one of these.
  if (isWhole(inOwn)) return there?.some(isAsTyped) && !areBeside(there, own) ? there : inOwn;
  if (there) return there;
  return inOwn.map((word, at) =>
    isKnown(word) ? word : (foreign.flatMap((words) => words[at] ?? []).find(isKnown) ?? word),
  );
}

/** Whether one of the words stands nowhere but beside the texts of pages, such as in names of sources. */
const areBeside = (words: readonly Word[], { parts, pages }: SearchableIndex) => {
  const isBeside = (place: number) => {
    const { page, part } = parts[place] ?? { page: 0, part: 0 };
    return part === 1 && pages[page]?.anchors.length !== 2;
  };
  return words.some((word) => isKnown(word) && [...word.places.keys()].every(isBeside));
};

const isAsTyped = ({ places }: Word) => Math.max(...places.values()) > 0.95;

/** The telling words of a text, where one that is unknown was joined or split, maybe with one that says nothing. */
function regroupAll(text: string, typed: readonly string[], words: readonly Word[], own: SearchableIndex) {
  const all = wordsOf(text).slice(0, mostWords);
  const isUnknown = (word: string) => words.some((one, at) => typed[at] === word && !isKnown(one));
  const regrouped = regroup(
    all,
    all.map((word) => !isUnknown(word)),
    own,
  );
  return regrouped ? tellingWords(regrouped.join(' '), own) : [];
}

const isKnown = ({ places }: Word) => places.size > 0;
const isWhole = (words: readonly Word[]) => words.length > 0 && words.every(isKnown);

/** The words, with what was probably meant by those that stand nowhere. */
async function correct(words: readonly Word[], own: SearchableIndex, others: Others): Promise<readonly Word[]> {
  const indexes = await others();
  return words.map((word) => (isKnown(word) ? word : meantBy(word, own, indexes)));
}

/** The forms of a language that answer each of the words. */
function lookUp(typed: readonly string[], index: SearchableIndex): Answer[][] {
  const phrases = phraseAnswers(typed, index);
  return typed.map((word, at) => {
    const like = [...formsLike(word, index), ...(phrases[at] ?? [])];
    if (like.length === 0) return [];
    // What is alike by a short stem only may as well be misspelt.
    return like.every(({ quality }) => quality < 0.48) ? [...like, ...formsNear(word, index, 6)] : like;
  });
}

/** A word that stands nowhere: misspelt, or not yet typed to its end. */
function meantBy(word: Word, own: SearchableIndex, others: readonly SearchableIndex[]): Word {
  if ([own, ...others].some((index) => isOnNoPage(word.meant, index))) return word;
  const correct = (index: SearchableIndex, least: number) => {
    const near = formsNear(word.meant, index, least).filter(
      // Into another language errors lead from the word itself, not from its stem.
      ({ form, quality }) => index === own || (form.script === scriptOf(word.meant) && quality > nearStem),
    );
    const meant = near[0]?.form.form;
    return meant ? [{ ...wordFrom(word.meant, near, own, 'corrected', index), meant }] : [];
  };
  const akin = formsAkin(word.meant, own);
  const begun = akin.length > 0 ? akin : formsBeginning(word.meant, own, 5);
  return (
    correct(own, 0)[0] ??
    (begun.length > 0 ? wordFrom(word.meant, begun, own, 'own') : undefined) ??
    others.flatMap((index) => correct(index, 8))[0] ??
    word
  );
}

function wordFrom(
  typed: string,
  answers: readonly Answer[],
  own: SearchableIndex,
  trust: Trust,
  index: SearchableIndex = own,
): Word {
  const places = new Map<number, number>();
  const stands = answers.some(({ form, quality }) => !form.alias && quality > 0.95);
  for (const { form, quality } of answers) {
    const isBeside = stands && form.alias === 'synonym';
    const related = stands && !form.alias && quality < asForm ? besideTheWord : 1;
    const value = quality * related * (form.alias ? weights[form.alias] : 1);
    for (const posting of form.postings) {
      const place = index === own ? posting : samePlace(posting, index, own);
      if (place === undefined) continue;
      const isAbout = form.alias === 'synonym' && own.parts[place]?.part === 0;
      const here = isAbout ? quality * (stands ? weights.synonym : aboutIt) : isBeside ? value * besideTheWord : value;
      places.set(place, Math.max(places.get(place) ?? 0, here));
    }
  }
  const forms = [...answers].sort((a, b) => b.quality - a.quality).filter(({ form }) => index === own && !form.alias);
  return { places, trust, forms: forms.map(({ form }) => form.form), meant: typed };
}

/** The same part of the same page in another language, else the page; nothing when the page is not there. */
function samePlace(posting: number, from: SearchableIndex, to: SearchableIndex): number | undefined {
  const { page, part } = from.parts[posting] ?? { page: 0, part: 0 };
  const { path, anchors } = from.pages[page] ?? { path: undefined, anchors: [] };
  const there = to.pages.findIndex((other) => other.path === path);
  if (there === -1) return undefined;
  const start = to.starts[there] ?? 0;
  if (part < 2) return start + part;
  const same = to.pages[there]?.anchors.indexOf(anchors[part] ?? '') ?? -1;
  return start + Math.max(1, same);
}

/**
 * The parts in which a day is named, in the year that was typed next to it if it is in any of them.
 * @param days where days are named, if this is more than where their number and month are, and in several years
 */
function placesOfDay(
  { day: name, at, year: typed }: DayInText,
  words: readonly Word[],
  days: SearchableIndex['days'],
): Set<number> {
  const known = days.get(name);
  const [day, month] = [words[at[0]]?.places, words[at[1]]?.places];
  const there = known ? [...known] : [...(day?.keys() ?? [])].filter((place) => month?.has(place));
  const year = typed === undefined ? undefined : words.find(({ meant }) => meant === typed);
  const ofYear = year && days.get(`${name}.${year.meant}`);
  const ofOthers = [...days].flatMap(([other, places]) =>
    year && other.startsWith(`${name}.`) && !other.endsWith(year.meant) ? [...places] : [],
  );
  const possible = there.filter((place) => ofYear?.has(place) || !ofOthers.includes(place));
  const inYear = possible.filter((place) => ofYear?.has(place) || year?.places.has(place));
  return new Set([inYear, possible, there].find(({ length }) => length > 0));
}

const isNumber = (word: string) => /^\d+$/.test(word);

/** Numbers say something by the word next to them: 21 May, article 19. The word for an article says as little without its number. */
function nearNumbers(words: readonly Word[], { locale, days, articles }: SearchableIndex): Places[] {
  const forms = rulesOf(locale).article?.forms;
  const namedDays = daysIn(
    words.map(({ meant }) => meant),
    monthsOf(locale),
  );
  const within = (places: Places, isNear: (place: number) => boolean) =>
    new Map([...places].map(([place, quality]) => [place, isNear(place) ? quality : quality * farNumber]));
  return words.map(({ places, meant }, at) => {
    // A year next to a date belongs to it.
    const day = namedDays.find((one) => one.at.includes(at) || one.year === meant);
    const there = day && placesOfDay(day, words, days);
    if (there && there.size > 0) {
      // The same day in whatever form its month stands there.
      const said = new Map([...places].map(([place, quality]) => [place, there.has(place) ? 1 : quality]));
      return within(said, (place) => there.has(place));
    }
    const next = [words[at - 1], words[at + 1]].filter((word) => word && isNumber(word.meant) !== isNumber(meant));
    const [article, number] = isNumber(meant) ? [next, meant] : [[words[at]], next[0]?.meant];
    const isOfArticle = article.some((word) => word && forms?.test(word.meant));
    if (!isNumber(meant) && !(isOfArticle && number)) return places;
    const named = isOfArticle ? articles.get(number ?? '') : undefined;
    if (named) return new Map([...within(places, () => false), ...[...named].map((place) => [place, 1] as const)]);
    const isNear = (place: number) => next.some((word) => word?.places.has(place));
    if (![...places.keys()].some(isNear)) return places;
    return within(places, isNear);
  });
}

/** Whether all words are in one part of a page. */
const areTogether = ([first, ...others]: readonly Places[]) =>
  [...(first?.keys() ?? [])].some((place) => others.every((places) => places.has(place)));

function outcome(words: readonly Word[], own: SearchableIndex): Outcome {
  const places = nearNumbers(words, own);
  const isVerb = words.map(({ meant }) => rulesOf(own.locale).verb.test(meant));
  const isTogether = areTogether(places);
  const shares = isVerb.map((is) => (is && isVerb.includes(false) && !isTogether ? nextToNoun : 1));
  const trust = trusts[Math.max(0, ...words.map((word) => trusts.indexOf(word.trust)))] ?? 'own';
  const isCorrected = trust === 'corrected';
  return {
    results: rank(places, shares, own),
    trust,
    instead: isCorrected ? words.map(({ meant }) => meant).join(' ') : '',
    forms: words.map(({ forms }) => forms),
  };
}
