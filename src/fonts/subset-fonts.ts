import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fontProviders } from 'astro/config';
import subsetFont from 'subset-font';
import { stored } from '../lib/result-store.ts';
import { lettersOf } from '../model/languages/script.ts';
import { readSite } from '../model/site/site.ts';
import { charactersInUse } from './characters.ts';
import { type Family, familyOf, fileOf, hasFont, scriptsOf, weights } from './families.ts';
import { fontVariable } from './variables.ts';

/**
 * Layout features that the pages use; small capitals, fractions and ligatures are left out to save bytes. In other
 * scripts than these, letters may have to be joined or moved: their fonts keep all features.
 */
const alphabets = ['Latn', 'Cyrl', 'Grek'];
const features = ['kern', 'onum', 'lnum', 'tnum', 'ccmp', 'locl', 'mark', 'mkmk'];

/** Where the subsets are kept. Astro names the family after this path: relative, it is the same on every machine. */
const cache = './node_modules/.cache/typeface';

const anyLetter = /\p{L}/u;
const latinLetter = lettersOf('Latn');
const latinRange: [string, ...string[]] = ['U+41-5A', 'U+61-7A', 'U+C0-17F'];

/**
 * Subsets the text font of each script (Literata, for Arabic letters Noto Naskh; SIL Open Font License 1.1) to the
 * glyphs in use: one file for each script and weight, with its own figures and punctuation. The text of a script is
 * therefore in one file, which has arrived or not: with the Kazakh letters in a separate file, a slow network could
 * deliver one and not the other, and mix two fonts within a word.
 * @param root folder of the project
 * @returns a family for each script of the site's languages, as Astro's `fonts` option takes them
 */
export async function subsetFonts(root: string) {
  const inUse = charactersInUse(root);
  // A Latin word in a text of another script takes its letters from a separate file, which is fetched only then.
  const latin = inUse.filter((character) => latinLetter.test(character));
  const guests = await cuts(root, 'latin-letters', familyOf('Latn'), latin, []);
  const own = scriptsOf(readSite(root))
    .filter(hasFont)
    .map(async (script) => {
      const letter = lettersOf(script);
      const characters = inUse.filter((character) => letter.test(character) || !anyLetter.test(character));
      const kept = alphabets.includes(script) ? features : undefined;
      const cut = await cuts(root, script, familyOf(script), characters, kept);
      const latinLetters = guests.map((guest) => ({ ...guest, unicodeRange: latinRange }));
      return family(script, script === 'Latn' ? cut : [...cut, ...latinLetters]);
    });
  return Promise.all(own);
}

interface Cut {
  readonly src: [string];
  readonly weight: number;
  readonly unicodeRange?: [string, ...string[]];
}

function cuts(
  root: string,
  name: string,
  family: Family,
  characters: readonly string[],
  keepFeatures: string[] | undefined,
): Promise<Cut[]> {
  mkdirSync(join(root, cache), { recursive: true });
  return Promise.all(
    weights.map(async ({ weight, style }) => {
      const cut = `${cache}/${name}-${weight}.woff2`;
      const options = { targetFormat: 'woff2' as const, ...(keepFeatures && { keepFeatures }), noHinting: true };
      const [font, text] = [readFileSync(fileOf(family, style)), characters.join('')];
      const subset = await stored(
        'font',
        [font, text, JSON.stringify(options)],
        async () => new Uint8Array(await subsetFont(font, text, options)),
      );
      writeFileSync(join(root, cut), subset);
      return { src: [cut], weight };
    }),
  );
}

function family(script: string, cuts: readonly Cut[]) {
  // The first visit never waits and nothing moves: a font that is not there at once is used from the next page on.
  const variants = cuts.map((cut) => ({ ...cut, style: 'normal' as const, display: 'optional' as const }));
  return {
    name: `${familyOf(script).name} ${script}`,
    cssVariable: fontVariable(script),
    provider: fontProviders.local(),
    options: { variants: variants as [(typeof variants)[number]] },
    // Serifs that have the Kazakh letters: Android's, and those that are fitted in fallback.css.
    fallbacks: ['Noto Serif', 'Fitted Times', 'Fitted DejaVu', 'serif'] as [string, ...string[]],
    optimizedFallbacks: false,
  };
}
