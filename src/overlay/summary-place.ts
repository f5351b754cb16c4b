import type { SummaryPlace } from '../settings/applies';
import type { Box, Point, Size } from './geometry';

/** Distance from the edges of the window, in px. */
const MARGIN = 12;
/** Places tried above and below the wanted one, on each side. */
const STEPS = 8;
/** One press of an arrow key moves the summary by this part of the window. */
const BY_KEY = 0.125;

export interface SummaryRequest {
  readonly place: SummaryPlace;
  readonly size: Size;
  readonly viewport: Size;
  readonly rtl: boolean;
  /** Whether something of the page's own stands there and stays there when the page scrolls. */
  readonly taken: (box: Box) => boolean;
}

/** Where the summary goes: where it is wanted, else the nearest free place on that side, else on the other. */
export function placeSummary({ place, size, viewport, rtl, taken }: SummaryRequest): Point {
  const at = (side: SummaryPlace['side'], height: number): Point => ({
    x: (side === 'start') === rtl ? viewport.width - size.width - MARGIN : MARGIN,
    y: MARGIN + height * Math.max(0, viewport.height - size.height - 2 * MARGIN),
  });
  const wanted = at(place.side, place.height);
  const other = place.side === 'start' ? 'end' : 'start';
  for (const side of [place.side, other] as const) {
    for (const height of heightsFrom(place.height)) {
      const point = at(side, height);
      if (!taken({ ...point, ...size })) return point;
    }
  }
  return wanted;
}

/** The wanted height, then others, the nearest first. */
function heightsFrom(wanted: number): number[] {
  const steps = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS);
  return [wanted, ...steps.sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))];
}

/** Where the summary is wanted after it was dropped with its middle at a point of the window. */
export function placeAt(middle: Point, viewport: Size, rtl: boolean): Pick<SummaryPlace, 'side' | 'height'> {
  const left = middle.x < viewport.width / 2;
  return { side: left === rtl ? 'end' : 'start', height: within(middle.y / Math.max(1, viewport.height)) };
}

/** Where the summary is wanted after an arrow key; null when the key moves nothing. */
export function placeByKey(
  key: string,
  { side, height }: Pick<SummaryPlace, 'side' | 'height'>,
  rtl: boolean,
): Pick<SummaryPlace, 'side' | 'height'> | null {
  switch (key) {
    case 'ArrowUp':
      return { side, height: within(height - BY_KEY) };
    case 'ArrowDown':
      return { side, height: within(height + BY_KEY) };
    case 'ArrowLeft':
      return { side: rtl ? 'end' : 'start', height };
    case 'ArrowRight':
      return { side: rtl ? 'start' : 'end', height };
    default:
      return null;
  }
}

function within(height: number): number {
  return Math.round(Math.min(1, Math.max(0, height)) * 1000) / 1000;
}
