import { isOwn } from '../detect/custom-rules';
import type { LinkVerdict } from '../detect/link';
import { tellingPart } from '../detect/link-explanation';
import { moneyPathOf } from '../detect/money-path';
import type { Verdict } from '../detect/verdict';
import type { MarkSubject } from '../overlay/overlay';
import type { PostOnPage } from '../platforms/adapter';
import { type Spotting, SWITCH_OF_RELATION } from '../settings/settings';
import { itemKey } from '../wishlist/item';

/** A post, what it adds up to, and what each of its links says; `links` is aligned with the reading's. */
export interface JudgedPost {
  readonly post: PostOnPage;
  readonly verdict: Verdict;
  readonly links: readonly LinkVerdict[];
}

/** Titles longer than this are cut at a word; a wish's name is a name, not a caption. */
const TITLE_LENGTH = 80;

/**
 * Whether a verdict says something that the person wants to be told: by their spotting switches, or by a
 * rule of their own, which is a wish of its own.
 */
export function worthMarking(verdict: Verdict, spotting: Spotting): boolean {
  if (verdict.findings.some(({ rule }) => isOwn(rule))) return true;
  if (verdict.sheepsClothing && spotting.sheepsClothing) return true;
  return verdict.relations.some((relation) => {
    const key = SWITCH_OF_RELATION[relation];
    return key !== null && spotting[key];
  });
}

/**
 * What is to be marked of one post.
 *
 * A post in a feed gets one mark, however much was found. In an article (`web`) the marks stand at the
 * links, one for each place they lead to, because the reader meets them one by one. Where a feed post
 * leads to several places, each gets a card of its own without a second mark.
 */
export function subjectsOf(judged: JudgedPost, spotting: Spotting): MarkSubject[] {
  if (!worthMarking(judged.verdict, spotting)) return [];
  const groups = flaggedGroups(judged, spotting.affiliate);
  const { post } = judged;
  const isArticle = post.reading.platform === 'web';

  if (groups.length === 0) return [subject(judged, post.key, post.anchor, null, true)];
  if (isArticle) {
    return groups.map((group) => subject(judged, `${post.key} ${group.key}`, group.anchor, group, true));
  }
  const [only] = groups;
  if (groups.length === 1 && only) return [subject(judged, post.key, post.anchor, only, true)];
  return [
    subject(judged, post.key, post.anchor, null, true),
    ...groups
      .filter(({ elements }) => elements.length > 0)
      .map((group) => subject(judged, `${post.key} ${group.key}`, group.anchor, group, false)),
  ];
}

interface LinkGroup {
  readonly key: string;
  /** The link, or the post's own anchor where the link stands in no element (a storefront's own address). */
  readonly anchor: Element;
  readonly elements: HTMLAnchorElement[];
  readonly verdict: LinkVerdict;
  readonly href: string;
  readonly words: string;
}

/**
 * Links that pay somebody, those that lead to the same place together, in document order.
 * @param every false: only those by a rule of the person's own
 */
function flaggedGroups({ post, links }: JudgedPost, every: boolean): LinkGroup[] {
  const groups = new Map<string, LinkGroup>();
  links.forEach((verdict, index) => {
    const element = post.linkElements[index];
    const link = post.reading.links[index];
    if (verdict.earns !== true || !link) return;
    if (!every && !isOwn(verdict.program)) return;
    const key = itemKey(verdict, link.href);
    const known = groups.get(key);
    const words = link.text.trim();
    if (!known) {
      const elements = element ? [element] : [];
      groups.set(key, { key, anchor: element ?? post.anchor, elements, verdict, href: link.href, words });
      return;
    }
    if (!element) return;
    known.elements.push(element);
    // A picture often links to the same place as the words below it: the mark belongs to the words.
    if (known.words === '' && words !== '') groups.set(key, { ...known, anchor: element, words });
  });
  return [...groups.values()];
}

function subject(
  { post, verdict }: JudgedPost,
  id: string,
  anchor: Element,
  group: LinkGroup | null,
  chip: boolean,
): MarkSubject {
  const { reading } = post;
  return {
    id,
    anchor,
    container: post.element,
    chip,
    links: group?.elements ?? [],
    verdict,
    creator: reading.creator,
    platform: reading.platform,
    url: reading.url,
    link: group ? { ...group.verdict, href: group.href } : null,
    telling: group ? tellingPart(group.href) : null,
    path: group ? moneyPathOf(group.href) : null,
    title: titleOf(group, reading.text, reading.creator),
    text: reading.text,
    itemKey: group?.key ?? itemKey(null, reading.url),
    memory: null,
  };
}

/** The words of the link if they name something, else the beginning of the post, else who posted it. */
function titleOf(group: LinkGroup | null, text: string, creator: string | null): string {
  const words = group?.words.replace(/\s+/g, ' ') ?? '';
  // An address as link text, or "here", names nothing.
  if (words.length > 4 && !looksLikeAddress(words)) return shorten(words);
  const firstLine = text.trim().split('\n', 1)[0] ?? '';
  return shorten(firstLine || creator || group?.href || '');
}

function looksLikeAddress(words: string): boolean {
  if (/^(?:https?:|www\.)/i.test(words)) return true;
  return words.includes('.') && words.includes('/') && !/\s/.test(words);
}

function shorten(words: string): string {
  const points = [...words];
  if (points.length <= TITLE_LENGTH) return words;
  const cut = points.slice(0, TITLE_LENGTH).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > TITLE_LENGTH / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
