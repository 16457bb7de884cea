import { readFileSync } from 'node:fs';
import { type Family, familyOf, fileOf, hasFont, scriptsOf, weights } from '../../fonts/families.ts';
import { type LocaleCode, localeOf } from '../../model/languages/locales.ts';
import type { Site } from '../../model/site/schema.ts';
import { readSite } from '../../model/site/site.ts';

/** The families that the site's languages are set in, each once. */
export function familiesOf(site: Site): Family[] {
  return [
    ...new Map(
      scriptsOf(site)
        .filter(hasFont)
        .map((script) => [familyOf(script).name, familyOf(script)]),
    ).values(),
  ];
}

/** A family as whole TrueType files, one a weight. */
export function readFonts(family: Family): Buffer[] {
  return weights.map(({ style }) => readFileSync(fileOf(family, style)));
}

/** Names of the families in which a language is set: its own, then those that have the letters of the others. */
export function fontNamesFor(locale: LocaleCode): string[] {
  const own = familyOf(localeOf(locale).script).name;
  return familiesOf(readSite())
    .map(({ name }) => name)
    .toSorted((a, b) => Number(b === own) - Number(a === own));
}
