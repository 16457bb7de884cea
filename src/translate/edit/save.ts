import { readBlocks } from '../../model/documents/blocks.ts';
import { lineAt, readSourceFile, type SourceFile } from '../../model/documents/source-file.ts';
import type { Problem } from '../../model/problems/problem.ts';
import { readDocument } from '../exchange/documents.ts';
import { decide } from '../exchange/merge-decision.ts';
import type { ExchangeUnit } from '../exchange/unit.ts';
import { replaced, writeSourceFile } from '../exchange/write.ts';
import { stampsOf } from './content-mark.ts';
import { checkDraft } from './draft-check.ts';
import { windowAt } from './faults.ts';
import { hashOf } from './hash.ts';
import type { History } from './history.ts';
import { markUnit, withMarkup } from './marks.ts';
import { t } from './messages.ts';
import { lookUp, saidOf, unitView, type Wanted, withoutCopy } from './state.ts';
import type { TrialFolder } from './trial-folder.ts';
import type { Answer, Said, UnitAddress } from './view.ts';

/** What an editor keeps while it runs. */
export interface Editor {
  readonly root: string;
  readonly trial: TrialFolder;
  readonly history: History;
}

/** Fingerprints of the wordings that a person had before her eyes when she wrote. */
export interface Seen {
  readonly target: string;
  readonly source: string;
}

const refused = (...problems: Said[]): Answer => ({ kind: 'refused', problems });

/**
 * Writes a translation into its place: one stretch of one file, and nothing else. It is checked before.
 * @param address of a unit; one that does not exist is refused
 * @param text with marks (`markUnit`) in the place of markup
 * @param seen what the page has shown; when something else is there now, nothing is written
 */
export function save(editor: Editor, address: UnitAddress, text: string, seen: Seen): Answer {
  const { root } = editor;
  const wanted = lookUp(root, address.language, address.document);
  const units = wanted && readDocument(root, wanted.site, address.document, wanted.locale)?.units;
  const given = units?.find(({ key }) => key === address.key);
  if (!wanted || !given) return refused({ wrong: t('noUnit'), fix: t('noUnit.fix') });
  const unit = withoutCopy(given);
  const now = () => unitView(root, wanted, address.key);
  const tidied = tidy(text, unit);
  const marked = markUnit(unit);
  if (tidied === marked.target) return { kind: 'same', unit: now() };
  // When the first part of a text is saved, the others are there in the words of the original.
  const isFilled = unit.target === unit.source && seen.target === hashOf('');
  if ((hashOf(unit.target) !== seen.target && !isFilled) || hashOf(unit.source) !== seen.source) {
    const view = now();
    return view ? { kind: 'changed', unit: view } : refused({ wrong: t('noUnit'), fix: t('noUnit.fix') });
  }
  if (!tidied.isWellFormed()) return refused({ wrong: t('brokenCharacter'), fix: t('brokenCharacter.fix') });
  const wording = withMarkup(tidied, marked);
  if (typeof wording !== 'string') return refused(wording);

  const form = formOf(root, unit, wanted);
  const returned = { ...address, source: unit.source, target: wording, exported: undefined, line: 1 };
  const decision = decide(returned, unit, () => form.text);
  if (decision.kind === 'refuse') return refused(decision.problem);
  if (decision.kind !== 'write') return { kind: decision.kind, say: t('empty'), unit: now() };
  const after = replaced(form.text, [{ ...unit.place, text: decision.text }]);
  const draft = checkDraft(wanted, unit, decision.text, blockAt(unit, after));
  if (draft.length > 0) return refused(...draft);
  const answer = write(editor, { ...form, text: after }, form, unit.place, ({ added, fixes }) =>
    fixes
      ? added.filter((problem) => isInside(problem, unit.place.file, after, unit.place.start, decision.text))
      : added,
  );
  return answer.kind === 'saved' ? { ...answer, unit: now() } : answer;
}

/**
 * Replaces the lines in which something has to be fixed, as they are.
 * @param file a file in which the checks find something now
 * @param line of what they find
 * @param seen fingerprint of the lines that the page has shown
 */
