/** Address, within its language, of the statement as one file that needs nothing else. */
export const copyPage = 'statement.html';

/** Path of the one file with the statement in all languages. */
export const commonCopy = `/${copyPage}`;

/** Path of the same file with a search in it. */
export const searchableCopy = '/statement-with-search.html';

/** Address, within its language, of the PDF in large print. */
export const largeFile = 'statement-large.pdf';

/** Address, within its language, of the leaflet. */
export const leafletFile = 'leaflet.pdf';

/** Address, within its language, of the EPUB. */
export const bookFile = 'statement.epub';

/** Address, within its language, of the statement as plain text. */
export const textFile = 'statement.txt';

/** Address, within its language, of the short message for messengers. */
export const messageFile = 'message.txt';

/** Path of the mail with the statement in all languages. */
export const mailFile = '/statement.eml';

/** Address, within its language, of the page that says how to save and pass on. */
export const passOnPage = 'pass-on/';

/** Whether a path from the root of the site is that of a page which is rendered to become a file of another kind. */
export const isFirstOfBook = (path: string): boolean => path.replace(/\/$/, '').endsWith(`/${bookFile}`);

/** Whether a path from the root of the site, such as `/kk/statement.html/`, is that of such a file. */
export const isCopy = (path: string): boolean =>
  [commonCopy, searchableCopy].some((copy) => path.replace(/\/$/, '').endsWith(copy));
