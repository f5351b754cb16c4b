/** A box in CSS px. Whose origin is meant is up to the caller, as long as it is the same for all. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Something a mark should stay off. Covering text or a control costs more than a bit of a picture. */
export interface Obstacle extends Box {
  readonly kind: 'text' | 'control' | 'picture' | 'mark';
}

export interface MarkRequest {
  /** The line boxes of the anchor, first to last; at least one. */
  readonly lines: readonly Box[];
  /** The block that the anchor stands in (a paragraph, a caption, a card). */
  readonly block: Box;
  readonly obstacles: readonly Obstacle[];
  /** The post that is marked; a place outside it could be taken for the neighbour's. Null when not known. */
  readonly post: Box | null;
  /** What can be seen without scrolling sideways. */
  readonly limits: { readonly left: number; readonly right: number };
  /** The top edge of the document. */
  readonly top: number;
  /** The mark with all its words, with one, and with its sign alone. */
  readonly full: Size;
  readonly short: Size;
  readonly icon: Size;
  readonly rtl: boolean;
}

export interface MarkSpot extends Point {
  readonly form: 'full' | 'short' | 'icon';
}

const GAP = 6;
/** So far away, in px, a mark still seems to belong to its anchor. */
const NEARBY = 240;
/** More lines are not nearby unless they lie on one another, and each is held against all that is around. */
const LINES_MAX = 100;
/** The part of a line's box above its letters, and that below, in most fonts. */
const LEADING = 1 / 6;
const COST = { text: 4, control: 6, mark: 8, picture: 1 } as const;
/** Px² of weighted overlap that nobody sees: a hair of line spacing. */
const NEGLIGIBLE = 24;

/**
 * Where a mark goes: the first place beside its anchor, inside its post, where it covers nothing, with all
 * words if possible, else with one, and nearby rather than with more words; else where it covers no more than a
 * picture; else at the end of a line nearby, its sign alone if there is no room for a word; else a free place
 * outside the post; else where it covers least.
 */
export function placeMark(request: MarkRequest): MarkSpot {
  const kept: Kept = { onPicture: null, outside: null, cheapest: null };
  /** The place when it is free; else it is kept as one that may have to do. */
  const free = (point: Point, form: MarkSpot['form']): MarkSpot | null => {
    const size = request[form];
    const { limits, top, post, obstacles } = request;
    if (point.x < limits.left || point.x + size.width > limits.right || point.y < top) return null;
    const box = { ...point, ...size };
    const cost = costOf(box, obstacles);
    const found = { spot: { ...point, form }, cost };
    const inPost = post === null || overlap(box, post) >= size.width * size.height * 0.5;
    if (cost <= NEGLIGIBLE) {
      if (inPost) return found.spot;
      kept.outside ??= found;
    } else if (inPost && cost - onPictures(box, obstacles) <= NEGLIGIBLE) {
      if (!kept.onPicture || cost < kept.onPicture.cost) kept.onPicture = found;
    }
    if (!kept.cheapest || cost < kept.cheapest.cost) kept.cheapest = found;
    return null;
  };
  const first = (points: readonly Point[], form: MarkSpot['form']): MarkSpot | null => {
    for (const point of points) {
      const spot = free(point, form);
      if (spot) return spot;
    }
    return null;
  };
  const nearby = linesNearby(request);
  const [full, short] = [nearAndFar(request, request.full), nearAndFar(request, request.short)];
  return (
    first(full.near, 'full') ??
    first(short.near, 'short') ??
    first(full.far, 'full') ??
    first(short.far, 'short') ??
    kept.onPicture?.spot ??
    first(lineEnds(nearby, request, request.full), 'full') ??
    first(lineEnds(nearby, request, request.short), 'short') ??
    first(places(request, request.icon), 'icon') ??
    first(lineEnds(nearby, request, request.icon), 'icon') ??
    kept.outside?.spot ??
    kept.cheapest?.spot ??
    fallback(request)
  );
}

function nearAndFar(request: MarkRequest, size: Size): { readonly near: Point[]; readonly far: Point[] } {
  const last = request.lines.at(-1) as Box;
  const isNear = ({ x, y }: Point) =>
    Math.max(x - last.x - last.width, last.x - x - size.width) <= NEARBY &&
    Math.max(y - last.y - last.height, last.y - y - size.height) <= NEARBY;
  const all = places(request, size);
  return { near: all.filter(isNear), far: all.filter((point) => !isNear(point)) };
}

function lineEnds(lines: readonly Box[], { rtl }: MarkRequest, { width, height }: Size): Point[] {
  return lines.map((line) => ({
    x: rtl ? line.x - GAP - width : line.x + line.width + GAP,
    y: line.y + (line.height - height) / 2,
  }));
}

/** The lines of text whose ends may have room, those of the anchor's own block first, then the nearest. */
function linesNearby({ lines, block, obstacles }: MarkRequest): Obstacle[] {
  const { y } = lines.at(-1) as Box;
  const distance = (box: Box) => Math.abs(box.y - y);
  const rank = (box: Box) => (contains(block, box) ? 0 : NEARBY) + distance(box);
  return obstacles
    .filter((box) => box.kind === 'text' && distance(box) <= NEARBY)
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, LINES_MAX);
}

