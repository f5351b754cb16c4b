import { isOwn } from '../detect/custom-rules';
import type { MetByCreator } from '../messages/protocol';
import { postKey } from '../wishlist/encounters';
import { itemKey } from '../wishlist/item';
import type { JudgedPost } from './subjects';

/** Longer names are no names; the background takes none. UTF-16 units. */
const LONGEST_NAME = 200;
/** A post that shows more products is a catalogue; the background takes no more. */
const MOST_ITEMS = 12;
/** So much of a post's words names it where it has no address of its own. */
const NAMING_WORDS = 60;

/** Pages of whose posts only those that earn are looked at: counts of them would say more than was seen. */
const UNCOUNTED = new Set(['web', 'storefronts']);

/**
 * What the card may remember of a post; null where nobody is named.
 * @param pageUrl the address of the page, which is no post's own
 */
export function metByCreator({ post, verdict, links }: JudgedPost, pageUrl: string): MetByCreator | null {
  const { reading } = post;
  const creator = reading.creator?.trim() ?? '';
  if (creator === '' || creator.length > LONGEST_NAME) return null;
  const items = links.flatMap((link, index) => {
    const href = reading.links[index]?.href;
    return link.earns === true && !isOwn(link.program) && href !== undefined ? [itemKey(link, href)] : [];
  });
  const words = reading.url === pageUrl ? reading.text.slice(0, NAMING_WORDS) : '';
  return {
    creator,
    post: UNCOUNTED.has(reading.platform) ? null : postKey(reading.url, words),
    earns: verdict.earns,
    says: verdict.earns && (verdict.disclosure === 'clear' || verdict.disclosure === 'vague'),
    items: [...new Set(items)].slice(0, MOST_ITEMS),
  };
}
