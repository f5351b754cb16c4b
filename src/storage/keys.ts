import type { EncounterKey } from '../wishlist/encounters';
import type { ItemKey } from '../wishlist/item';
import type { Month } from '../wishlist/posts-met';
import type { WishId } from '../wishlist/wish';

/** `{version}`, written along with whatever is written. */
export const META = 'meta';
/** The settings, as `settings/schema.ts` reads them. */
export const SETTINGS = 'settings';
/** Of which wishes the person was told that they are due. */
export const TOLD = 'told';
/** The person's own rules, and the number that the next one gets. */
export const RULES = 'rules';
/** Which questions were asked lately. */
export const ASKED = 'asked';
/** The countdowns that were seen lately. */
export const TIMERS = 'timers';

/** Products that were seen lately, and with which creators; see `wishlist/encounters.ts`. */
export const SIGHTINGS = 'sightings';

/** Whether this machine syncs, and what was said of the settings at the last exchange. */
export const SYNC = 'sync';
/** How the last exchange went, for the options page. */
export const SYNC_STATUS = 'sync-status';

/** Session area: the wishes that the list begins with, so that a page can show its top before it has read all. */
export const FIRST_SHOWN = 'first';
/** Open tabs were reached since the extension was loaded; in the session area. */
export const REACHED = 'reached';

const WISH = 'wish:';
const ERASED = 'erased:';
const MEMORY = 'memory:';
const MET = 'met:';
const CREATOR = 'creator:';
const PICTURE = 'picture:';

/** One key for each wish, so that a write touches what changed. */
export const wishKey = (id: WishId): string => `${WISH}${id}`;
export const isWishKey = (key: string): boolean => key.startsWith(WISH);

/** One key for each wish that was erased here and may still be known on another machine. */
export const erasedKey = (id: WishId): string => `${ERASED}${id}`;
export const isErasedKey = (key: string): boolean => key.startsWith(ERASED);

/** One key for each remembered item. */
export const memoryKey = (item: ItemKey): string => `${MEMORY}${item}`;
export const isMemoryKey = (key: string): boolean => key.startsWith(MEMORY);

/** One key for each month that posts were counted in. */
export const metKey = (month: Month): string => `${MET}${month}`;
export const isMetKey = (key: string): boolean => key.startsWith(MET);
export const monthOfKey = (key: string): Month => key.slice(MET.length);

/** One key for each picture: it stays on this machine, and a list is read without it. */
export const pictureKey = (id: WishId): string => `${PICTURE}${id}`;
export const isPictureKey = (key: string): boolean => key.startsWith(PICTURE);
export const wishOfPicture = (key: string): WishId => key.slice(PICTURE.length) as WishId;

/** One key for each creator whose posts were met. */
export const creatorRecordKey = (creator: EncounterKey): string => `${CREATOR}${creator}`;
export const isCreatorRecordKey = (key: string): boolean => key.startsWith(CREATOR);

/** What stood there before the store was brought to a newer version. */
export const backupKey = (version: number): string => `backup:v${version}`;
export const isBackupKey = (key: string): boolean => key.startsWith('backup:');

/** A record that can't be read, moved out of the way: where it stood, and a checksum of it. */
export const asideKey = (key: string, checksum: string): string => `aside:${checksum}:${key}`;
export const isAsideKey = (key: string): boolean => key.startsWith('aside:');

/** The way back from the last file that was taken over. */
export const WAY_BACK = 'way-back';
