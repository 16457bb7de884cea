import type { LocaleCode } from '../../i18n/locales.ts';
import { readSite } from '../../site/site.ts';
import { statesIn, translationsOf } from '../state.ts';
import { tableOf } from '../table.ts';
import { toDoIn } from '../to-do.ts';
import { languageNamed, readArguments } from './arguments.ts';
import { run } from './failure.ts';

/*
 * `npm run translations`: the state of all translations as a table. `npm run translations -- kk`: what is to do in one
 * language, with file and line.
 */
run(() => {
  const root = process.cwd();
  const site = readSite(root);
  const {
    words: [word],
  } = readArguments();
  if (word === undefined) {
    const print = (locale: LocaleCode) => tableOf(locale, statesIn(root, site, locale));
    console.log(translationsOf(site).map(print).join('\n\n'));
  } else {
    const locale = languageNamed(word, site);
    console.log(toDoIn(locale, statesIn(root, site, locale), site));
  }
});
