import { parentElementOf } from '../../shared/around';
import { isChrome } from '../dom/article';
import { lineOf } from '../dom/parts';
import { insideHidden, survey } from '../dom/survey';
import { shopAt } from './shops';
import { buyBoxOf } from './structure';

/** Where in the page its product is. */
export interface ProductPlace {
  /** The product's name, or what comes closest. */
  readonly anchor: Element;
  /** What the shop says beside it: name, price, stock, button. */
  readonly area: Element;
}

/** Text around the button up to so many UTF-16 units belongs to the product; more is the rest of the page. */
const AREA_MAX = 4_000;
const TEXT_MAX = 6_000;

/** What other people say, what else there is, and what the law wants said. */
const ASIDE =
  /(?:^|[-_\s])(?:reviews?|ratings?|comments?|questions?|related|recommend\w{0,10}|similar|also|upsells?|cross-?sells?|recently|carousel|bewertung\w{0,3}|faq|terms|legal|description|specs?|specifications?)(?:$|[-_\s])/i;

/** The place of the page's product, given its title; null when the page shows neither heading nor button. */
export function productPlace(document: Document, url: URL, title: string): ProductPlace | null {
  const box = buyBoxOf({ document }, shopAt(url));
  const heading = box?.heading ?? headingLike(document, title);
  const anchor = heading ?? box?.control ?? null;
  if (anchor === null) return null;
  const control = box?.control ?? null;
  let area = anchor;
  let around = parentElementOf(anchor);
  const isEnough = () => area !== anchor && (control === null || area.contains(control));
  while (around !== null && (!isEnough() || (around.localName !== 'html' && wordsIn(around) <= AREA_MAX))) {
    area = around;
    around = parentElementOf(area);
  }
  return { anchor, area };
}

/** How many UTF-16 units of text there are, scripts and styles included: an estimate that costs one read. */
function wordsIn(element: Element): number {
  return (element.textContent ?? '').length;
}

/** The heading that says the product's name, else the first one. */
function headingLike(document: Document, title: string): Element | null {
  const headings = [...document.querySelectorAll('h1, h2')]
    .slice(0, 50)
    .filter((one) => lineOf(one) !== '' && !insideHidden(one));
  const wanted = title.toLowerCase().slice(0, 40);
  return headings.find((one) => lineOf(one).toLowerCase().startsWith(wanted)) ?? headings[0] ?? null;
}

/** What the shop itself says beside its product, one line for each block; no reviews and no other products. */
export function shopWords({ area }: ProductPlace): string {
  const isAside = (element: Element) =>
    isChrome(element) ||
    element.localName === 'blockquote' ||
    ASIDE.test(`${element.id} ${(element.getAttribute('class') ?? '').slice(0, 300)}`);
  return survey(area, { maxText: TEXT_MAX, skip: isAside }).text;
}
