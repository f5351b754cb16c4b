import type { ReadingLabel, ReadingLink } from '../../detect/reading';
import { REDIRECTS } from '../../rules/redirects';
import { parentElementOf } from '../../shared/around';
import { atOnce, type Steps } from '../../shared/steps';
import { LABEL_MAX, labelMeaning, normalLabel } from './labels';
import { insideHidden, isBlock, isSilent } from './survey';

/** Links of a reading together with the anchors they were read from, at the same index. */
export interface PostLinks {
  readonly links: readonly ReadingLink[];
  readonly linkElements: readonly HTMLAnchorElement[];
}

const LINK_TEXT_MAX = 200;

/** The words of a node on one line; `''` when there is none. Cut at `max` UTF-16 units. */
export function lineOf(node: Node | null | undefined, max = 300): string {
  return (node?.textContent ?? '')
    .slice(0, max * 4)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, max);
}

/** How many UTF-16 units of text an element holds, without the white space around. */
export function lengthOf(element: Element): number {
  return (element.textContent ?? '').trim().length;
}

/** The words of the first element that has any and is not hidden by the markup, or null. */
export function firstLine(root: Element, selectors: readonly string[]): string | null {
  return firstShown(root, selectors)?.line ?? null;
}

/** The first element with words that is not hidden by the markup, in the order of the selectors. */
export function firstShown(
  root: Element,
  selectors: readonly string[],
): { readonly element: Element; readonly line: string } | null {
  for (const selector of selectors) {
    for (const element of root.querySelectorAll(selector)) {
      const line = lineOf(element);
      if (line !== '' && !insideHidden(element)) return { element, line };
    }
  }
  return null;
}

/** More links than this in one post nobody follows: a page that has them wants us busy, or is a directory. */
const LINKS_MAX = 2_000;

/** So many anchors are looked at between two stops. */
const LINKS_STEP = 100;

/** Turns anchors into the links of a reading, the first `LINKS_MAX` of them. Keeps web links only. */
export function linksFrom(
  anchors: Iterable<HTMLAnchorElement>,
  keep: (anchor: HTMLAnchorElement) => boolean = () => true,
): PostLinks {
  return atOnce(linksInSteps(anchors, keep));
}

/** As `linksFrom`, in steps. */
export function* linksInSteps(
  anchors: Iterable<HTMLAnchorElement>,
  keep: (anchor: HTMLAnchorElement) => boolean,
): Steps<PostLinks> {
  const links: ReadingLink[] = [];
  const linkElements: HTMLAnchorElement[] = [];
  let looked = 0;
  for (const anchor of anchors) {
    looked += 1;
    if (looked % LINKS_STEP === 0) yield;
    // An address that can't be read has no protocol, and neither has an anchor in SVG.
    if (!keep(anchor) || (anchor.protocol !== 'https:' && anchor.protocol !== 'http:')) continue;
    links.push({ href: anchor.href, text: wordsOf(anchor), rel: relOf(anchor) });
    linkElements.push(anchor);
    if (links.length === LINKS_MAX) break;
  }
  return { links, linkElements };
}

/**
 * The words of a link, those of different elements apart: a name and a shop's address are two things. A letter
 * set in bold at the beginning of a word is not.
 */
function wordsOf(anchor: HTMLAnchorElement): string {
  if (anchor.childElementCount === 0) return lineOf(anchor, LINK_TEXT_MAX);
  const walker = anchor.ownerDocument.createTreeWalker(anchor, NodeFilter.SHOW_TEXT);
  let words = '';
  let before: Element | null = null;
  for (
    let node = walker.nextNode();
    node !== null && words.length < LINK_TEXT_MAX;
    node = walker.nextNode()
  ) {
    const holder = node.parentElement;
    if (holder === null || isSilent(holder)) continue;
    if (before !== null && areApart(before, holder)) words += ' ';
    words += (node.textContent ?? '').slice(0, LINK_TEXT_MAX * 4).replace(/\s+/g, ' ');
    before = holder;
  }
  return words.replace(/\s+/g, ' ').trim().slice(0, LINK_TEXT_MAX);
}

/** Whether two holders of words stand beside each other, or one of them is a block. */
function areApart(one: Element, other: Element): boolean {
  if (one === other) return false;
  if (one.contains(other)) return isBlock(other);
  return other.contains(one) ? isBlock(one) : true;
}

/** The `rel` tokens in lower case, separated by single spaces. */
function relOf(anchor: HTMLAnchorElement): string {
  return (anchor.getAttribute('rel') ?? '').toLowerCase().split(/\s+/).filter(Boolean).join(' ');
}

function isUnder(host: string, hosts: readonly string[]): boolean {
  return hosts.some((own) => host === own || host.endsWith(`.${own}`));
}

