import * as v from 'valibot';
import { type MetPost, MOST_POSTS, MOST_SIGHTINGS, type Sighting } from '../wishlist/encounters';

const KEY = v.pipe(v.string(), v.regex(/^[\da-z]{2,14}$/));
const AT = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const MET_POSTS = v.pipe(v.array(v.strictTuple([KEY, AT, v.picklist([0, 1, 2])])), v.maxLength(MOST_POSTS));
const SIGHTINGS = v.pipe(
  v.array(v.strictObject({ item: KEY, by: KEY, at: AT })),
  v.maxLength(MOST_SIGHTINGS),
);

/** The remembered posts of one creator; none when unreadable: it is a help, and no record of the person's. */
export function parseMetPosts(record: unknown): readonly MetPost[] {
  const parsed = v.safeParse(MET_POSTS, record);
  return parsed.success ? parsed.output : [];
}

/** The products that were seen lately, and with whom; none when unreadable. */
export function parseSightings(record: unknown): readonly Sighting[] {
  const parsed = v.safeParse(SIGHTINGS, record);
  return parsed.success ? parsed.output : [];
}
