import { THINGS, type Thing } from '../rules/things';

/** A kind of thing, and the words of a title that name it. */
export interface NamedThing {
  readonly thing: Thing;
  /** As the title writes them. */
  readonly words: string;
}

/** Titles are looked at so far, in UTF-16 units: a name comes early. */
const LOOKED_AT = 160;

/** Words before a name that say the thing is for one, or part of one: "case for laptop", "wie ein Zelt". */
const FOR_ONE =
  /(?:^|[^\p{L}])(?:for|of|fits|like|from|without|no|your|my|für|zum|zur|für den|für die|wie|ohne|dein|mein)\s+(?:(?:the|a|an|all|any|your|den|die|das|dein|deine|deinen|einen|eine|alle)\s+)?$/u;

/**
 * What may follow a name. In a title the word that counts comes last ("laptop stand" is a stand), so whatever goes on
 * with a letter right after the name makes it something else, but for words that begin an aside.
 */
const ASIDE = /^(?:$|\s*[^\s\p{L}]|\s+(?:with|in|mit|aus|and|und|plus|by|von|set)(?!\p{L}))/u;

/** Parts and accessories in a Chinese title, where no word order tells them from the thing itself. */
const CHINESE_ACCESSORY = /配件|滤芯|滤网|尘袋|[套壳膜贴]|支架|刷头|保护|清洁剂|收纳|电池/;

/**
 * The kind of thing that a product's title names, when it names one and only one. Titles of accessories, and titles
 * where the name is followed by another noun, name none: it is better to say nothing than to speak of the wrong thing.
 */
export function thingIn(title: string): NamedThing | null {
  const shown = title.slice(0, LOOKED_AT).replace(/\s+/g, ' ');
  const text = shown.toLowerCase();
  // A letter that changes its length in lower case would shift what is cut out of the title.
  if (text.length !== shown.length) return null;
  let found: NamedThing | null = null;
  for (const thing of THINGS) {
    const at = nameIn(text, thing);
    if (at === null) continue;
    if (found !== null) return null;
    found = { thing, words: shown.slice(at.start, at.end) };
  }
  return found;
}

function nameIn(text: string, { names }: Thing): { readonly start: number; readonly end: number } | null {
  // The longest that fits: "cordless vacuum" says more than "vacuum".
  let best: { start: number; end: number } | null = null;
  for (const name of names) {
    const start = text.indexOf(name);
    if (start < 0) continue;
    const end = start + name.length;
    if (!standsAlone(text, start, end)) continue;
    if (best === null || name.length > best.end - best.start) best = { start, end };
  }
  return best;
}

function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const chinese = /\p{Script=Han}/u.test(text.slice(start, end));
  // Chinese writes no spaces: what stands before the name describes it ("便携吸尘器").
  if (!chinese && /[\p{L}\p{M}\p{N}-]$/u.test(before)) return false;
  if (FOR_ONE.test(before)) return false;
  if (!chinese) return ASIDE.test(text.slice(end));
  return !/^[\p{L}\p{N}]/u.test(text.slice(end)) && !/[于给]$/.test(before) && !CHINESE_ACCESSORY.test(text);
}
