import { nearest } from '../../model/problems/problem.ts';
import { readSite } from '../../model/site/site.ts';
import { readAccepted, writeAccepted } from '../../model/translations/accepted.ts';
import { pairsOf } from '../../model/translations/documents.ts';
import { accept } from '../accept.ts';
import { documentNamed, languageNamed, readArguments } from './arguments.ts';
import { Failure, run } from './failure.ts';

/*
 * `npm run translations:accept -- kk legal/assembly`: says that the translation renders the present original, all of it
 * or, as `… legal/assembly p3 heading-2`, the parts that are named.
 */
run(() => {
  const root = process.cwd();
  const site = readSite(root);
  const {
    words: [language, name, ...keys],
  } = readArguments();
  const locale = languageNamed(language, site);
  const document = documentNamed(name, root, site);
  const accepted = readAccepted(root, locale);
  const pairs = pairsOf(root, site, document, locale, accepted);
  const all = [...pairs.fields, ...pairs.blocks];
  const known = all.map(({ key }) => key);
  const unknown = keys.find((key) => !known.includes(key));
  if (unknown !== undefined) {
    throw new Failure(
      `${document.name} has no part “${unknown}”. Write ${nearest(unknown, known) ?? `one of: ${known.join(', ')}`}.`,
    );
  }
  if (pairs.there !== pairs.blocks.length) {
    throw new Failure(
      `content/${document.name}/${locale}.mdx has ${pairs.there} paragraphs, headings and lists, the original ${pairs.blocks.length}. Bring them in step first; npm run check says where they part.`,
    );
  }
  const wanted = new Set(keys.length ? keys : known);
  const missing = all.filter(({ key, translation }) => wanted.has(key) && translation === undefined);
  writeAccepted(root, locale, accept(accepted, document.name, pairs, wanted));
  const done = wanted.size - missing.length;
  console.log(`${document.name}: ${done} of ${all.length} now render the present original.`);
  if (missing.length) console.log(`Not translated yet: ${missing.map(({ key }) => key).join(', ')}.`);
});
