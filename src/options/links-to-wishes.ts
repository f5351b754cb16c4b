import { inspectLink } from '../detect/link-inspection';
import { DEFAULTS } from '../settings/defaults';
import { planImport } from '../storage/import';
import type { SavedData } from '../storage/port';
import { itemKey } from '../wishlist/item';
import type { FoundLink } from '../wishlist/links-file';
import type { ImportCounts, ImportedWish } from '../wishlist/taken-over';
import type { WishId } from '../wishlist/wish';

/** Makes wishes of links, and says what putting them on the list would do. */
export interface LinksToWishes {
  wishes(links: readonly FoundLink[]): readonly ImportedWish[];
  counts(saved: SavedData, links: readonly FoundLink[]): ImportCounts;
}

/** By the detector's rules: a link is kept without what pays anybody. */
export const linksToWishes: LinksToWishes = {
  wishes: (links) => links.map(wishOf),
  counts(saved, links) {
    let ids = 0;
    const newId = () => {
      ids += 1;
      return `preview-${ids}` as WishId;
    };
    return planImport(saved, links.map(wishOf), 0, () => DEFAULTS.coolingOff, newId).counts;
  },
};

function wishOf({ url, title }: FoundLink): ImportedWish {
  const link = inspectLink(url);
  return {
    wish: {
      title,
      url: link.clean,
      price: null,
      provenance: {
        // Where a link has no clean form, it is kept as the place where the thing was met, and never as what to open.
        url: link.clean === null ? url : null,
        platform: 'web',
        creator: null,
        relations: link.earns === true ? ['affiliate'] : [],
        disclosure: 'not-applicable',
        sheepsClothing: false,
        program: link.program,
        payee: link.payee,
      },
    },
    itemKey: itemKey(link, url),
  };
}
