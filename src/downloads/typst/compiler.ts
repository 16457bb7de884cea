import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import loadTypst, { TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';
import { stored } from '../../lib/result-store.ts';
import { bindSpaces } from '../../model/languages/bound-spaces.ts';
import type { LocaleCode } from '../../model/languages/locales.ts';
import { readSite } from '../../model/site/site.ts';
import { familiesOf, fontNamesFor, readFonts } from './fonts.ts';
import { palette } from './palette.ts';

/** Started when something has to be set: see `startCompiler`. */
let compiler: ReturnType<typeof startCompiler> | undefined;

type Bytes = Uint8Array<ArrayBuffer>;

/** What every template needs to know. */
export interface TemplateData {
  readonly language: LocaleCode;
  readonly [name: string]: unknown;
}

/**
 * Sets a template with its data. The data reach the template as JSON and never as source, so that no character of a
 * text can be taken for a command.
 * @param template path of a Typst file from the root of the project
 * @param data what the template reads as `data`; `colours` is added, the palette of the site, and `fonts`, the names of
 * the families for the language
 * @param format `pdf`, or `vector`, Typst's own drawing of the pages
 * @param finish makes the file of it
 * @throws when the template is wrong or no font has a letter, with Typst's explanation
 */
export async function typeset(
  template: string,
  data: TemplateData,
  format: 'pdf' | 'vector',
  finish: (result: Uint8Array) => Promise<Bytes>,
): Promise<Bytes> {
  const read = { ...data, colours: palette(), fonts: fontNamesFor(data.language) };
  const input = JSON.stringify(read, (_, value) => bound(value, data.language));
  return stored(format, [template, input], async () => {
    compiler ??= startCompiler();
    const typst = await compiler;
    const { result, diagnostics } = typst.compile(`/${template}`, [['data', input]], format, 2);
    if (!result || diagnostics) throw new Error(`${template} cannot be set: ${JSON.stringify(diagnostics)}`);
    return finish(result);
  });
}

/** Words are set with the bound spaces of their language; what is no text has none. */
const bound = (value: unknown, language: LocaleCode) =>
  typeof value === 'string' ? bindSpaces(value, language) : value;

/** Started once. It knows these fonts and no others, no clock and no network: the same data give the same bytes. */
async function startCompiler() {
  await loadTypst();
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of familiesOf(readSite()).flatMap(readFonts)) await builder.add_raw_font(font);
  const typst = await builder.build();
  for (const template of templates())
    typst.add_source(`/${template}`, readFileSync(join(process.cwd(), template), 'utf8'));
  return typst;
}

/** The templates of all folders, so that one can include another. */
function templates(): string[] {
  return readdirSync(join(process.cwd(), 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.typ'))
    .map((file) => `src/${file.replaceAll('\\', '/')}`);
}
