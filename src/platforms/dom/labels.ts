import type { LabelMeaning } from '../../detect/reading';
import { labelRules } from '../../rules/labels';

/** A label longer than this is a sentence, and a sentence is not a label. In UTF-16 units. */
export const LABEL_MAX = 100;

/** How long a name in a label pattern may be. In UTF-16 units. */
const NAME_MAX = 60;

/**
 * Soft hyphen, bidi marks, zero-width characters and the byte order mark: platforms splice them into their
 * labels so that programs do not recognise them.
 */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** In nothing but these the other forms of a letter can't be. */
const PLAIN = /^[ -~]*$/;

/** Brings a label into the form in which labels are compared: NFKC, visible characters only, one case. */
export function normalLabel(text: string): string {
  if (PLAIN.test(text)) return text.replace(/ {2,}/g, ' ').trim().toLowerCase();
  return text.normalize('NFKC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim().toLowerCase();
}

interface Pattern {
  readonly before: string;
  readonly after: string;
  readonly meaning: LabelMeaning;
  readonly on: readonly string[] | null;
}

interface Exact {
  readonly meaning: LabelMeaning;
  readonly on: readonly string[] | null;
}

/** By first letter; those that begin with the name stand under `NAME_FIRST`. Each list is in the order of the rules. */
type ByFirstLetter = ReadonlyMap<number, readonly Pattern[]>;
const NAME_FIRST = -1;

/** All rules for labels, laid out for looking up. */
interface Labels {
  readonly exact: ReadonlyMap<string, readonly Exact[]>;
  readonly patterns: readonly Pattern[];
  /** The patterns that count on a platform, laid out when the first label of it is asked about. */
  readonly patternsOn: Map<string, ByFirstLetter>;
}

let laidOut: Labels | null = null;

function labels(): Labels {
  laidOut ??= layOut();
  return laidOut;
}

function layOut(): Labels {
  const exact = new Map<string, Exact[]>();
  const patterns: Pattern[] = [];
  for (const { meaning, on, texts } of labelRules) {
    for (const text of Object.values(texts).flat()) {
      const star = text.indexOf('*');
      if (star >= 0) {
        patterns.push({
          before: normalLabel(text.slice(0, star)),
          after: normalLabel(text.slice(star + 1)),
          meaning,
          on,
        });
      } else {
        const key = normalLabel(text);
        const others = exact.get(key);
        if (others === undefined) exact.set(key, [{ meaning, on }]);
        else others.push({ meaning, on });
      }
    }
  }
  return { exact, patterns, patternsOn: new Map() };
}

function patternsFor(platform: string, label: string): readonly Pattern[] {
  const { patterns, patternsOn } = labels();
  let own = patternsOn.get(platform);
  if (own === undefined) {
    own = byFirstLetter(patterns.filter(({ on }) => on === null || on.includes(platform)));
    patternsOn.set(platform, own);
  }
  return own.get(label.charCodeAt(0)) ?? own.get(NAME_FIRST) ?? [];
}

/** A pattern that begins with the name may be that of any label, and keeps its turn among the others. */
function byFirstLetter(patterns: readonly Pattern[]): ByFirstLetter {
  const letters = new Set([NAME_FIRST, ...patterns.map(firstLetterOf)]);
  const mayFit = (pattern: Pattern, letter: number) => [letter, NAME_FIRST].includes(firstLetterOf(pattern));
  return new Map(
    [...letters].map((letter) => [letter, patterns.filter((pattern) => mayFit(pattern, letter))]),
  );
}

function firstLetterOf({ before }: Pattern): number {
  return before === '' ? NAME_FIRST : before.charCodeAt(0);
}

/**
 * What a label stands for on a platform, or null when the text is no label there.
 * A rule made for the platform goes before a general one: 赞助 on Xiaohongshu is a paid post.
 */
export function labelMeaning(text: string, platform: string): LabelMeaning | null {
  if (text.length === 0 || text.length > LABEL_MAX) return null;
  const label = normalLabel(text);
  const rules = labels().exact.get(label);
  if (rules !== undefined) {
    const found = rules.find((rule) => rule.on?.includes(platform)) ?? rules.find((rule) => rule.on === null);
    if (found !== undefined) return found.meaning;
  }
  for (const { before, after, meaning } of patternsFor(platform, label)) {
    const nameLength = label.length - before.length - after.length;
    if (nameLength < 1 || nameLength > NAME_MAX) continue;
    if (label.startsWith(before) && label.endsWith(after)) return meaning;
  }
  return null;
}
