import * as v from 'valibot';
import type { TimerMemory } from '../detect/countdown';
import type { CustomRule } from '../detect/custom-rules';
import type { AskedQuestion } from '../detect/question';
import { isSameRule, parseRule } from '../settings/custom-rules';
import type { Instant } from '../shared/clock';
import { MOST_FIRST } from '../wishlist/first';
import type { KeptWish, Stamp } from '../wishlist/kept';
import { dueAt } from '../wishlist/machine';
import { addsUp, MOST_A_DAY, type MonthMet } from '../wishlist/posts-met';
import { KEPT_WISH, STAMP, WISH_ID } from '../wishlist/schema';
import type { Told } from '../wishlist/told';
import type { WishId } from '../wishlist/wish';

/** A wish as it is stored. */
export type StoredWish = KeptWish;

/** A stored wish, or null when the record is damaged or of a form we don't know. */
export function parseWish(record: unknown): StoredWish | null {
  const parsed = v.safeParse(KEPT_WISH, record);
  return parsed.success ? parsed.output : null;
}

/** When a wish was erased, or null when that can't be read. */
export function parseErased(record: unknown): Stamp | null {
  const parsed = v.safeParse(STAMP, record);
  return parsed.success ? parsed.output : null;
}

/** What is remembered of one item. */
export interface ItemRecord {
  /** *Not for me* or *Go on*, the last of them. */
  readonly answer: 'not-for-me' | 'go-on' | null;
  /** When that was said, or the item saved. */
  readonly at: Instant;
  /** The wishes it was saved as, latest last. */
  readonly wishes: readonly WishId[];
}

/** Wishes kept for one item; an older one only loses its tie to the item. */
export const WISHES_PER_ITEM = 8;

const ITEM_RECORD = v.strictObject({
  answer: v.nullable(v.picklist(['not-for-me', 'go-on'])),
  at: v.number(),
  wishes: v.pipe(v.array(WISH_ID), v.maxLength(WISHES_PER_ITEM)),
}) satisfies v.GenericSchema<unknown, ItemRecord>;

/** A remembered item, or null when nothing readable is stored. */
export function parseItem(record: unknown): ItemRecord | null {
  const parsed = v.safeParse(ITEM_RECORD, record);
  return parsed.success ? parsed.output : null;
}

/** Of which wishes a person was told, by id, with the moment each was due; once it was one moment for all of them. */
export type ToldRecord = Instant | Readonly<Record<WishId, Instant | readonly Instant[]>>;

const MOMENT = v.pipe(v.number(), v.finite());
const TOLD_RECORD = v.union([MOMENT, v.record(WISH_ID, v.union([MOMENT, v.array(MOMENT)]))]);

/** Of what the person was told; of nothing when unreadable: better told twice. */
export function parseTold(record: unknown): ToldRecord {
  const parsed = v.safeParse(TOLD_RECORD, record);
  return parsed.success ? (parsed.output as ToldRecord) : {};
}

/** The same, wish by wish. What was due before the one moment was told of, unless the clock ran ahead then. */
export function toldFrom(record: ToldRecord, wishes: readonly KeptWish[], now: Instant): Told {
  if (typeof record !== 'number') {
    return new Map(Object.keys(record).map((id) => [id as WishId, momentsOf(record, id as WishId)]));
  }
  const until = Math.min(record, now);
  return new Map(
    wishes.flatMap(({ id, state }) => {
      const due = dueAt(state) ?? state.coolsAt;
      return due <= until ? [[id, [due]] as const] : [];
    }),
  );
}

/** Of what either knows that the person was told. */
export function bothTold(one: ToldRecord, other: ToldRecord): ToldRecord {
  if (typeof one === 'number') return typeof other === 'number' ? Math.max(one, other) : other;
  if (typeof other === 'number') return one;
  const ids = new Set([...Object.keys(one), ...Object.keys(other)] as WishId[]);
  return Object.fromEntries(
    [...ids].map((id) => [id, [...new Set([...momentsOf(one, id), ...momentsOf(other, id)])]]),
  );
}

