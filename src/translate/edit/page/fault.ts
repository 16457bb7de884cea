import type { Fault } from '../view.ts';
import { button, element } from './dom.ts';
import { write } from './server.ts';
import { listOf } from './unit.ts';
import { say } from './words.ts';

/**
 * What has to be fixed in the content, with the lines where it is.
 * @param onSaved is called when lines were written
 */
export function faultsIn(faults: readonly Fault[], onSaved: () => void): HTMLElement {
  if (faults.length === 0) return element('section', { hidden: true });
  return element(
    'section',
    { class: 'faults', 'aria-labelledby': 'faults' },
    element('h2', { id: 'faults' }, say('faults')),
    ...faults.map((fault) => faultOf(fault, onSaved)),
  );
}

function faultOf({ file, line, lines, ...sentences }: Fault, onSaved: () => void): HTMLElement {
  const place = `${file}:${line}`;
  const field = element('textarea', {
    dir: 'auto',
    'aria-label': `${say('faultLines')}: ${place}`,
    rows: String(Math.max(3, (lines?.text.split('\n').length ?? 1) + 1)),
  });
  field.value = lines?.text ?? '';
  const report = element('div', { class: 'report', 'aria-live': 'polite' });
  const save = async () => {
    const answer = await write('lines', { file, line, text: field.value, seen: lines?.seen ?? '' });
    if (answer.kind === 'refused') {
      report.className = 'report bad';
      report.replaceChildren(element('p', {}, say('notKept')), ...listOf('', answer.problems));
    } else onSaved();
  };
  return element(
    'article',
    { 'data-fault': place },
    element('p', { class: 'name' }, element('b', {}, place)),
    element('div', { class: 'report bad' }, ...listOf('', [sentences])),
    ...(lines
      ? [
          field,
          report,
          element(
            'p',
            { class: 'actions' },
            button(say('saveLines'), () => void save()),
          ),
        ]
      : []),
  );
}
