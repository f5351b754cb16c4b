import { parentElementOf, parentOf } from '../../shared/around';

/** Elements whose content is no text that a person reads in the page. */
const SILENT = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'IFRAME',
  'OBJECT',
  'CANVAS',
  'VIDEO',
  'AUDIO',
  'SELECT',
  'TEXTAREA',
  'svg',
  'math',
]);

/** Elements that start a line of their own, by the HTML standard's rendering section. */
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER ' +
    'HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TR UL'
  ).split(' '),
);

/** What an element does to the words around it and in it, by its name: one look-up tells of most that it does nothing. */
type Kind = 'silent' | 'block' | 'cell' | 'break' | 'link' | 'picture';
const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...[...SILENT].map((name) => [name, 'silent'] as const),
  ...[...BLOCKS].map((name) => [name, 'block'] as const),
  ['TD', 'cell'],
  ['TH', 'cell'],
  ['BR', 'break'],
  ['A', 'link'],
  ['IMG', 'picture'],
]);

/** Whether what the element holds is never shown as words: a script, a style, a drawing. */
export function isSilent(element: Element): boolean {
  return SILENT.has(element.nodeName);
}

/** Whether the element starts a line of its own, as browsers lay it out when no style sheet says otherwise. */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.nodeName);
}

/** An emoji that is drawn as a picture: its description is the character, and nothing else. */
const EMOJI = /^(?:[\p{Extended_Pictographic}\p{Regional_Indicator}]|[0-9#*]\uFE0F?\u20E3)/u;
/** The longest emoji are families, in UTF-16 units. */
const EMOJI_MAX = 16;

const TEXT_MAX = 100_000;
/** Where there are more, and more text than is read, the rest is not walked through: a page may want us busy. */
export const ANCHORS_MAX = 4_000;
export const NODES_MAX = 300_000;
/** Of a text node no more is looked at than twice what there is room for, and so many units for how it is laid out. */
const LAYOUT_MAX = 2_000;

/** Words with single spaces between them, as most short texts are written: they stay as they are. */
const PLAIN_WORDS = /^[!-~]+(?: [!-~]+)*$/;
const PLAIN_MAX = 500;

/** What one walk over a subtree found. */
export interface Survey {
  /** The words, one line for each block; runs of white space are one space, pictures of emoji their character. */
  readonly text: string;
  readonly anchors: readonly HTMLAnchorElement[];
  /** Elements without child elements and with a short text: what a label is made of. */
  readonly leaves: readonly Element[];
}

export interface SurveyOptions {
  /** Subtrees to leave out, besides scripts and what the markup hides. The root itself is not asked. */
  readonly skip?: (element: Element) => boolean;
  /** True where line breaks in text nodes are shown as such (`white-space: pre-line`). */
  readonly keepLines?: boolean;
  /** True where blocks stand within the line, by a style sheet: names that are links, in boxes of their own. */
  readonly inlineBlocks?: boolean;
  /** Text longer than this is cut. In UTF-16 units. */
  readonly maxText?: number;
}

/**
 * Whether the markup itself says that an element is not shown. Style sheets are not asked: that would
 * make the browser compute style for the whole page.
 */
export function hiddenByMarkup(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style?.includes('none') === true && /display\s{0,3}:\s{0,3}none/i.test(style);
}

/** Whether the element or something around it is hidden by the markup, as left-over pages are. */
export function insideHidden(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = parentElementOf(at)) {
    if (hiddenByMarkup(at)) return true;
  }
  return false;
}

/** Whether an element stands after another in the page, not counting what is inside of either. */
export function comesAfter(element: Element, other: Element): boolean {
  const place = other.compareDocumentPosition(element);
  return (
    (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && (place & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0
  );
}

/** A survey that stops and goes on, so that a long one need not be done at once. */
export interface Surveying {
  /** Walks over so many more nodes; true when there is nothing more to walk over. */
  walk(nodes: number): boolean;
  /** True when the walk ended because the page took away or moved what it stood at: there is more than was found. */
  lost(): boolean;
  /** What has been found so far. */
  found(): Survey;
}

/**
 * Reads a subtree in one walk, open shadow roots included: words, links, and what may be labels.
 * The walk keeps no stack, so that a page nested a hundred thousand levels deep can't break it, and it stops
 * at fixed limits.
 */
export function survey(root: Element, options: SurveyOptions = {}): Survey {
  const surveying = startSurvey(root, options);
  surveying.walk(NODES_MAX);
  return surveying.found();
}

/** As `survey`, in steps. Where the page takes away what the walk stands at between two steps, it ends there, `lost`. */
export function startSurvey(root: Element, options: SurveyOptions = {}): Surveying {
  const { skip, keepLines = false, inlineBlocks = false, maxText = TEXT_MAX } = options;
  const parts: string[] = [];
  const anchors: HTMLAnchorElement[] = [];
  const leaves: Element[] = [];
  let length = 0;
  let gap: '' | ' ' | '\n' = '';
  let lastCharacter = '';

  const write = (words: string) => {
    if (length > 0 && gap !== '') {
      parts.push(gap);
      length += 1;
    }
    parts.push(words);
    length += words.length;
    lastCharacter = words.slice(-1);
    gap = '';
  };
  const breakLine = () => {
    gap = '\n';
  };
  const space = () => {
    if (gap === '') gap = ' ';
  };
  const read = (data: string) => {
    if (length >= maxText) return;
    if (data.length < PLAIN_MAX && PLAIN_WORDS.test(data)) return write(data.slice(0, maxText - length));
    // A page may put a book into one node; of most of it nothing is kept.
    const part = data.slice(0, (maxText - length) * 2 + LAYOUT_MAX);
    // A line break followed by an indent is how the markup is laid out, not a line of the text.
    const lines = keepLines ? part.replace(/\n[ \t]+/g, ' ').split('\n') : [part];
    lines.forEach((line, index) => {
      if (index > 0) breakLine();
      const words = line.replace(/\s+/g, ' ');
      if (words === '') return;
      if (words.startsWith(' ')) space();
      const trimmed = words.trim();
      if (trimmed === '') return;
      write(trimmed.slice(0, Math.max(0, maxText - length)));
      if (words.endsWith(' ')) space();
    });
  };

  let at: Node | null = root;
  let lost = false;
  let full = false;
  let left = NODES_MAX;
  /** Nothing is a part of a link where there has been none. */
  let links = root.closest('a') !== null;

  /** Reads one node and tells the first one inside, if that is to be read too; `true` when all is full. */
  const visit = (node: Node): Node | null | true => {
    if (!full && length >= maxText && maxText > 0) {
      full = true;
      // With the text full and no links there is nothing left to look for.
      if (root.querySelector('a[href]') === null) return true;
    }
    const { nodeType } = node;
    if (nodeType === Node.TEXT_NODE) read((node as Text).data);
    return nodeType === Node.ELEMENT_NODE ? enter(node as Element) : null;
  };

  /** Reads an element and tells the first node inside, if that is to be read too; `true` when all is full. */
  const enter = (element: Element): Node | null | true => {
    const kind = KINDS.get(element.nodeName);
    if (kind === 'silent') return null;
    if (element !== root && (hiddenByMarkup(element) || skip?.(element) === true)) return null;
    if (kind === 'break' || (kind === 'block' && !inlineBlocks)) breakLine();
    else if (kind === 'cell' || (links && isLinkPart(element))) space();
    if (kind === 'link') {
      links = true;
      if (element.hasAttribute('href')) {
        if (anchors.length < ANCHORS_MAX) anchors.push(element as HTMLAnchorElement);
        else if (length >= maxText) return true;
        // A caption's "great day" + "#anzeige" are two words, though no space stands between the nodes.
        const first = firstCharacter(element);
        if ((first === '#' || first === '@') && lastCharacter !== '') space();
      }
    } else if (kind === 'picture') read(emojiOf(element));
    const first = element.firstChild;
    if (first !== null && element.firstElementChild === null) leaves.push(element);
    const inner = element.shadowRoot?.firstChild ?? first;
    if (inner?.nodeType !== Node.TEXT_NODE || inner !== first || first.nextSibling !== null) return inner;
    // Most texts stand alone in an element: one step for both.
    read((first as Text).data);
    return null;
  };

  const onBlockEnd = inlineBlocks ? null : breakLine;
  const walk = (nodes: number): boolean => {
    lost = at !== null && at !== root && isGone(at, root);
    let node = lost ? null : at;
    const most = Math.min(nodes, left);
    for (let seen = 0; node !== null && seen < most; seen += 1) {
      const inner = visit(node);
      node = inner === true ? null : (inner ?? next(node, root, onBlockEnd));
    }
    left -= most;
    at = left > 0 ? node : null;
    return at === null;
  };
  return { walk, lost: () => lost, found: () => ({ text: parts.join(''), anchors, leaves }) };
}

/** Whether a node that was in a tree is in it no more, or no more in the page that the tree is in. */
function isGone(node: Node, root: Element): boolean {
  if (!root.isConnected) return false;
  if (!node.isConnected) return true;
  return node.getRootNode() === root.getRootNode() && !root.contains(node);
}

/** The first character that an element's words begin with, without the white space before; undefined where it has none. */
function firstCharacter(element: Element): string | undefined {
  let node: Node | null = element.firstChild;
  for (let seen = 0; node !== null && seen < BEFORE_WORDS_MAX; seen += 1) {
    const first = node.nodeType === Node.TEXT_NODE ? /\S/.exec((node as Text).data)?.[0] : undefined;
    if (first !== undefined) return first;
    node = node.firstChild ?? next(node, element, null);
  }
  return undefined;
}

/** Words that come after more nodes than these are not what an element begins with. */
const BEFORE_WORDS_MAX = 200;

/** The emoji that a picture stands for; `''` for any other picture. */
function emojiOf(image: Element): string {
  const alt = image.getAttribute('alt') ?? '';
  return alt.length <= EMOJI_MAX && EMOJI.test(alt) && !/\p{L}/u.test(alt) ? alt : '';
}

/**
 * Whether an element is a further part of a link that is drawn as a card: a name, and beside it the shop's
 * address. Elsewhere words are cut into elements at any letter; so is a hashtag after its sign.
 */
function isLinkPart(element: Element): boolean {
  const before = element.previousSibling;
  if (before === null || before.nodeType !== Node.ELEMENT_NODE) return false;
  const parent = element.parentElement;
  if (parent?.nodeName !== 'A' && parent?.parentElement?.nodeName !== 'A') return false;
  const first = firstCharacter(parent);
  return first !== '#' && first !== '@';
}

/** The node after `node` and its subtree, inside `root`; `onBlockEnd` hears of blocks that end. */
function next(node: Node, root: Element, onBlockEnd: (() => void) | null): Node | null {
  let at: Node = node;
  for (;;) {
    if (BLOCKS.has(at.nodeName)) onBlockEnd?.();
    if (at === root) return null;
    if (at.nextSibling !== null) return at.nextSibling;
    const parent: Node | null = parentOf(at);
    if (parent === null) return null;
    if (parent.nodeType === Node.DOCUMENT_FRAGMENT_NODE) {
      // The end of a shadow tree: its host's own children come next.
      const host = (parent as ShadowRoot).host;
      if (host.firstChild !== null) return host.firstChild;
      at = host;
    } else {
      at = parent;
    }
  }
}
