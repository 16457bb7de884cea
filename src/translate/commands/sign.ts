import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSite } from '../../model/site/site.ts';
import { wordingOf } from '../../model/translations/review.ts';
import { countStates, stateOf } from '../../model/translations/state.ts';
import { t } from '../messages.ts';
import { signReview } from '../sign.ts';
import { documentNamed, languageNamed, readArguments } from './arguments.ts';
import { Failure, run } from './failure.ts';

/*
 * `npm run translations:sign -- kk statement --name "…"`: a person who has read a translation against the original
 * signs it. What she has read is kept with her name, so that a later change shows.
 */
run(() => {
  const root = process.cwd();
  const site = readSite(root);
  const {
    words: [language, named],
    options,
  } = readArguments('name');
  const locale = languageNamed(language, site);
  const document = documentNamed(named, root, site);
  if (document.kind !== 'text') throw new Failure(t('onlyTexts', { name: document.name }));
  const name = options['name']?.normalize('NFC').trim();
  if (!name || !/\p{L}/u.test(name) || /\p{Cc}/u.test(name)) {
    throw new Failure(t('noName'));
  }
  const { units, inStep } = stateOf(root, site, document, locale);
  const { stale, unconfirmed, missing } = countStates(units);
  if (!inStep || stale + unconfirmed + missing > 0) {
    throw new Failure(t('notWhole', { name: document.name, locale }));
  }
  const file = `content/${document.name}/${locale}.mdx`;
  const date = today();
  if (date < site.issued) {
    throw new Failure(t('clock', { date, issued: site.issued }));
  }
  const source = readFileSync(join(root, file), 'utf8');
  writeFileSync(join(root, file), signReview(source, { name, date, wording: wordingOf(units) }));
  console.log(t('reviewed', { file, name, date }));
});

/** The day where the command is run. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
