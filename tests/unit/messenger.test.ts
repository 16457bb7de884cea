import { expect, test } from 'playwright/test';
import { unformatted, unformattedAddress } from '../../src/downloads/text/messenger.ts';

const strange = [
  '*bold* and _italic_ and ~struck~ and `code`',
  '**bold** __bold__ ~~struck~~ ```code``` ||hidden||',
  'snake_case_name, 5*3*2, ~7 people',
  '> quotation',
  '- item',
  '# heading',
  '@somebody and #topic, but a.b@example.org',
  '*Люди* и _буквы_; ~Сөздер~',
  'first line\n> second\n- third\n*fourth*',
];

for (const text of strange) {
  test(`Nothing in “${text.replaceAll('\n', ' ')}” is markup in a messenger, and compatibility normalisation restores it`, () => {
    const shown = unformatted(text);
    expect(shown).not.toMatch(/[*_~`|]|^[>#-] |(?<![\p{L}\p{N}])[@#]\p{L}/mu);
    expect(shown.normalize('NFKC')).toBe(text);
  });
}

test('Words without such characters stay as they are: dashes, quotation marks, brackets, a mail address', () => {
  const text = '«Слова» – “words” (2016 – 2017), 5-10 %, name@example.org';
  expect(unformatted(text)).toBe(text);
});

test('An address names the same page without characters that a messenger takes for markup or for its end', () => {
  const address = "https://example.org/~group/my_page/(1)/it's*here/";
  const written = unformattedAddress(address);
  expect(written).not.toMatch(/[*_~`|'()]/);
  expect(decodeURIComponent(written)).toBe(address);
});