/** The moments a person was told of, for one wish: one number in records of earlier versions. */
function momentsOf(record: Exclude<ToldRecord, Instant>, id: WishId): readonly Instant[] {
  const moments = record[id] ?? [];
  return typeof moments === 'number' ? [moments] : moments;
}

const FIRST_SHOWN_IDS = v.pipe(v.array(WISH_ID), v.maxLength(MOST_FIRST));

/** The wishes that the list begins with; none when unreadable, which costs only time. */
export function parseFirstShown(record: unknown): readonly WishId[] {
  const parsed = v.safeParse(FIRST_SHOWN_IDS, record);
  return parsed.success ? parsed.output : [];
}

const ASKED_QUESTIONS = v.array(v.strictObject({ id: v.string(), at: v.number() }));

/** The questions asked lately; none when unreadable. */
export function parseAsked(record: unknown): readonly AskedQuestion[] {
  const parsed = v.safeParse(ASKED_QUESTIONS, record);
  return parsed.success ? parsed.output : [];
}

/** What is remembered of one countdown, and when it was looked at last. */
export interface TimerRecord extends TimerMemory {
  /** A checksum of the site and of what tells its countdowns apart: no address and no title. */
  readonly key: string;
  readonly lookedAt: Instant;
}

const SIGHTING = { seenAt: v.number(), endsAt: v.number() };
const TIMER_RECORDS = v.array(
  v.strictObject({
    key: v.pipe(v.string(), v.maxLength(24)),
    lookedAt: v.number(),
    ...SIGHTING,
    earlier: v.nullable(v.strictObject(SIGHTING)),
  }),
);

/** The countdowns that were seen lately, the last one last; none when unreadable. */
export function parseTimers(record: unknown): readonly TimerRecord[] {
  const parsed = v.safeParse(TIMER_RECORDS, record);
  return parsed.success ? parsed.output : [];
}

const COUNT = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(MOST_A_DAY));
const MET_COUNTS = v.pipe(
  v.strictObject({ posts: COUNT, clear: COUNT, vague: COUNT, none: COUNT }),
  v.check(addsUp),
);
const DATE = /^(?:0[1-9]|[12]\d|3[01])$/;
/** A registrable host, in the form that `siteOf` gives, or `OTHER_SITES`. */
const COUNTED_SITE = /^[\da-z\u0080-\uffff.:[\]-]{0,253}$/;

/** The counts of a month. A day or site that is broken doesn't cost the others. */
export function parseMonthMet(record: unknown): MonthMet {
  return Object.fromEntries(
    entriesOf(record).flatMap(([date, sites]) => {
      if (!DATE.test(date)) return [];
      const read = entriesOf(sites).flatMap(([site, counts]) => {
        const parsed = v.safeParse(MET_COUNTS, counts);
        return parsed.success && COUNTED_SITE.test(site) ? [[site, parsed.output] as const] : [];
      });
      return read.length === 0 ? [] : [[date, Object.fromEntries(read)] as const];
    }),
  );
}

function entriesOf(record: unknown): readonly [string, unknown][] {
  return typeof record === 'object' && record !== null && !Array.isArray(record)
    ? Object.entries(record)
    : [];
}

/** A person's own rules as they are stored. */
export interface RuleRecord {
  /** The number of the next rule; numbers are never used again. */
  readonly next: number;
  readonly rules: readonly CustomRule[];
}

const RULE_ID = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const RULE_RECORD = v.object({ next: RULE_ID, rules: v.array(v.unknown()) });
const NUMBERED = v.object({ id: RULE_ID });

/** The person's own rules. One that is broken, or that only a newer version knows, doesn't cost the others. */
export function parseRuleRecord(record: unknown): RuleRecord {
  const parsed = v.safeParse(RULE_RECORD, record);
  if (!parsed.success) return { next: 1, rules: [] };
  const rules = parsed.output.rules.flatMap((one) => {
    const numbered = v.safeParse(NUMBERED, one);
    if (!numbered.success) return [];
    const { id, ...rest } = one as { readonly id: number };
    const rule = parseRule(rest);
    return rule.ok && isSameRule(rule.value, rest as CustomRule) ? [{ id, ...rule.value }] : [];
  });
  return { next: Math.max(parsed.output.next, ...rules.map(({ id }) => id + 1)), rules };
}
