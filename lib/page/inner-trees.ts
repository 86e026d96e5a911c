import { listFrames } from './frames.ts';

/** Where a page may keep its text, apart from its own tree: open shadow roots at any depth, large frames of its own. */
export function listInnerTrees(document: Document): Node[] {
  const trees: ParentNode[] = [document];
  for (const tree of trees) {
    for (const { shadowRoot } of tree.querySelectorAll('*')) if (shadowRoot) trees.push(shadowRoot);
  }
  return [...trees.slice(1), ...listFrames(document).map(({ body }) => body)];
}
