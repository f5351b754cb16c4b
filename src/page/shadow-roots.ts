import { parentOf } from '../shared/around';

/** More elements of one post are not asked for a shadow tree. */
const ELEMENTS_MAX = 5_000;

/**
 * The open shadow trees below an element, itself included, and those inside of them. The browser does not tell of
 * changes in a shadow tree unless it is asked about that tree.
 */
export function openRootsIn(element: Element): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let asked = 0;
  const ask = (one: Element): boolean => {
    if (one.shadowRoot !== null) roots.push(one.shadowRoot);
    asked += 1;
    return asked < ELEMENTS_MAX;
  };
  ask(element);
  // This list is made as it is walked: most of a long page never gets into it.
  const all = element.getElementsByTagName('*');
  for (let at = 0, inside = all[0]; inside !== undefined; at += 1, inside = all[at])
    if (!ask(inside)) return roots;
  // The list grows while it is walked: a tree may hold hosts of others.
  for (const root of roots) {
    for (const inside of root.querySelectorAll('*')) if (!ask(inside)) return roots;
  }
  return roots;
}

/** The element around a node of a page; for a shadow tree, or a node at the top of one, the one that has the tree. */
export function elementAround(node: Node): Element | null {
  const parent = parentOf(node) ?? node;
  if (parent !== node && parent.nodeType === Node.ELEMENT_NODE) return parent as Element;
  return (parent as Partial<ShadowRoot>).host ?? null;
}

/** The element itself, or the one in the page's own tree that holds the shadow trees around it. */
export function outOfShadow(element: Element): Element {
  let outside = element;
  for (let at: Node | null = element; at !== null; at = elementAround(at)) {
    const parent = parentOf(at);
    if (parent !== null && parent.nodeType === Node.DOCUMENT_FRAGMENT_NODE) {
      outside = (parent as ShadowRoot).host ?? outside;
    }
  }
  return outside;
}
