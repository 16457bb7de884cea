import loadRenderer, { TypstRendererBuilder } from '@myriaddreamin/typst-ts-renderer';
import sharp from 'sharp';
import { type TemplateData, typeset } from './compiler.ts';

const startRenderer = () => loadRenderer().then(() => new TypstRendererBuilder().build());

/** Started when something has to be drawn. */
let renderer: ReturnType<typeof startRenderer> | undefined;

/**
 * Sets a template of one page as a PNG, a pixel for each point. Letters are drawn as outlines, so that no font of the
 * machine can take their place.
 * @param template path of a Typst file from the root of the project
 * @param data what the template reads
 */
export const typesetPicture = (template: string, data: TemplateData): Promise<Uint8Array<ArrayBuffer>> =>
  typeset(template, data, 'vector', draw);

async function draw(drawing: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  renderer ??= startRenderer();
  const session = (await renderer).create_session();
  (await renderer).manipulate_data(session, 'reset', drawing);
  const { doc_width, doc_height } = session;
  const svg = session.render_in_window(0, 0, doc_width, doc_height);
  session.free();
  // Ink, paper and two colours with their edges: a palette of 64 is as good as all colours, at half the size.
  const png = await sharp(Buffer.from(svg)).png({ palette: true, colours: 64, effort: 10 }).toBuffer();
  return new Uint8Array(png);
}
