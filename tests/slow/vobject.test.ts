import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { addressOf } from '../../src/model/contacts/channels.ts';
import { contacts, internationally } from '../setup/contacts.ts';
import { site } from '../setup/project.ts';
import { dist } from '../setup/site.ts';
import { python, reader } from '../setup/vobject.ts';

/*
 * The vCards of the built site as a second reader understands them: vobject, with which calendar and address-book servers
 * such as Radicale read what people put into them.
 */

/** Reads files of vCards and writes each as a list of cards: the values of every property, by its name. */
const program = `
import json, sys, vobject
def plain(value):
    if isinstance(value, vobject.vcard.Name):
        return [value.family, value.given, value.additional, value.prefix, value.suffix]
    return value
json.dump([[
    {name: [[plain(line.value), line.params] for line in lines] for name, lines in card.contents.items()}
    for card in vobject.readComponents(open(file, encoding='utf-8', newline='').read())
] for file in sys.argv[1:]], sys.stdout)
`;

type Card = Record<string, [value: unknown, parameters: Record<string, string[]>][]>;

function read(files: readonly string[]): Card[][] {
  return JSON.parse(execFileSync(python, ['-c', program, ...files], { encoding: 'utf8' }));
}

const valuesOf = (card: Card | undefined, name: string) => (card?.[name] ?? []).map(([value]) => value);

for (const locale of site.languages) {
  for (const suffix of ['', '-4']) {
    test(`vobject reads every contact as it is in the content (${locale}, all${suffix}.vcf)`, () => {
      test.skip(
        !existsSync(reader),
        'vobject is not installed: on Debian and Ubuntu, apt-get install python3-vobject.',
      );
      const file = (name: string) => join(dist, locale, 'contacts', `${name}${suffix}.vcf`);
      const [all = [], ...single] = read([file('all'), ...contacts.map(({ id }) => file(id))]);
      expect(all).toEqual(single.flat());
      expect(all).toHaveLength(contacts.length);
      for (const [index, { person, organisation, channels }] of contacts.entries()) {
        const card = all[index];
        const name = person.name[locale] ?? '';
        const ofKind = (...kinds: string[]) => channels.filter(({ kind }) => kinds.includes(kind));
        expect(valuesOf(card, 'fn')).toEqual([name]);
        const [[family, given] = []] = valuesOf(card, 'n') as string[][];
        expect(`${given} ${family}`).toBe(name);
        expect(valuesOf(card, 'org')).toEqual([[organisation.name[locale]]]);
        expect(valuesOf(card, 'title')).toEqual([person.role?.[locale]]);
        expect(valuesOf(card, 'tel').map((number) => String(number).replace('tel:', ''))).toEqual(
          ofKind('mobile', 'office').map(({ printed }) => internationally(printed)),
        );
        expect(valuesOf(card, 'email')).toEqual(ofKind('email').map(({ printed }) => printed));
        expect(valuesOf(card, 'url')).toEqual(
          ofKind('website', 'twitter', 'facebook').map((channel) => addressOf(channel)?.value),
        );
        // Whole sentences: a comma or a semicolon is not taken for the end of a value.
        expect(valuesOf(card, 'note').join()).toMatch(/\. .*: .*\.$/s);
        expect(JSON.stringify(card)).not.toContain('\\\\');
      }
    });
  }
}

test('What a program needs to reach a contact is ASCII in every vCard, for those that read it in the system’s code page', () => {
  for (const folder of ['', ...site.languages]) {
    for (const { id } of contacts) {
      const text = readFileSync(join(dist, folder, 'contacts', `${id}.vcf`), 'utf8').replaceAll('\r\n ', '');
      const lines = text.split('\r\n').filter((line) => /^(?:BEGIN|VERSION|TEL|EMAIL|URL|REV|END)\b/.test(line));
      expect(lines.length).toBeGreaterThan(4);
      for (const line of lines) expect(line).toMatch(/^[\x20-\x7e]+$/);
    }
  }
});
