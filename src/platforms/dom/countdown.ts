import { findRemaining, type Remaining, readRemaining } from '../../detect/countdown';
import { parentElementOf } from '../../shared/around';
import { lineOf } from './parts';
import { hiddenByMarkup } from './survey';

/** Something in the page that reads like a countdown. Whether it is one shows at the second look. */
export interface TimerOnPage {
  readonly element: Element;
  readonly remaining: Remaining;
  /** The words around it, without its own digits where there are others. */
  readonly words: string;
  /** Ids and classes of the elements around it. */
  readonly names: string;
}

const NODES_MAX = 30_000;
const TIMERS_MAX = 12;
const TEXT_MAX = 90;
const LEVELS = 6;
const PARTS_MAX = 24;
const WORDS_MAX = 160;
const DIGIT = /\p{Nd}/u;

/** Parts of a page whose clocks are not about an offer. */
const ELSEWHERE =
  'video, audio, [class*="player" i], [class*="vjs-" i], [class*="ytp-" i], [class*="scoreboard" i], [role="slider"], [role="progressbar"], time[datetime], select, textarea, pre, code, [contenteditable=""], [contenteditable="true"]';

/**
 * What may be countdowns below `root`, in document order: the largest elements whose whole text is a span of
 * time. One walk over the text, at most `NODES_MAX` nodes; no layout is read.
 *
 * @param keep which of them count; a page full of times of day must not hide the one that is meant
 */
export function timersIn(root: Element, keep: (timer: TimerOnPage) => boolean = () => true): TimerOnPage[] {
  const found: TimerOnPage[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let last = null as Element | null;
  for (let count = 0; count < NODES_MAX && found.length < TIMERS_MAX; count += 1) {
    const node = walker.nextNode();
    if (node === null) break;
    const text = node.textContent ?? '';
    if (text.length > TEXT_MAX || !DIGIT.test(text) || last?.contains(node) === true) continue;
    const timer = widest(node, root);
    if (timer === null) continue;
    last = timer.element;
    const holder = node.parentElement;
    if (holder === null || holder.closest(ELSEWHERE) !== null || isHidden(holder, root)) continue;
    const { element } = timer;
    const one = { ...timer, words: wordsAround(element, root), names: namesAround(element) };
    if (keep(one)) found.push(one);
  }
  return found;
}

/** The widest element around a digit whose words are a span of time and nothing else, or the smallest that says one. */
function widest(
  node: Node,
  root: Element,
): { readonly element: Element; readonly remaining: Remaining } | null {
  const said = (node.textContent ?? '').trim();
  let best: { element: Element; remaining: Remaining } | null = null;
  let at = node.parentElement;
  for (let level = 0; at !== null && level < LEVELS; level += 1) {
    const text = spaced(at);
    if (text === null) break;
    const remaining = readRemaining(text);
    if (remaining !== null) best = { element: at, remaining };
    else if (best !== null) break;
    else {
      const within = findRemaining(text);
      // The digits it begins with are this node's; others in the same box are found from theirs.
      if (within !== null && (said.includes(within.written) || within.written.startsWith(said))) {
        const { left, step } = within;
        return { element: at, remaining: { left, step } };
      }
    }
    if (at === root) break;
    at = at.parentElement;
  }
  return best;
}

/** The words of a small element with a space between its parts; null when it is no small one. */
function spaced(element: Element): string | null {
  // Counting the parts is cheaper than reading what is in them.
  if (element.childNodes.length > PARTS_MAX) return null;
  if ((element.textContent ?? '').length > TEXT_MAX * 4) return null;
  const parts: string[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const words = (node.textContent ?? '').trim();
    const holder = node.parentElement;
    if (words === '' || holder === null || /^(?:script|style)$/i.test(holder.localName)) continue;
    parts.push(words);
    if (parts.length > 24) return null;
  }
  // "1" and "4" in two boxes are fourteen; boxes of two digits each are two numbers.
  const joined = parts.every((part) => /^(?:\d|:)$/.test(part)) ? parts.join('') : parts.join(' ');
  return joined.length > TEXT_MAX ? null : joined;
}

function isHidden(element: Element, root: Element): boolean {
  for (let at: Element | null = element; at !== null; at = parentElementOf(at)) {
    if (hiddenByMarkup(at)) return true;
    if (at === root) return false;
  }
  return false;
}

/** The smallest surroundings that say more than the countdown itself. */
function wordsAround(element: Element, root: Element): string {
  const own = lineOf(element, TEXT_MAX);
  if (readRemaining(own) === null && own.length > 12) return own;
  const before = element.previousElementSibling;
  let at = element.parentElement;
  for (let level = 0; at !== null && level < LEVELS; level += 1) {
    if (at.childNodes.length > 2 * PARTS_MAX) break;
    const length = (at.textContent ?? '').length;
    if (length > WORDS_MAX * 4) break;
    const line = lineOf(at, WORDS_MAX);
    if (line.length > own.length + 3) return line;
    if (at === root) break;
    at = at.parentElement;
  }
  return before === null ? own : lineOf(before, WORDS_MAX);
}

function namesAround(element: Element): string {
  const names: string[] = [];
  let at: Element | null = element;
  for (let level = 0; at !== null && level < 4 && at.localName !== 'body'; level += 1) {
    names.push(at.id.slice(0, 80), (at.getAttribute('class') ?? '').slice(0, 160));
    at = at.parentElement;
  }
  return names.filter((name) => name !== '').join(' ');
}
