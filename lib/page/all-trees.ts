/** Where a page may keep its text: its own tree first, then open shadow roots and frames of its own, at any depth. */
export function* listAllTrees(document: Document): Generator<Node> {
  const trees: ParentNode[] = [...document.querySelectorAll('body')];
  for (const tree of trees) {
    yield tree;
    for (const element of tree.querySelectorAll<HTMLIFrameElement>('*')) {
      const inner = element.shadowRoot ?? element.contentDocument?.body;
      if (inner) trees.push(inner);
    }
  }
}
