import type { AtRule, ChildNode, Root } from 'postcss';

/**
 * Replaces cascade layers by the order of the rules: those of each layer follow those of the layer before it, and what is
 * in no layer comes last. A rule must therefore not depend on its layer to override a more specific selector of an earlier
 * layer; `tests/e2e/older-browsers.test.ts` compares what both sheets mean for the pages.
 * @param root a style sheet, which is changed
 * @throws Error for what no order of rules can express: a layer within another rule, and an important declaration
 */
export function flattenLayers(root: Root): void {
  const layers = new Map<string, ChildNode[]>();
  const unlayered: ChildNode[] = [];
  const rulesOf = (name: string) => {
    const known = layers.get(name) ?? [];
    layers.set(name, known);
    return known;
  };
  for (const node of root.nodes) {
    if (!isLayer(node)) unlayered.push(node);
    else if (node.nodes) rulesOf(node.params).push(...node.nodes);
    else for (const name of node.params.split(',')) rulesOf(name.trim());
  }
  root.removeAll();
  root.append([...layers.values(), unlayered].flat());
  root.walk((node) => {
    if (isLayer(node))
      throw new Error(`@layer ${node.params} is within another rule: write that rule within the layer.`);
    if (node.type === 'decl' && node.important)
      throw new Error(
        `“${node}” is important, which means something else without layers: use a more specific selector.`,
      );
  });
}

const isLayer = (node: ChildNode): node is AtRule => node.type === 'atrule' && node.name === 'layer';
