import type { PhraseKind } from '../rules/phrase';
import type { Strength } from './finding';
import type { PhraseMatch } from './known-phrase';
import { CODE_WORD, isGenericCode, isNoCode, namesPerson } from './promo-code';
import { Flag, type Tokens } from './tokens';

const ASKED = /^\s{0,2}[?？]/;

/** Where a label can still be a label of the whole post; further down it heads a paragraph of its own. */
export const LABEL_REACH = 300;

/**
 * How much a phrase in a text says: that of its rule, or less where the words around it or the platform allow
 * another reading.
 * @param hasAddressee somebody is named, or linked to, whom the reader may be sent to
 */
export function strengthOf(
  tokens: Tokens,
  match: PhraseMatch,
  kind: PhraseKind,
  hasAddressee: boolean,
  platform: string,
): Strength {
  if (platform === 'web' && match.phrase.group.ofAnybody === true) return 'hint';
  if (kind === 'pressure' && isQuoted(tokens, match)) return 'hint';
  if (kind === 'code') return codeStrength(tokens, match, hasAddressee, platform);
  const { group } = match.phrase;
  const isTag = ((tokens.infos[match.from] as number) & Flag.hashtag) !== 0;
  // "Publi? Quem me dera.": asked, not said.
  if (group.label === true && ASKED.test(tokens.text.slice(tokens.ends[match.to - 1]).slice(0, 4)))
    return 'hint';
  if (group.label === true && isTag && isTaggedWord(tokens, match)) return 'hint';
  if (group.label === true && !isTag && (tokens.starts[match.from] as number) > LABEL_REACH) return 'hint';
  return group.strength;
}

/** UTF-16 units on each side in which a quotation opens and ends. */
const QUOTATION = 80;
const OPENS = /(?:[“„«「『]|(?:^|[\s(:])")[^"“”„«»「」『』\n]*$/;
const ENDS = /^[^"“”„«»「」『』\n]*["“”»」』]/;

/** A single mark is an apostrophe too: it opens after a space and closes before none of a word's letters. */
const OPENS_SINGLE = /(?:^|[\s(:])['‘][^'’‘\n]*$/;
const ENDS_SINGLE = /^[^'’‘\n]*['’](?!\p{L})/u;

/** True for words inside a quotation: somebody else's, told (he said "hurry, limited time offer"). */
function isQuoted({ text, starts, ends }: Tokens, { from, to }: PhraseMatch): boolean {
  const start = starts[from] as number;
  const end = ends[to - 1] as number;
  const before = text.slice(Math.max(0, start - QUOTATION), start);
  // The phrase itself may reach over its end.
  const inside = text.slice(start, end + QUOTATION);
  return (OPENS.test(before) && ENDS.test(inside)) || (OPENS_SINGLE.test(before) && ENDS_SINGLE.test(inside));
}

/** So many words tagged in the run of their sentences are a habit, and a tag among them is a word like any other. */
const HABIT = 5;

/** True for a tag inside a sentence whose author tags every other word ("the #money for #advertising"). */
function isTaggedWord(tokens: Tokens, match: PhraseMatch): boolean {
  const inSentence = (index: number) => isPlainWord(tokens, index - 1) && isPlainWord(tokens, index + 1);
  if (!inSentence(match.from)) return false;
  let habit = 0;
  for (let index = 0; index < tokens.count && habit < HABIT; index++) {
    if (((tokens.infos[index] as number) & Flag.hashtag) !== 0 && inSentence(index)) habit++;
  }
  return habit >= HABIT;
}

function isPlainWord(tokens: Tokens, index: number): boolean {
  if (index < 0 || index >= tokens.count) return false;
  return ((tokens.infos[index] as number) & (Flag.hashtag | Flag.mention | Flag.link | Flag.number)) === 0;
}

/** Where people post; the descriptions of videos tell of the codes of many shops. */
const POSTS: ReadonlySet<string> = new Set(['instagram', 'tiktok', 'x', 'threads', 'facebook', 'linkedin']);
/** Letters of the shortest code without a number that is no word in capitals by chance. */
const SHORTEST_NAME = 5;
/** A shop that speaks of what is its own. */
const SHOP_SPEAKS =
  /(?:^|[^\p{L}])(?:our|ours|we|unser|unsere[mnrs]?|wir|notre|nos|nous|nuestr[oa]s?|nosotros|nossos?|nossas?|nostr[oaie]|onze|ons|wij|nasz[aey]?|naszych|vår|våra|vårt|vores|våre|meidän|náš|naše)(?![\p{L}])/iu;

/**
 * A code names the one who is paid ("use my code", JACKIE25); a shop's own sale has codes too (SAVE10). Without
 * a name in it or anybody it sends the reader to, a code is no more than a hint.
 */
function codeStrength(tokens: Tokens, match: PhraseMatch, hasAddressee: boolean, platform: string): Strength {
  const { strength } = match.phrase.group;
  const written = tokens.text.slice(tokens.starts[match.from], tokens.ends[match.to - 1]);
  // An article has capitals for other things: "with HTML5 for".
  if (platform === 'web' && !CODE_WORD.test(written)) return 'hint';
  if (strength !== 'hint') return strength;
  const codes = written.match(/[\p{L}\p{N}_-]{3,24}/gu) ?? [];
  const code =
    codes.find((word) => /\d/.test(word) && /\p{L}/u.test(word)) ??
    codes.find((word) => /^\p{Lu}{3,}$/u.test(word));
  if (code !== undefined && (isGenericCode(code) || isNoCode(code))) return 'hint';
  if (code !== undefined && (/\d/.test(code) || namesPerson(code))) return 'likely';
  if (code === undefined && codes.some((word) => word.length >= SHORTEST_NAME && namesPerson(word)))
    return 'likely';
  if (
    code !== undefined &&
    code.length >= SHORTEST_NAME &&
    POSTS.has(platform) &&
    !SHOP_SPEAKS.test(tokens.text)
  )
    return 'likely';
  return hasAddressee && (code !== undefined || isOffered(tokens, match)) ? 'likely' : 'hint';
}

/** UTF-16 units on each side in which a code without capitals or digits has its offer. */
const BESIDE = 40;
const OFFER = /\d\s?[%％]|[%％]\s?\d|[$€£¥₩₹₽]\s?\d|\d\s?[$€£¥₩₹₽]|["“”«»„「『]/;

function isOffered({ text, starts, ends }: Tokens, { from, to }: PhraseMatch): boolean {
  return OFFER.test(
    text.slice(Math.max(0, (starts[from] as number) - BESIDE), (ends[to - 1] as number) + BESIDE),
  );
}
