import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Damage, testDamages } from '../setup/damage.ts';
import { root, site } from '../setup/project.ts';
import { newKey } from '../setup/signature.ts';

const original = `content/statement/${site.original}.mdx`;
const [locale = ''] = site.languages.filter((code) => code !== site.original);
const translation = `content/statement/${locale}.mdx`;
const person = `content/people/${readdirSync(join(root, 'content/people'))[0]}`;
const strings = `content/ui/${locale}.json`;
const siteFile = 'content/site.yaml';

const field = (name: string, value: string) => (text: string) =>
  text.replace(new RegExp(`^( *${name}:).*$`, 'm'), (_, key) => `${key} ${value}`);

const withKey = (line: string) => (text: string) => `${text}\nsigningKey: ${line}\n`;

const damages: Damage[] = [
  {
    name: 'a private key is where the public one belongs',
    file: siteFile,
    change: withKey('"-----BEGIN OPENSSH PRIVATE KEY-----"'),
    says: /“signingKey” is a private key, which nobody but you may see\.[\s\S]*→ Write the line of the file that ends with \.pub/,
  },
  {
    name: 'the key is of an unknown kind',
    file: siteFile,
    change: withKey('ssh-rsa AAAAB3NzaC1yc2E= name'),
    says: /“signingKey” is not a public key of the kind ssh-ed25519\.[\s\S]*→ Make one with ssh-keygen -t ed25519/,
  },
  {
    name: 'a letter of the key was lost',
    file: siteFile,
    change: withKey(newKey().line.replace(/.(?= publisher)/, '')),
    says: /“signingKey” is a public key of which something is missing or changed\.[\s\S]*→ Copy the line/,
  },
  {
    name: 'the address of the repository leads to a page in it',
    file: siteFile,
    change: (text) => `${text}\nrepository: https://github.com/owner/name/tree/main\n`,
    at: /^repository:/,
    says: /“repository” is not the address of a repository\.[\s\S]*→ Write it in full and nothing after the name/,
  },
  {
    name: 'it is not known what runs on the host of the repository',
    file: siteFile,
    change: (text) => `${text}\nrepository: https://git.other.example/owner/name\n`,
    at: /^repository:/,
    says: /“repository” does not tell what runs on its host\.[\s\S]*→ Add a line below it, repositoryHost:/,
  },
  {
    name: 'the host of the repository is named wrongly',
    file: siteFile,
    change: (text) => `${text}\nrepository: https://github.com/owner/name\nrepositoryHost: gitlab\n`,
    at: /^repositoryHost:/,
    says: /“repositoryHost” is not what runs on the host of the repository\.[\s\S]*→ Leave the line out/,
  },
  {
    name: 'a place is read as a date',
    file: translation,
    change: field('place', '2016-05-20'),
    line: 3,
    says: /“place” should be a text, but is read as a date[\s\S]*"2016-05-20"/,
  },
  {
    name: 'a title is read as a date',
    file: translation,
    change: field('title', '2016-05-20'),
    line: 2,
    says: /“title” should be a text, but is read as a date/,
  },
  {
    name: 'a name is read as a date',
    file: person,
    change: field(locale, '2016-05-20'),
    says: /“name.\w+” should be a text, but is read as a date/,
  },
  {
    name: 'a title is read as a number',
    file: translation,
    change: field('title', '2016'),
    line: 2,
    says: /“title” should be a text, but is read as a number[\s\S]*"2016"/,
  },
  {
    name: 'a value begins with an exclamation mark',
    file: translation,
    change: field('title', '!Слово'),
    line: 2,
    says: /begins with “!”[\s\S]*title: "!Слово"/,
  },
  {
    name: 'a value begins with an asterisk',
    file: translation,
    change: field('title', '*Слово*'),
    line: 2,
    says: /begins with “\*”[\s\S]*title: "\*Слово\*"/,
  },
  {
    name: 'a value begins with an at sign',
    file: translation,
    change: field('title', '@слово'),
    line: 2,
    says: /begins with “@”[\s\S]*title: "@слово"/,
  },
  {
    name: 'aliases multiply one another',
    file: 'content/glossary.yaml',
    change: (text) => `a: &a [x, x]\nb: &b [*a, *a, *a, *a]\nc: [*b, *b, *b, *b]\n${text}`,
    line: 1,
    says: /begins with “&”/,
  },
  {
    name: 'a field occurs twice',
    file: translation,
    change: (text) => text.replace(/^(place: .*\n)/m, '$1$1'),
    line: 4,
    says: /“place” is here a second time/,
  },
  {
    name: 'an apostrophe is between apostrophes',
    file: translation,
    change: field('title', "'О'Нил'"),
    line: 2,
    says: /between ' signs[\s\S]*Write: title: "О'Нил"/,
  },
  {
    name: 'a quotation mark closes in the middle of a title',
    file: translation,
    change: field('title', '"Сөз" сөз'),
    line: 2,
    says: /closed before its end[\s\S]*Write: title: "\\"Сөз\\" сөз"/,
  },
  {
    name: 'the line that ends the fields is missing',
    file: translation,
    change: (text) => text.replace(/\n---\n/, '\n'),
    line: 4,
    says: /The line --- that ends the fields is missing/,
  },
  {
    name: 'a title is cut off at a # sign',
    file: translation,
    change: field('title', 'Сөз №1 #2 сөз'),
    line: 2,
    says: /cut off at “#”[\s\S]*"Сөз №1 #2 сөз"/,
  },
  {
    name: 'a title contains only spaces',
    file: translation,
    change: field('title', '"   "'),
    line: 2,
    says: /“title” is empty: it holds only spaces/,
  },
  {
    name: 'a name contains only spaces',
    file: person,
    change: field(locale, '" "'),
    says: /“name.\w+” is empty/,
  },
  {
    name: 'a title has no value',
    file: translation,
    change: field('title', ''),
    line: 2,
    says: /“title” is empty/,
  },
  {
    name: 'a reviewer’s name contains only spaces',
    file: translation,
    change: (text) => text.replace(/^place:/m, 'review:\n  name: "  "\n  date: 2017-01-01\nplace:'),
    line: 4,
    says: /“review.name” is empty/,
  },
  {
    name: 'a review says only yes',
    file: translation,
    change: (text) => text.replace(/^place:/m, 'review: yes\nplace:'),
    line: 3,
    says: /“review” is of the wrong kind[\s\S]*npm run translations:sign writes it/,
  },
  {
    name: 'a review is dated before the date of issue',
    file: translation,
    change: (text) =>
      text.replace(/^place:/m, 'review:\n  name: A. B.\n  date: 1999-01-01\n  wording: "0123456789ab"\nplace:'),
    line: 5,
    says: /dated 1999-01-01, before the statement was issued/,
  },
  {
    name: 'a review is dated in the future',
    file: translation,
    change: (text) =>
      text.replace(/^place:/m, 'review:\n  name: A. B.\n  date: 2999-01-01\n  wording: "0123456789ab"\nplace:'),
    line: 5,
    says: /dated 2999-01-01, a day that has not come yet/,
  },
  {
    name: 'the original is signed as reviewed',
    file: original,
    change: (text) =>
      text.replace(/^place:/m, 'review:\n  name: A. B.\n  date: 2017-01-01\n  wording: "0123456789ab"\nplace:'),
    line: 3,
    says: /only a translation can be compared with the original/,
  },
  {
    name: 'the year of issue is mistyped',
    file: siteFile,
    change: field('issued', '0216-05-20'),
    says: /“issued” is hardly the day of a statement/,
  },
  {
    name: 'nobody says which language is the original',
    file: siteFile,
    change: (text) => text.replace(/^original: .*\n/m, ''),
    says: /“original” is missing[\s\S]*Add a line: original: /,
  },
  {
    name: 'a name is given in a language unknown to the site',
    file: person,
    change: (text) => text.replace(new RegExp(`^  ${locale}:`, 'm'), '  xx:'),
    says: /“xx” is not a field/,
  },
  {
    name: 'a file contains a list in place of fields',
    file: person,
    change: (text) => text.replace(/^/gm, '- '),
    line: 1,
    others: true,
    says: /can't be read|does not hold what it should/,
  },
  {
    name: 'a text begins with a placeholder and is not in quotation marks',
    file: person,
    change: (text) => text.replace(/^([\w-]+): .*$/m, '$1: {{name}}'),
    others: true,
    says: /begins with \{ or \[ in quotation marks/,
  },
  {
    name: 'braces are nested a thousand times',
    file: person,
    change: (text) => text.replace(/^([\w-]+): .*$/m, `$1: ${'{'.repeat(1000)}`),
    others: true,
    says: /begins with \{ or \[ in quotation marks/,
  },
  {
    name: 'a name in JSON has typographic quotation marks',
    file: strings,
    change: (text) => text.replace('"skip"', '“skip”'),
    line: 3,
    says: /quotation mark “ where a straight one belongs/,
  },
  {
    name: 'a text in JSON has single quotation marks',
    file: strings,
    change: (text) => text.replace(/"skip": "(.*)"/, `"skip": '$1'`),
    line: 3,
    says: /quotation mark ' where a straight one belongs/,
  },
  {
    name: 'a key occurs twice in JSON',
    file: strings,
    change: (text) => text.replace(/^( *"skip": .*\n)/m, '$1$1'),
    line: 4,
    says: /“skip” is here a second time/,
  },
  {
    name: 'JSON contains a list',
    file: strings,
    change: () => '[]\n',
    line: 1,
    says: /does not hold what it should/,
  },
  {
    name: 'an interface string is still in the language of the original',
    file: 'content/ui/kk.json',
    change: (text) => text.replace(/"skip": ".*"/, '"skip": "Skip to the text"'),
    line: 3,
    says: /“Skip to the text” is not in the language of the file/,
  },
  {
    name: 'the interface strings of two languages were swapped',
    file: 'content/ui/kk.json',
    change: () => readFileSync(join(root, 'content/ui', `${site.original}.json`), 'utf8'),
    line: 1,
    says: /Most texts of the file are in another language/,
  },
  {
    name: 'Kazakh interface strings are typed without Kazakh letters',
    file: 'content/ui/kk.json',
    change: (text) => text.replace(/[әғқңөұүһі]/gi, 'а'),
    line: 1,
    says: /none of the letters ә ғ қ/,
  },
];

testDamages(damages);
