import { AMONG_FRIENDS, CAME, PARCEL_TAGS, THANKS } from '../rules/thanks';
import { foldText } from './characters';
import type { Finding } from './finding';
import { BREAK, Flag, foldedToken, hashOf, type Tokens } from './tokens';

/** UTF-16 units: a caption. In anything longer thanks and parcels stand for different things. */
const CAPTION = 700;
/** Words between the thanks and the mention, both included. */
const REACH = 7;

type Folded = ReadonlyMap<number, string>;
let words: { readonly thanks: Folded; readonly came: Folded } | null = null;

/** Laid out when a mention is first seen: most pages have none. */
function wordsOfThanks() {
  words ??= { thanks: folded(THANKS), came: folded(CAME) };
  return words;
}

/**
 * A caption that thanks somebody by their handle, or under a tag of parcels, and tells that something came: in whatever
 * order and words, it came from who is thanked. Vague by every standard. On an ordinary page handles are for other things.
 */
export function thanked(tokens: Tokens, platform: string): Finding[] {
  const { text, every, starts, ends } = tokens;
  if (platform === 'web' || (every & (Flag.mention | Flag.hashtag)) === 0 || text.length > CAPTION) return [];
  const range = thanksTo(tokens) ?? thanksUnderTag(tokens);
  if (range === null || !holdsOneThatCame(tokens) || AMONG_FRIENDS.test(text)) return [];
  const start = starts[range.from] as number;
  const end = ends[range.to] as number;
  const place = { source: 'text', start, end, text: text.slice(start, end) } as const;
  return [{ kind: 'gifted', strength: 'likely', rule: 'thanks:for-what-came', clear: false, ...place }];
}

/** Tokens from the first to the last, both included. */
interface Range {
  readonly from: number;
  readonly to: number;
}

function thanksTo(tokens: Tokens): Range | null {
  if ((tokens.every & Flag.mention) === 0) return null;
  for (let at = 1; at < tokens.count; at++) {
    if (((tokens.infos[at] as number) & Flag.mention) === 0) continue;
    const from = thanksBefore(tokens, at);
    if (from !== null) return { from, to: at };
  }
  return null;
}

function thanksUnderTag(tokens: Tokens): Range | null {
  let tagged = false;
  for (let at = 0; at < tokens.count && !tagged; at++)
    tagged = ((tokens.infos[at] as number) & Flag.hashtag) !== 0 && PARCEL_TAGS.has(foldedToken(tokens, at));
  if (!tagged) return null;
  const { thanks } = wordsOfThanks();
  for (let at = 0; at < tokens.count; at++) if (isOneOf(thanks, tokens, at)) return { from: at, to: at };
  return null;
}

/** Where the thanks stand that lead up to a mention; null when there are none in its sentence. */
function thanksBefore(tokens: Tokens, mention: number): number | null {
  for (let at = mention; at > Math.max(0, mention - REACH); at--) {
    if (((tokens.infos[at] as number) & BREAK) !== 0) return null;
    if (isOneOf(wordsOfThanks().thanks, tokens, at - 1)) return at - 1;
  }
  return null;
}

function holdsOneThatCame(tokens: Tokens): boolean {
  const { came } = wordsOfThanks();
  for (let at = 0; at < tokens.count; at++) if (isOneOf(came, tokens, at)) return true;
  return false;
}

/** Words by their hashes, which most words are told apart by without being cut out. */
function folded(list: ReadonlySet<string>): Folded {
  return new Map([...list].map((word) => [hashOf(foldText(word)), foldText(word)]));
}

function isOneOf(list: Folded, tokens: Tokens, at: number): boolean {
  const word = list.get(tokens.hashes[at] as number);
  return word !== undefined && foldedToken(tokens, at) === word;
}
