/**
 * The page's tree as it is shown: an open shadow root stands in the place of its host's children, and in a slot stands what is
 * assigned to it.
 */

export interface TreeVisitor {
  readonly onText: (node: Text) => void;
  /** False when what is in the element is to be passed over; `onLeave` is then not called. */
  readonly onEnter: (element: Element) => boolean;
  /** True ends the walk. */
  readonly onLeave: (element: Element) => boolean;
}

/** What is assigned to a slot, and how far it has been gone through. */
interface Slot {
  readonly element: Element;
  readonly nodes: readonly Node[];
  index: number;
}

/** Goes through all that is in `root`, in the order in which it is shown. For `root` itself only `onLeave` is called. */
export function walkTree(root: Element, { onText, onEnter, onLeave }: TreeVisitor): void {
  /** Those that the walk is in, and the innermost of them. */
  const slots: Slot[] = [];
  let slot: Slot | undefined;
  const toFirst = (element: Element): Node | null => {
    if (element.shadowRoot) return element.shadowRoot.firstChild;
    const nodes = element.localName === 'slot' ? ((element as HTMLSlotElement).assignedNodes?.() ?? []) : [];
    if (nodes.length === 0) return element.firstChild;
    slot = { element, nodes, index: 0 };
    slots.push(slot);
    return nodes[0] ?? null;
  };

  let node: Node = root;
  for (;;) {
    let next: Node | null = null;
    if (node.nodeType === 3) onText(node as Text);
    else if (node.nodeType === 1 && (node === root || onEnter(node as Element))) {
      next = toFirst(node as Element);
      if (!next && onLeave(node as Element)) return;
    }
    while (!next) {
      if (node === root) return;
      const inSlot: Slot | undefined = slot?.nodes[slot.index] === node ? slot : undefined;
      next = inSlot ? (inSlot.nodes[++inSlot.index] ?? null) : node.nextSibling;
      if (next) break;
      if (inSlot) {
        slots.pop();
        slot = slots.at(-1);
      }
      const parent: Element | null = inSlot ? inSlot.element : toParent(node);
      if (!parent || onLeave(parent)) return;
      node = parent;
    }
    node = next;
  }
}

/** The element in which a node is shown. */
export function toParent(node: Node): Element | null {
  const { parentNode } = node;
  const host = parentNode && isShadowRoot(parentNode) ? parentNode.host : null;
  return (node as Element).assignedSlot ?? node.parentElement ?? host;
}

/** What a node is in; for a shadow root its host. */
export const toContainer = (node: Node): Node | null => (isShadowRoot(node) ? node.host : node.parentNode);

/** The open shadow roots around a node, innermost first. */
export function listShadowRoots(node: Node): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (let tree = node.getRootNode(); isShadowRoot(tree); tree = tree.host.getRootNode()) roots.push(tree);
  return roots;
}

const isShadowRoot = (node: Node): node is ShadowRoot => 'host' in node && node.nodeType === 11;
