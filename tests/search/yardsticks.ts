import '../../src/model/stemming/languages.ts';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalise } from '../../src/model/stemming/text.ts';
import { prepare } from '../../src/search/query/loaded-index.ts';
import { formsLike } from '../../src/search/query/stem-match.ts';

/*
 * `npm run search:yardsticks -- --from FOLDER`: how many written forms of Kazakh words lead to their dictionary form, and how
 * many other dictionary forms they lead to. The data are public and not part of this project; FOLDER holds any of
 * - `kaz.noun.tsv` of https://github.com/unimorph/kaz (nouns: lemma, form, features);
 * - `kk_ktb-ud-test.conllu` and `kk_ktb-ud-train.conllu` of https://github.com/UniversalDependencies/UD_Kazakh-KTB (running text).
 */
interface Pair {
  readonly form: string;
  readonly lemma: string;
  readonly kind: string;
}

/** What an answer must be worth to be shown before a correction. */
const least = 0.3;
const goals: Readonly<Record<string, number>> = { nouns: 98.5, 'KTB all': 96, 'KTB verbs': 94, 'KTB names': 98 };

const kazakhWord = /^[а-яёәіңғүұқөһ]{2,}$/;
const linesOf = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/) : []);

function readNouns(folder: string): Pair[] {
  return linesOf(join(folder, 'kaz.noun.tsv')).flatMap((line) => {
    const [lemma = '', form = ''] = line.split('\t').map(normalise);
    return kazakhWord.test(lemma) && kazakhWord.test(form) ? [{ form, lemma, kind: 'nouns' }] : [];
  });
}

const kinds: Readonly<Record<string, string>> = {
  VERB: 'KTB verbs',
  PROPN: 'KTB names',
  NOUN: 'KTB nouns',
  ADJ: '',
  ADV: '',
};

function readTreebank(folder: string): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const part of ['train', 'test']) {
    for (const line of linesOf(join(folder, `kk_ktb-ud-${part}.conllu`))) {
      const [, written = '', dictionary = '', category = ''] = line.split('\t');
      const [form, lemma] = [normalise(written), normalise(dictionary)];
      const kind = kinds[category];
      if (kind === undefined || !kazakhWord.test(form) || !kazakhWord.test(lemma)) continue;
      pairs.set(`${form} ${lemma} ${kind}`, { form, lemma, kind: kind || 'KTB others' });
    }
  }
  return [...pairs.values()];
}

const at = process.argv.indexOf('--from');
const folder = at > 0 ? process.argv[at + 1] : undefined;
const sets = folder ? [readNouns(folder), readTreebank(folder)] : [];
if (sets.flat().length === 0) {
  console.error(
    'Name a folder with the data: npm run search:yardsticks -- --from FOLDER. tests/search/yardsticks.ts says which.',
  );
  process.exit(1);
}

console.log('| | forms | found | other words found for a form | goal |\n| --- | --: | --: | --: | --: |');
for (const pairs of sets) {
  if (pairs.length === 0) continue;
  const lemmas = [...new Set(pairs.map(({ lemma }) => lemma))];
  const index = prepare({ pages: [], phones: [], forms: lemmas.map((form) => ({ form, postings: [0] })) }, 'kk');
  const tally = new Map<string, { count: number; found: number; others: number }>();
  for (const { form, lemma, kind } of pairs) {
    const answers = formsLike(form, index).filter(({ quality }) => quality >= least);
    const isFound = answers.some((answer) => answer.form.form === lemma);
    if (!isFound && process.argv.includes('--missed')) console.log(`${kind}: ${form} – ${lemma}`);
    for (const name of kind === 'nouns' ? [kind] : [kind, 'KTB all']) {
      const { count, found, others } = tally.get(name) ?? { count: 0, found: 0, others: 0 };
      const more = answers.length - Number(isFound);
      tally.set(name, { count: count + 1, found: found + Number(isFound), others: others + more });
    }
  }
  for (const [name, { count, found, others }] of [...tally].sort())
    console.log(
      `| ${name} | ${count} | ${((100 * found) / count).toFixed(1)} % | ${(others / count).toFixed(2)} | ${goals[name] ? `${goals[name]} %` : ''} |`,
    );
}
