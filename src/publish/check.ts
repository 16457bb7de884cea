import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkGlyphs } from '../downloads/typst/check.ts';
import { checkAbout } from '../model/about/check.ts';
import { checkContacts } from '../model/contacts/check.ts';
import { checkEditions } from '../model/editions/check.ts';
import { checkGlossary } from '../model/glossary/check.ts';
import { checkInterfaceStrings } from '../model/interface/check.ts';
import { checkLanguages } from '../model/languages/check-languages.ts';
import { checkLegal } from '../model/legal/check.ts';
import { checkNotes } from '../model/notes/check.ts';
import { checkOrganisations, explainUnknown } from '../model/organisations/check.ts';
import { checkPeople, checkQuoted } from '../model/people/check.ts';
import { checkPlaces } from '../model/places/check.ts';
import { checkPress } from '../model/press/check.ts';
import { checkCharacters } from '../model/problems/characters.ts';
import { withExcerpts } from '../model/problems/code-frame.ts';
import { checkContentFiles } from '../model/problems/content-files.ts';
import { checkEntries, type Entry, entriesIn } from '../model/problems/entries.ts';
import { readFields } from '../model/problems/fields.ts';
import { describe, type Problem } from '../model/problems/problem.ts';
import { checkSilenced, withoutSilenced } from '../model/problems/silenced.ts';
import { isProblem, readTextFile } from '../model/problems/text-file.ts';
import { checkUnreadFiles } from '../model/problems/unread-files.ts';
import { siteSchema } from '../model/site/schema.ts';
import { readSite } from '../model/site/site.ts';
import { checkSources } from '../model/sources/check.ts';
import { checkStatement } from '../model/statement/check.ts';
import { checkSynonyms } from '../model/synonyms/check.ts';
import { checkTimeline } from '../model/timeline/check.ts';
import { checkTranslations } from '../model/translations/check.ts';
import { checkFields } from '../model/translations/fidelity-check.ts';
import { statesIn, translationsOf } from '../model/translations/state.ts';
import { unsilencedWarningsIn } from '../model/translations/warnings.ts';
import { annotationOf } from './github.ts';
import { t } from './messages.ts';

/**
 * Checks everything in `content/` before a page is rendered.
 * @param root folder of the project
 * @returns what has to be fixed, in the order of the files, each with its line
 */
export function checkContent(root: string): Problem[] {
  const inFolders = entriesIn(root);
  const unreadable = checkContentFiles(root, inFolders);
  if (unreadable.length > 0) return unreadable;
  const found = problemsIn(root, inFolders);
  const problems = withoutSilenced(root, found);
  // What may be silenced is known as soon as everything else is valid.
  const silenced = problems.length ? [] : checkSilenced(root, [...found, ...allWarnings(root)]);
  return withExcerpts(root, [...problems, ...silenced]);
}

function allWarnings(root: string): Problem[] {
  const site = readSite(root);
  return translationsOf(site).flatMap((locale) =>
    [...unsilencedWarningsIn(root, site, locale, statesIn(root, site, locale)).values()].flat(),
  );
}

function problemsIn(root: string, inFolders: readonly Entry[]): Problem[] {
  const entries = checkEntries(root, inFolders);
  if (entries.length > 0) return entries;
  const languages = checkLanguages(root);
  if (languages.length > 0) return languages;
  const file = 'content/site.yaml';
  if (!existsSync(join(root, file))) {
    return [
      {
        file,
        line: 1,
        wrong: t('missingFile'),
        fix: t('missingFile.fix'),
      },
    ];
  }
  const source = readTextFile(root, file);
  if (isProblem(source)) return [source];
  const { value, problems, lineOf } = readFields(source, siteSchema);
  if (!value) return problems;
  // A separate object for each check: what is cached about the site is stored under it.
  const site = { ...value };

  const organisations = checkOrganisations(root, site);
  const people = checkPeople(root, site, organisations.ids);
  const unknown = site.organisations
    .filter((id) => !organisations.ids.includes(id))
    .map((id) => explainUnknown(file, lineOf('organisations', site.organisations.indexOf(id)), id, organisations.ids));
  const statement = checkStatement(root, site, [...people.ids, ...organisations.ids]);
  const addresses = statement.blocks.get(site.original)?.flatMap(({ id }) => id ?? []) ?? [];
  const legal = checkLegal(root, site, addresses);
  const glossary = checkGlossary(root, site, [...statement.terms, ...legal.terms]);
  const timeline = checkTimeline(root, site, addresses);
  const contacts = checkContacts(root, site, people, statement.blocks);
  const places = checkPlaces(
    root,
    site,
    [...timeline.places, ...contacts.places],
    timeline.complete && contacts.complete,
  );
  const citations = [people, legal, glossary, timeline, places].flatMap((part) => part.citations);
  return [
    ...checkCharacters(source),
    ...checkUnreadFiles(inFolders),
    ...unknown,
    ...checkInterfaceStrings(root, site),
    ...organisations.problems,
    ...people.problems,
    ...checkQuoted(people.ids, statement.quoted, organisations.ids),
    ...statement.problems,
    ...legal.problems,
    ...checkNotes(root, site, statement.blocks),
    ...checkPress(root, site, statement.blocks),
    ...glossary.problems,
    ...timeline.problems,
    ...contacts.problems,
    ...places.problems,
    ...checkSources(root, site, citations, people.complete && legal.complete && places.complete),
    ...checkSynonyms(root, site),
    ...checkAbout(root, site),
    ...checkEditions(root),
    ...checkTranslations(root, site),
    ...checkFields(root, site),
    ...checkGlyphs(root, site),
  ].sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line);
}

/** As many as somebody reads before fixing one: a single mistake may cause a thousand. */
const mostShown = 100;

/**
 * Prints the problems for people.
 * @returns whether there were none
 */
export function report(problems: readonly Problem[]): boolean {
  for (const problem of problems.slice(0, mostShown)) console.error(`${describe(problem)}\n`);
  if (problems.length > mostShown) console.error(`${t('onlyFirst', { most: mostShown })}\n`);
  if (problems.length) console.error(t('count', { count: problems.length }));
  return problems.length === 0;
}

if (process.argv[1] === import.meta.filename) {
  const problems = checkContent(process.cwd());
  // `npm run check:content -- --github`: in a workflow, next to the lines as well. Without the two hyphens npm keeps it.
  const isAnnotated = process.argv.includes('--github') || process.env['npm_config_github'] !== undefined;
  if (isAnnotated) for (const problem of problems) console.log(annotationOf(problem));
  if (!report(problems)) process.exitCode = 1;
  else console.log(t('inOrder'));
}
