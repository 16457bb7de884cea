import type { LocaleCode } from '../../model/languages/locales.ts';
import { withExcerpts } from '../../model/problems/code-frame.ts';
import { readSite } from '../../model/site/site.ts';
import { statesIn, translationsOf } from '../../model/translations/state.ts';
import { type Warnings, warningsIn } from '../../model/translations/warnings.ts';
import { toDoIn } from '../report.ts';
import { tableOf } from '../table.ts';
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
    const print = (locale: LocaleCode) => {
      const states = statesIn(root, site, locale);
      return tableOf(locale, states, warningsIn(root, site, locale, states));
    };
    console.log(translationsOf(site).map(print).join('\n\n'));
  } else {
    const locale = languageNamed(word, site);
    const states = statesIn(root, site, locale);
    const warnings = warningsIn(root, site, locale, states);
    console.log(toDoIn(locale, states, site, withLines(root, warnings)));
  }
});

/** Warnings shown with their lines. */
function withLines(root: string, warnings: Warnings): Warnings {
  return new Map([...warnings].map(([name, found]) => [name, withExcerpts(root, found)]));
}
