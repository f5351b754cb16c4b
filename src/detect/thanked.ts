import {
  AMONG_FRIENDS,
  AT_A_PLACE,
  ON_STAGE,
  PARCEL_TAGS,
  RECORDS,
  THANKS_BY_LANGUAGE,
  THANKS_EVERYWHERE,
  type ThanksIn,
  WHAT,
} from '../rules/thanks';
import { foldText } from './characters';
import type { Finding } from './finding';
import { isOtherHandle } from './other-handle';
import { BREAK, Flag, foldedToken, Gap, hashOf, type Tokens } from './tokens';

/** UTF-16 units: a caption. In anything longer thanks and parcels stand for different things. */
const CAPTION = 700;
/** Words between the thanks and the mention, both included. */
const REACH = 7;

/** Words by their hashes, which most words are told apart by without being cut out; with their languages as bits. */
type Words = Map<number, { readonly word: string; languages: number }>;

interface WordsOfThanks {
  readonly thanks: Words;
  readonly came: Words;
  readonly arrived: Words;
  readonly what: Words;
  readonly place: Words;
}

const EVERY_LANGUAGE = -1;

let laidOut: WordsOfThanks | null = null;

/** Laid out when a mention is first seen: most pages have none. */
function wordsOfThanks(): WordsOfThanks {
  laidOut ??= layOut();
  return laidOut;
}

function layOut(): WordsOfThanks {
  const words: WordsOfThanks = {
    thanks: new Map(),
    came: new Map(),
    arrived: new Map(),
    what: new Map(),
    place: new Map(),
  };
  const add = (into: Words, list: string, languages: number) => {
    for (const word of list.split(' ').map(foldText)) {
      const known = into.get(hashOf(word));
      if (known === undefined) into.set(hashOf(word), { word, languages });
      else known.languages |= languages;
    }
  };
  const addAll = ({ thanks, came, arrived }: ThanksIn, languages: number) => {
    add(words.thanks, thanks, languages);
    add(words.came, came, languages);
    if (arrived !== undefined) add(words.arrived, arrived, languages);
  };
  add(words.what, WHAT, EVERY_LANGUAGE);
  add(words.place, AT_A_PLACE, EVERY_LANGUAGE);
  addAll(THANKS_EVERYWHERE, EVERY_LANGUAGE);
  THANKS_BY_LANGUAGE.forEach((language, index) => {
    addAll(language, 1 << index);
  });
  return words;
}

/**
 * A caption that thanks somebody by their handle, or under a tag of parcels, and tells in a word of the same language
 * that something came: in whatever order and words, it came from who is thanked. Vague by every standard. On an ordinary
 * page handles are for other things.
 */
export function thanked(tokens: Tokens, platform: string): Finding[] {
  const { text, every, starts, ends } = tokens;
  if (platform === 'web' || (every & (Flag.mention | Flag.hashtag)) === 0 || text.length > CAPTION) return [];
  const range = thanksTo(tokens) ?? thanksUnderTag(tokens);
  if (range === null || AMONG_FRIENDS.test(text) || ON_STAGE.test(text)) return [];
  const start = starts[range.from] as number;
  const end = ends[range.to] as number;
  const place = { source: 'text', start, end, text: text.slice(start, end) } as const;
  return [{ kind: 'gifted', strength: 'likely', rule: 'thanks:for-what-came', clear: false, ...place }];
}

/**
 * True for words of thanks that are for no maker: all whom they name are carriers, offices or people, or they are of
 * who was asked to speak.
 * @param from the first of the words, as a token; `to` the one behind the last
 */
export function thanksOthers(tokens: Tokens, from: number, to: number): boolean {
  const { thanks } = wordsOfThanks();
  let thanking = false;
  let makers = 0;
  let others = 0;
  for (let at = from; at < to; at++) {
    thanking ||= languagesOf(thanks, tokens, at) !== 0;
    if (((tokens.infos[at] as number) & Flag.mention) === 0) continue;
    if (isOtherHandle(wordAt(tokens, at))) others++;
    else makers++;
  }
  if (!thanking) return false;
  return (others > 0 && makers === 0) || (tokens.text.length <= CAPTION && ON_STAGE.test(tokens.text));
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
    if (isOtherHandle(wordAt(tokens, at))) continue;
    const from = thanksBefore(tokens, at);
    if (from !== null) return { from, to: at };
    const to = thanksBehind(tokens, at);
    if (to !== null) return { from: at, to };
  }
  return null;
}

function thanksUnderTag(tokens: Tokens): Range | null {
  let tagged = false;
  for (let at = 0; at < tokens.count && !tagged; at++)
    tagged = ((tokens.infos[at] as number) & Flag.hashtag) !== 0 && PARCEL_TAGS.has(foldedToken(tokens, at));
  if (!tagged || RECORDS.test(tokens.text)) return null;
  for (let at = 0; at < tokens.count; at++) if (isForWhatCame(tokens, at)) return { from: at, to: at };
  return null;
}

/** Where the thanks for what came stand that lead up to a mention; null when there are none in its sentence. */
function thanksBefore(tokens: Tokens, mention: number): number | null {
  for (let at = mention; at > Math.max(0, mention - REACH); at--) {
    if (((tokens.infos[at] as number) & BREAK) !== 0) return null;
    if (isForWhatCame(tokens, at - 1)) return at - 1;
  }
  return null;
}

/** Words of thanks begin within so many behind the place: "at @inn, many thanks for". */
const BEHIND = 2;

/** Where the thanks for what came stand right behind the place somebody was at; null when there are none in its line. */
function thanksBehind(tokens: Tokens, mention: number): number | null {
  if (languagesOf(wordsOfThanks().place, tokens, mention - 1) === 0) return null;
  const last = Math.min(tokens.count - 1, mention + BEHIND);
  for (let at = mention + 1; at <= last; at++) {
    if (((tokens.infos[at] as number) & Gap.line) !== 0) return null;
    if (isForWhatCame(tokens, at)) return at;
  }
  return null;
}

/** True for a word of thanks with one of the same language that something came, or that what is shown arrived. */
function isForWhatCame(tokens: Tokens, thanks: number): boolean {
  const words = wordsOfThanks();
  const languages = languagesOf(words.thanks, tokens, thanks);
  if (languages === 0) return false;
  for (let at = 0; at < tokens.count; at++) {
    if ((languagesOf(words.came, tokens, at) & languages) !== 0) return true;
    if ((languagesOf(words.arrived, tokens, at) & languages) !== 0 && isShown(tokens, at)) return true;
  }
  return false;
}

/** Words between "what" and that it arrived, both included. */
const SHOWN = 6;

function isShown(tokens: Tokens, arrived: number): boolean {
  const { what } = wordsOfThanks();
  for (let at = Math.max(0, arrived - SHOWN + 1); at < arrived; at++)
    if (languagesOf(what, tokens, at) !== 0) return true;
  return false;
}

/** The languages of the list that have the word, as bits. */
function languagesOf(list: Words, tokens: Tokens, at: number): number {
  const found = list.get(tokens.hashes[at] as number);
  return found !== undefined && foldedToken(tokens, at) === found.word ? found.languages : 0;
}

function wordAt({ text, starts, ends }: Tokens, at: number): string {
  return text.slice(starts[at], ends[at]);
}
