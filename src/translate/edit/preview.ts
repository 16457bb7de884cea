/** Pages of the site that show what is in data and in the interface. */
const pages: Readonly<Record<string, string>> = {
  statement: '',
  ui: '',
  glossary: 'glossary/',
  people: 'contacts/',
  organisations: 'contacts/',
  events: 'timeline/',
  map: 'timeline/',
  places: 'timeline/',
  press: 'press/',
  about: 'about/',
};

/**
 * Address of the page that shows a document.
 * @param name as translators name it: `statement`, `legal/assembly`, `notes/count`
 */
export function previewOf(name: string, language: string): string {
  const page = name.startsWith('legal/') ? `${name}/` : (pages[name] ?? '');
  return `/${language}/${page}`;
}
