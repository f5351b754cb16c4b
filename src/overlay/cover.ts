import { parentElementOf } from '../shared/around';
import type { Box } from './geometry';

/** A mark this far up or down from its anchor, in px, may lie under something that the anchor does not. */
const APART = 40;

/**
 * Whether something that floats over the page (a sticky header, a light box) lies on the anchor, or where its mark stands.
 * What is merely in front of it within its own post does not count.
 * @param rect the anchor's box in the viewport
 * @param mark the mark's box in the viewport
 * @param own our own element, which is looked through
 */
export function covered(anchor: Element, rect: DOMRect, mark: Box, own: Element): boolean {
  const middle = mark.y + mark.height / 2;
  const apart = middle < rect.top - APART || middle > rect.bottom + APART;
  return (
    coveredAt(anchor, rect.left + Math.min(rect.width / 2, 40), rect.top + rect.height / 2, own) ||
    (apart && coveredAt(anchor, mark.x + mark.width / 2, middle, own))
  );
}

function coveredAt(anchor: Element, left: number, top: number, own: Element): boolean {
  const document = anchor.ownerDocument;
  const view = document.defaultView;
  if (!view || typeof document.elementsFromPoint !== 'function') return false;
  const x = Math.min(Math.max(left, 1), view.innerWidth - 1);
  const y = Math.min(Math.max(top, 1), view.innerHeight - 1);
  const front = document.elementsFromPoint(x, y).find((element) => element !== own);
  if (!front || front === anchor || anchor.contains(front) || front.contains(anchor)) return false;
  for (let node: Element | null = front; node && !node.contains(anchor); node = parentElementOf(node)) {
    const { position } = view.getComputedStyle(node);
    if (position === 'fixed' || position === 'sticky') return true;
  }
  return false;
}
