/**
 * The language of a site that a translation program means, which writes tags with the country in them: `kk-KZ`,
 * `kk_KZ`, `kk_KZ.UTF-8`, `KK`. A tag without a script means the likely one (https://unicode.org/reports/tr35/#Likely_Subtags),
 * so that a site in `kk-Cyrl` is meant by `kk`, and one in `kk` is not by `kk-Latn`.
 * @param tag as it is in the file
 * @param languages of the site
 * @returns undefined when the site has no such language, or several of which it is not known which is meant
 */
export function lookUpLanguage<Code extends string>(tag: string, languages: readonly Code[]): Code | undefined {
  const wanted = read(tag);
  if (!wanted) return undefined;
  const known = languages.flatMap((code) => {
    const locale = read(code);
    return locale ? [{ code, locale }] : [];
  });
  const exact = known.find(({ locale }) => locale.baseName === wanted.baseName);
  if (exact) return exact.code;
  const matching = known.filter(
    ({ locale }) => locale.language === wanted.language && locale.maximize().script === wanted.maximize().script,
  );
  return matching.length === 1 ? matching[0]?.code : undefined;
}

/** Names of scripts as gettext writes them behind the language: sr_RS@latin. */
const modifiers: Readonly<Record<string, string>> = { latin: 'Latn', cyrillic: 'Cyrl', arabic: 'Arab' };

function read(tag: string): Intl.Locale | undefined {
  const [, name = '', modifier = ''] = /^([\w-]+)(?:\.[\w-]+)?(?:@(\w+))?$/.exec(tag.trim()) ?? [];
  try {
    const script = modifiers[modifier.toLowerCase()];
    return new Intl.Locale(name.replaceAll('_', '-'), script ? { script } : {});
  } catch {
    return undefined;
  }
}
