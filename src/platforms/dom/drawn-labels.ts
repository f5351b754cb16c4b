import type { ReadingLabel } from '../../detect/reading';
import { LABEL_MAX, labelMeaning, normalLabel } from './labels';
import { lineOf } from './parts';
import { hiddenByMarkup, isSilent, survey } from './survey';

export interface DrawnLabelOptions {
  /** What is not the platform's: the author's words, comments, names. The root itself is not asked. */
  readonly skip: (element: Element) => boolean;
  /**
   * False where a platform strews letters that style sheets hide among those of its labels: what is made of
   * more than `PIECES_MAX` texts is then not put together. Without it "Sponsored" may be read at any post.
   */
  readonly joinLetters: boolean;
}

/** A label and the name in it, with what separates them. */
const PIECES_MAX = 3;
/** How far up from a text the rest of its label may stand. */
const CLIMB_MAX = 4;
/** A drawing may name another one, which holds the text. */
const USES_MAX = 4;
const ELEMENTS_MAX = 2000;

/**
 * The labels that a platform draws in a part of the page, in document order: as whole text of an element, with
 * the name that stands in an element of its own ("Paid partnership with" and a link), cut into letters, as text
 * for assistive technology (`aria-label`, `aria-labelledby`), or as text of a drawing (`<text>`, `<use>`).
 */
export function drawnLabels(root: Element, platform: string, options: DrawnLabelOptions): ReadingLabel[] {
  const found: ReadingLabel[] = [];
  const add = (text: string) => {
    const meaning = labelMeaning(text, platform);
    if (meaning !== null) found.push({ text, meaning });
  };
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT, (node) =>
    hiddenByMarkup(node as Element) || options.skip(node as Element)
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const seen = new Map<Element, boolean>();
  for (let count = 0; count < ELEMENTS_MAX && walker.nextNode() !== null; count += 1) {
    const element = walker.currentNode as Element;
    for (const text of unwritten(element)) add(text);
    if (hasOwnText(element) && !insideDrawing(element)) writtenAround(element, root, seen, options, add);
  }
  return longestOf(found);
}

/** Texts for assistive technology and of drawings, which stand in no text node of the element. */
function unwritten(element: Element): string[] {
  const texts: string[] = [];
  const named = element.getAttribute('aria-label');
  if (named !== null && named.length <= LABEL_MAX) texts.push(named.replace(/\s+/g, ' ').trim());
  const ids = element.getAttribute('aria-labelledby');
  if (ids !== null && ids.length <= 200) {
    const parts = ids
      .split(/\s+/)
      .map((id) => lineOf(element.ownerDocument.getElementById(id), LABEL_MAX + 1));
    texts.push(parts.join(' ').trim());
  }
  if (element.localName === 'use') texts.push(usedText(element));
  if (element.localName === 'text') texts.push(lineOf(element, LABEL_MAX + 1));
  return texts;
}

/** The text of the drawing that a `<use>` shows, which may show another one. */
function usedText(use: Element): string {
  let at: Element | null = use;
  for (let hop = 0; at !== null && hop < USES_MAX; hop += 1) {
    const target: string = at.getAttribute('href') ?? at.getAttribute('xlink:href') ?? '';
    const used: Element | null = target.startsWith('#')
      ? at.ownerDocument.getElementById(target.slice(1))
      : null;
    const text = lineOf(used, LABEL_MAX + 1);
    if (text !== '') return text;
    at = used?.localName === 'use' ? used : (used?.querySelector('use') ?? null);
  }
  return '';
}

function insideDrawing(element: Element): boolean {
  return element.closest('svg') !== null || isSilent(element);
}

function hasOwnText(element: Element): boolean {
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE && (node as Text).data.trim() !== '') return true;
  }
  return false;
}

/**
 * Asks the element and those around it that hold little more; `seen` says of those asked before whether they do.
 */
function writtenAround(
  start: Element,
  root: Element,
  seen: Map<Element, boolean>,
  options: DrawnLabelOptions,
  add: (text: string) => void,
): void {
  let at: Element | null = start;
  for (let level = 0; at !== null && at !== root && level <= CLIMB_MAX; level += 1, at = at.parentElement) {
    const known = seen.get(at);
    if (known === false) return;
    if (known === true) continue;
    // Invisible characters and white space between elements make a text longer than its label.
    const isSmall =
      (at.textContent ?? '').length <= LABEL_MAX * 3 && (options.joinLetters || piecesIn(at) <= PIECES_MAX);
    seen.set(at, isSmall);
    if (!isSmall) return;
    add(survey(at, { skip: options.skip, maxText: LABEL_MAX + 1 }).text.replace(/\s+/g, ' '));
  }
}

function piecesIn(element: Element): number {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let pieces = 0;
  while (walker.nextNode() !== null) if ((walker.currentNode as Text).data.trim() !== '') pieces += 1;
  return pieces;
}

/** Each label once, and of those that begin alike the one with the name: "Paid partnership with Bramble". */
function longestOf(labels: readonly ReadingLabel[]): ReadingLabel[] {
  const texts = labels.map((label) => normalLabel(label.text));
  return labels.filter((label, index) => {
    const text = texts[index] ?? '';
    const better = texts.some(
      (other, at) =>
        labels[at]?.meaning === label.meaning &&
        (other === text ? at < index : other.startsWith(`${text} `) && text.length > 2),
    );
    return !better;
  });
}
