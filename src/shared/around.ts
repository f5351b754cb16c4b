type ReadParent = (this: Node) => ParentNode | null;

let readParent: ReadParent | null = null;

/**
 * The parent of a node, whatever the page calls its fields: in a form with a field named "parentNode" or
 * "parentElement" that field stands in the place of the parent, and whoever climbs goes round in circles.
 */
export function parentOf(node: Node): Node | null {
  readParent ??= Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get as ReadParent;
  return readParent.call(node);
}

/** The element around a node in its own tree, or null at the top. See `parentOf`. */
export function parentElementOf(node: Node): Element | null {
  const parent = parentOf(node);
  return parent?.nodeType === Node.ELEMENT_NODE ? (parent as Element) : null;
}

/** Whether a node comes before another in the page; also true of one that holds the other. */
export function isBefore(one: Node, other: Node): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
