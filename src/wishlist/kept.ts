import type { Instant } from '../shared/clock';
import { failure, type Result, success } from '../shared/result';
import type { ItemKey } from './item';
import type { Price, Wish, WishId } from './wish';

/**
 * When something was last changed, by a clock that never stands still or goes back along one wish: the time
 * of day, or one more than the stamp before it, whichever is later. A change made by somebody who has seen
 * another is therefore always the later one, even where a machine's clock is wrong.
 */
export type Stamp = Instant;

/** The latest stamp: the last moment that a `Date` can hold (ECMAScript, "time values"). */
export const LATEST_STAMP: Stamp = 8.64e15;

/** The fields that change after saving, each on its own. */
export const FIELDS = ['title', 'price', 'note', 'state'] as const;
export type Field = (typeof FIELDS)[number];

/** Values of some fields. */
export type FieldValues = { readonly [Name in Field]?: Wish[Name] };

/** When each field was last changed; absent while it is as it was saved. */
export type Stamps = { readonly [Name in Field]?: Stamp } & {
  /** When the wish was saved again after it had been erased; absent when it never was. */
  readonly saved?: Stamp;
};

/** A wish and what its keeping needs beyond what is shown of it. */
export interface KeptWish extends Wish {
  readonly stamps: Stamps;
  /** The fields as they were before the last change, for undo; null when there is nothing to undo. */
  readonly before: FieldValues | null;
  /** The item it was saved as, so that the item is known again; null when it has no key. */
  readonly itemKey: ItemKey | null;
  /** The wish that stands for both, when the same thing was saved on two machines. */
  readonly sameAs?: WishId;
}

/** What of a wish a person may write anew. */
export interface WishEdit {
  readonly title?: string;
  readonly price?: Price | null;
  readonly note?: string;
}

/** The stamp of a change made at `now` to what was last changed at `last`. */
export function nextStamp(last: Stamp | undefined, now: Instant): Stamp {
  return Math.min(Math.max(now, (last ?? 0) + 1), LATEST_STAMP);
}

/** The wish with some fields changed at `now`, and what they were, for undo. */
export function changed(wish: KeptWish, values: FieldValues, now: Instant): KeptWish {
  const names = FIELDS.filter((name) => values[name] !== undefined);
  const before = Object.fromEntries(names.map((name) => [name, wish[name]])) as FieldValues;
  return { ...stamped(wish, values, names, now), before };
}

/**
 * The wish with other words or another price. Fields that stay as they are don't count as changed.
 *
 * @param edit already checked against `WISH_EDIT`
 * @returns the same wish when nothing changes
 */
export function edited(wish: KeptWish, edit: WishEdit, now: Instant): KeptWish {
  const values = Object.fromEntries(
    FIELDS.flatMap((name) => {
      const value = (edit as FieldValues)[name];
      return value === undefined || isSame(value, wish[name]) ? [] : [[name, value]];
    }),
  ) as FieldValues;
  return Object.keys(values).length === 0 ? wish : changed(wish, values, now);
}

/** The wish as it was before its last change. That is a change too, and can't be undone again. */
export function undone(wish: KeptWish, now: Instant): Result<KeptWish, 'not-allowed-now'> {
  const { before } = wish;
  if (before === null) return failure('not-allowed-now');
  const names = FIELDS.filter((name) => before[name] !== undefined);
  return success({ ...stamped(wish, before, names, now), before: null });
}

function stamped(wish: KeptWish, values: FieldValues, names: readonly Field[], now: Instant): KeptWish {
  const stamps = Object.fromEntries(names.map((name) => [name, nextStamp(wish.stamps[name], now)]));
  return { ...wish, ...values, stamps: { ...wish.stamps, ...stamps } };
}

function isSame(one: unknown, other: unknown): boolean {
  return inOrder(one) === inOrder(other);
}

/** JSON with the names of every object in order: equal for equal data, and a total order on it. */
export function inOrder(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
