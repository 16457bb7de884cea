import { readSourceFile } from '../../model/documents/source-file.ts';
import type { Problem } from '../../model/problems/problem.ts';
import type { Site } from '../../model/site/schema.ts';
import { translationsOf } from '../../model/translations/state.ts';
import { t } from '../messages.ts';
import { acceptReturned, type Outcome, partName } from './accept-returned.ts';
import { lookUpLanguage } from './language-lookup.ts';
import { decide } from './merge-decision.ts';
import { SiteUnits } from './site-units.ts';
import { type Change, missingIn, tryChanges } from './trial.ts';
import type { ExchangeUnit, ReturnedFile } from './unit.ts';
import { replaced, writeSourceFile } from './write.ts';

/** The result of importing a file. */
export interface Report {
  /** Places that were written, such as `content/legal/assembly/kk.mdx:14 (p4)`. */
  readonly written: readonly string[];
  /** How many units are the same as in `content/` already. */
  readonly same: number;
  /** Units that are not translated in the file, by their place in `content/`. */
  readonly empty: readonly string[];
  /** Units that no longer name the wording with which they were exported, so that a change since then would go unnoticed. */
  readonly unmarked: readonly string[];
  /** Blocks of the documents in the file that it lacks, such as `legal/assembly p4`; they stay as they are. */
  readonly absent: readonly string[];
  /** Units that render the present original now, and did not before, such as `statement p3`; left out when there are none. */
  readonly accepted?: readonly string[];
  /** What was refused, each with its line in the file that came back. */
  readonly problems: readonly Problem[];
}

/**
 * Writes what was changed in a file of a translation program into `content/`, unit by unit, and nothing else.
 * @param file path of that file, for sentences about it
 */
export function bringBack(root: string, site: Site, file: string, returned: ReturnedFile): Report {
  const locale = lookUpLanguage(returned.language, translationsOf(site));
  if (!locale) return nothing(languageProblem(site, file, returned.language));
  if (returned.original && lookUpLanguage(returned.original, site.languages) !== site.original) {
    return nothing(originalProblem(site, file, returned.original));
  }
  const found = new SiteUnits(root, site, locale);
  const problems: Problem[] = [];
  const empty: string[] = [];
  const unmarked: string[] = [];
  const requested: (Change & { line: number; id: string })[] = [];
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { document, key } of returned.units) {
    const id = partName(document, key);
    (seen.has(id) ? repeated : seen).add(id);
  }
  const outcomes = new Map<string, Outcome>();
  let same = 0;

  for (const one of returned.units) {
    const unit = found.unit(one);
    const id = partName(one.document, one.key);
    const decision = repeated.has(id)
      ? twice(id)
      : found.unreadable(one.document)
        ? outOfOrder(one.document)
        : decide(one, unit, () => (unit ? found.form(unit) : ''));
    if (decision.kind === 'refuse') problems.push({ file, line: one.line, ...decision.problem });
    if (decision.kind === 'same') {
      same += 1;
      outcomes.set(id, one.wasStale ? 'confirmed' : 'same');
    }
    if (decision.kind === 'empty' && unit) empty.push(placeOf(unit));
    if (decision.kind === 'write' && unit) {
      requested.push({ unit, text: decision.text, line: one.line, id });
      if (one.exported === undefined) unmarked.push(placeOf(unit));
    }
  }

  const refused = tryChanges(root, found, requested);
  problems.push(
    ...refused.map(({ change, problem }) => ({
      file,
      line: requested.find((one) => one === change)?.line ?? 1,
      wrong: `${placeOf(change.unit)}: ${problem.wrong}`,
      fix: problem.fix,
    })),
  );
  const changed = requested.filter((change) => !refused.some((one) => one.change === change));

  const written: string[] = [];
  for (const path of new Set(changed.map(({ unit }) => unit.place.file))) {
    const here = changed.filter(({ unit }) => unit.place.file === path);
    const there = readSourceFile(root, path);
    const missing = there ? 0 : missingIn(found, changed, path);
    if (missing > 0) {
      problems.push({
        file,
        line: 1,
        wrong: t('newText', { path, missing }),
        fix: t('newText.fix'),
      });
      continue;
    }
    const edits = here.map(({ unit: { place }, text }) => ({ ...place, text }));
    const form = here[0] ? found.form(here[0].unit) : '';
    writeSourceFile(root, { file: path, mark: there?.mark ?? false, text: replaced(form, edits) });
    written.push(...here.map(({ unit }) => placeOf(unit)));
    for (const { id } of here) outcomes.set(id, 'written');
  }
  const accepted = acceptReturned(root, site, locale, outcomes);
  const absent = found.names().filter((id) => !seen.has(id));
  return {
    written,
    same,
    empty,
    unmarked: unmarked.filter((place) => written.includes(place)),
    absent,
    ...(accepted.length > 0 ? { accepted } : {}),
    problems,
  };
}

const placeOf = ({ key, place: { file, line } }: ExchangeUnit) => `${file}:${line} (${key})`;

const nothing = (problem: Problem): Report => ({
  written: [],
  same: 0,
  empty: [],
  unmarked: [],
  absent: [],
  problems: [problem],
});

const twice = (id: string) =>
  ({
    kind: 'refuse',
    problem: { wrong: t('unitTwice', { id }), fix: t('unitTwice.fix') },
  }) as const;

const outOfOrder = (document: string) =>
  ({
    kind: 'refuse',
    problem: {
      wrong: t('outOfOrder', { document }),
      fix: t('outOfOrder.fix'),
    },
  }) as const;

function originalProblem({ original }: Site, file: string, language: string): Problem {
  return {
    file,
    line: 1,
    wrong: t('otherOriginal', { language, original }),
    fix: t('otherOriginal.fix'),
  };
}

function languageProblem(site: Site, file: string, language: string): Problem {
  const translations = translationsOf(site);
  return {
    file,
    line: 1,
    wrong: t('otherTarget', { language }),
    fix: t('otherTarget.fix', { known: translations.join(', ') }),
  };
}
