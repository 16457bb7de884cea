/** The sections of the site in the order of the navigation; `page` is the address within a language. */
export const sections = [
  { page: '', name: 'statement' },
  { page: 'about/', name: 'about' },
] as const;
