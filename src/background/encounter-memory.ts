import type { MetByCreator, StoreProblem } from '../messages/protocol';
import type { Clock, Instant } from '../shared/clock';
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
  /** The keys of the creators remembered, those met longest ago first; null until somebody new is met. */
  let remembered: Set<string> | null = null;

  async function postsOf(key: string): Promise<readonly MetPost[] | null> {
    const record = await store.record(creatorRecordKey(key));
    return record.ok ? parseMetPosts(record.value) : null;
  }

  /** The records of all creators with the time each was met last, those met longest ago first. */
  async function all(): Promise<Result<readonly { key: string; latest: Instant }[], StoreProblem>> {
    const saved = await store.saved();
    if (!saved.ok) return saved;
    return success(
      Object.entries(saved.value)
        .filter(([key]) => isCreatorRecordKey(key))
        .map(([key, record]) => ({ key, latest: parseMetPosts(record).at(-1)?.[1] ?? 0 }))
        .sort((a, b) => a.latest - b.latest),
    );
  }

  async function remove(goes: (latest: Instant) => boolean): Outcome {
    remembered = null;
    const records = await all();
    if (!records.ok) return records;
    const tooMany = records.value.length - MOST_CREATORS;
    const gone = records.value
      .filter(({ latest }, index) => index < tooMany || goes(latest))
      .map(({ key }) => key);
    return gone.length === 0 ? success(null) : store.write({ remove: gone });
  }

  /**
   * Notes that these creators are met now. Gives the records of those who have to go for it, so that a long day of
   * scrolling stores no more than a short one. All are looked at once; from then on it is known who they are.
   */
  async function makeRoom(met: readonly string[]): Promise<readonly string[]> {
    const records = remembered === null ? await all() : null;
    if (records?.ok === false) return [];
    const known = remembered ?? new Set(records?.value.map(({ key }) => key));
    for (const key of met) {
      known.delete(key);
      known.add(key);
    }
    const gone = [...known].slice(0, Math.max(0, known.size - MOST_CREATORS));
    for (const key of gone) known.delete(key);
    remembered = known;
    return gone;
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
        let newcomers = false;
        for (const [key, met] of byCreator) {
          const known = await postsOf(key);
          if (known === null) continue;
          newcomers ||= known.length === 0;
          records[creatorRecordKey(key)] = withPosts(known, met, at);
        }
        if (sightings.length > 0) {
          const known = await store.record(SIGHTINGS);
          if (!known.ok) return known;
          records[SIGHTINGS] = withSightings(parseSightings(known.value), sightings, at);
        }
        if (Object.keys(records).length === 0) return success(null);
        const creators = Object.keys(records).filter(isCreatorRecordKey);
        const gone = newcomers || remembered !== null ? await makeRoom(creators) : [];
        const written = await store.write({ records, remove: gone });
        if (!written.ok) remembered = null;
        return written;
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

    forgetOld: () => queue.run(() => remove((latest) => now() - latest >= POST_REMEMBERED)),

    forget: () =>
      queue.run(async () => {
        const forgotten = await remove(() => true);
        return forgotten.ok ? store.write({ remove: [SIGHTINGS] }) : forgotten;
      }),
  };
}
