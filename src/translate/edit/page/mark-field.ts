import type { MarkView } from '../view.ts';

const mark = /⟦\/?\d+⟧/g;

/** Whether the change that is made at present is ours. */
let isOwn = false;

/** Keeps marks complete: what would delete or change a part of one takes all of it. */
export function keepMarksComplete(field: HTMLTextAreaElement): void {
  field.addEventListener('beforeinput', (event) => {
    if (isOwn) return;
    const isDeletion = event.inputType.startsWith('delete');
    const text = isDeletion ? '' : event.data;
    // What the browser undoes was complete before.
    if (text === null) return;
    const { selectionStart, selectionEnd } = field;
    const [start, end] = completed(field, isDeletion ? event.inputType : '');
    if (start === selectionStart && end === selectionEnd) return;
    event.preventDefault();
    replace(field, start, end, text);
  });
}

/** The selection with all of each mark of which it has a part. */
function completed({ selectionStart, selectionEnd, value }: HTMLTextAreaElement, deletion: string): [number, number] {
  const marks = [...value.matchAll(mark)].map(({ 0: found, index }) => [index, index + found.length] as const);
  if (selectionStart === selectionEnd) {
    const at = selectionStart;
    const cut = marks.find(([first, last]) => {
      if (deletion.endsWith('Backward')) return first < at && at <= last;
      if (deletion.endsWith('Forward')) return first <= at && at < last;
      return first < at && at < last;
    });
    if (!cut) return [at, at];
    // What is typed in a mark comes after it.
    return deletion ? [...cut] : [cut[1], cut[1]];
  }
  const isIn = (at: number) => marks.find(([first, last]) => first < at && at < last);
  return [isIn(selectionStart)?.[0] ?? selectionStart, isIn(selectionEnd)?.[1] ?? selectionEnd];
}

/** Puts a mark at the cursor, or around what is selected. */
export function insertMark(field: HTMLTextAreaElement, { id, pair }: MarkView): void {
  const { selectionStart, selectionEnd, value } = field;
  const words = value.slice(selectionStart, selectionEnd);
  const inserted = pair ? `⟦${id}⟧${words}⟦/${id}⟧` : `${words}⟦${id}⟧`;
  replace(field, selectionStart, selectionEnd, inserted);
  const at = pair && !words ? selectionStart + `⟦${id}⟧`.length : selectionStart + inserted.length;
  field.setSelectionRange(at, at);
}

/** As if it were typed, so that the browser can undo it. */
function replace(field: HTMLTextAreaElement, start: number, end: number, text: string): void {
  field.focus();
  field.setSelectionRange(start, end);
  isOwn = true;
  const done = text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
  isOwn = false;
  if (done) return;
  field.setRangeText(text, start, end, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
