import { ANCHORS_MAX, hiddenByMarkup, isSilent, NODES_MAX, type Survey, survey } from './survey';

/** What `linksAndLeaves` found. */
export interface LinksAndLeaves extends Pick<Survey, 'anchors' | 'leaves'> {
  /** No element of the subtree, whether left out or not, has an open shadow tree. */
  readonly rootless: boolean;
}

/** What may be hidden by the markup: `hiddenByMarkup` says which of these is. */
const MAY_HIDE = '[hidden], [style*="none"]';

/**
 * The links of a subtree and what may be labels, as `survey` finds them, without the words. Every call into the page's
 * tree costs as much as a line of our own: this takes a third of those that a walk from node to node does.
 * @param leftOut a selector of subtrees to leave out besides those that `skip` names; where it matches nothing, as in
 * most posts, no element is asked
 */
export function linksAndLeaves(
  root: Element,
  skip: (element: Element) => boolean,
  leftOut?: string,
): LinksAndLeaves {
  const anchors: HTMLAnchorElement[] = [];
  const leaves: Element[] = [];
  if (isSilent(root)) return { anchors, leaves, rootless: false };
  const hides = root.querySelector(MAY_HIDE) !== null;
  const isLeftOut = (element: Element) => leftOut !== undefined && element.matches(leftOut);
  const leavesOut = leftOut !== undefined && root.querySelector(leftOut) !== null;
  const inside = root.querySelectorAll('*');
  const { length } = inside;
  let left: Element | null = null;
  for (let at = -1; at < length && at < NODES_MAX; at += 1) {
    const element = at < 0 ? root : (inside[at] as Element);
    if (element.shadowRoot !== null) {
      // What stands in a shadow tree is in no list of its host's tree.
      const walked = survey(root, { skip: (one) => skip(one) || isLeftOut(one), maxText: 0 });
      return { ...walked, rootless: false };
    }
    if (left !== null) {
      if (left.contains(element)) continue;
      left = null;
    }
    const isHidden = at >= 0 && hides && hiddenByMarkup(element);
    if (isHidden || isSilent(element) || (at >= 0 && (skip(element) || (leavesOut && isLeftOut(element))))) {
      left = element;
      continue;
    }
    if (element.nodeName === 'A' && element.hasAttribute('href')) {
      if (anchors.length === ANCHORS_MAX) return { anchors, leaves, rootless: false };
      anchors.push(element as HTMLAnchorElement);
    }
    if (element.firstElementChild === null && element.firstChild !== null) leaves.push(element);
  }
  return { anchors, leaves, rootless: length < NODES_MAX };
}
