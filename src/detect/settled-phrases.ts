import type { PhraseGroup, PhraseKind } from '../rules/phrase';
import type { Phrase, PhraseMatch } from './known-phrase';
import { isNegated } from './negation';
import { LABEL_REACH } from './phrase-strength';
import { Flag, type Tokens } from './tokens';

/** Kinds that a negation turns round; "don't forget to use code X" is a code all the same. */
const REVERSIBLE: ReadonlySet<PhraseKind> = new Set(['affiliate', 'paid', 'gifted']);

/** A phrase that counts, and what it says where it stands. */
export interface SettledPhrase {
  readonly match: PhraseMatch;
  readonly kind: PhraseKind;
}

/** UTF-16 units: what people post. The tags of a long page are what it is about. */
const POST = 1500;

/**
 * True for a phrase that may count in a text.
 * @param lang the text's language, asked for only where it matters; null when it is not known
 */
export function isUsable(
  tokens: Tokens,
  { phrase, from }: PhraseMatch,
  platform: string,
  lang: () => string | null,
): boolean {
  const { group, table } = phrase;
  // Single words on an ordinary page are its menus and advertisements, not its author; a tag in a post is the author's.
  if (group.label === true && platform === 'web') {
    const isTag = ((tokens.infos[from] as number) & Flag.hashtag) !== 0;
    if (!isTag || tokens.text.length > POST) return false;
  }
  if (group.onlyInLanguage !== true) return true;
  const own = lang();
  return own === null || own === table.lang;
}

/**
 * True for what on a page is a line of its own between paragraphs: a place for advertisements ("Sponsored by …"), or a
 * button ("Shop"). Only over the article can such a line be its author's.
 */
export function isSlot(tokens: Tokens, { phrase, from }: PhraseMatch): boolean {
  if (!phrase.edgeBefore || !(phrase.edgeAfter || phrase.hasSlot)) return false;
  return phrase.group.kind === 'own-brand' || (tokens.starts[from] as number) > LABEL_REACH;
}

/**
 * Which of the overlapping phrases count. What is known to mean something else goes first ("ad blocker"), then
 * the longer reading wins ("not sponsored" over "sponsored"), then that of the text's own language ("PR" is a
 * label in Japan and a gift in Britain); a negator close by turns a disclosure into its opposite.
 * @param usable none that only tells that the talk is about buying
 */
export function settle(tokens: Tokens, usable: PhraseMatch[], lang: () => string | null): SettledPhrase[] {
  if (usable.length === 0) return [];
  if (usable.length > 1) usable.sort((one, other) => inOrder(one, other, lang));
  const taken = freshMarks(tokens.count);
  const settled: SettledPhrase[] = [];
  for (const match of usable) {
    const { group } = match.phrase;
    if (!isFree(taken, match)) continue;
    const silent = group.kind === 'mute' || group.kind === 'unpaid';
    const mark = silent ? SILENCED : markOf(group);
    for (let at = match.from; at < match.to; at++) taken[at] = (taken[at] as number) | mark;
    if (group.kind === 'mute') continue;
    const reversed = REVERSIBLE.has(group.kind) && isNegated(tokens, match);
    settled.push({ match, kind: reversed ? 'unpaid' : group.kind });
  }
  return settled;
}

function inOrder(one: PhraseMatch, other: PhraseMatch, lang: () => string | null): number {
  return (
    rank(one.phrase.group) - rank(other.phrase.group) ||
    other.to - other.from - (one.to - one.from) ||
    one.from - other.from ||
    Number(other.phrase.table.lang === lang()) - Number(one.phrase.table.lang === lang()) ||
    Number(other.phrase.group.kind === 'unpaid') - Number(one.phrase.group.kind === 'unpaid') ||
    inOrderOfPhrases(one.phrase, other.phrase)
  );
}

/** By token: which questions it has answered, as the bits below. For one text after the other. */
let marks = new Uint8Array(2048);

function freshMarks(count: number): Uint8Array {
  if (marks.length < count) marks = new Uint8Array(count * 2);
  else marks.fill(0, 0, count);
  return marks;
}

const TAKEN = 1;
const SILENCED = 2;
const PRESSED = 4;

/** Haste and who pays are two questions: "code YUZU15 ends tonight" answers both, and neither hides the other. */
function markOf({ kind }: PhraseGroup): number {
  return kind === 'pressure' ? PRESSED : TAKEN;
}

/** True when a word of the match is in no other's of its question, and none is in one that silences. */
function isFree(taken: Uint8Array, match: PhraseMatch): boolean {
  const mark = markOf(match.phrase.group);
  let free = false;
  for (let at = match.from; at < match.to; at++) {
    const marks = taken[at] as number;
    if ((marks & SILENCED) !== 0) return false;
    if ((marks & mark) === 0) free = true;
  }
  return free;
}

/** An order of its own for two phrases on the same words, so that it is no matter which was learned first. */
function inOrderOfPhrases(one: Phrase, other: Phrase): number {
  if (one === other) return 0;
  const first = nameOf(one);
  const second = nameOf(other);
  return first < second ? -1 : Number(first > second);
}

const names = new WeakMap<Phrase, string>();

/** What tells a phrase from others on the same words. */
function nameOf(phrase: Phrase): string {
  let name = names.get(phrase);
  if (name === undefined) {
    const { table, group, words } = phrase;
    name = [table.lang, group.kind, group.strength, group.clear, words.join(' '), group.ofAnybody].join('\n');
    names.set(phrase, name);
  }
  return name;
}

/**
 * Look-alikes first; faint words last, so that they hide nothing that says more. Haste is told by the longer words
 * though: "it is selling fast" is less than "selling fast"; and "Реклама: somebody@…" is where to order some.
 */
function rank({ kind, strength }: PhraseGroup): number {
  if (kind === 'mute') return 0;
  return strength === 'hint' && kind !== 'pressure' && kind !== 'paid' ? 2 : 1;
}
