import { nearest } from '../../model/problems/problem.ts';
import { readSite } from '../../model/site/site.ts';
import { readAccepted, writeAccepted } from '../../model/translations/accepted-wordings.ts';
import { pairsOf } from '../../model/translations/documents.ts';
import { countStates, stateOf } from '../../model/translations/state.ts';
import { accept } from '../accept.ts';
import { t } from '../messages.ts';
import { documentNamed, languageNamed, readArguments } from './arguments.ts';
import { Failure, run } from './failure.ts';

/*
 * `npm run translations:accept -- kk legal/assembly`: records that the translation renders the present original, all of
 * it or, as `… legal/assembly p3 heading-2`, the parts that are named.
 */
run(() => {
  const root = process.cwd();
  const site = readSite(root);
  const {
    words: [language, name, ...keys],
  } = readArguments();
  const locale = languageNamed(language, site);
  const document = documentNamed(name, root, site);
  const before = readAccepted(root, locale);
  const pairs = pairsOf(root, site, document, locale, before);
  const all = [...pairs.fields, ...pairs.blocks];
  const known = all.map(({ key }) => key);
  const unknown = keys.find((key) => !known.includes(key));
  if (unknown !== undefined) {
    throw new Failure(
      t('noPart', {
        document: document.name,
        part: unknown,
        meant: nearest(unknown, known) ?? t('oneOf', { known: known.join(', ') }),
      }),
    );
  }
  if (pairs.there !== pairs.blocks.length) {
    throw new Failure(
      t('outOfStep', { document: document.name, locale, here: pairs.there, there: pairs.blocks.length }),
    );
  }
  const wanted = new Set(keys.length ? keys : known);
  const missing = all.filter(({ key, translation }) => wanted.has(key) && translation === undefined);
  writeAccepted(root, locale, accept(before, document.name, pairs, wanted));
  const accepted = all.filter((part) => keys.includes(part.key) && !missing.includes(part)).map(({ key }) => key);
  const { current } = countStates(stateOf(root, site, document, locale).units);
  const state = { document: document.name, done: current, all: all.length };
  console.log(
    accepted.length
      ? t('accepted', { ...state, parts: accepted.join(', '), count: accepted.length })
      : t('acceptedAll', state),
  );
  if (missing.length) console.log(t('notTranslated', { parts: missing.map(({ key }) => key).join(', ') }));
});
