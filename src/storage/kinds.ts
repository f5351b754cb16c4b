import * as v from 'valibot';
import { DEFAULTS } from '../settings/defaults';
import { parseSettings } from '../settings/schema';
import { inOrder } from '../wishlist/kept';
import { KEPT_WISH } from '../wishlist/schema';
import {
  ASKED,
  isErasedKey,
  isMemoryKey,
  isMetKey,
  isWishKey,
  monthOfKey,
  RULES,
  SETTINGS,
  TIMERS,
  TOLD,
  wishKey,
} from './keys';
import {
  parseAsked,
  parseErased,
  parseItem,
  parseMonthMet,
  parseRuleRecord,
  parseTimers,
  parseTold,
} from './records';

/** A record that was read: all of it, or what could be saved of it, and where it is wrong. */
export interface RecordRead {
  /** What can be used; undefined when nothing can. */
  readonly value: unknown;
  /** Whether anything had to be left out. */
  readonly damaged: boolean;
  /** The field that is wrong, with dots between names; null when it is all of the record, or nothing. */
  readonly field: string | null;
}

/** The records that a person's data are made of; what stands under any other key can be made again. */
export type RecordKind =
  | 'wish'
  | 'erased'
  | 'item'
  | 'settings'
  | 'rules'
  | 'asked'
  | 'timers'
  | 'told'
  | 'met';

interface Kind {
  readonly is: (key: string) => boolean;
  readonly read: (record: unknown, key: string) => RecordRead;
}

const KINDS: Readonly<Record<RecordKind, Kind>> = {
  wish: { is: isWishKey, read: readWish },
  erased: { is: isErasedKey, read: all(parseErased) },
  item: { is: isMemoryKey, read: all(parseItem) },
  settings: { is: (key) => key === SETTINGS, read: readSettings },
  rules: { is: (key) => key === RULES, read: asFarAsItGoes(parseRuleRecord) },
  asked: { is: (key) => key === ASKED, read: all(parseAsked) },
  timers: { is: (key) => key === TIMERS, read: all(parseTimers) },
  told: { is: (key) => key === TOLD, read: all(parseTold) },
  met: { is: isMonthKey, read: asFarAsItGoes(parseMonthMet) },
};

/** Every kind there is. */
export const KINDS_OF_RECORDS = Object.keys(KINDS) as readonly RecordKind[];

/** What is stored under `key`; null for what is not a person's own: marks, backups, drafts, things made again. */
export function kindOf(key: string): RecordKind | null {
  const found = Object.entries(KINDS).find(([, kind]) => kind.is(key));
  return found ? (found[0] as RecordKind) : null;
}

/** Reads the record under `key`, which has to be of a known kind. Nothing of it is trusted. */
export function readRecord(key: string, record: unknown): RecordRead {
  const kind = kindOf(key);
  return kind === null ? NOTHING : KINDS[kind].read(record, key);
}

/** The key of a month that can be, and no other that begins like one. */
function isMonthKey(key: string): boolean {
  return isMetKey(key) && /^\d{4}-(?:0[1-9]|1[0-2])$/.test(monthOfKey(key));
}

const NOTHING: RecordRead = { value: undefined, damaged: true, field: null };

function readWish(record: unknown, key: string): RecordRead {
  const parsed = v.safeParse(KEPT_WISH, record);
  if (!parsed.success) return { ...NOTHING, field: v.getDotPath(parsed.issues[0]) };
  // Under another wish's key it would be written back under its own, and be there twice.
  if (wishKey(parsed.output.id) !== key) return { ...NOTHING, field: 'id' };
  return { value: parsed.output, damaged: false, field: null };
}

function readSettings(record: unknown): RecordRead {
  const parsed = parseSettings(record);
  if (!parsed.ok) return NOTHING;
  // A name that only a newer version knows is no damage: it says nothing here.
  const [wrong = null] = parsed.value.ignored.filter((name) => Object.hasOwn(DEFAULTS, name));
  return { value: parsed.value.settings, damaged: wrong !== null, field: wrong };
}

/** A record that is right as a whole or not at all. Those parsers give something empty for what they can't read. */
function all(parse: (record: unknown) => unknown): Kind['read'] {
  return (record) => {
    const value = parse(record);
    return isSame(value, record) ? { value, damaged: false, field: null } : NOTHING;
  };
}

/** A record of which the readable parts are worth keeping. */
function asFarAsItGoes(parse: (record: unknown) => unknown): Kind['read'] {
  return (record) => {
    const value = parse(record);
    return { value, damaged: !isSame(value, record), field: null };
  };
}

/** Whether two records say the same, in whichever order. */
export function isSame(one: unknown, other: unknown): boolean {
  return one !== undefined && other !== undefined && inOrder(one) === inOrder(other);
}
