import { blocks, type Damage, testDamages } from '../setup/damage.ts';
import { site } from '../setup/project.ts';

const original = `content/statement/${site.original}.mdx`;
const [locale = ''] = site.languages.filter((code) => code !== site.original);
const translation = `content/statement/${locale}.mdx`;
const about = `content/about/${locale}.mdx`;
const legal = `content/legal/${site.topics[0]}/${locale}.mdx`;

/** Inserts something after the first full stop. */
const afterStop = (what: string) => (text: string) => text.replace('. ', `. ${what} `);

const damages: Damage[] = [
  ...(
    [
      ['a mark of direction', '\u202e', /a mark of direction \(U\+202E\)/],
      ['an isolate', '\u2068', /a mark of direction \(U\+2068\)/],
      ['a NUL', '\u0000', /a control character \(U\+0000\)/],
      ['a vertical tab', '\u000b', /a control character \(U\+000B\)/],
      ['a line separator', '\u2028', /a line separator/],
      ['a paragraph separator', '\u2029', /a paragraph separator/],
      ['a letter that was lost', '\ufffd', /A letter on this line was lost/],
    ] as const
  ).map(([name, character, says]) => ({
    name: `${name} is in the text`,
    file: translation,
    change: (text: string) => text.replace('. ', `. ${character}`),
    says,
  })),
  {
    name: 'a word without an end was pasted',
    file: translation,
    change: afterStop('щ'.repeat(100_000)),
    says: /A word that begins with “щ{40}” has 100000 letters\.[\s\S]*Put the spaces/,
  },
  {
    name: 'a line of asterisks separates two paragraphs',
    file: about,
    change: (text) => text.replace('\n## ', '\n***\n\n## '),
    says: /^(?![\s\S]*thematicBreak)[\s\S]*There is a line of hyphens or asterisks here/,
  },
  {
    name: 'a question mark replaces a lost letter',
    file: translation,
    change: afterStop('б?л'),
    says: /“б\?л” there is a question mark in the place of a letter/,
  },
  {
    name: 'a question mark replaces a lost first letter',
    file: translation,
    change: afterStop('?азір'),
    says: /“\?азір” there is a question mark/,
  },
  {
    name: 'a Greek letter is in a word',
    file: translation,
    change: afterStop('Аλматы'),
    says: /“Аλматы” “λ” is Greek/,
  },
  { name: 'a Greek letter is used as a word', file: translation, change: afterStop('ο'), says: /“ο” is Greek/ },
  {
    name: 'a Latin letter is used as a word',
    file: translation,
    change: afterStop('c'),
    says: /The word “c” is a Latin letter/,
  },
  {
    name: 'a digit is in a word',
    file: translation,
    change: afterStop('0сы'),
    says: /“0сы” there is a digit among the letters/,
  },
  {
    name: 'a Latin Y replaces one of several letters',
    file: translation,
    change: afterStop('Yйымдардың'),
    says: /“Уйымдардың” or “Үйымдардың” or “Ұйымдардың”/,
  },
  {
    name: 'Kazakh is typed without Kazakh letters',
    file: 'content/statement/kk.mdx',
    change: blocks((list) => list.with(2, (list[2] ?? '').replace(/[әғқңөұүһі]/gi, 'а'))),
    says: /has none of the letters ә ғ қ/,
  },
  {
    name: 'a quotation tag is empty',
    file: translation,
    change: (text) => text.replace(/(<Quote speaker="[^"]*">)([\s\S]*?)(<\/Quote>)/, '$1$3$2'),
    says: /The quotation tag holds no words/,
  },
  {
    name: 'a quotation tag closes itself',
    file: translation,
    change: (text) => text.replace(/(<Quote speaker="[^"]*")>([\s\S]*?)<\/Quote>/, '$1 />$2'),
    says: /The quotation tag holds no words/,
  },
  {
    name: 'a quotation tag ends too late',
    file: translation,
    change: (text) => text.replace(/<\/Quote>(, –? ?\S+)/, '$1</Quote>'),
    says: /do not begin with « and end with »[\s\S]*<\/Quote> after the mark »/,
  },
  {
    name: 'a quotation tag begins too late',
    file: translation,
    change: (text) => text.replace(/(<Quote speaker="[^"]*">)«/, '«$1'),
    says: /do not begin with «/,
  },
  {
    name: 'a quotation has the marks of another language',
    file: translation,
    change: (text) => text.replace(/(<Quote speaker="[^"]*">)«([^»]*)»/, '$1“$2”'),
    says: /do not begin with « and end with »/,
  },
  {
    name: 'a quotation tag is opened and closed in different paragraphs',
    file: translation,
    change: (text) => text.replace('</Quote>', '').replace(/\n\n(?=<ContactBlock>)/, '</Quote>$&'),
    says: /<Quote> is opened here and not closed in the same paragraph/,
  },
  {
    name: 'a telephone number is changed',
    file: translation,
    change: (text) => text.replace('6 17 46 19 63', '6 17 46 19 36'),
    says: /“00330617461963” of the original .* is not/,
  },
  {
    name: 'an e-mail address is changed',
    file: translation,
    change: (text) => text.replace(/(\w+)@nhc/, '$1x@nhc'),
    says: /“\w+@nhc.no” of the original/,
  },
  {
    name: 'a social media handle is changed',
    file: translation,
    change: (text) => text.replace(/@(\w+_\w+)/, '@$1x'),
    says: /“@\w+_\w+” of the original/,
  },
  {
    name: 'a web address is missing',
    file: translation,
    change: (text) => text.replace(/https:\/\/\S+/, ''),
    says: /“https:\/\/\S+” of the original/,
  },
  {
    name: 'a year is changed',
    file: translation,
    change: (text) => text.replace(/2016/, '2061'),
    says: /“2016” of the original/,
  },
  {
    name: 'a link is removed in translation',
    file: about,
    change: (text) => text.replace(/\[([^\]]*)\]\([^)]*\)/, '$1'),
    says: /The links of this paragraph are not those of the original/,
  },
  {
    name: 'a link is changed in translation',
    file: about,
    change: (text) => text.replace(/\]\(https:\/\/([^)]*)\)/, '](https://www.$1)'),
    says: /The links of this paragraph are not those of the original/,
  },
  {
    name: 'a link is a script',
    file: about,
    change: (text) => text.replace(/\]\([^)]*\)/, '](javascript:alert)'),
    says: /The link to “javascript:alert” leads to no page/,
  },
  {
    name: 'a link has no address',
    file: about,
    change: (text) => text.replace(/\]\([^)]*\)/, ']()'),
    says: /A link has no address/,
  },
  {
    name: 'a link lacks a part of its address',
    file: about,
    change: (text) => text.replace(/\]\(https:\/\//, '](https:/'),
    says: /leads to no page[\s\S]*https:\/\/…/,
  },
  {
    name: 'a link is broken by a space',
    file: about,
    change: (text) => text.replace(/\]\(https:\/\//, '](https:// '),
    says: /a link that cannot be read/,
  },
  { name: 'a footnote mark is in the text', file: about, change: afterStop('[^1]'), says: /a footnote: \[\^1\]/ },
  {
    name: 'a heading changes its level',
    file: about,
    change: (text) => text.replace(/^## /m, '### '),
    says: /is of another level[\s\S]*Write ## before/,
  },
  {
    name: 'a heading is of the first level',
    file: about,
    change: (text) => text.replace(/^## /m, '# '),
    says: /is of the first level[\s\S]*Write ## instead/,
  },
  {
    name: 'a heading is empty',
    file: about,
    change: (text) => text.replace(/^## .*$/m, '##'),
    says: /This heading is empty/,
  },
  {
    name: 'a heading lacks the space after its number signs',
    file: about,
    change: (text) => text.replace(/^## /m, '##'),
    says: /a heading that cannot be read/,
  },
  {
    name: 'the contact block is missing',
    file: translation,
    change: (text) => text.replace(/<\/?ContactBlock>\n\n?/g, ''),
    says: /There are contact details here without the tag <ContactBlock>/,
  },
  {
    name: 'the contact block is split in two',
    file: translation,
    change: (text) => text.replace(/(<ContactBlock>\n\n.*)/, '$1\n\n</ContactBlock>\n\n<ContactBlock>'),
    says: /There is a second <ContactBlock>; the first begins in line/,
  },
  {
    name: 'a second contact block is empty',
    file: translation,
    change: (text) => text.replace('</ContactBlock>', '</ContactBlock>\n\n<ContactBlock>\n\n</ContactBlock>'),
    says: /There is a second <ContactBlock>, and it is empty[\s\S]*Take it out/,
  },
  {
    name: 'the contact block is empty',
    file: translation,
    change: (text) => text.replace(/(<ContactBlock>)[\s\S]*(<\/ContactBlock>)/, '$1\n\n$2'),
    says: /The <ContactBlock> is empty/,
  },
  {
    name: 'a paragraph of the original is missing',
    file: original,
    change: blocks((list) => list.toSpliced(3, 1)),
    says: /differ from those of the statement as issued/,
  },
  {
    name: 'a term contains no words',
    file: legal,
    change: (text) => text.replace(/(<Term id="[^"]*">)([^<]*)(<\/Term>)/, '$1$3$2'),
    says: /The tag <Term> for “[\w-]+” holds no words/,
  },
  {
    name: 'an HTML comment is in the text',
    file: about,
    change: afterStop('<!-- later -->'),
    says: /A comment between <!-- and -->[\s\S]*Delete it/,
  },
  {
    name: 'a line is broken with HTML',
    file: about,
    change: afterStop('<br>'),
    says: /There is no tag <br>[\s\S]*An empty line begins a new paragraph/,
  },
  {
    name: 'an address is in angle brackets',
    file: about,
    change: afterStop('<https://statement.example/>'),
    says: /is between < and >[\s\S]*Write it without them: https:\/\/statement.example\//,
  },
  {
    name: 'a tag is closed that was not opened',
    file: about,
    change: afterStop('</Quote>'),
    says: /<\/Quote> closes what was not opened/,
  },
];

testDamages(damages);