/**
 * Whether a link leads away from a platform: to another host, or through one of the platform's own redirects.
 * Hashtags, profiles and other posts do not.
 */
export function leaves(hosts: readonly string[]): (anchor: HTMLAnchorElement) => boolean {
  let known = leavesOf.get(hosts);
  if (known === undefined) {
    known = leavesAny(hosts);
    leavesOf.set(hosts, known);
  }
  return known;
}

/** A platform asks at each of its posts. */
const leavesOf = new WeakMap<readonly string[], (anchor: HTMLAnchorElement) => boolean>();

function leavesAny(hosts: readonly string[]): (anchor: HTMLAnchorElement) => boolean {
  const redirects = REDIRECTS.filter((redirect) => redirect.hosts.some((host) => isUnder(host, hosts)));
  const mayRedirect = redirects.map(({ path }) => path);
  return (anchor) => {
    const path = pathWithin(anchor, hosts);
    if (path !== null && !mayRedirect.some((redirect) => redirect?.test(path) !== false)) return false;
    const { hostname } = anchor;
    return (
      !isUnder(hostname, hosts) ||
      redirects.some(
        (redirect) => isUnder(hostname, redirect.hosts) && redirect.path?.test(anchor.pathname) !== false,
      )
    );
  };
}

/** A path that every parser takes as it is written, and what may follow it. */
const PLAIN_PATH = /^(\/[\w@-][\w@/-]{0,200})(?:[?#]|$)/;

/**
 * The path of a link that is written without a host on a page of these hosts; null for any other. Most links of a
 * post are such, and browsers take an address apart anew for each of its parts that is asked for.
 */
function pathWithin(anchor: HTMLAnchorElement, hosts: readonly string[]): string | null {
  const path = PLAIN_PATH.exec(anchor.getAttribute('href') ?? '')?.[1];
  if (path === undefined) return null;
  const { baseURI } = anchor;
  if (baseURI !== lastBase.uri) lastBase = { uri: baseURI, host: hostOf(baseURI) };
  return isUnder(lastBase.host, hosts) ? path : null;
}

let lastBase = { uri: '', host: '' };

function hostOf(uri: string): string {
  try {
    return new URL(uri).hostname;
  } catch {
    // A page's base may be anything.
    return '';
  }
}

/** Printable ASCII. */
const PLAIN = /^[ -~]*$/;

/** A text with single spaces in it and none around it. Nearly all are such already. */
function inOneLine(text: string): string {
  const isSo = PLAIN.test(text) && !text.includes('  ') && !text.startsWith(' ') && !text.endsWith(' ');
  return isSo ? text : text.replace(/\s+/g, ' ').trim();
}

/** The labels of a platform among leaf elements, each text once, in document order. */
export function labelsFrom(leafElements: Iterable<Element>, platform: string): ReadingLabel[] {
  const labels: ReadingLabel[] = [];
  for (const leaf of leafElements) {
    const raw = leaf.textContent ?? '';
    // Cheap test first: most leaves are longer than any label.
    if (raw.length === 0 || raw.length > LABEL_MAX * 2) continue;
    const text = inOneLine(raw);
    const meaning = labelMeaning(text, platform);
    if (meaning !== null && !labels.some((label) => normalLabel(label.text) === normalLabel(text))) {
      labels.push({ text, meaning });
    }
  }
  return labels;
}

/** A short name for a text, to tell posts without an id apart (FNV-1a, 32 bit, base 36). */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** Resolves an address found in the page; null when it is none or not on the web. */
export function webAddress(href: string | null | undefined, base: URL): URL | null {
  if (href === null || href === undefined || href === '' || href.length > 4096) return null;
  try {
    const url = new URL(href, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
  } catch {
    // What stands in an `href` need not be an address.
    return null;
  }
}

/** The matches of `selector` in `root`, `root` itself included, without those inside another match. */
export function outermost(root: Element, selector: string): Element[] {
  const found = [...root.querySelectorAll(selector)];
  if (root.matches(selector)) found.unshift(root);
  return found.filter((element) => element.parentElement?.closest(selector) == null);
}

/** The outermost ancestor-or-self of `node` that matches, or null. */
export function outerClosest(node: Element, selector: string): Element | null {
  let found = node.closest(selector);
  for (let outer = found; outer !== null; outer = parentElementOf(outer)?.closest(selector) ?? null)
    found = outer;
  return found;
}

/** Climbs from `start` to the nearest ancestor for which `enough` holds, at most `levels` up. */
export function climb(start: Element, levels: number, enough: (element: Element) => boolean): Element | null {
  let at = start.parentElement;
  for (let level = 0; at !== null && level < levels; level += 1) {
    if (at.localName === 'body') return null;
    if (enough(at)) return at;
    at = at.parentElement;
  }
  return null;
}
