import { parentElementOf } from '../../shared/around';
import type { Steps } from '../../shared/steps';
import { isChrome } from './article';
import { ANCHORS_MAX, hiddenByMarkup, isSilent } from './survey';
import { surveyInSteps } from './survey-in-steps';

/** Elements, or links, looked at between two stops. */
const ELEMENTS_STEP = 1_000;
const LINKS_STEP = 100;

/**
 * Links in boxes and side columns of an article page, with those in its text: the page earns from all of them.
 * Comments, menus and footers are left out: what stands there is not about the article.
 */
export function* linksAround({ body }: Document): Steps<readonly HTMLAnchorElement[]> {
  const listed = body.querySelectorAll<HTMLAnchorElement>('a[href]');
  // A long page without links need not be gone through for them.
  if (listed.length === 0) return [];
  if (yield* hasShadowTrees(body)) {
    return (yield* surveyInSteps(body, { skip: isLeftOut, maxText: 0 })).anchors;
  }
  const anchors: HTMLAnchorElement[] = [];
  const shown = showsIn(body);
  let looked = 0;
  for (const anchor of listed) {
    looked += 1;
    if (looked % LINKS_STEP === 0) yield;
    // A link of a drawing has another name.
    if (anchor.nodeName !== 'A' || !shown(anchor)) continue;
    anchors.push(anchor);
    if (anchors.length === ANCHORS_MAX) break;
  }
  return anchors;
}

/** What stands in a shadow tree is in no list of its host's tree. */
function* hasShadowTrees(body: Element): Steps<boolean> {
  const all = body.querySelectorAll('*');
  for (let at = 0; at < all.length; at += 1) {
    if ((all[at] as Element).shadowRoot !== null) return true;
    if (at % ELEMENTS_STEP === ELEMENTS_STEP - 1) yield;
  }
  return false;
}

/** Tells whether neither an element nor anything around it in the body is left out; each is asked once. */
function showsIn(body: Element): (element: Element) => boolean {
  const known = new Map<Element, boolean>([[body, true]]);
  return (element) => {
    const path: Element[] = [];
    let shows: boolean | undefined;
    for (let at: Element | null = element; at !== null; at = parentElementOf(at)) {
      shows = known.get(at);
      if (shows !== undefined) break;
      path.push(at);
    }
    // From the outermost in: what stands in something left out is not asked.
    for (let at = path.length - 1; at >= 0; at -= 1) {
      const one = path[at] as Element;
      shows = shows === true && !isSilent(one) && !hiddenByMarkup(one) && !isLeftOut(one);
      known.set(one, shows);
    }
    return shows === true;
  };
}

function isLeftOut(element: Element): boolean {
  return isChrome(element) && !isSideColumn(element);
}

function isSideColumn(element: Element): boolean {
  return (
    element.getAttribute('role') === 'complementary' ||
    /(?:^|[\s-])sidebar(?:$|\s)|widget-area/i.test(`${element.getAttribute('class')} ${element.id}`)
  );
}
