import { DAY, type Instant, type Milliseconds } from '../shared/clock';
import { checksum } from './item';

/** A creator or a product in the memory of the card: two checksums, never a name or an address. */
export type EncounterKey = string;

/** One post of a creator, as it was met: its checksum, when, and 0 earns nothing, 1 earns, 2 earns and says so. */
export type MetPost = readonly [post: string, at: Instant, how: 0 | 1 | 2];

/** A product that a creator showed with a link that pays. */
export interface Sighting {
  readonly item: EncounterKey;
  readonly by: EncounterKey;
  readonly at: Instant;
}

/** Plain counts of one creator's posts: met, earning among them, saying so among those. */
export interface CreatorCounts {
  readonly posts: number;
  readonly earn: number;
  readonly say: number;
}

/** After so long a post of a creator is forgotten. */
export const POST_REMEMBERED: Milliseconds = 90 * DAY;
/** The posts of one creator that are remembered; the oldest go first. */
export const MOST_POSTS = 60;
/** After so long it no longer counts that somebody showed a product: "this week". */
export const SIGHTING_REMEMBERED: Milliseconds = 7 * DAY;
/** The sightings that are remembered; the oldest go first. */
export const MOST_SIGHTINGS = 400;

/**
 * The key of a creator on a site, however the page writes the name in upper or lower case. Two checksums of 32 bits:
 * a count that belongs to somebody else would be worse than none.
 */
export function creatorKey(site: string, creator: string): EncounterKey {
  return keyOf(`${site} ${creator.trim().toLowerCase()}`);
}

/** The key of an item among the sightings. */
export function sightedKey(itemKey: string): EncounterKey {
  return keyOf(itemKey);
}

/** The key of a post: its own address, or where it has none the page's with the beginning of its words. */
export function postKey(address: string, words: string): string {
  return keyOf(`${address} ${words}`);
}

function keyOf(text: string): EncounterKey {
  return checksum(text) + checksum(`${text.length}${[...text].reverse().join('')}`);
}

/** A creator's posts with those just met: each once, as it was met last, the oldest forgotten. */
export function withPosts(
  known: readonly MetPost[],
  met: readonly MetPost[],
  now: Instant,
): readonly MetPost[] {
  const byKey = new Map(known.filter(([, at]) => now - at < POST_REMEMBERED).map((post) => [post[0], post]));
  for (const post of met) {
    byKey.delete(post[0]);
    byKey.set(post[0], post);
  }
  return [...byKey.values()].slice(-MOST_POSTS);
}

/** The sightings with those just made: of each creator and product the last one only. */
export function withSightings(
  known: readonly Sighting[],
  made: readonly Sighting[],
  now: Instant,
): readonly Sighting[] {
  const fresh = known.filter(({ at }) => now - at < SIGHTING_REMEMBERED);
  const byPair = new Map([...fresh, ...made].map((one) => [`${one.item} ${one.by}`, one]));
  return [...byPair.values()].sort((a, b) => a.at - b.at).slice(-MOST_SIGHTINGS);
}

/** What the remembered posts of a creator add up to. */
export function countsOf(posts: readonly MetPost[], now: Instant): CreatorCounts {
  const fresh = posts.filter(([, at]) => now - at < POST_REMEMBERED);
  return {
    posts: fresh.length,
    earn: fresh.filter(([, , how]) => how > 0).length,
    say: fresh.filter(([, , how]) => how === 2).length,
  };
}

/** How many creators showed a product within the week. */
export function creatorsOf(sightings: readonly Sighting[], item: EncounterKey, now: Instant): number {
  const by = sightings.filter((one) => one.item === item && now - one.at < SIGHTING_REMEMBERED);
  return new Set(by.map((one) => one.by)).size;
}
