import * as v from 'valibot';
import type { CustomRule } from '../detect/custom-rules';
import type { AskedQuestion } from '../detect/question';
import { isSameRule, MOST_RULES } from '../settings/custom-rules';
import type { Instant } from '../shared/clock';
import { checksum } from '../wishlist/item';
import { inOrder } from '../wishlist/kept';
import { erasedAt, foldTwins, mergeWish, savedAgain } from '../wishlist/merge';
import { mergeMonth } from '../wishlist/posts-met';
import type { RestoreCounts } from '../wishlist/taken-over';
import type { WishId } from '../wishlist/wish';
import { erasedKey, isWishKey, RULES, SETTINGS, wishKey } from './keys';
import { isSame, kindOf } from './kinds';
import type { SavedData } from './port';
import {
  bothTold,
  type ItemRecord,
  parseAsked,
  parseItem,
  parseMonthMet,
  parseRuleRecord,
  parseTimers,
  parseTold,
  parseWish,
  type RuleRecord,
  type StoredWish,
  type TimerRecord,
  WISHES_PER_ITEM,
} from './records';
import { readBook } from './store';

/** Records to be written, all at once, and what that means to the person. */
export interface RestorePlan {
  readonly records: SavedData;
  readonly counts: RestoreCounts;
}

/**
 * What is stored and what a backup holds, brought together. Nothing that is here is lost: a wish that both know is
 * merged field by field, the later change wins, and a wish that was erased here since is there again. Settings are the
 * file's. Taken over a second time, the same file changes nothing.
 *
 * @param saved everything stored, of the newest version
 * @param given what `readBackup` gave
 */
export function planRestore(saved: SavedData, given: SavedData, now: Instant): RestorePlan {
  const here = readBook(saved);
  const there = readBook(given);
  const wishes = new Map<WishId, StoredWish>();
  for (const [id, theirs] of there.wishes) {
    const mine = here.wishes.get(id);
    wishes.set(id, mine ? mergeWish(mine, theirs) : savedAgain(theirs, here.erased, now));
  }
  const merged: Record<string, unknown> = Object.fromEntries(
    [...wishes].map(([id, wish]) => [wishKey(id), wish]),
  );
  for (const [id, stamp] of there.erased) {
    const alive = wishes.get(id) ?? here.wishes.get(id);
    // What is on the list here stays there, whatever an old file knows of it.
    if (alive === undefined || (alive.stamps.saved ?? 0) > stamp)
      merged[erasedKey(id)] = Math.max(stamp, here.erased.get(id) ?? 0);
  }
  // The same thing kept twice on one list is the person's own doing; kept here and there it is an accident. What is
  // here may be from half of this file, so the file alone says whose doing it was.
  const all = { wishes: new Map([...here.wishes, ...wishes]), erased: here.erased };
  const { wishes: folded } = foldTwins(all, (alike) => {
    const inFile = alike.filter(({ id }) => there.wishes.has(id)).length;
    return inFile > 0 && inFile < alike.length;
  });
  for (const [id, wish] of folded)
    if (wishes.has(id) || wish !== here.wishes.get(id)) merged[wishKey(id)] = wish;
  for (const [key, record] of Object.entries(given)) {
    const kind = kindOf(key);
    if (kind !== 'wish' && kind !== 'erased') merged[key] = together(key, saved[key], record);
  }

  const records = Object.fromEntries(
    Object.entries(merged).filter(([key, record]) => !isSame(record, saved[key])),
  );
  const touched = Object.keys(records).filter((key) => kindOf(key) === 'wish');
  const adds = touched.filter((key) => saved[key] === undefined).length;
  const changes = touched.length - adds;
  return {
    records,
    counts: {
      adds,
      changes,
      leaves: here.wishes.size - changes,
      rules: rulesIn(merged) - rulesIn(saved),
      settings: Object.hasOwn(records, SETTINGS),
    },
  };
}

function rulesIn(saved: SavedData): number {
  return parseRuleRecord(saved[RULES]).rules.length;
}

