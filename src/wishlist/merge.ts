/**
 * Brings together what two machines know of the wishes.
 *
 * `merge` may be done in any order, any number of times, with old news and new: it is commutative, associative and
 * idempotent, so that all who have heard everything know the same.
 *
 * - Each field goes its own way: the later stamp wins. Equal stamps with different values (two machines in the
 *   same millisecond) are decided by the values, the same way everywhere.
 * - Nothing ever goes because it is missing on the other side. Only an erasure takes a wish away; changes to its
 *   fields made elsewhere don't bring it back, only saving it again does.
 */
import type { Instant } from '../shared/clock';
import { FIELDS, type Field, inOrder, type KeptWish, nextStamp, type Stamp, type Stamps } from './kept';
import type { WishId } from './wish';

/** Wishes by id, and the erased ones with the moment at which that was done. */
export interface WishBook {
  readonly wishes: ReadonlyMap<WishId, KeptWish>;
  readonly erased: ReadonlyMap<WishId, Stamp>;
}

/** What both know together. No wish of either is lost but the erased ones, and none is there twice. */
export function merge(one: WishBook, other: WishBook): WishBook {
  const erased = joined(one.erased, other.erased, Math.max);
  const wishes = joined(one.wishes, other.wishes, mergeWish);
  const lives = ([id, wish]: readonly [WishId, KeptWish]) =>
    (wish.stamps.saved ?? 0) > (erased.get(id) ?? -1);
  return { wishes: new Map([...wishes].filter(lives)), erased };
}

/** The stamp of erasing a wish at `now`. */
export function erasedAt(wish: KeptWish, now: Instant): Stamp {
  return nextStamp(wish.stamps.saved, now);
}

/** A wish that is to be there again, whether or not it was erased: out of a backup, say. */
export function savedAgain(wish: KeptWish, erased: WishBook['erased'], now: Instant): KeptWish {
  const gone = erased.get(wish.id);
  return gone === undefined ? wish : { ...wish, stamps: { ...wish.stamps, saved: nextStamp(gone, now) } };
}

/** Both versions of one wish in one. They have to have the same id. */
export function mergeWish(one: KeptWish, other: KeptWish): KeptWish {
  const saved = one.stamps.saved ?? 0;
  const otherSaved = other.stamps.saved ?? 0;
  // What was said of a wish before it was erased and saved again was said of another one.
  if (saved !== otherSaved) return saved > otherSaved ? one : other;
  const origin = laterOf(one, other, (wish) => [-wish.savedAt, originOf(wish)]);
  const merged: Record<Field, unknown> = { title: '', price: null, note: '', state: null };
  const stamps: { -readonly [Name in keyof Stamps]: Stamps[Name] } = saved > 0 ? { saved } : {};
  for (const name of FIELDS) {
    const from = laterOf(one, other, (wish) => [wish.stamps[name] ?? 0, wish[name]]);
    merged[name] = from[name];
    const stamp = from.stamps[name];
    if (stamp !== undefined) stamps[name] = stamp;
  }
  // Undo belongs to the last change of all; where both know it, the machine it was made on knows what was before.
  const last = laterOf(one, other, (wish) => [lastChange(wish), wish.before ?? '']);
  const sameAs = [one.sameAs, other.sameAs].filter((id) => id !== undefined).sort()[0];
  return {
    id: one.id,
    ...originOf(origin),
    ...(merged as Pick<KeptWish, Field>),
    stamps,
    before: last.before,
    ...(sameAs !== undefined && { sameAs }),
  };
}

/**
 * Lets one wish stand for the same thing saved on two machines: item and link are the same, and both still wait
 * (nobody has gone to buy either). It is as old as the older and cools as long as the longer of the two; the other
 * stays stored with `sameAs`, hidden for as long as it waits, so that a decision that was made about it elsewhere in
 * the meantime is not lost.
 *
 * In all other cases both stay: the same thing wanted again after a decision is another wish.
 *
 * Machines that know the same do the same here: the smallest id stands for the others.
 *
 * @param isAccident whether these wishes for one thing came together without anybody wanting it twice
 */
export function foldTwins(
  book: WishBook,
  isAccident: (alike: readonly KeptWish[]) => boolean = () => true,
): WishBook {
  const twins = new Map<string, KeptWish[]>();
  for (const wish of book.wishes.values()) {
    if (wish.itemKey === null || wish.url === null || !isWaiting(wish)) continue;
    const thing = `${wish.itemKey}\n${wish.url}`;
    const alike = twins.get(thing);
    if (alike) alike.push(wish);
    else twins.set(thing, [wish]);
  }
  const wishes = new Map(book.wishes);
  for (const alike of twins.values()) {
    if (alike.length < 2 || !isAccident(alike)) continue;
    const [first, ...others] = alike.sort((a, b) => (a.id < b.id ? -1 : 1)) as [KeptWish, ...KeptWish[]];
    wishes.set(first.id, standingFor(first, others));
    for (const wish of others) wishes.set(wish.id, { ...wish, sameAs: first.id });
  }
  return { ...book, wishes };
}

/** Whether another wish, one of those that `isKnown` knows, stands for this one. Such a wish isn't shown. */
export function isHidden(wish: KeptWish, isKnown: (id: WishId) => boolean): boolean {
  return wish.sameAs !== undefined && isWaiting(wish) && isKnown(wish.sameAs);
}

function standingFor(first: KeptWish, others: readonly KeptWish[]): KeptWish {
  const all = [first, ...others];
  const savedAt = Math.min(...all.map((wish) => wish.savedAt));
  const coolsAt = Math.max(...all.map(({ state }) => state.coolsAt));
  if (coolsAt === first.state.coolsAt) return savedAt === first.savedAt ? first : { ...first, savedAt };
  const state = { name: 'cooling' as const, coolsAt };
  return { ...first, savedAt, state, stamps: { ...first.stamps, state: nextStamp(first.stamps.state, 0) } };
}

function isWaiting({ state }: KeptWish): boolean {
  return state.name === 'cooling' && state.leftToBuy === undefined;
}

/** What never changes after saving. */
function originOf({ savedAt, url, provenance, itemKey, question }: KeptWish) {
  return { savedAt, url, provenance, itemKey, ...(question !== undefined && { question }) };
}

function lastChange({ stamps }: KeptWish): Instant {
  return Math.max(0, ...FIELDS.map((name) => stamps[name] ?? 0));
}

/** The one with the greater rank; among equal ranks the one whose value comes later in a fixed order. */
function laterOf(
  one: KeptWish,
  other: KeptWish,
  rankOf: (wish: KeptWish) => readonly [rank: number, value: unknown],
): KeptWish {
  const [rank, value] = rankOf(one);
  const [otherRank, otherValue] = rankOf(other);
  if (rank !== otherRank) return rank > otherRank ? one : other;
  return inOrder(value) >= inOrder(otherValue) ? one : other;
}

function joined<Key, Value>(
  one: ReadonlyMap<Key, Value>,
  other: ReadonlyMap<Key, Value>,
  both: (a: Value, b: Value) => Value,
): Map<Key, Value> {
  const all = new Map(one);
  for (const [key, value] of other) {
    const known = all.get(key);
    all.set(key, known === undefined ? value : both(known, value));
  }
  return all;
}
