import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocaleCode } from '../model/languages/locales.ts';
import type { Site } from '../model/site/schema.ts';
import type { Document } from '../model/translations/documents.ts';
import { wordingOf } from '../model/translations/review.ts';
import { countStates, stateOf } from '../model/translations/state.ts';
import { Failure } from './failure.ts';
import { t } from './messages.ts';
import { signReview } from './sign.ts';

/** Who has read a translation, on which day, and the file in which it is written. */
export interface Signed {
  readonly file: string;
  readonly name: string;
  readonly date: string;
}

/**
 * Records in a translation that a person has read it against the original. Its present wording is kept with her name,
 * so that a later change shows.
 * @param root folder of the project
 * @param given her name
 * @throws Failure when it is no text, is not complete, or the name is none
 */
export function signText(root: string, site: Site, document: Document, locale: LocaleCode, given: string): Signed {
  if (document.kind !== 'text') throw new Failure(t('onlyTexts', { name: document.name }));
  const name = given.normalize('NFC').trim();
  if (!/\p{L}/u.test(name) || /\p{Cc}/u.test(name)) throw new Failure(t('noName'));
  const { units, inStep } = stateOf(root, site, document, locale);
  const { stale, unconfirmed, missing } = countStates(units);
  if (!inStep || stale + unconfirmed + missing > 0) throw new Failure(t('notWhole', { name: document.name, locale }));
  const file = `content/${document.name}/${locale}.mdx`;
  const date = today();
  if (date < site.issued) throw new Failure(t('clock', { date, issued: site.issued }));
  const source = readFileSync(join(root, file), 'utf8');
  writeFileSync(join(root, file), signReview(source, { name, date, wording: wordingOf(units) }));
  return { file, name, date };
}

/** The day in the time zone of this machine. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
