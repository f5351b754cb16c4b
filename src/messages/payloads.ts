import * as v from 'valibot';
import { RULE_KINDS } from '../detect/custom-rules';
import { MOST_RULES } from '../settings/custom-rules';
import { LEVEL, SETTINGS_CHANGE, SITE, SUMMARY_PLACE } from '../settings/schema';
import { LONGEST_KEY } from '../wishlist/item';
import { LIMITS } from '../wishlist/limits';
import { addsUp, MOST_AT_ONCE as MOST_POSTS_AT_ONCE } from '../wishlist/posts-met';
import { DECISION, NEW_WISH, PICTURE, PRICE, SHARED_DECISION, WISH_EDIT, WISH_ID } from '../wishlist/schema';
import { LARGEST_BACKUP, MOST_LINKS } from '../wishlist/taken-over';
import type { Captured, Pointed, ToBackground } from './protocol';
import { HEAVIEST_MESSAGE, isWithin } from './size';

/** More items than this are not asked about at once. */
export const MOST_KEYS = 500;

/** More languages than a page is read in. */
export const MOST_PACKS = 40;

/** More pieces than the content script is made of. */
export const MOST_PIECES = 40;

/** More wishes than this are decided about in several messages. */
export const MOST_AT_ONCE = 500;

/** More countdowns than this on one page are a page of countdowns. */
export const MOST_TIMERS_AT_ONCE = 12;

/** Longer words that were pointed at are cut before they travel, in UTF-16 units. */
export const LONGEST_POINTED = 1000;

/** More posts by creators than this are told of in several messages. */
export const MOST_MET_AT_ONCE = 100;
/** A post that shows more products than this is a catalogue: the rest of them are left out. */
export const MOST_ITEMS_OF_A_POST = 12;

const nothing = v.null();
const wishIds = v.pipe(v.array(v.unknown()), v.maxLength(MOST_AT_ONCE), v.array(WISH_ID));
const instant = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const postCount = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(MOST_POSTS_AT_ONCE));
const tabId = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const coolFor = v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0)));
const pack = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/));
/** A name that can only be that of a file in the folder of pieces. */
const piece = v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/));
const itemKey = v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_KEY));
const saying = { wish: NEW_WISH, coolFor, itemKey: v.nullable(itemKey) };
const picture = v.nullable(PICTURE);
const address = v.pipe(v.string(), v.maxLength(LIMITS.url));
const pointedWords = v.pipe(v.string(), v.maxLength(LONGEST_POINTED));

/** What was pointed at in a page. */
const POINTED = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['page', 'here']) }),
  v.strictObject({ kind: v.literal('link'), href: address, text: v.nullable(pointedWords) }),
  v.strictObject({ kind: v.literal('image'), src: v.nullable(address), href: v.nullable(address) }),
  v.strictObject({ kind: v.literal('selection'), text: pointedWords }),
]) satisfies v.GenericSchema<unknown, Pointed>;

const CAPTURED = v.strictObject({
  wish: NEW_WISH,
  itemKey: v.nullable(itemKey),
  picture,
}) satisfies v.GenericSchema<unknown, Captured>;

/** What a page answers to `page.capture`, checked like a message from there; null when it is nothing of the kind. */
export function parseCaptured(answer: unknown): Captured | null {
  const parsed = isWithin(answer, HEAVIEST_MESSAGE) ? v.safeParse(CAPTURED, answer) : null;
  return parsed?.success ? parsed.output : null;
}

// Only the shape; what a rule may say is for `parseRule`.
const ruleWords = v.pipe(v.string(), v.maxLength(2000));
const rule = v.strictObject({ kind: v.picklist(RULE_KINDS), what: ruleWords, at: v.nullable(ruleWords) });
const ruleId = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

