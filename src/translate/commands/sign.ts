import { readSite } from '../../model/site/site.ts';
import { t } from '../messages.ts';
import { signText } from '../sign-text.ts';
import { documentNamed, languageNamed, readArguments } from './arguments.ts';
import { run } from './failure.ts';

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
  const { file, ...review } = signText(root, site, document, locale, options['name'] ?? '');
  console.log(t('reviewed', { file, name: review.name, date: review.date }));
});
