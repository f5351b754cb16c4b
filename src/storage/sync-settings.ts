import { DEFAULTS } from '../settings/defaults';
import { changeSettings } from '../settings/schema';
import type { Settings } from '../settings/settings';
import type { Instant } from '../shared/clock';
import { inOrder, nextStamp, type Stamp } from '../wishlist/kept';

/**
 * A part of the settings that is changed and synced on its own: the name of a field, or for the fields in `PARTED`
 * `field/part`. A value of null stands for a part that was taken away.
 */
export type Part = string;

/** The last value of each part and when it was given. Parts we don't know are kept for those who do. */
export type StampedParts = ReadonlyMap<Part, StampedValue>;

export interface StampedValue {
  readonly value: unknown;
  readonly at: Stamp;
}

/** Fields whose parts belong to nobody else: one site's level, one switch, the questions that are off. */
const PARTED = ['siteLevels', 'spotting', 'questions'] as const satisfies readonly (keyof Settings)[];

/** What a machine that begins to sync says of its settings: any machine that synced before knows better. */
const BEFORE_SYNC: Stamp = 1;

/** The settings as the values of their parts. */
export function partsOf(settings: Settings): ReadonlyMap<Part, unknown> {
  return new Map(
    Object.entries(settings).flatMap(([name, value]) =>
      isParted(name)
        ? Object.entries(value as object).map(([part, of]) => [`${name}/${part}`, of] as const)
        : [[name, value] as const],
    ),
  );
}

/**
 * What was changed here since the last time, with stamps.
 *
 * @param known what all machines said, as of the last time; null when this machine begins to sync
 * @param seen the settings here as of the last time
 */
export function withOwnChanges(
  known: StampedParts | null,
  seen: Settings,
  current: Settings,
  now: Instant,
): StampedParts {
  const before = partsOf(known === null ? DEFAULTS : seen);
  const after = partsOf(current);
  const parts = new Map(known ?? []);
  for (const part of new Set([...before.keys(), ...after.keys()])) {
    const value = after.get(part) ?? null;
    if (inOrder(value) === inOrder(before.get(part) ?? null)) continue;
    parts.set(part, { value, at: known === null ? BEFORE_SYNC : nextStamp(parts.get(part)?.at, now) });
  }
  return parts;
}

/** What both know: of each part the later value. In any order, any number of times, the same. */
export function mergeParts(one: StampedParts, other: StampedParts): StampedParts {
  const merged = new Map(one);
  for (const [part, theirs] of other) {
    const ours = merged.get(part);
    if (ours === undefined || isLater(theirs, ours)) merged.set(part, theirs);
  }
  return merged;
}

/** The settings with the values of all parts that this version understands; any other changes nothing. */
export function withParts(settings: Settings, parts: StampedParts): Settings {
  const current = partsOf(settings);
  let result = settings;
  for (const [part, { value }] of parts) {
    const [name, of] = split(part);
    if (!Object.hasOwn(DEFAULTS, name) || (of === null && isParted(name))) continue;
    // Nearly all stay as they are, and each change is checked against all the rest.
    if (inOrder(current.get(part) ?? null) === inOrder(value)) continue;
    const changed = changeSettings(result, {
      [name]: of === null ? value : withPart(result, name, of, value),
    });
    if (changed.ok) result = changed.value;
  }
  return result;
}

function withPart(settings: Settings, name: string, part: string, value: unknown): object {
  const field = settings[name as (typeof PARTED)[number]];
  const others = Object.entries(field).filter(([other]) => other !== part);
  return Object.fromEntries(value === null ? others : [...others, [part, value]]);
}

/** The site of a part that is one site's level, else null. */
export function siteOfPart(part: Part): string | null {
  const [name, of] = split(part);
  return name === 'siteLevels' ? of : null;
}

function split(part: Part): readonly [name: string, of: string | null] {
  const slash = part.indexOf('/');
  const name = slash < 0 ? part : part.slice(0, slash);
  return slash < 0 || !isParted(name) ? [part, null] : [name, part.slice(slash + 1)];
}

function isParted(name: string): boolean {
  return (PARTED as readonly string[]).includes(name);
}

function isLater(one: StampedValue, other: StampedValue): boolean {
  return one.at === other.at ? inOrder(one.value) > inOrder(other.value) : one.at > other.at;
}
