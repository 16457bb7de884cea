import type { Selector, SelectorComponent } from 'lightningcss';

/**
 * Writes a selector without `:is()`, which came with Chrome 88: as one selector for each of its alternatives. Each then has its
 * own specificity instead of the highest of all; `tests/e2e/older-browsers.test.ts` compares what both mean for the pages.
 * @returns the selectors that replace it
 * @throws Error for an alternative with an ancestor, such as `.a :is(.b .c)`, which no other selector expresses
 */
export function withoutIs(selector: readonly SelectorComponent[]): Selector[] {
  return selector.reduce<Selector[]>(
    (before, component) => {
      if (!isIs(component)) return before.map((start) => [...start, component]);
      const alternatives = component.selectors.flatMap(withoutIs);
      return before.flatMap((start) => alternatives.map((alternative) => joined(start, alternative)));
    },
    [[]],
  );
}

type Is = Extract<SelectorComponent, { kind: 'is' }>;
const isCombinator = ({ type }: SelectorComponent) => type === 'combinator';
const isIs = (component: SelectorComponent): component is Is =>
  component.type === 'pseudo-class' && component.kind === 'is';

/** Adds an alternative to the beginning of a selector: within the part for one element, the element’s name comes first. */
function joined(start: readonly SelectorComponent[], alternative: readonly SelectorComponent[]): Selector {
  if (start.length > 0 && alternative.some(isCombinator))
    throw new Error('An alternative of :is() names an ancestor: write these selectors one by one.');
  const own = start.findLastIndex(isCombinator) + 1;
  const isName = ({ type }: SelectorComponent) => type === 'type' || type === 'universal';
  const names = start.length > 0 ? alternative.filter(isName) : [];
  const others = alternative.filter((component) => !names.includes(component));
  return [...start.slice(0, own), ...names, ...start.slice(own), ...others];
}
