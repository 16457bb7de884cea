import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { checkContent } from '../../src/publish/check.ts';
import { copyOfProject, edit } from '../setup/copy.ts';
import { type Damage, testDamages } from '../setup/damage.ts';
import { root, site } from '../setup/project.ts';

const [locale = ''] = site.languages.filter((code) => code !== site.original);
const about = `content/about/${locale}.mdx`;
const statement = `content/statement/${locale}.mdx`;

/** Replaces the first value of a field. */
const value = (name: string, text: string) => (file: string) =>
  file.replace(
    new RegExp(`^( *"?${name}"?: ).*?(,?)$`, 'm'),
    (_, key, comma) => `${key}${JSON.stringify(text)}${comma}`,
  );

const inFields: Damage[] = (
  [
    ['an interface string', `content/ui/${locale}.json`, 'skip', '<b>Мәтінге</b> өту', '<b>'],
    ['another string', `content/ui/${locale}.json`, 'skip', 'Мәтінге&#160;өту', 'Мәтінге&#160;өту'],
    ['a term of the glossary', 'content/glossary.yaml', locale, '**мораторий**', '**мораторий**'],
    ['an event', 'content/events.yaml', locale, '[сөз](javascript:run)', '[сөз](javascript:run)'],
    ['a person’s name', `content/people/${readdirSync(join(root, 'content/people'))[0]}`, locale, '_Аты_', '_Аты_'],
    ['an organisation', `content/organisations/${site.organisations[0]}.yaml`, locale, 'Аты {1 + 1}', '{1 + 1}'],
    ['a place', 'content/places.yaml', locale, '<script>run()</script>', '<script>'],
    ['a title', about, 'title', 'Атауы <Term id="x">сөз</Term>', '<Term id="x">'],
    ['a description', about, 'description', 'Сипаттама &laquo;сөз&raquo;', '&laquo;'],
  ] as const
).map(([what, file, name, text, found]) => ({
  name: `${what} contains the markup ${found}`,
  file,
  change: value(name, text),
  says: new RegExp(
    `contains the markup “${RegExp.escape(found)}”, which would be printed[\\s\\S]*this field is plain text`,
  ),
  at: new RegExp(RegExp.escape(JSON.stringify(text))),
  others: true,
}));

/** Puts something behind the first full stop of the running text. */
const afterStop = (what: string) => (text: string) => {
  const start = text.indexOf('\n---\n') + 5;
  return text.slice(0, start) + text.slice(start).replace(/\.(?= |<Cite)/, `. ${what}`);
};

const inTexts: Damage[] = [
  [about, '**Сөз тағы да сөз.'],
  [about, 'Сөз тағы да сөз**.'],
  [about, '** Сөз тағы ** да сөз.'],
  [about, '_Сөз тағы да сөз.'],
  [about, 'Сөз тағы_ да сөз.'],
  [about, '*Сөз тағы да сөз.'],
  [about, '~~Сөз тағы да сөз.'],
  [statement, '**Сөз тағы да сөз.'],
].map(([file = '', words = '']) => ({
  name: `“${words}” is in ${file}`,
  file,
  change: afterStop(words),
  says: /Here is emphasis that is not closed: \S+[\s\S]*Put the same signs directly before and after the words/,
}));

testDamages([...inFields, ...inTexts]);

test('Emphasis that is left open in the statement is reported once', () => {
  for (const words of ['**Сөз', '_Сөз', '«*Сөз']) {
    const folder = copyOfProject();
    edit(folder, statement, afterStop(`${words} тағы да сөз.`));
    const report = checkContent(folder).filter(({ file, wrong }) => file === statement && /emphas/.test(wrong));
    expect(report.map(({ wrong }) => wrong)).toEqual([expect.stringContaining(words)]);
  }
});

test('A sign of emphasis behind a backslash is a sign like any other', () => {
  for (const words of ['сөз\\*\\*', '\\_сөз', 'сөз\\**', '\\*\\*сөз', 'сөз\\~\\~']) {
    const folder = copyOfProject();
    edit(folder, about, (text) => text.replace('. ', ` (${words}). `));
    expect(
      checkContent(folder).filter(({ wrong }) => /emphas/.test(wrong)),
      words,
    ).toEqual([]);
  }
});
