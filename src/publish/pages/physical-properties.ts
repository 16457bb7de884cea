import { list, type Root } from 'postcss';

/** Shorthands of the flow of the text, which set its start and its end. */
const shorthand = /^(?:margin|padding|inset|border)-(?:block|inline)$/;

/** Words in names of properties, and what they mean where text runs from top to bottom. */
const vertical: Names = { 'block-start': 'top', 'block-end': 'bottom', 'block-size': 'height' };

/** The same where it also runs from left to right. */
const leftToRight: Names = { ...vertical, 'inline-start': 'left', 'inline-end': 'right', 'inline-size': 'width' };

/** Values for a side, where text runs from left to right. */
const sides: Names = { start: 'left', end: 'right', 'inline-start': 'left', 'inline-end': 'right' };

type Names = Readonly<Record<string, string>>;

/**
 * Writes a style sheet with properties that Chrome 80 and Safari 14 know: they have no shorthands for the flow of the text, and
 * no `inset` for positions in it.
 * @param root a style sheet, which is changed
 * @param bothDirections text of the page runs in both directions: the properties of its horizontal flow stay logical
 */
export function usePhysicalProperties(root: Root, bothDirections: boolean): void {
  const names = bothDirections ? vertical : leftToRight;
  const physical = (property: string) =>
    property.replace(/(?:inset-)?((?:block|inline)-(?:start|end|size))/, (all, flow: string) => names[flow] ?? all);
  root.walkDecls((declaration) => {
    const { prop, value } = declaration;
    if (shorthand.test(prop)) {
      const [start = value, end = start] = prop.startsWith('border') ? [value] : list.space(value);
      declaration.cloneBefore({ prop: physical(`${prop}-start`), value: start });
      declaration.replaceWith(declaration.clone({ prop: physical(`${prop}-end`), value: end }));
      return;
    }
    if (!prop.startsWith('--')) declaration.prop = physical(prop);
    if (!bothDirections && /^(?:text-align|float|clear)$/.test(prop)) declaration.value = sides[value] ?? value;
  });
}
