const pairs: readonly (readonly [string, string])[] = [
  ['shch', 'щ'],
  ['sch', 'щ'],
  ['sh', 'ш'],
  ['ch', 'ч'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ts', 'ц'],
  ['ya', 'я'],
  ['ja', 'я'],
  ['ia', 'я'],
  ['yu', 'ю'],
  ['ju', 'ю'],
  ['iu', 'ю'],
  ['yo', 'е'],
  ['ye', 'е'],
  ['iy', 'ий'],
  ['yy', 'ый'],
  ['yi', 'ый'],
  ['yj', 'ый'],
  ['ij', 'ий'],
  ['ii', 'ий'],
];
const single: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'б',
  c: 'к',
  d: 'д',
  e: 'е',
  f: 'ф',
  g: 'г',
  h: 'х',
  i: 'и',
  j: 'ж',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  q: 'к',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'у',
  v: 'в',
  w: 'в',
  x: 'кс',
  y: 'ы',
  z: 'з',
  "'": 'ь',
};
const spelling = new Map(pairs);
const pattern = new RegExp(`${pairs.map(([latin]) => latin).join('|')}|.`, 'gu');

/**
 * Russian typed in Latin letters, in the Cyrillic letters that were most likely meant, for the Russian stemmer.
 * What it gets wrong between и, ы and й the skeleton makes one again.
 */
export function toCyrillic(latin: string): string {
  return latin.replace(pattern, (letters, offset: number) => {
    if (letters === 'y' && offset > 0 && /[aeiou]/.test(latin[offset - 1] ?? '')) return 'й';
    return spelling.get(letters) ?? single[letters] ?? letters;
  });
}
