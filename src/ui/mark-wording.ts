import type { ShownTimer } from '../detect/countdown';
import { isOwn } from '../detect/custom-rules';
import type { FindingKind, Relation } from '../detect/finding';
import type { LinkVerdict } from '../detect/link';
import type { LinkPart } from '../detect/link-explanation';
import type { MoneyPath } from '../detect/money-path';
import type { Verdict } from '../detect/verdict';
import type { Words } from './words';

/** What is spoken of: a post or a text, and the link of it that counts most. */
export interface Spoken {
  readonly verdict: Verdict;
  readonly creator: string | null;
  /** The strongest link, if a link is the evidence. */
  readonly link: (LinkVerdict & { readonly href: string }) | null;
  /** The part of the link that gives it away, as a UTF-16 range; null where that is all of it. */
  readonly telling?: LinkPart | null;
  /** Through whom the link leads; null where it doesn't say. */
  readonly path?: MoneyPath | null;
  /** The flagged links that the words stand for. */
  readonly links: readonly unknown[];
  /** The text that ranges of findings point into. */
  readonly text: string;
  /** Where it was read, see `Reading.platform`: what holds for a post need not hold for a whole page. */
  readonly platform?: string;
  /** Countdowns that were seen to tick. */
  readonly timers?: readonly ShownTimer[];
}

/** `earns`: somebody is paid, drawn in amber. `plain`: worth knowing, drawn in the accent. */
export type Tone = 'earns' | 'plain';

/** What a mark says. */
export interface MarkWording {
  /** One or two short phrases. */
  readonly phrases: readonly string[];
  /** One word, for where there is no room. */
  readonly short: string;
  readonly tone: Tone;
}

/** The relation that the mark and the sentence are about; money in the link or text before mere ads. */
const LEADING: readonly Relation[] = [
  'affiliate',
  'paid',
  'code',
  'gifted',
  'platform-ad',
  'own-brand',
  'brand-channel',
];

/** `own-brand` as part of a message key: `own_brand`. */
export function keyOf(kind: FindingKind): string {
  return kind.replaceAll('-', '_');
}

/** The relation that leads; null when nothing says that anybody earns or sells. */
export function leading(verdict: Verdict): Relation | null {
  return LEADING.find((relation) => verdict.relations.includes(relation)) ?? null;
}

function linkPays(subject: Spoken): boolean {
  return (
    subject.link?.earns === true ||
    subject.verdict.findings.some(({ kind, source }) => kind === 'affiliate' && source === 'link')
  );
}

/** How many links the mark stands for: those of its own, else all of the post's that pay. */
function payingLinks({ link, links, verdict }: Spoken): number {
  if (link !== null) return links.length;
  const paying = verdict.findings.filter(({ kind, source }) => kind === 'affiliate' && source === 'link');
  return new Set(paying.map(({ text }) => text)).size;
}

/** Whether nothing but the person's own rules speaks for the mark. */
export function isOwnWord({ verdict, link }: Spoken): boolean {
  if (link?.earns) return isOwn(link.program);
  const telling = verdict.findings.filter(
    ({ kind, strength }) => strength !== 'hint' && (LEADING as readonly string[]).includes(kind),
  );
  return telling.length > 0 && telling.every(({ rule }) => isOwn(rule));
}

/**
 * Whether it is a creator's page in a shop that pays. Such a page is no post that has to disclose; that it pays
 * is what it is for.
 */
export function isStorefront({ verdict, platform }: Spoken): boolean {
  return platform === 'storefronts' && leading(verdict) === 'affiliate';
}

/** Amber only where somebody is paid, or sells what the post says not to buy. */
export function toneOf(verdict: Verdict): Tone {
  return verdict.earns || verdict.sheepsClothing ? 'earns' : 'plain';
}

/** What a mark says about its subject. It never says more than was seen. */
export function markWording(subject: Spoken, words: Words): MarkWording {
  const { verdict } = subject;
  const say = (key: string) => words.say(`overlay_${key}`);
  const tone = toneOf(verdict);
  if (isOwnWord(subject)) return { phrases: [say('mark_own_rule')], short: say('short_own_rule'), tone };
  if (verdict.sheepsClothing) return { phrases: [say('mark_sheep')], short: say('short_sheep'), tone };

  const relation = leading(verdict);
  if (relation === null) {
    const key = verdict.pressure ? 'pressure' : 'product';
    return { phrases: [say(`mark_${key}`)], short: say(`short_${key}`), tone };
  }
  if (isStorefront(subject)) return { phrases: [say('mark_storefront')], short: say('short_earns'), tone };
  if (verdict.earns && verdict.saysUnpaid) {
    const key = linkPays(subject) ? 'mark_unpaid_link' : 'mark_unpaid';
    return { phrases: [say(key)], short: say('short_earns'), tone };
  }
  const first =
    relation === 'affiliate'
      ? say(linkPays(subject) && payingLinks(subject) <= 1 ? 'mark_link' : 'mark_links')
      : say(`mark_${keyOf(relation)}`);
  const said = { clear: 'said_clear', vague: 'said_vague', none: 'said_none', 'not-applicable': null };
  const saidKey = verdict.earns ? said[verdict.disclosure] : null;
  return { phrases: saidKey ? [first, say(saidKey)] : [first], short: say(shortKey(relation)), tone };
}

function shortKey(relation: Relation): string {
  if (relation === 'affiliate') return 'short_earns';
  if (relation === 'own-brand' || relation === 'brand-channel') return 'short_brand';
  return `short_${keyOf(relation)}`;
}
