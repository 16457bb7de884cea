import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { type TemplateData, typeset } from './compiler.ts';

/** How a file says that it conforms to PDF/UA-1 (ISO 14289-1, clause 5), in its metadata (XMP, ISO 16684-1). */
const identifier =
  '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description></rdf:RDF>';

/**
 * Sets a template as a tagged PDF. Typst writes the tags, language, title and alternative texts that PDF/UA-1 wants;
 * in this build it cannot be asked to say so, nor to have readers show the title instead of the file's name
 * (clause 7.1). Both are added here: they are all that its own option for PDF/UA-1 adds.
 * @param template path of a Typst file from the root of the project
 * @param data what the template reads
 */
export const typesetPdf = (template: string, data: TemplateData): Promise<Uint8Array<ArrayBuffer>> =>
  typeset(template, data, 'pdf', declareConformance);

async function declareConformance(result: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = await PDFDocument.load(result, { updateMetadata: false });
  pdf.catalog.getOrCreateViewerPreferences().setDisplayDocTitle(true);
  const name = PDFName.of('Metadata');
  const stream = pdf.catalog.lookup(name);
  if (!(stream instanceof PDFRawStream)) throw new Error('The PDF came without metadata.');
  const written = new TextDecoder().decode(stream.getContents());
  const metadata = new TextEncoder().encode(written.replace('</rdf:RDF>', identifier));
  pdf.catalog.set(name, pdf.context.register(pdf.context.stream(metadata, { Type: 'Metadata', Subtype: 'XML' })));
  return new Uint8Array(await pdf.save());
}
