import type { MetByCreator, StoreProblem } from '../messages/protocol';
import type { Clock } from '../shared/clock';
import { type Result, success } from '../shared/result';
import { parseMetPosts, parseSightings } from '../storage/encounter-records';
import { creatorRecordKey, isCreatorRecordKey, SIGHTINGS } from '../storage/keys';
import type { Store } from '../storage/store';
import {
  type CreatorCounts,
  countsOf,
  creatorKey,
  creatorsOf,
  type MetPost,
  POST_REMEMBERED,
  type Sighting,
  sightedKey,
  withPosts,
  withSightings,
} from '../wishlist/encounters';
import type { ItemKey } from '../wishlist/item';
import type { Queue } from './queue';

type Outcome = Promise<Result<null, StoreProblem>>;

/** The creators remembered last; older ones are forgotten before their posts are. */
export const MOST_CREATORS = 500;

/** What is remembered of creators and of the products they showed. */
export interface Encounters {
  /** Remembers posts that a page of `site` shows; does nothing where the person wants no such memory. */
  met(site: string, posts: readonly MetByCreator[]): Outcome;
  /** What the remembered posts of a creator add up to; null when there are none, or nothing can be read. */
  countsOf(site: string, creator: string): Promise<CreatorCounts | null>;
  /** How many creators showed a product this week. */
  creatorsOf(item: ItemKey): Promise<number>;
  /** Forgets the creators who are too many, and those whose posts are all forgotten. */
  forgetOld(): Outcome;
  /** Forgets all of it. */
  forget(): Outcome;
}

/** A memory on a store; `queue` is shared with every other writer. */
export function createEncounters(store: Store, queue: Queue, now: Clock): Encounters {
  async function postsOf(key: string): Promise<readonly MetPost[] | null> {
    const record = await store.record(creatorRecordKey(key));
    return record.ok ? parseMetPosts(record.value) : null;
  }

  async function remove(goes: (key: string, latest: number) => boolean): Outcome {
    const saved = await store.saved();
    if (!saved.ok) return saved;
    const gone = Object.entries(saved.value)
      .filter(([key]) => isCreatorRecordKey(key))
      .map(([key, record]) => ({ key, latest: parseMetPosts(record).at(-1)?.[1] ?? 0 }))
      .sort((a, b) => b.latest - a.latest)
      .filter(({ key, latest }, index) => index >= MOST_CREATORS || goes(key, latest))
      .map(({ key }) => key);
    return gone.length === 0 ? success(null) : store.write({ remove: gone });
  }

  return {
    met: (site, posts) =>
      queue.run(async () => {
        const settings = await store.settings();
        if (!settings.ok) return settings;
        if (!settings.value.settings.cardMemory) return success(null);
        const at = now();
        const byCreator = new Map<string, MetPost[]>();
        const sightings: Sighting[] = [];
        for (const { creator, post, earns, says, items } of posts) {
          const key = creatorKey(site, creator);
          if (post !== null) {
            const how = !earns ? 0 : says ? 2 : 1;
            byCreator.set(key, [...(byCreator.get(key) ?? []), [post, at, how]]);
          }
          sightings.push(...items.map((item) => ({ item: sightedKey(item), by: key, at })));
        }
        const records: Record<string, unknown> = {};
        for (const [key, met] of byCreator) {
          const known = await postsOf(key);
          if (known !== null) records[creatorRecordKey(key)] = withPosts(known, met, at);
        }
        if (sightings.length > 0) {
          const known = await store.record(SIGHTINGS);
          if (!known.ok) return known;
          records[SIGHTINGS] = withSightings(parseSightings(known.value), sightings, at);
        }
        return Object.keys(records).length === 0 ? success(null) : store.write({ records });
      }),

    async countsOf(site, creator) {
      const posts = await postsOf(creatorKey(site, creator));
      const counts = posts === null ? null : countsOf(posts, now());
      return counts === null || counts.posts === 0 ? null : counts;
    },

    async creatorsOf(item) {
      const record = await store.record(SIGHTINGS);
      return record.ok ? creatorsOf(parseSightings(record.value), sightedKey(item), now()) : 0;
    },

    forgetOld: () => queue.run(() => remove((_, latest) => now() - latest >= POST_REMEMBERED)),

    forget: () =>
      queue.run(async () => {
        const forgotten = await remove(() => true);
        return forgotten.ok ? store.write({ remove: [SIGHTINGS] }) : forgotten;
      }),
  };
}
