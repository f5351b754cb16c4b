import type { Box, Obstacle } from './geometry';

/** What is around an anchor, in viewport coordinates. */
export interface Surroundings {
  readonly lines: readonly Box[];
  readonly block: Box;
  readonly obstacles: readonly Obstacle[];
}

const ELEMENTS_READ = 250;
const RECTS_PER_TEXT = 24;
const CLIMB = 7;
const TALLEST = 1200;
/** Nodes that are read before and after the neighbourhood, as far as they stand within so many px of it. */
const BEYOND_READ = 40;
const BEYOND = 60;

const PICTURES = new Set(['img', 'svg', 'video', 'canvas', 'picture', 'iframe', 'object', 'embed']);
const CONTROLS = new Set(['button', 'input', 'select', 'textarea', 'summary']);
const UNDRAWN = new Set(['script', 'style', 'noscript', 'template']);

/**
 * Reads the layout near an anchor: its own line boxes, the block it stands in, the words, controls and
 * pictures of its neighbourhood, and the words just before and after that. Bounded by `ELEMENTS_READ` and `BEYOND_READ`;
 * reads layout, writes nothing. Null when the anchor is not drawn.
 */
export function surroundings(anchor: Element): Surroundings | null {
  const own = boxOf(anchor.getBoundingClientRect());
  if (own.width <= 0 || own.height <= 0) return null;
  const obstacles: Obstacle[] = [];
  const lines: Box[] = [];
  const document = anchor.ownerDocument;
  const range = document.createRange();
  // 1 | 4: NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT
  const area = neighbourhood(anchor);
  const walker = document.createTreeWalker(area, 1 | 4);

  const add = (node: Node, kind: Obstacle['kind'], rects: Iterable<DOMRect>) => {
    let count = 0;
    for (const rect of rects) {
      count += 1;
      if (count > RECTS_PER_TEXT) break;
      if (rect.width < 2 || rect.height < 2) continue;
      const box = boxOf(rect);
      obstacles.push({ ...box, kind });
      // What a line clamp cuts off has boxes too; only those inside the anchor's own box are seen.
      if (anchor.contains(node) && box.y + box.height / 2 <= own.y + own.height) lines.push(box);
    }
  };

  let node: Node | null = walker.currentNode;
  for (let read = 0; node && read < ELEMENTS_READ * 3; read += 1) {
    let inner = true;
    if (node.nodeType === 3) {
      if (node.nodeValue?.trim()) {
        range.selectNodeContents(node);
        add(node, 'text', range.getClientRects());
      }
    } else {
      const element = node as Element;
      const name = element.localName;
      if (UNDRAWN.has(name)) inner = false;
      else if (PICTURES.has(name)) {
        add(element, 'picture', [element.getBoundingClientRect()]);
        inner = false;
      } else if (CONTROLS.has(name) || element.getAttribute('role') === 'button') {
        add(element, 'control', [element.getBoundingClientRect()]);
        inner = false;
      }
    }
    node = inner ? walker.nextNode() : nextOutside(walker);
  }
  const edges = area.getBoundingClientRect();
  const [highest, lowest] = [edges.top - BEYOND, edges.bottom + BEYOND];
  const beyond = document.createTreeWalker(area.getRootNode(), 4);
  const look = (step: () => Node | null) => {
    for (let read = 0, text = step(); text && read < BEYOND_READ; read += 1, text = step()) {
      if (!text.nodeValue?.trim() || UNDRAWN.has(text.parentElement?.localName ?? '')) continue;
      range.selectNodeContents(text);
      const rects = Array.from(range.getClientRects());
      // Lines further out would be known without what stands beside them in their row.
      const near = rects.filter(({ top, bottom }) => top <= lowest && bottom >= highest);
      if (rects.length > 0 && near.length === 0) break;
      add(text, 'text', near);
    }
  };
  beyond.currentNode = lastIn(area);
  look(() => beyond.nextNode());
  beyond.currentNode = area;
  look(() => beyond.previousNode());
  return { lines: lines.length > 0 ? lines : [own], block: blockOf(anchor), obstacles };
}

function lastIn(element: Element): Node {
  let last: Node = element;
  while (last.lastChild) last = last.lastChild;
  return last;
}

/** The next node in document order that is not inside the current one. */
function nextOutside(walker: TreeWalker): Node | null {
  do {
    const sibling = walker.nextSibling();
    if (sibling) return sibling;
  } while (walker.parentNode());
  return null;
}

/** The largest ancestor that is still cheap to read and about as big as a post. */
function neighbourhood(anchor: Element): Element {
  let area = anchor;
  for (let level = 0; level < CLIMB; level += 1) {
    const parent = area.parentElement;
    if (!parent || parent === anchor.ownerDocument.documentElement) break;
    if (parent.getElementsByTagName('*').length > ELEMENTS_READ) break;
    if (parent.getBoundingClientRect().height > TALLEST) break;
    area = parent;
  }
  return area;
}

function blockOf(anchor: Element): Box {
  let block: Element = anchor;
  for (let level = 0; level < CLIMB; level += 1) {
    const view = anchor.ownerDocument.defaultView;
    const display = view?.getComputedStyle(block).display ?? 'block';
    if (!display.startsWith('inline') && display !== 'contents') break;
    if (!block.parentElement) break;
    block = block.parentElement;
  }
  return boxOf(block.getBoundingClientRect());
}

function boxOf({ x, y, width, height }: DOMRect): Box {
  return { x, y, width, height };
}
