import { memoizeByText } from '../../lib/memoize.ts';

/** What is before a space that must not end a line, and what follows it: two regular expressions. */
type Rule = readonly [before: string, after: string];

const anything = String.raw`\S`;
const digit = String.raw`\p{Nd}`;
/** A whole word, or one of several, with or without a capital letter where it says so. */
const word = (words: string) => String.raw`(?<![\p{L}\p{M}\p{N}-])(?:${words})`;
const endOfWord = String.raw`(?![\p{L}\p{M}])`;

/** In every language: a dash stays with the word before it, a sign and initials with what they belong to. */
const common: readonly Rule[] = [
  [anything, '[–—](?= )'],
  ['[№§]', anything],
  [digit, '[%‰°]'],
  [word(String.raw`\p{Lu}\.`), String.raw`\p{Lu}(?:\.|\p{Ll})`],
];

/** Units of measure and money, as these languages write them after a number. */
const units = {
  en: String.raw`(?:km|m|cm|kg|ha|kB|MB|GB|mm|pt|a\.m\.|p\.m\.|million|billion|tenge)`,
  ru: String.raw`(?:км|м|см|мм|кг|га|КБ|МБ|ГБ|кБ|тыс\.|млн|млрд|тенге|руб\.|лет|сут(?:ок|ки)|ч\.|мин\.)`,
  kk: String.raw`(?:км|м|см|мм|кг|га|КБ|МБ|ГБ|кБ|мың|млн|млрд|теңге|тәулік|сағ\.|мин\.)`,
};

/** By the subtag of a language. A language that is not listed has the common rules, and those of its months. */
const rules: Readonly<Record<string, readonly Rule[]>> = {
  en: [
    [word('Nos?\\.|[Aa]rts?\\.|[Pp]aras?\\.|pp?\\.|vol\\.|[Cc]h\\.'), digit],
    [word('[Aa]rticles?|[Pp]aragraphs?|[Ss]ections?|[Cc]hapters?|[Pp]arts?|[Pp]ages?|[Rr]ules?|[Nn]otes?'), digit],
    [word('Mr|Mrs|Ms|Dr|Prof'), String.raw`\p{Lu}`],
    [word('(?:Mr|Mrs|Ms|Dr|Prof|St)\\.'), String.raw`\p{Lu}`],
    [digit, units.en + endOfWord],
  ],
  ru: [
    // A preposition of one letter is not left at the end of a line.
    [word('[вкосуВКОСУ]'), String.raw`[\p{L}\p{N}«"(]`],
    [word('(?:ст|ч|п|пп|абз|гл|разд|стр|с|т)\\.'), digit],
    [word('(?:[Сс]тат|[Пп]ункт|[Чч]аст|[Гг]лав|[Аа]бзац|[Сс]траниц|[Тт]ом)\\p{L}{0,3}'), digit],
    [String.raw`(?<!\p{Nd}[ \u00a0])${word('(?:г|им|ул|пл|пр|обл|р-н|акад|проф|д-р)\\.')}`, String.raw`[\p{Lu}«]`],
    [digit, String.raw`(?:гг?\.|вв?\.|год(?:а|у|ом|ов|ах)?|${units.ru})${endOfWord}`],
    [word('т\\.'), '[депкн]\\.'],
    [digit, String.raw`\p{Nd}{3}(?!\p{Nd})`],
  ],
  kk: [
    [
      digit,
      String.raw`(?:жж?\.|ғғ?\.|жыл\p{L}{0,6}|бап\p{L}{0,6}|тарма[қғ]\p{L}{0,6}|бөлі[кг]\p{L}{0,6}|${units.kk})${endOfWord}`,
    ],
    [String.raw`\p{L}`, '(?:қ|обл)\\.'],
    [word('т\\.'), '[бс]\\.'],
    [digit, String.raw`\p{Nd}{3}(?!\p{Nd})`],
  ],
};

/** What may follow the name of a month: in Kazakh it has the ending of its case. */
const monthEndings: Readonly<Record<string, string>> = { kk: String.raw`\p{L}{0,5}` };

/** A day and its month, in the order in which CLDR writes them. */
function monthRules(language: string): Rule[] {
  const months = Array.from({ length: 12 }, (_, month) => {
    const format = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(language, { timeZone: 'UTC', month: 'long', ...options })
        .formatToParts(Date.UTC(2001, month, 1))
        .find(({ type }) => type === 'month')?.value ?? '';
    return [format({}), format({ day: 'numeric' })];
  }).flat();
  const names = `(?:${[...new Set(months)].map(RegExp.escape).join('|')})`;
  const end = monthEndings[language] ?? '';
  return [
    [String.raw`\p{Nd}\.?`, names + end + endOfWord],
    [word(names), String.raw`\p{Nd}{1,2}(?!\p{Nd})`],
  ];
}

const patternOf = memoizeByText((language: string): RegExp => {
  const all = [...common, ...(rules[language] ?? []), ...monthRules(language)];
  return new RegExp(all.map(([before, after]) => `(?<=${before}) (?=${after})`).join('|'), 'gu');
});

/**
 * Binds the spaces of a text at which a line must not end, by the rules of its language: each becomes a no-break space.
 * Nothing else changes, so that the text keeps its length.
 * @param text words as they are written, with ordinary spaces
 * @param language tag in BCP 47, such as `kk` or `kk-Arab`
 */
export function bindSpaces(text: string, language: string): string {
  return text.includes(' ') ? text.replace(patternOf(new Intl.Locale(language).language), '\u00a0') : text;
}
