import { parentElementOf } from '../shared/around';

/**
 * Whether something that floats over the page (a sticky header, a light box) lies on the anchor. What is
 * merely in front of it within its own post does not count.
 * @param rect the anchor's box in the viewport
 * @param own our own element, which is looked through
 */
export function covered(anchor: Element, rect: DOMRect, own: Element): boolean {
  const document = anchor.ownerDocument;
  const view = document.defaultView;
  if (!view || typeof document.elementsFromPoint !== 'function') return false;
  const x = Math.min(Math.max(rect.left + Math.min(rect.width / 2, 40), 1), view.innerWidth - 1);
  const y = Math.min(Math.max(rect.top + rect.height / 2, 1), view.innerHeight - 1);
  const top = document.elementsFromPoint(x, y).find((element) => element !== own);
  if (!top || top === anchor || anchor.contains(top) || top.contains(anchor)) return false;
  for (let node: Element | null = top; node && !node.contains(anchor); node = parentElementOf(node)) {
    const { position } = view.getComputedStyle(node);
    if (position === 'fixed' || position === 'sticky') return true;
  }
  return false;
}