export function saveLines(editor: Editor, file: string, line: number, text: string, seen: string): Answer {
  const problem = editor.trial.problems().find((one) => one.file === file && one.line === line);
  const window = problem && windowAt(editor.root, file, line);
  const form = window && readSourceFile(editor.root, file);
  if (!window || !form) return refused({ wrong: t('noFault'), fix: t('noFault.fix') });
  if (hashOf(window.text) !== seen) return refused({ wrong: t('linesChanged'), fix: t('linesChanged.fix') });
  if (text === window.text) return { kind: 'same' };
  if (!text.isWellFormed() || text.includes('\0')) {
    return refused({ wrong: t('brokenCharacter'), fix: t('brokenCharacter.fix') });
  }
  const plain = text.replaceAll('\r\n', '\n').normalize('NFC');
  const after = replaced(form.text, [{ ...window, text: plain, write: (given) => given }]);
  // What is wrong in other lines may have been hidden by this: it is fixed next.
  return write(editor, { ...form, text: after }, form, window, ({ added, fixes }) =>
    added.filter((one) => !fixes || isInside(one, file, after, window.start, plain)),
  );
}

/** Undoes what was saved under a number. */
export function undo({ root, trial, history }: Editor, id: number, address: UnitAddress | undefined): Answer {
  const undone = history.undone(id);
  if (!undone) return refused({ wrong: t('noUndo'), fix: t('noUndo.fix') });
  const { added, fixes } = trial.try(undone);
  if (added.length > 0 && !fixes) return refused(...added.map(saidOf));
  history.undo(id);
  const wanted = address && lookUp(root, address.language, address.document);
  return { kind: 'done', unit: wanted && unitView(root, wanted, address.key) };
}

/** Tries a file, and writes it when the checks have nothing against it. */
function write(
  { root, trial, history }: Editor,
  source: SourceFile,
  before: SourceFile,
  { start, end }: { readonly start: number; readonly end: number },
  against: (verdict: ReturnType<TrialFolder['try']>) => readonly Problem[],
): Answer {
  const stamps = stampsOf(root);
  const problems = against(trial.try(source));
  if (problems.length > 0)
    return refused(...problems.map((problem) => ({ ...saidOf(problem), ...placeIn(problem, source.file) })));
  // The checks take a moment, in which somebody may have saved the file in another program.
  const there = readSourceFile(root, source.file);
  if ((there?.text ?? before.text) !== before.text)
    return refused({ wrong: t('linesChanged'), fix: t('linesChanged.fix') });
  writeSourceFile(root, source);
  trial.written(stamps);
  const removed = before.text.slice(start, end);
  const inserted = source.text.slice(start, source.text.length - (before.text.length - end));
  const made = there ? undefined : before.text;
  return { kind: 'saved', undo: history.add({ file: source.file, start, removed, inserted, made }) };
}

/** Problems in other files say where. */
const placeIn = ({ file, line, wrong }: Problem, own: string) =>
  file === own ? {} : { wrong: `${file}:${line}: ${wrong}` };

/** The file in which a unit is, or the original's, from which a new one is made. */
function formOf(root: string, { place: { file } }: ExchangeUnit, { site, locale }: Wanted): SourceFile {
  const original = readSourceFile(root, file.replace(`/${locale}.`, `/${site.original}.`));
  return readSourceFile(root, file) ?? { file, text: original?.text ?? '', mark: false };
}

/**
 * Composed letters; line breaks where the translation has none are spaces: Enter is pressed by mistake, or pasted. An empty
 * line stays, and is refused: it begins another paragraph.
 */
function tidy(text: string, { kind, target, source }: ExchangeUnit): string {
  const plain = text.replaceAll('\r\n', '\n').normalize('NFC').trim();
  const isOnOneLine = kind !== 'block' || !(target || source).includes('\n');
  return isOnOneLine ? plain.replace(/(?<!\s)[ \t]*\n[ \t]*(?!\s)/g, ' ') : plain;
}

/** The block of a text that begins where a unit does. */
function blockAt({ kind, place }: ExchangeUnit, text: string) {
  const line = lineAt(text, place.start);
  return kind === 'block' ? readBlocks(text).findLast((block) => block.line <= line) : undefined;
}

/** Whether a problem is in the lines that were written. */
function isInside(problem: Problem, file: string, text: string, start: number, written: string): boolean {
  const first = lineAt(text, start);
  return problem.file === file && problem.line >= first && problem.line <= first + written.split('\n').length - 1;
}
