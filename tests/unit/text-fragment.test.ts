import { expect, test } from 'playwright/test';
import { textFragment } from '../../src/lib/text-fragment.ts';

const directiveOf = (words: string) => textFragment('p1', words).replace('p1:~:text=', '');

test('The words of a text fragment contain none of the characters that separate its parts', () => {
  for (const words of ['one, two', 'well-known', 'this & that', ' – a dash, & an ampersand - ', '100 % “sure”']) {
    expect(directiveOf(words)).not.toMatch(/[,&\s-]/u);
    expect(decodeURIComponent(directiveOf(words))).toBe(words.trim());
  }
});

test('Of many words a text fragment names the first and the last ones', () => {
  const words = 'one, two three-four five six seven eight nine ten eleven twelve';
  const [start = '', end = '', ...others] = directiveOf(words).split(',').map(decodeURIComponent);
  expect(others).toEqual([]);
  expect(words.startsWith(start)).toBe(true);
  expect(words.endsWith(end)).toBe(true);
});
