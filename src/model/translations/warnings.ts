import { memoizeByText } from '../../lib/memoize.ts';
import { letterModelsOf } from '../fidelity/letter-models.ts';
import { sentencesIn } from '../fidelity/sentences.ts';
import type { LocaleCode } from '../languages/locales.ts';
import { firstWords, type Problem, type Sentences } from '../problems/problem.ts';
import { withoutSilenced } from '../problems/silenced.ts';
import type { Site } from '../site/schema.ts';
import { checkCitationOrder } from './citation-order.ts';
import { dayFinder, monthsOf } from './dates.ts';
import { foreignLabels, otherWordings } from './foreign-labels.ts';
import { t } from './messages.ts';
import type { DocumentState } from './state.ts';
import { type Rendering, renderingsOf } from './terminology.ts';
import type { Unit } from './unit.ts';
import { checkWhiteSpace } from './white-space.ts';
import { holds, wordsIn } from './word-forms.ts';

/** Documents of names and of words that are only searched for: they have no sentences. */
const withoutSentences: readonly string[] = ['glossary', 'people', 'organisations', 'places', 'map', 'sources', 'ui'];

/**
 * What to look at in a language, by document; one of names has an entry only when there is something. No warning keeps
 * the site from being built.
 */
export type Warnings = ReadonlyMap<string, readonly Problem[]>;

/**
 * Looks in each paragraph for the terms, names and days of the original, in any inflected form, for as many sentences,
 * and for citations after the same ones.
 * @param states the state of all documents of a language
 */
export function warningsIn(root: string, site: Site, locale: LocaleCode, states: readonly DocumentState[]): Warnings {
  const all = unsilencedWarningsIn(root, site, locale, states);
  return new Map([...all].map(([name, found]) => [name, withoutSilenced(root, found)]));
}

/** The same, including what is silenced. */
export function unsilencedWarningsIn(
  root: string,
  site: Site,
  locale: LocaleCode,
  states: readonly DocumentState[],
): Warnings {
  const { original } = site;
  const models = letterModelsOf(root, site);
  const renderings = renderingsOf(root, original, locale).map((rendering) => ({
    ...rendering,
    calls: rendering.original.map((words) => ({
      words,
      start: words.slice(0, 4).toLowerCase(),
      pattern: patternOf(words),
    })),
  }));
  const months = { original: monthsOf(original), here: monthsOf(locale) };
  const daysIn = dayFinder(months.original);
  const look = ({ original: source, translation, file, line, parts }: Unit): Problem[] => {
    if (translation === undefined) return [];
    const [lower, here] = [source.toLowerCase(), wordsIn(translation)];
    const wordings = renderings.flatMap(({ code, calls, agreed }): Sentences[] => {
      const called = calls.find(({ start, pattern }) => lower.includes(start) && pattern.test(source));
      if (!called || agreed.some((words) => holds(here, withoutRemark(words), locale))) return [];
      return [explainRendering(code, called.words, agreed)];
    });
    const days = daysIn(source)
      .filter(
        ({ day, month }) => !hasDay(translation, day) || !months.here[month]?.some((name) => holds(here, name, locale)),
      )
      .map(({ day, month }) => explainDay(day, months.original[month]?.at(-1) ?? '', months.here[month]?.at(-1) ?? ''));
    return [
      ...wordings,
      ...days,
      ...countSentences(source, translation, original, locale),
      ...parts.flatMap((part) => checkCitationOrder(part, original, locale)),
    ].map((sentences) => ({
      file,
      line,
      ...sentences,
    }));
  };
  const found = (state: DocumentState) => [
    ...(withoutSentences.includes(state.document.name) ? [] : state.units.flatMap(look)),
    ...foreignLabels(
      state.inStep ? state.units : [],
      original,
      locale,
      models,
      otherWordings(root, site, state.document, locale),
      false,
    ),
    ...checkWhiteSpace(root, filesOf(state)),
  ];
  return new Map(
    states.flatMap((state) => {
      const problems = found(state);
      return problems.length || !withoutSentences.includes(state.document.name)
        ? [[state.document.name, problems]]
        : [];
    }),
  );
}

/** The files of a document in a language; data, which has all languages, is only in the first. */
function filesOf({ document: { name, kind }, locale, units }: DocumentState): string[] {
  return kind === 'text' ? [`content/${name}/${locale}.mdx`] : [...new Set(units.map(({ file }) => file))];
}

function countSentences(source: string, translation: string, original: LocaleCode, locale: LocaleCode): Sentences[] {
  const [there, here] = [sentencesIn(source, original).length, sentencesIn(translation, locale).length];
  if (there === here) return [];
  return [
    {
      code: 'sentences',
      wrong: t('sentences', {
        words: firstWords(translation),
        here: t('count', { count: here }),
        there: t('count', { count: there }),
      }),
      fix: here < there ? t('sentences.fewer') : t('sentences.more'),
    },
  ];
}

/**
 * Finds words of the original whatever their endings: of each word its beginning with a few letters more, one after the
 * other. A capital letter counts, as it distinguishes a name or a title from a common word; the number of a document,
 * such as A/B/1, is not a word. Each pattern is compiled once for all languages, which takes longer than using it.
 */
const patternOf = memoizeByText((words: string): RegExp => {
  const beginnings = words
    .split(/\s+/)
    .map((word) => `${RegExp.escape(word.slice(0, Math.max(4, word.length - (word.length > 6 ? 2 : 1))))}\\p{L}{0,3}`)
    .join('\\s+');
  return new RegExp(`(?<![\\p{L}/])${beginnings}(?![\\p{L}/])`, /^\p{Lu}/u.test(words) ? 'u' : 'iu');
});

/** A part in brackets after a term explains it. */
const withoutRemark = (words: string) => words.replace(/\s*\(.*?\)/g, '');

const hasDay = (text: string, day: string) => new RegExp(`(?<!\\d)0?${day}(?!\\d)`).test(text);

function explainRendering(
  code: Rendering['code'],
  called: string,
  [agreed = '', ...others]: readonly string[],
): Sentences {
  const also = others.length ? t('also', { others: others.map((words) => `“${words}”`).join(', ') }) : '';
  return {
    code,
    wrong: t('rendering', { called, agreed, also }),
    fix: code === 'term' ? t('rendering.term') : t('rendering.name'),
  };
}

function explainDay(day: string, there: string, here: string): Sentences {
  return {
    code: 'date',
    wrong: t('day', { day, there, here }),
    fix: t('day.fix'),
  };
}
