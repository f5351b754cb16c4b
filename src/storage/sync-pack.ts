/**
 * The form in which things stand in the browser's synced storage. Its room is small (a hundred kilobytes), so names
 * are short and what is empty is left out. Each key can be read without the others: two machines that write at once
 * may leave a mixture of both.
 *
 * | key | holds |
 * |---|---|
 * | `format` | the number of this form |
 * | `settings`, `sites` | `{part: [value, stamp]}` |
 * | `w<id>` | `{t …}` a wish, `{z c}` the state of a decided one, `{e}` the stamp of an erasure |
 */
import * as v from 'valibot';
import { inOrder, type KeptWish, type Stamp, type Stamps } from '../wishlist/kept';
import { KEPT_WISH, STAMP, STAMPS, WISH_ID, WISH_STATE } from '../wishlist/schema';
import type { WishId, WishState } from '../wishlist/wish';
import type { SavedData } from './port';
import { type Part, type StampedParts, type StampedValue, siteOfPart } from './sync-settings';

/** The number of the form; a newer one is left alone. */
export const FORMAT = 1;

export const FORMAT_KEY = 'format';
const SETTINGS_KEY = 'settings';
const SITES_KEY = 'sites';
const WISH_KEY = 'w';

export const syncedWishKey = (id: WishId): string => `${WISH_KEY}${id}`;

/** The state of a wish whose other fields are not there. */
export interface Decided {
  readonly state: WishState;
  readonly stamps: Pick<Stamps, 'state' | 'saved'>;
}

/** What stands in the synced storage, read. */
export interface SyncedCopy {
  readonly wishes: ReadonlyMap<WishId, KeptWish>;
  readonly decided: ReadonlyMap<WishId, Decided>;
  readonly erased: ReadonlyMap<WishId, Stamp>;
  readonly parts: StampedParts;
}

/**
 * The bytes that an item counts for: its key, and its value as JSON in UTF-8. Chromium's JSON is a little longer than
 * a page's: whole numbers beyond 32 bits end in `.0`, and `<` and the line separators are escaped (its
 * `base/json/json_writer.cc` and `string_escape.cc`). Firefox counts the shorter form.
 */
export function bytesOf(key: string, value: unknown): number {
  let more = 0;
  const json = JSON.stringify(value, (_name, part: unknown) => {
    if (typeof part === 'number' && Number.isInteger(part) && (part | 0) !== part) more += '.0'.length;
    return part;
  });
  more += (json.match(/[<\u2028\u2029]/g)?.length ?? 0) * '\\u003C'.length;
  return new TextEncoder().encode(key + json).length + more;
}

/** Whether two values stand for the same, whatever the order of their names. */
export function isSameItem(one: unknown, other: unknown): boolean {
  return one === other || (one !== undefined && other !== undefined && inOrder(one) === inOrder(other));
}

/** The format of the copy: the number, null when nothing is there, infinite when it is none we could know. */
export function formatOf(saved: SavedData): number | null {
  const format = saved[FORMAT_KEY];
  if (format === undefined) return null;
  return Number.isSafeInteger(format) && (format as number) >= 1
    ? (format as number)
    : Number.POSITIVE_INFINITY;
}

/** A wish without what only its machine knows: undo, and which wish stands for it. */
export function packWish(wish: KeptWish): unknown {
  const { provenance: from } = wish;
  return without({
    t: wish.title,
    u: wish.url,
    p: wish.price && [wish.price.amount, wish.price.currency],
    n: wish.note,
    s: wish.savedAt,
    k: wish.itemKey,
    q: wish.question ?? null,
    z: packState(wish.state),
    c: packStamps(wish.stamps),
    o: [
      from.url,
      from.platform,
      from.creator,
      from.relations,
      from.disclosure,
      from.sheepsClothing,
      from.program,
      from.payee,
    ],
  });
}

/** The state alone, for machines that have the rest. */
export function packDecided({ state, stamps }: Decided): unknown {
  const { state: z, saved: s } = stamps;
  return without({ z: packState(state), c: without({ z, s }) });
}

export function packErased(stamp: Stamp): unknown {
  return { e: stamp };
}

/**
 * The settings as items. Of the sites' levels those changed last, as many as fit into `most` bytes.
 */
export function packParts(parts: StampedParts, most: number): SavedData {
  const sites: [Part, StampedValue][] = [];
  const others: [Part, StampedValue][] = [];
  for (const entry of parts) (siteOfPart(entry[0]) === null ? others : sites).push(entry);
  sites.sort(([a, x], [b, y]) => y.at - x.at || (a < b ? -1 : 1));
  return {
    [SETTINGS_KEY]: fitting(SETTINGS_KEY, others, most),
    [SITES_KEY]: fitting(SITES_KEY, sites, most),
  };
}

function fitting(key: string, entries: readonly (readonly [Part, StampedValue])[], most: number): SavedData {
  const packed: [Part, unknown][] = [];
  let bytes = bytesOf(key, {});
  for (const [part, { value, at }] of entries) {
    const size = bytesOf(part, [value, at]) + '"":,'.length;
    if (bytes + size > most) continue;
    bytes += size;
    packed.push([part, [value, at]]);
  }
  return Object.fromEntries(packed);
}

