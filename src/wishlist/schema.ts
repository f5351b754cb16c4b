import * as v from 'valibot';
import { RELATIONS } from '../detect/finding';
import type { Disclosure } from '../detect/verdict';
import { LONGEST_KEY } from './item';
import { type KeptWish, LATEST_STAMP, type WishEdit } from './kept';
import { LIMITS } from './limits';
import { LONGEST_REASON } from './machine';
import { isPicture } from './picture';
import { plainTitle } from './plain-title';
import type { CheckIn, Decision, NewWish, SharedDecision, WishId } from './wish';

const DISCLOSURES = ['clear', 'vague', 'none', 'not-applicable'] as const satisfies readonly Disclosure[];
export const CHECK_INS = ['glad', 'fine', 'regret', 'did-not-buy'] as const satisfies readonly CheckIn[];

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));

/** Words that a page wrote: what is too long of them is cut, because that is no reason to lose a wish. */
const words = (longest: number) =>
  v.pipe(
    text(20_000),
    v.transform((all) =>
      all.length > longest ? all.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '') : all,
    ),
  );
const instant = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Only web addresses are kept: anything else could run or read something when it is opened. */
const webAddress = v.pipe(
  text(LIMITS.url),
  v.check((href) => {
    try {
      return /^https?:$/.test(new URL(href).protocol);
    } catch {
      return false;
    }
  }),
);

export const PRICE = v.strictObject({
  amount: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e12)),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
});

const provenance = v.strictObject({
  url: v.nullable(webAddress),
  platform: text(LIMITS.platform),
  creator: v.nullable(words(LIMITS.creator)),
  relations: v.pipe(v.array(v.picklist(RELATIONS)), v.maxLength(RELATIONS.length)),
  disclosure: v.picklist(DISCLOSURES),
  sheepsClothing: v.boolean(),
  program: v.nullable(words(LIMITS.id)),
  payee: v.nullable(words(LIMITS.id)),
});

const title = v.pipe(words(LIMITS.title), v.trim(), v.nonEmpty());

const newWish = {
  title,
  url: v.nullable(webAddress),
  price: v.nullable(PRICE),
  provenance,
  question: v.exactOptional(v.pipe(words(LIMITS.question), v.nonEmpty())),
};

/** Ids are made by the background; the form is wide enough for any UUID and keeps out odd keys. */
export const WISH_ID = v.pipe(
  v.string(),
  v.regex(/^[\dA-Za-z-]{8,64}$/),
  v.transform((id) => id as WishId),
);

/** A wish as it is asked for. Its name comes from a page, and loses what only moves other words about. */
export const NEW_WISH = v.strictObject({
  ...newWish,
  title: v.pipe(text(20_000), v.transform(plainTitle), v.nonEmpty()),
}) satisfies v.GenericSchema<unknown, NewWish>;

const reason = v.nullable(text(LONGEST_REASON));

export const WISH_STATE = v.variant('name', [
  v.strictObject({
    name: v.literal('cooling'),
    coolsAt: instant,
    leftToBuy: v.exactOptional(v.strictObject({ at: instant, earlyBecause: reason })),
  }),
  v.strictObject({ name: v.literal('let-go'), at: instant, coolsAt: instant }),
  v.strictObject({
    name: v.literal('bought'),
    at: instant,
    coolsAt: instant,
    earlyBecause: reason,
    checkIn: v.nullable(v.strictObject({ answer: v.picklist([...CHECK_INS, 'skipped']), at: instant })),
  }),
]);

const note = text(LIMITS.note);

/** What a person may write anew. */
export const WISH_EDIT = v.strictObject({
  title: v.exactOptional(title),
  price: v.exactOptional(v.nullable(PRICE)),
  note: v.exactOptional(note),
}) satisfies v.GenericSchema<unknown, WishEdit>;

const stamp = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(LATEST_STAMP));
const optionalStamp = v.exactOptional(stamp);

export const STAMPS = v.strictObject({
  title: optionalStamp,
  price: optionalStamp,
  note: optionalStamp,
  state: optionalStamp,
  saved: optionalStamp,
});
export const STAMP = stamp;

/** A small picture; see `isPicture`. */
export const PICTURE = v.pipe(
  v.string(),
  v.check((data) => isPicture(data)),
);

export const ITEM_KEY = v.pipe(v.string(), v.maxLength(LONGEST_KEY));

/** A wish as it is stored, in version 2. */
export const KEPT_WISH = v.strictObject({
  ...newWish,
  id: WISH_ID,
  savedAt: instant,
  note,
  state: WISH_STATE,
  stamps: STAMPS,
  before: v.nullable(
    v.strictObject({
      title: v.exactOptional(title),
      price: v.exactOptional(v.nullable(PRICE)),
      note: v.exactOptional(note),
      state: v.exactOptional(WISH_STATE),
    }),
  ),
  itemKey: v.nullable(ITEM_KEY),
  sameAs: v.exactOptional(WISH_ID),
}) satisfies v.GenericSchema<unknown, KeptWish>;

const coolFor = v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0)));

const LET_GO = v.strictObject({ name: v.literal('let-go') });
const KEEP_WAITING = v.strictObject({ name: v.literal('keep-waiting'), coolFor });

/** A decision about several wishes at once, as a page of ours sends it. */
export const SHARED_DECISION = v.variant('name', [LET_GO, KEEP_WAITING]) satisfies v.GenericSchema<
  unknown,
  SharedDecision
>;

/** A decision as a page of ours sends it. */
export const DECISION = v.variant('name', [
  LET_GO,
  KEEP_WAITING,
  v.strictObject({ name: v.literal('left-to-buy'), earlyBecause: reason }),
  v.strictObject({ name: v.literal('not-bought') }),
  v.strictObject({ name: v.literal('bought'), earlyBecause: reason }),
  v.strictObject({ name: v.literal('restore') }),
  v.strictObject({ name: v.literal('check-in'), answer: v.picklist([...CHECK_INS, 'skipped']) }),
]) satisfies v.GenericSchema<unknown, Decision>;
