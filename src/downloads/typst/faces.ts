import { readFileSync } from 'node:fs';
import { type Family, familyOf, fileOf, hasFace, scriptsOf, weights } from '../../fonts/families.ts';
import { type LocaleCode, localeOf } from '../../model/languages/locales.ts';
import type { Site } from '../../model/site/schema.ts';
import { readSite } from '../../model/site/site.ts';

/** The families that the site's languages are set in, each once. */
export function familiesOf(site: Site): Family[] {
  return [
    ...new Map(
      scriptsOf(site)
        .filter(hasFace)
        .map((script) => [familyOf(script).name, familyOf(script)]),
    ).values(),
  ];
}

/** A family as whole TrueType files, one a weight. */
export function readFaces(family: Family): Buffer[] {
  return weights.map(({ style }) => readFileSync(fileOf(family, style)));
}

/** Names of the families in which a language is set: its own, then those that have the letters of the others. */
export function facesFor(locale: LocaleCode): string[] {
  const own = familyOf(localeOf(locale).script).name;
  return familiesOf(readSite())
    .map(({ name }) => name)
    .toSorted((a, b) => Number(b === own) - Number(a === own));
}