/** The shape of every message's input. An unknown field refuses the message. */
export const PAYLOADS: { readonly [Name in keyof ToBackground]: v.GenericSchema<unknown, unknown> } = {
  'page.hello': nothing,
  'page.spotted': v.strictObject({ posts: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) }),
  'posts.met': v.pipe(
    v.strictObject({ posts: postCount, clear: postCount, vague: postCount, none: postCount }),
    v.check(addsUp),
  ),
  'creators.met': v.strictObject({
    posts: v.pipe(
      v.array(v.unknown()),
      v.maxLength(MOST_MET_AT_ONCE),
      v.array(
        v.strictObject({
          creator: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LIMITS.creator)),
          post: v.nullable(v.pipe(v.string(), v.regex(/^[\da-z]{2,14}$/))),
          earns: v.boolean(),
          says: v.boolean(),
          items: v.pipe(v.array(itemKey), v.maxLength(MOST_ITEMS_OF_A_POST)),
        }),
      ),
    ),
  }),
  'card.opened': v.strictObject({
    itemKey,
    creator: v.nullable(v.pipe(v.string(), v.maxLength(LIMITS.creator))),
    price: v.nullable(PRICE),
  }),
  'phrases.bring': v.strictObject({
    packs: v.pipe(v.array(v.unknown()), v.maxLength(MOST_PACKS), v.array(pack)),
  }),
  'pieces.bring': v.strictObject({
    pieces: v.pipe(v.array(v.unknown()), v.nonEmpty(), v.maxLength(MOST_PIECES), v.array(piece)),
  }),
  'items.known': v.strictObject({
    keys: v.pipe(v.array(v.unknown()), v.maxLength(MOST_KEYS), v.array(itemKey)),
  }),
  'item.remember': v.strictObject({
    key: itemKey,
    answer: v.nullable(v.picklist(['not-for-me', 'go-on'])),
  }),
  'item.paused': v.strictObject({ key: itemKey }),
  'summary.change': v.partial(v.strictObject(SUMMARY_PLACE)),
  'rest.begin': nothing,
  'wish.add': v.strictObject({ ...saying, picture: v.exactOptional(picture) }),
  'wish.unadd': v.strictObject({ id: WISH_ID }),
  'wish.decide': v.strictObject({ id: WISH_ID, decision: DECISION }),
  'wish.edit': v.strictObject({ id: WISH_ID, edit: WISH_EDIT }),
  'wish.undo': v.strictObject({ id: WISH_ID }),
  'wishes.decide': v.strictObject({ ids: wishIds, decision: SHARED_DECISION }),
  'wishes.undo': v.strictObject({ ids: wishIds }),
  'question.asked': v.strictObject({ id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(80)) }),
  'timers.seen': v.strictObject({
    timers: v.pipe(
      v.array(v.strictObject({ key: v.pipe(v.string(), v.regex(/^[\da-z]{1,24}$/)), endsAt: instant })),
      v.maxLength(MOST_TIMERS_AT_ONCE),
    ),
  }),
  'settings.change': SETTINGS_CHANGE,
  'site.level': v.strictObject({ site: SITE, level: v.nullable(LEVEL) }),
  'rule.add': v.strictObject({ rule }),
  'rule.change': v.strictObject({ id: ruleId, rule }),
  'rule.remove': v.strictObject({ id: ruleId }),
  'rules.import': v.strictObject({
    rules: v.pipe(v.array(v.unknown()), v.maxLength(MOST_RULES), v.array(rule)),
  }),
  'exception.add': v.strictObject({
    kind: v.picklist(['not-host', 'not-phrase', 'not-creator', 'not-site']),
    what: ruleWords,
  }),
  'exception.takeBack': v.strictObject({ id: ruleId }),
  'tab.keep': v.strictObject({ tabId, ...saying }),
  'tab.save': v.strictObject({ tabId, what: POINTED }),
  'tab.look': v.strictObject({ tabId }),
  'data.restore': v.strictObject({ text: v.pipe(v.string(), v.maxLength(LARGEST_BACKUP)) }),
  'data.import': v.strictObject({
    wishes: v.pipe(
      v.array(v.unknown()),
      v.maxLength(MOST_LINKS),
      v.array(v.strictObject({ wish: NEW_WISH, itemKey: v.nullable(itemKey) })),
    ),
  }),
  'data.takeBack': nothing,
  'data.forgetAside': nothing,
  'sync.turn': v.strictObject({ on: v.boolean() }),
  'sync.clear': nothing,
  'counts.forget': nothing,
  'everything.erase': nothing,
};

/** Messages that carry a file of the person's own, and so may weigh more than others. From pages of ours only. */
export const WITH_FILES: Readonly<Partial<Record<keyof ToBackground, number>>> = {
  'data.restore': LARGEST_BACKUP,
  // An address and a title, twice the address as it was found, and the key of the item.
  'data.import': MOST_LINKS * 2000,
};

/** What a content script may ask. Everything else is for the extension's own pages. */
export const FROM_PAGES: ReadonlySet<keyof ToBackground> = new Set([
  'page.hello',
  'page.spotted',
  'posts.met',
  'creators.met',
  'card.opened',
  'phrases.bring',
  'pieces.bring',
  'items.known',
  'item.remember',
  'item.paused',
  'summary.change',
  'rest.begin',
  'wish.add',
  'wish.unadd',
  'question.asked',
  'timers.seen',
  'exception.add',
  'exception.takeBack',
] as const);
