/** Where a page may keep its text, apart from its own tree: open shadow roots and frames of its own, at any depth. */
export function listInnerTrees(document: Document): Node[] {
  const trees: ParentNode[] = [document];
  for (const tree of trees) {
    for (const element of tree.querySelectorAll<HTMLIFrameElement>('*')) {
      const inner = element.shadowRoot ?? element.contentDocument?.body;
      if (inner) trees.push(inner);
    }
  }
  return trees.slice(1);
}
