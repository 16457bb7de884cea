import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fontProviders } from 'astro/config';
import subsetFont from 'subset-font';
import { charactersInUse } from './characters.ts';
import { faceVariable, type ScriptWithFace } from './variables.ts';

/** Reading text and headlines. The files are whole: Kazakh letters and Cyrillic ones in the same. */
const weights = [
  { weight: 400, file: '400Regular/Literata_400Regular.ttf' },
  { weight: 600, file: '600SemiBold/Literata_600SemiBold.ttf' },
] as const;

/** Layout features that the pages use; small capitals, fractions and ligatures are left out to save bytes. */
const features = ['kern', 'onum', 'lnum', 'tnum', 'ccmp', 'locl', 'mark', 'mkmk'];

/** Where the cuts are kept. Astro names the family after this path: relative, it is the same on every machine. */
const cache = './node_modules/.cache/typeface';

const latinLetter = /\p{Script=Latin}/u;
const latinRange: [string, ...string[]] = ['U+41-5A', 'U+61-7A', 'U+C0-17F'];
const cyrillicLetter = /\p{Script=Cyrillic}/u;

/**
 * Cuts the reading face, Literata (SIL Open Font License 1.1), to the glyphs in use: one file a script and weight,
 * with its own figures and punctuation. A text is so always set in one file, which is there or not: were the Kazakh
 * letters in a file apart, a slow network could bring one and not the other, and patch words from two faces.
 * @param root folder of the project
 * @returns a family for each script, as Astro's `fonts` option takes them
 */
export async function cutFaces(root: string) {
  const inUse = charactersInUse(root);
  const without = (letters: RegExp) => inUse.filter((character) => !letters.test(character));
  const latin = await cuts(root, 'latin', without(cyrillicLetter), features);
  const cyrillic = await cuts(root, 'cyrillic', without(latinLetter), features);
  // A Latin word in a Cyrillic text takes its letters from a file of their own, which only then is fetched.
  const guests = inUse.filter((character) => latinLetter.test(character));
  const latinLetters = await cuts(root, 'latin-letters', guests, []);
  return [
    family('Latn', latin),
    family('Cyrl', [...cyrillic, ...latinLetters.map((cut) => ({ ...cut, unicodeRange: latinRange }))]),
  ];
}

interface Cut {
  readonly src: [string];
  readonly weight: number;
  readonly unicodeRange?: [string, ...string[]];
}

function cuts(root: string, name: string, characters: readonly string[], keepFeatures: string[]): Promise<Cut[]> {
  mkdirSync(join(root, cache), { recursive: true });
  return Promise.all(
    weights.map(async ({ weight, file }) => {
      const source = createRequire(import.meta.url).resolve(`@expo-google-fonts/literata/${file}`);
      const cut = `${cache}/${name}-${weight}.woff2`;
      const options = { targetFormat: 'woff2' as const, keepFeatures, noHinting: true };
      writeFileSync(join(root, cut), await subsetFont(readFileSync(source), characters.join(''), options));
      return { src: [cut], weight };
    }),
  );
}

function family(script: ScriptWithFace, faces: readonly Cut[]) {
  // The first visit never waits and nothing moves: a face that is not there at once serves from the next page on.
  const variants = faces.map((face) => ({ ...face, style: 'normal' as const, display: 'optional' as const }));
  return {
    name: `Literata ${script}`,
    cssVariable: faceVariable(script),
    provider: fontProviders.local(),
    options: { variants: variants as [(typeof variants)[number]] },
    // Serifs that have the Kazakh letters: Android's, the one fitted in fallback.css, and Linux's.
    fallbacks: ['Noto Serif', 'Fitted Times', 'DejaVu Serif', 'serif'] as [string, ...string[]],
    optimizedFallbacks: false,
  };
}
