import * as v from 'valibot';
import type { Instant } from '../shared/clock';
import { LONGEST_PICTURE } from '../wishlist/picture';
import { PICTURE } from '../wishlist/schema';
import type { WishId } from '../wishlist/wish';
import { isPictureKey, pictureKey, wishKey, wishOfPicture } from './keys';
import type { SavedData, StoragePort } from './port';

/** The room that all pictures together may take, in bytes. */
export const ROOM_FOR_PICTURES = 8 * 1024 * 1024;

/** What a picture's key and the rest of its record take at most, in bytes. */
const AROUND = 96;

/** As many pictures as fit when each is as large as it may be: counting keys costs less than adding sizes up. */
export const MOST_PICTURES = Math.floor(ROOM_FOR_PICTURES / (LONGEST_PICTURE + AROUND));

/** Of too many, this share more goes, so that not every new one begins with reading all the others. */
const SHARE_THAT_GOES = 0.1;

/** A wish's picture as it is stored. */
export interface KeptPicture {
  readonly at: Instant;
  /** A data address; see `PICTURE`. */
  readonly data: string;
}

const KEPT_PICTURE = v.strictObject({
  at: v.pipe(v.number(), v.finite()),
  data: PICTURE,
}) satisfies v.GenericSchema<unknown, KeptPicture>;

/** A stored picture, or null when the record is damaged. */
export function parseKeptPicture(record: unknown): KeptPicture | null {
  const parsed = v.safeParse(KEPT_PICTURE, record);
  return parsed.success ? parsed.output : null;
}

/** The pictures of these wishes, as data addresses; those without a readable one are left out. */
export async function readPictures(
  port: Pick<StoragePort, 'get'>,
  ids: readonly WishId[],
): Promise<ReadonlyMap<WishId, string>> {
  const saved = await port.get(ids.map(pictureKey));
  return new Map(
    ids.flatMap((id) => {
      const kept = parseKeptPicture(saved[pictureKey(id)]);
      return kept === null ? [] : [[id, kept.data] as const];
    }),
  );
}

/** Everything stored but the pictures, which only a list that is being looked at needs. */
export async function getWithoutPictures(port: StoragePort): Promise<SavedData> {
  const keys = await port.keys?.();
  // All at once is quicker than key by key, when all of it is wanted.
  if (keys?.some(isPictureKey)) return port.get(keys.filter((key) => !isPictureKey(key)));
  const saved = await port.get(null);
  return keys ? saved : Object.fromEntries(Object.entries(saved).filter(([key]) => !isPictureKey(key)));
}

/** Lets the oldest pictures go when there are more than `limit`. */
export async function keepNewestPictures(port: StoragePort, limit = MOST_PICTURES): Promise<void> {
  const count = (await pictureKeys(port)).length;
  if (count > limit) await dropOldest(port, limit - Math.floor(limit * SHARE_THAT_GOES));
}

/**
 * Lets the older half of the pictures go, for something that matters more.
 * @returns whether there was any to let go
 */
export async function makeRoom(port: StoragePort): Promise<boolean> {
  const count = (await pictureKeys(port)).length;
  if (count > 0) await dropOldest(port, Math.floor(count / 2));
  return count > 0;
}

/**
 * The keys of pictures whose wish is gone: erased on another machine, or taken back with a file.
 * @param there the keys of all records that stay
 */
export async function strayPictures(
  port: StoragePort,
  there: ReadonlySet<string>,
): Promise<readonly string[]> {
  const keys = await pictureKeys(port);
  return keys.filter((key) => !there.has(wishKey(wishOfPicture(key))));
}

async function pictureKeys(port: StoragePort): Promise<readonly string[]> {
  const keys = (await port.keys?.()) ?? Object.keys(await port.get(null));
  return keys.filter(isPictureKey);
}

async function dropOldest(port: StoragePort, left: number): Promise<void> {
  const saved = await port.get(await pictureKeys(port));
  const byAge = Object.entries(saved)
    .map(([key, record]) => ({ key, at: parseKeptPicture(record)?.at ?? Number.NEGATIVE_INFINITY }))
    .sort((a, b) => b.at - a.at);
  await port.remove(byAge.slice(left).map(({ key }) => key));
}
