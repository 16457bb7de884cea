import { forgetLocales } from '../../model/languages/locales.ts';
import { acceptUnits, sign } from './confirm.ts';
import { faultsOf } from './faults.ts';
import { History } from './history.ts';
import { patchOf } from './patch.ts';
import { type Editor, save, saveLines, undo } from './save.ts';
import { keepStart } from './start-wording.ts';
import { languages, sidesOf, state } from './state.ts';
import { TrialFolder } from './trial-folder.ts';

/** What was sent with a request; nothing of it is trusted. */
export type Given = Readonly<Record<string, unknown>>;

/** Thrown when something was sent that the page never sends. */
export class BadRequest extends Error {}

/** What a page can ask for, by name; those that read, and those that write. */
export interface Operations {
  readonly reads: Readonly<Record<string, (given: Given) => unknown>>;
  readonly writes: Readonly<Record<string, (given: Given) => unknown>>;
}

/** @param root folder of the project */
export function operationsIn(root: string): Operations {
  keepStart(root);
  const editor: Editor = { root, trial: new TrialFolder(root), history: new History(root) };
  const faults = () => faultsOf(root, editor.trial.problems());
  const unit = (given: Given) => ({
    language: textIn(given, 'language'),
    document: textIn(given, 'document'),
    key: textIn(given, 'key'),
  });
  return {
    reads: {
      languages: () => ({ languages: orNothing(() => languages(root)) ?? [], faults: faults() }),
      document: (given) => ({
        document: orNothing(() => state(root, textIn(given, 'language'), textIn(given, 'document'))),
        sides: orNothing(() => sidesOf(root, textIn(given, 'language'))),
        faults: faults(),
      }),
      patch: () => patchOf(root),
      problems: () => editor.trial.problems(),
    },
    writes: {
      save: (given) =>
        save(editor, unit(given), textIn(given, 'text'), {
          target: textIn(given, 'seen'),
          source: textIn(given, 'from'),
        }),
      lines: (given) =>
        saveLines(editor, textIn(given, 'file'), numberIn(given, 'line'), textIn(given, 'text'), textIn(given, 'seen')),
      undo: (given) => undo(editor, numberIn(given, 'undo'), 'key' in given ? unit(given) : undefined),
      accept: (given) =>
        acceptUnits(
          root,
          textIn(given, 'language'),
          textIn(given, 'document'),
          'key' in given ? [textIn(given, 'key')] : [],
        ),
      sign: (given) =>
        sign(root, textIn(given, 'language'), textIn(given, 'document'), textIn(given, 'person').slice(0, 200)),
    },
  };
}

/** Runs an operation; files may have changed since the last one. */
export function perform({ reads, writes }: Operations, name: string, given: Given): unknown {
  forgetLocales();
  const operation = Object.hasOwn(reads, name) ? reads[name] : Object.hasOwn(writes, name) ? writes[name] : undefined;
  if (!operation) throw new BadRequest(name);
  return operation(given);
}

function textIn(given: Given, name: string): string {
  const value = given[name];
  if (typeof value !== 'string') throw new BadRequest(name);
  return value;
}

function numberIn(given: Given, name: string): number {
  const value = given[name];
  if (!Number.isSafeInteger(value)) throw new BadRequest(name);
  return value as number;
}

/** What cannot be read because the content is broken; the faults say where. */
function orNothing<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