interface Candidate {
  readonly spot: MarkSpot;
  readonly cost: number;
}

/** Places that may have to do when none is free. */
interface Kept {
  onPicture: Candidate | null;
  outside: Candidate | null;
  cheapest: Candidate | null;
}

/** Candidate places, best first. */
function places({ lines, block, rtl, obstacles }: MarkRequest, { width, height }: Size): Point[] {
  const first = lines[0] as Box;
  const last = lines.at(-1) as Box;
  const after = (box: Box) => (rtl ? box.x - GAP - width : box.x + box.width + GAP);
  const start = (box: Box) => (rtl ? box.x + box.width - width : box.x);
  const end = (box: Box) => (rtl ? box.x : box.x + box.width - width);
  const middle = (box: Box) => box.y + (box.height - height) / 2;
  const words = obstacles.filter(({ kind }) => kind === 'text');
  const lastWords = words.reduce<Box | null>(
    (lowest, box) =>
      contains(block, box) && (!lowest || box.y + box.height >= lowest.y + lowest.height) ? box : lowest,
    null,
  );
  const row = obstacles.filter((box) => {
    const centre = box.y + box.height / 2;
    return box.kind !== 'mark' && centre > last.y && centre < last.y + last.height && overlap(box, block) > 0;
  });
  const rowEnd = row.reduce<Box>((edge, box) => (isAfter(box, edge, rtl) ? box : edge), last);
  return [
    { x: after(last), y: middle(last) },
    { x: after(rowEnd), y: middle(last) },
    { x: start(last), y: last.y + last.height + 2 },
    { x: start(first), y: first.y - height - 2 },
    { x: end(block), y: middle(last) },
    ...(lastWords ? [{ x: after(lastWords), y: middle(lastWords) }] : []),
    { x: after(block), y: middle(first) },
    { x: start(block), y: block.y + block.height + 2 },
    { x: end(block), y: block.y + block.height + 2 },
    { x: end(block), y: block.y - height - 2 },
    { x: end(block) + (rtl ? 8 : -8), y: block.y + 8 },
    { x: start(block) + (rtl ? -8 : 8), y: block.y + 8 },
    { x: end(block) + (rtl ? 8 : -8), y: block.y + block.height - height - 8 },
  ];
}

function isAfter(box: Box, other: Box, rtl: boolean): boolean {
  return rtl ? box.x < other.x : box.x + box.width > other.x + other.width;
}

function fallback({ block, limits, icon, top }: MarkRequest): MarkSpot {
  const x = Math.min(Math.max(block.x, limits.left), Math.max(limits.left, limits.right - icon.width));
  return { x, y: Math.max(top, block.y), form: 'icon' };
}

function costOf(box: Box, obstacles: readonly Obstacle[]): number {
  let cost = 0;
  for (const obstacle of obstacles) {
    const drawn = obstacle.kind === 'text' ? lettersOf(obstacle) : obstacle;
    cost += overlap(box, drawn) * COST[obstacle.kind];
  }
  return cost;
}

function lettersOf(line: Box): Box {
  return { ...line, y: line.y + line.height * LEADING, height: line.height * (1 - 2 * LEADING) };
}

/** What of the cost is only a bit of a picture. */
function onPictures(box: Box, obstacles: readonly Obstacle[]): number {
  return costOf(
    box,
    obstacles.filter(({ kind }) => kind === 'picture'),
  );
}

function contains(outer: Box, inner: Box): boolean {
  return overlap(outer, inner) >= inner.width * inner.height * 0.5;
}

/** The area that two boxes share, in px². */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

const MARGIN = 8;

/**
 * Where the card goes, in viewport coordinates: under what it speaks about, above it when there is more
 * room, beside it when neither fits; always whole within the viewport when it can be.
 */
export function placeCard(reference: Box, card: Size, viewport: Size, rtl: boolean): Point {
  const below = reference.y + reference.height + MARGIN;
  const above = reference.y - MARGIN - card.height;
  const x = clamp(
    rtl ? reference.x + reference.width - card.width : reference.x,
    MARGIN,
    viewport.width - card.width - MARGIN,
  );
  const fits = (y: number) => y >= MARGIN && y + card.height <= viewport.height - MARGIN;
  if (fits(below)) return { x, y: below };
  if (fits(above)) return { x, y: above };
  const y = clamp(below, MARGIN, viewport.height - card.height - MARGIN);
  const right = reference.x + reference.width + MARGIN;
  const left = reference.x - MARGIN - card.width;
  const fitsAcross = (at: number) => at >= MARGIN && at + card.width <= viewport.width - MARGIN;
  if (fitsAcross(right)) return { x: right, y };
  if (fitsAcross(left)) return { x: left, y };
  return { x, y };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/** Distance in px from a point to the nearest edge of a box; 0 inside. */
export function distanceTo(point: Point, box: Box): number {
  const dx = Math.max(box.x - point.x, 0, point.x - box.x - box.width);
  const dy = Math.max(box.y - point.y, 0, point.y - box.y - box.height);
  return Math.hypot(dx, dy);
}