/** One record out of what both sides know under the same key. */
function together(key: string, mine: unknown, theirs: unknown): unknown {
  if (mine === undefined) return theirs;
  switch (kindOf(key)) {
    case 'item':
      return bothItems(parseItem(mine), parseItem(theirs));
    case 'rules':
      return bothRules(parseRuleRecord(mine), parseRuleRecord(theirs));
    case 'asked':
      return bothAsked(parseAsked(mine), parseAsked(theirs));
    case 'timers':
      return bothTimers(parseTimers(mine), parseTimers(theirs));
    case 'told':
      return bothTold(parseTold(mine), parseTold(theirs));
    case 'met':
      return mergeMonth(parseMonthMet(mine), parseMonthMet(theirs));
    default:
      return theirs;
  }
}

/** The later answer, and the wishes of both. */
function bothItems(mine: ItemRecord | null, theirs: ItemRecord | null): ItemRecord | null {
  if (mine === null || theirs === null) return mine ?? theirs;
  const later = theirs.at > mine.at ? theirs : mine;
  const wishes = [...mine.wishes, ...theirs.wishes.filter((id) => !mine.wishes.includes(id))];
  return { answer: later.answer, at: later.at, wishes: wishes.slice(-WISHES_PER_ITEM) };
}

/** The rules here with their numbers, then those that only the file has; theirs may need other numbers. */
function bothRules(mine: RuleRecord, theirs: RuleRecord): RuleRecord {
  const rules: CustomRule[] = [...mine.rules];
  let next = Math.max(mine.next, theirs.next);
  for (const rule of theirs.rules) {
    if (rules.length >= MOST_RULES || rules.some((one) => isSameRule(one, rule))) continue;
    if (rules.some(({ id }) => id === rule.id)) {
      rules.push({ ...rule, id: next });
      next += 1;
    } else rules.push(rule);
  }
  return { next, rules };
}

function bothAsked(mine: readonly AskedQuestion[], theirs: readonly AskedQuestion[]) {
  const all = [
    ...mine,
    ...theirs.filter((one) => !mine.some(({ id, at }) => id === one.id && at === one.at)),
  ];
  return all.sort((a, b) => a.at - b.at);
}

/** Of a countdown that both have seen, what was looked at later. */
function bothTimers(mine: readonly TimerRecord[], theirs: readonly TimerRecord[]) {
  const byKey = new Map(mine.map((one) => [one.key, one]));
  for (const one of theirs) if (one.lookedAt > (byKey.get(one.key)?.lookedAt ?? -1)) byKey.set(one.key, one);
  return [...byKey.values()].sort((a, b) => a.lookedAt - b.lookedAt);
}

/** The way back from a change to many records. */
export interface WayBack {
  /** What stood there; null where nothing did. */
  readonly before: Readonly<Record<string, unknown>>;
  /** A checksum of what was written there, by key: what was changed again since is left alone. */
  readonly written: Readonly<Record<string, string>>;
}

const WAY_BACK_RECORD = v.strictObject({
  before: v.record(v.string(), v.unknown()),
  written: v.record(v.string(), v.string()),
}) satisfies v.GenericSchema<unknown, WayBack>;

/** The way back from writing `records` over `saved`. */
export function wayBack(saved: SavedData, records: SavedData): WayBack {
  const keys = Object.keys(records);
  return {
    before: Object.fromEntries(keys.map((key) => [key, saved[key] ?? null])),
    written: Object.fromEntries(keys.map((key) => [key, checksum(inOrder(records[key]))])),
  };
}

/**
 * What to write and what to remove to go the way back, and how many records are left because they were changed again
 * since; null when there is no way back that can be read.
 *
 * @param record a `WayBack` as it was kept
 * @param shared whether another machine may know the wishes that go, and would bring them back unless told
 */
export function planWayBack(
  saved: SavedData,
  record: unknown,
  now: Instant,
  shared: boolean,
): { readonly records: SavedData; readonly remove: readonly string[]; readonly left: number } | null {
  const parsed = v.safeParse(WAY_BACK_RECORD, record);
  if (!parsed.success) return null;
  const { before, written } = parsed.output;
  const records: Record<string, unknown> = {};
  const remove: string[] = [];
  let left = 0;
  for (const [key, was] of Object.entries(before)) {
    const stands = saved[key];
    if (stands === undefined) continue;
    if (checksum(inOrder(stands)) !== written[key]) left += 1;
    else if (was !== null) records[key] = was;
    else {
      remove.push(key);
      const wish = shared && isWishKey(key) ? parseWish(stands) : null;
      if (wish) records[erasedKey(wish.id)] = erasedAt(wish, now);
    }
  }
  return { records, remove, left };
}
