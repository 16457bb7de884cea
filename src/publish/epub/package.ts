import { escapeAttribute, escapeText } from '../../lib/html.ts';
import type { Chapter } from './chapter.ts';

/** What is known about a book. */
export interface Book {
  readonly title: string;
  /** BCP 47 language tag. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Heading of the table of contents. */
  readonly contents: string;
  /** Values of the `<meta>` elements of the title page, by their names; a name may have several. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly chapters: readonly Chapter[];
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Where a reading system finds the package: https://www.w3.org/TR/epub-33/#sec-container-metainf */
export const container = `${declaration}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n`;

/** @returns a file of the book, as XHTML with the book’s style sheet */
export function pageOf({ language, direction }: Book, title: string, body: string): string {
  return `${declaration}<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}" dir="${direction}">
<head><title>${escapeText(title)}</title><link rel="stylesheet" href="book.css"/></head>
<body>
${body}
</body>
</html>
`;
}

const fixed = [
  ['schema:accessMode', 'textual'],
  ['schema:accessModeSufficient', 'textual'],
  ['schema:accessibilityFeature', 'tableOfContents'],
  ['schema:accessibilityFeature', 'readingOrder'],
  ['schema:accessibilityFeature', 'structuralNavigation'],
  ['schema:accessibilityFeature', 'displayTransformability'],
  ['schema:accessibilityHazard', 'none'],
  ['dcterms:conformsTo', 'EPUB Accessibility 1.1 - WCAG 2.1 Level AA'],
] as const;

/**
 * The package document, with the metadata that EPUB Accessibility 1.1 asks for: https://www.w3.org/TR/epub-33/#sec-package-doc
 * The time of the last change is the start of the day that the content itself names.
 */
export function packageOf({ title, language, direction, meta, chapters }: Book): string {
  const values = (name: string) => meta.get(name) ?? [];
  const dublinCore = (element: string, name: string) =>
    values(name).map((value) => `<dc:${element}>${escapeText(value)}</dc:${element}>`);
  const property = ([name, value]: readonly [string, string]) => `<meta property="${name}">${escapeText(value)}</meta>`;
  const metadata = [
    ...values('identifier').map((value) => `<dc:identifier id="address">${escapeText(value)}</dc:identifier>`),
    `<dc:title>${escapeText(title)}</dc:title>`,
    `<dc:language>${language}</dc:language>`,
    ...dublinCore('creator', 'creator'),
    ...dublinCore('publisher', 'publisher'),
    ...dublinCore('date', 'date'),
    ...dublinCore('description', 'description'),
    ...dublinCore('rights', 'rights'),
    ...values('modified').map((day) => property(['dcterms:modified', `${day}T00:00:00Z`])),
    ...fixed.map(property),
    ...values('accessibility').map((value) => property(['schema:accessibilitySummary', value])),
    ...values('publisher').map((value) => property(['a11y:certifiedBy', value])),
  ];
  const items = chapters.map(({ file }, at) => `<item id="c${at}" href="${file}" media-type="application/xhtml+xml"/>`);
  return `${declaration}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="address" xml:lang="${language}" dir="${direction}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata.join('\n')}
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>
<item id="css" href="book.css" media-type="text/css"/>
${items.join('\n')}
</manifest>
<spine toc="ncx" page-progression-direction="${direction}">
${chapters.map((_, at) => `<itemref idref="c${at}"/>`).join('\n')}
</spine>
</package>
`;
}

/** The table of contents: https://www.w3.org/TR/epub-33/#sec-nav */
export function navigationOf(book: Book): string {
  const link = (to: string, title: string) => `<a href="${to}">${escapeText(title)}</a>`;
  const items = book.chapters.map(({ file, title, parts }) => {
    const inside = parts.map((part) => `<li>${link(`${file}#${part.id}`, part.title)}</li>`).join('');
    return `<li>${link(file, title)}${inside && `<ol>${inside}</ol>`}</li>`;
  });
  const body = `<nav epub:type="toc" role="doc-toc"><h1>${escapeText(book.contents)}</h1>\n<ol>\n${items.join('\n')}\n</ol></nav>`;
  return pageOf(book, book.contents, body);
}

/** The table of contents for reading systems that know EPUB 2 alone, as on old phones. */
export function oldNavigationOf({ title, language, meta, chapters }: Book): string {
  const points = chapters.map(
    (chapter, at) =>
      `<navPoint id="n${at}" playOrder="${at + 1}"><navLabel><text>${escapeText(chapter.title)}</text></navLabel><content src="${chapter.file}"/></navPoint>`,
  );
  return `${declaration}<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1" xml:lang="${language}">
<head><meta name="dtb:uid" content="${escapeAttribute(meta.get('identifier')?.[0] ?? '')}"/></head>
<docTitle><text>${escapeText(title)}</text></docTitle>
<navMap>
${points.join('\n')}
</navMap>
</ncx>
`;
}