/** Reads what stands there. What is not of this form is left out: it comes from outside. */
export function readCopy(saved: SavedData): SyncedCopy {
  const copy = {
    wishes: new Map<WishId, KeptWish>(),
    decided: new Map<WishId, Decided>(),
    erased: new Map<WishId, Stamp>(),
  };
  for (const [key, value] of Object.entries(saved)) {
    const id = v.safeParse(WISH_ID, key.startsWith(WISH_KEY) ? key.slice(WISH_KEY.length) : null);
    if (!id.success || typeof value !== 'object' || value === null) continue;
    const wish = readWish(id.output, value);
    const decided = wish ? null : readDecided(value);
    const erased = v.safeParse(ERASED, value);
    if (wish) copy.wishes.set(id.output, wish);
    else if (decided) copy.decided.set(id.output, decided);
    else if (erased.success) copy.erased.set(id.output, erased.output.e);
  }
  return { ...copy, parts: new Map([...readParts(saved[SETTINGS_KEY]), ...readParts(saved[SITES_KEY])]) };
}

const ERASED = v.strictObject({ e: STAMP });
const PACKED_WISH = v.strictObject({
  t: v.string(),
  u: v.exactOptional(v.string()),
  p: v.exactOptional(v.strictTuple([v.number(), v.string()])),
  n: v.exactOptional(v.string()),
  s: v.number(),
  k: v.exactOptional(v.string()),
  q: v.exactOptional(v.string()),
  z: v.array(v.unknown()),
  c: v.exactOptional(v.record(v.string(), v.number())),
  o: v.pipe(v.array(v.unknown()), v.length(8)),
});

function readWish(id: WishId, value: object): KeptWish | null {
  const packed = v.safeParse(PACKED_WISH, value);
  if (!packed.success) return null;
  const { t, u = null, p, n = '', s, k = null, q, z, c = {}, o } = packed.output;
  const [url, platform, creator, relations, disclosure, sheepsClothing, program, payee] = o;
  const parsed = v.safeParse(KEPT_WISH, {
    title: t,
    url: u,
    price: p ? { amount: p[0], currency: p[1] } : null,
    provenance: { url, platform, creator, relations, disclosure, sheepsClothing, program, payee },
    id,
    savedAt: s,
    note: n,
    state: unpackState(z),
    stamps: unpackStamps(c),
    before: null,
    itemKey: k,
    ...(q !== undefined && { question: q }),
  });
  return parsed.success ? parsed.output : null;
}

const PACKED_DECIDED = v.strictObject({
  z: v.array(v.unknown()),
  c: v.exactOptional(v.record(v.picklist(['z', 's']), v.number())),
});

function readDecided(value: object): Decided | null {
  const packed = v.safeParse(PACKED_DECIDED, value);
  if (!packed.success) return null;
  const state = v.safeParse(WISH_STATE, unpackState(packed.output.z));
  const stamps = v.safeParse(STAMPS, unpackStamps(packed.output.c ?? {}));
  return state.success && stamps.success ? { state: state.output, stamps: stamps.output } : null;
}

const PARTS = v.record(v.pipe(v.string(), v.maxLength(300)), v.unknown());
const PART = v.strictTuple([v.unknown(), STAMP]);

function readParts(value: unknown): readonly (readonly [Part, StampedValue])[] {
  const parsed = v.safeParse(PARTS, value);
  if (!parsed.success) return [];
  return Object.entries(parsed.output).flatMap(([part, pair]) => {
    const entry = v.safeParse(PART, pair);
    return entry.success ? [[part, { value: entry.output[0], at: entry.output[1] }] as const] : [];
  });
}

function packState(state: WishState): readonly unknown[] {
  switch (state.name) {
    case 'cooling': {
      const { coolsAt, leftToBuy: left } = state;
      return left ? ['c', coolsAt, left.at, left.earlyBecause] : ['c', coolsAt];
    }
    case 'let-go':
      return ['l', state.at, state.coolsAt];
    case 'bought': {
      const { at, coolsAt, earlyBecause, checkIn } = state;
      const bought = ['b', at, coolsAt, earlyBecause];
      return checkIn ? [...bought, checkIn.answer, checkIn.at] : bought;
    }
  }
}

/** The state in its own form, still to be checked. */
function unpackState([name, ...parts]: readonly unknown[]): unknown {
  const [first, second, third, fourth, fifth] = parts;
  if (name === 'c' && parts.length === 1) return { name: 'cooling', coolsAt: first };
  if (name === 'c' && parts.length === 3)
    return { name: 'cooling', coolsAt: first, leftToBuy: { at: second, earlyBecause: third } };
  if (name === 'l' && parts.length === 2) return { name: 'let-go', at: first, coolsAt: second };
  if (name === 'b' && (parts.length === 3 || parts.length === 5)) {
    const checkIn = parts.length === 5 ? { answer: fourth, at: fifth } : null;
    return { name: 'bought', at: first, coolsAt: second, earlyBecause: third, checkIn };
  }
  return null;
}

const STAMP_NAMES = { title: 't', price: 'p', note: 'n', state: 'z', saved: 's' } as const satisfies {
  readonly [Name in keyof Stamps]-?: string;
};

function packStamps(stamps: Stamps): unknown {
  const entries = Object.entries(stamps).map(([name, at]) => [STAMP_NAMES[name as keyof Stamps], at]);
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

function unpackStamps(packed: Readonly<Record<string, number>>): unknown {
  const known = Object.entries(STAMP_NAMES);
  return Object.fromEntries(
    Object.entries(packed).map(([short, at]) => [
      known.find(([, name]) => name === short)?.[0] ?? `unknown ${short}`,
      at,
    ]),
  );
}

/** Without what is empty. */
function without(packed: Readonly<Record<string, unknown>>): SavedData {
  return Object.fromEntries(
    Object.entries(packed).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  );
}
