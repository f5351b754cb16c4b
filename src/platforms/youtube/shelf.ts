import type { ReadingLabel } from '../../detect/reading';
import { drawnLabels } from '../dom/drawn-labels';
import { firstLine, lineOf } from '../dom/parts';
import { insideHidden, survey } from '../dom/survey';

/** A row of things to buy under the video: the creator's own, or products of shops that they named. */
const SHELF = 'ytd-merch-shelf-renderer, ytm-merch-shelf-renderer';
/** Products that the creator hung on the video: a sticker in the player, and the panel behind it. */
const PRODUCTS = [
  '.ytp-featured-product',
  '[target-id="engagement-panel-structured-description-product-list"]',
  'ytd-product-details-renderer',
].join(', ');

const HEADING = ['#header #title', '#title', 'h2', '.product-item-title', '[class*="product-title"]'];
const MERCHANT = '.product-item-merchant-text, [class*="merchant"]';

/** Makers of merchandise for creators: what they sell is the creator's own. */
const MERCH_MAKERS =
  /\b(?:spring|teespring|spreadshop|spreadshirt|fourthwall|bonfire|represent|crowdmade|dftba|merch(?:bar|andise)?|store\.creator)\b/i;

export interface Shelves {
  readonly labels: readonly ReadingLabel[];
  /** Links to products of shops, in document order; none to the creator's own merchandise. */
  readonly anchors: readonly HTMLAnchorElement[];
}

/**
 * What a watch page offers to buy beside the video. Merchandise is the creator's own brand and not paid for by
 * anybody else; a product shelf shows that something can be bought, and that the creator earns only where it
 * says so ("Earns commission").
 */
export function readShelves(post: Element, creator: string | null): Shelves {
  const labels: ReadingLabel[] = [];
  const anchors: HTMLAnchorElement[] = [];
  const add = (label: ReadingLabel) => {
    if (!labels.some(({ meaning }) => meaning === label.meaning)) labels.push(label);
  };
  for (const shelf of post.querySelectorAll(`${SHELF}, ${PRODUCTS}`)) {
    const heading = insideHidden(shelf) ? null : (firstLine(shelf, HEADING) ?? lineOf(shelf, 80));
    if (heading === null || heading === '') continue;
    const earning = drawnLabels(shelf, 'youtube', { skip: () => false, joinLetters: true }).filter(
      ({ meaning }) => meaning === 'affiliate' || meaning === 'paid',
    );
    const own = shelf.matches(SHELF) && earning.length === 0 && isOwn(shelf, creator);
    add({ text: heading.slice(0, 80), meaning: own ? 'own-brand' : 'shop' });
    for (const label of earning) add(label);
    if (!own) anchors.push(...survey(shelf, { maxText: 0 }).anchors);
  }
  return { labels, anchors };
}

/** Whether all that is on a shelf comes from the creator: nobody else is named as the one who sells it. */
function isOwn(shelf: Element, creator: string | null): boolean {
  const name = normal(creator ?? '');
  return [...shelf.querySelectorAll(MERCHANT)].every((element) => {
    const merchant = lineOf(element, 100);
    const seller = normal(merchant);
    return seller === '' || MERCH_MAKERS.test(merchant) || (name.length > 2 && seller.includes(name));
  });
}

function normal(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
