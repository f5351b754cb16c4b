import type { MenuClick } from '../browser/menu';
import { LONGEST_POINTED } from '../messages/payloads';
import type { Pointed } from '../messages/protocol';
import { LIMITS } from '../wishlist/limits';

/**
 * What was pointed at with the page's menu. A link that leads to no page (`javascript:`, `mailto:`) is a button of the
 * page, and what it belongs to is what the page is about. Long words are cut here: a selection may be a whole book.
 */
export function pointedAt({ link, linkText, image, selection }: Omit<MenuClick, 'tab' | 'entry'>): Pointed {
  const href = webAddress(link);
  if (image !== null) return { kind: 'image', src: webAddress(image), href };
  if (href !== null) return { kind: 'link', href, text: linkText && cut(linkText) };
  const words = selection === null ? '' : cut(selection);
  return words === '' ? { kind: 'page' } : { kind: 'selection', text: words };
}

function cut(words: string): string {
  return words.slice(0, LONGEST_POINTED).trim();
}

/** An address of the web that is short enough to be kept, or null. A picture may be megabytes of `data:`. */
function webAddress(address: string | null): string | null {
  return address !== null && address.length <= LIMITS.url && /^https?:/i.test(address) ? address : null;
}
