import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { checkContent } from '../../src/publish/check.ts';
import { contacts } from '../setup/contacts.ts';
import { copyOfProject } from '../setup/copy.ts';
import { type Damage, testDamages } from '../setup/damage.ts';
import { site } from '../setup/project.ts';

const [contact] = contacts;
const id = contact?.id ?? '';
const file = `content/contacts/${id}.yaml`;
const person = `content/people/${id}.yaml`;
const statement = `content/statement/${site.languages.find((code) => code !== site.original)}.mdx`;
const email = contact?.channels.find(({ kind }) => kind === 'email')?.printed ?? '';

const damages: Damage[] = [
  {
    name: 'a telephone number is too short for its country',
    file,
    change: (text) => text.replace(/(printed: "?00[^"\n]*)\d("?\n)/, '$1$2'),
    says: /is not a telephone number that exists in its country[\s\S]*the country’s code/,
    at: /printed: /,
  },
  {
    name: 'a telephone number has no country code',
    file,
    change: (text) => text.replace(/(printed: "?)00/, '$1'),
    says: /is not a telephone number that exists in its country/,
    at: /printed: /,
  },
  {
    name: 'an e-mail address has no domain',
    file,
    change: (text) => text.replace(email, email.replace(/@.*/, '@')),
    says: /@”, which is not an e-mail address[\s\S]*name, @ and domain/,
    at: /@/,
  },
  ...['press@localhost.localdomain', 'press@10.0.0.1', 'press@mail.internal'].map((address) => ({
    name: `an e-mail address leads to one network alone: ${address}`,
    file,
    change: (text: string) => text.replace(email, address),
    says: /which is known to one computer or one network alone[\s\S]*public address/,
    at: /@/,
  })),
  {
    name: 'a source leads to one machine alone',
    file: 'content/sources.yaml',
    change: (text) => text.replace(/( url: )\S+/, '$1http://127.0.0.1:8080/page'),
    says: /leads to a host that only one computer or one network knows[\s\S]*public address/,
    at: /127/,
  },
  {
    name: 'a language is written out',
    file,
    change: (text) => text.replace(/^languages: \[/m, 'languages: [english, '),
    says: /“languages” is not a language tag[\s\S]*BCP 47/,
    at: /languages:/,
  },
  {
    name: 'a language tag names no language',
    file,
    change: (text) => text.replace(/^languages: \[/m, 'languages: [xx, '),
    says: /“languages” is a tag of no language/,
    at: /languages:/,
  },
  {
    name: 'the city is misspelt',
    file,
    change: (text) => text.replace(/^city: (.*)$/m, 'city: $1x'),
    says: /There is no place “.*x” in content\/places.yaml[\s\S]*Write “/,
    at: /^city:/,
  },
  {
    name: 'a channel is of no known kind',
    file,
    change: (text) => text.replace('kind: email', 'kind: fax'),
    says: /“channels.kind” is not known[\s\S]*mobile, office, email/,
    at: /kind: fax/,
  },
  {
    name: 'a channel is withdrawn without a day',
    file,
    change: (text) => text.replace('status: as-published', 'status: withdrawn'),
    says: /“channels.status” has no day of withdrawal[\s\S]*withdrawn: 2026/,
    at: /status: withdrawn/,
  },
  {
    name: 'a channel was withdrawn before the statement was issued',
    file,
    change: (text) => text.replace('status: as-published', 'status: withdrawn\n    withdrawn: 1016-12-01'),
    says: /“channels.withdrawn” is 1016-12-01, before the statement was issued[\s\S]*Check the year/,
    at: /withdrawn: 1016/,
  },
  {
    name: 'a channel has a day of withdrawal, and is not withdrawn',
    file,
    change: (text) => text.replace('status: as-published', 'status: as-published\n    withdrawn: 2026-12-01'),
    says: /“channels.withdrawn” fits only a withdrawn channel/,
    at: /withdrawn: 2026/,
  },
  {
    name: 'a channel was withdrawn on a day that does not exist',
    file,
    change: (text) => text.replace('status: as-published', 'status: withdrawn\n    withdrawn: 2026-02-30'),
    says: /withdrawn/,
    at: /withdrawn: 2026/,
  },
  {
    name: 'a channel has an unknown status',
    file,
    change: (text) => text.replace('status: as-published', 'status: old'),
    says: /“channels.status” is not known[\s\S]*withdrawn/,
    at: /status: old/,
  },
  {
    name: 'a verified channel has no date',
    file,
    change: (text) => text.replace('status: as-published', 'status: verified'),
    says: /“channels.status” has no day[\s\S]*verified: 2026/,
    at: /status: verified/,
  },
  {
    name: 'a channel that is not verified has a date',
    file,
    change: (text) => text.replace('status: as-published', 'status: as-published\n    verified: 2026-12-01'),
    says: /“channels.verified” fits only a verified channel/,
    at: /verified: 2026/,
  },
  {
    name: 'a channel is listed twice',
    file,
    change: (text) => `${text.trimEnd()}\n  - kind: email\n    printed: ${email}\n    status: as-published\n`,
    says: new RegExp(`The channel “${email}” is here twice`),
    at: /printed: /,
  },
  {
    name: 'a channel is added that the statement does not print',
    file,
    change: (text) =>
      `${text.trimEnd()}\n  - kind: email\n    printed: nobody@statement.example\n    status: as-published\n`,
    says: /“nobody@statement.example” is not in the contact block of content\/statement/,
    at: /nobody/,
  },
  {
    name: 'an address in the contact block of a translation is misspelt',
    file: statement,
    change: (text) => text.replace(email, `x${email}`),
    says: new RegExp(`“${email}” of the original [\\s\\S]*is not in this paragraph`),
    at: /x[\w.]+@/,
  },
  {
    name: 'a number in the contact block of a translation belongs to nobody',
    file: statement,
    change: (text) => text.replace(/\n\n<\/ContactBlock>/, ' 0044 20 7946 0018\n\n</ContactBlock>'),
    says: /“0044 20 7946 0018” is in this paragraph, but not in the original/,
    at: /7946/,
  },
  {
    name: 'a time zone is unknown',
    file: 'content/places.yaml',
    change: (text) => text.replace(/timeZone: (\w+)\/(\w+)/, 'timeZone: $1/$2x'),
    says: /which is no time zone of the IANA list[\s\S]*Write \w+\/\w+/,
    at: /timeZone/,
  },
  {
    name: 'a time zone is a number of hours',
    file: 'content/places.yaml',
    change: (text) => text.replace(/timeZone: .*/, 'timeZone: "+05:00"'),
    says: /is “\+05:00”, which is no time zone/,
    at: /timeZone/,
  },
  {
    name: 'the time zone of a contact’s city is missing',
    file: 'content/places.yaml',
    change: (text) => text.replace(/^ {2}timeZone: .*\n/m, ''),
    says: /A contact lives in “.*”, but its time zone is not known[\s\S]*timeZone: /,
    at: /:$/,
  },
  {
    name: 'a contact belongs to no organisation',
    file: person,
    change: (text) => text.replace(/^organisation: .*\n/m, ''),
    says: /is a contact, but the organisation is missing/,
    at: /./,
  },
  {
    name: 'the organisation of a contact is misspelt',
    file: person,
    change: (text) => text.replace(/^(organisation: .*)$/m, '$1x'),
    says: /There is no organisation “.*x”/,
    at: /organisation:/,
  },
  {
    name: 'the role of a contact is missing in a language',
    file: person,
    change: (text) => text.replace(/^(role:\n(?: {2}.*\n)*?) {2}ru: .*\n/m, '$1'),
    says: /The role in the language “ru” is missing/,
    at: /role:/,
  },
  {
    name: 'the role of a contact is missing',
    file: person,
    change: (text) => text.replace(/^role:\n(?: {2}.*\n?)*/m, '').replace(/^roleSource: .*\n/m, ''),
    says: /is a contact, but the role is missing/,
    // Then nobody cites its source.
    others: true,
  },
];

testDamages(damages);

test('When a contact is not a known person, the editor reads which file to add', () => {
  const folder = copyOfProject();
  renameSync(join(folder, file), join(folder, 'content/contacts/nobody-at-all.yaml'));
  expect(checkContent(folder)).toMatchObject([
    {
      file: 'content/contacts/nobody-at-all.yaml',
      wrong: 'Nobody is known as “nobody-at-all”.',
      fix: expect.stringContaining('content/people/nobody-at-all.yaml'),
    },
  ]);
});
