import { expect, test } from 'playwright/test';
import { findMarkup } from '../../src/model/problems/plain-text.ts';

const file = 'content/glossary.yaml';

/** Typed texts, each with the words that remain of it; empty where it is to be deleted. */
const markup: Readonly<Record<string, string>> = {
  'A <b>word</b> here': '',
  'A word<br/>here': '',
  'A word<br>here': '',
  '<script>run()</script>': '',
  '<img src=x onerror=run()': '',
  '<Term id="x">word</Term>': '',
  'word <!-- remark': '',
  'A [word](https://other.example/) here': 'word',
  'A [word](javascript:run)': 'word',
  'A [word](/page/ "title")': 'word',
  '![word](picture.png)': 'word',
  'A [word]() here': 'word',
  '[b]word[/b]': '',
  '**word**': 'word',
  'A **word and word** here': 'word and word',
  'A **word without an end': 'word without an end',
  'сл**ово**': 'ово',
  '***word***': 'word',
  'A *word* here': 'word',
  '_Word_, and more': 'Word',
  __word__: 'word',
  '«*сөз*»': 'сөз',
  '~~word~~': 'word',
  'A `word` here': 'word',
  '## Word': 'Word',
  'A \\*word': '*',
  'word &amp; word': '',
  '&laquo;word&raquo;': '',
  'word&#8212;word': '',
  'A {word} here': 'word',
  'A {{name}} here': 'name',
};
for (const [text, words] of Object.entries(markup)) {
  test(`In plain text, the markup in “${text}” is found, and what to write instead is named`, () => {
    const [found, ...others] = findMarkup(file, 'meaning.en', text);
    expect(others).toEqual([]);
    expect(found?.wrong).toContain('“meaning.en” contains the markup “');
    expect(found?.fix).toContain(words === '' ? 'Delete “' : words);
  });
}

const plain = [
  'a < b, c > d',
  '<3 years, > 5 years',
  'Name <name@host.example>',
  '@_name_ and @name_of_somebody',
  'https://host.example/a_b_c/*x*/?a=1&copy;',
  'www.host.example/_x_/',
  'name_of_a_file and a__b',
  '5 * 3 * 2 and 5*3*2',
  'word* and word**',
  '* see below',
  'f**k and sh**t',
  '*100#',
  '# 5',
  '#hashtag',
  '№ 5',
  'a & b; R&D; AT&T',
  '[sic] (page 5)',
  '[Article 32](paragraph 2)',
  '[number withdrawn]',
  'A/HRC/29/25/Add.2',
  'O`zbekiston Respublikasi bo`yicha',
  '~ 100 км',
  '___ (date)',
  '“word”, «сөз», „Wort“',
  'CCPR/C/GC/37',
  'K950001000_',
  '… — – ’ ‘ % § ° ×',
  'C:\\Users',
  '2016–2017, 09:00–18:00',
  '$5, €7, ₸100',
];
for (const text of plain) {
  test(`“${text}” is plain text`, () => {
    expect(findMarkup(file, 'meaning.en', text)).toEqual([]);
  });
}

test('Placeholders of interface strings, and notes for translators, are not markup', () => {
  expect(findMarkup('content/ui/en.json', 'a.b', '{{number, capital}} of {{total}}')).toEqual([]);
  expect(findMarkup('content/ui/notes.json', 'a.b', 'Follows `other`, in <b>')).toEqual([]);
  expect(findMarkup('content/silenced.yaml', 'words', '<Quote> **x**')).toEqual([]);
});

test('The time to find markup grows linearly with the text', () => {
  const time = (text: string) => {
    const start = process.cpuUsage();
    findMarkup(file, 'x', text);
    return process.cpuUsage(start).user / 1000;
  };
  for (const sign of ['<a ', '[', '](', '[x](/', '*', '**a ', '_', '_a ', '`', '~', '{', '&', '\\', '@', 'a@', '#']) {
    expect(time(sign.repeat(Math.ceil(300_000 / sign.length))), sign).toBeLessThan(2000);
  }
});
