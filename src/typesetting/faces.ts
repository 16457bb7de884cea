import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Literata, the reading face, as whole files: regular and semi-bold, with the letters of all languages. */
const files = ['400Regular/Literata_400Regular.ttf', '600SemiBold/Literata_600SemiBold.ttf'];

/**
 * The faces that are set with, as TrueType files.
 * @param root folder of the project, where the dependencies are
 */
export function readFaces(root: string): Buffer[] {
  const { resolve } = createRequire(`${root}/package.json`);
  return files.map((file) => readFileSync(resolve(`@expo-google-fonts/literata/${file}`)));
}
