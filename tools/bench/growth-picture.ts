import type { Growth, Point } from './ratio';

/** What one panel shows: a cost, and how many times its first value it may be. */
export interface Panel extends Growth {
  readonly budget: number;
}

/** A place in the picture, in its units (pixels at its own size). */
interface Place {
  readonly x: number;
  readonly y: number;
}

const COLUMNS = 3;
const WIDTH = 280;
const HEIGHT = 210;
/** Of a panel: what is left for its title, and for the words below. */
const MARGIN = { top: 56, right: 34, bottom: 44, left: 34 };
const PLOT = { width: WIDTH - MARGIN.left - MARGIN.right, height: HEIGHT - MARGIN.top - MARGIN.bottom };

/**
 * Where the points of a panel lie within its plot: from left to right by the logarithm of how many there were, so that each
 * doubling is as wide; from the bottom, which is nothing, to the top, which is `highest`.
 */
export function placesOf(points: readonly Point[], highest: number): readonly Place[] {
  const logs = points.map(({ at }) => Math.log(at));
  const first = Math.min(...logs);
  const span = Math.max(...logs) - first || 1;
  return points.map(({ value }, index) => ({
    x: (((logs[index] ?? first) - first) / span) * PLOT.width,
    y: (1 - value / highest) * PLOT.height,
  }));
}

/** What the top of a panel stands for: the largest of its values and of what they may be, with some room above. */
export function highestOf({ points, budget }: Pick<Panel, 'points' | 'budget'>): number {
  return Math.max(budget * (points[0]?.value ?? 0), ...points.map(({ value }) => value)) * 1.15 || 1;
}

/** A number in at most three digits that count. */
export function shortNumber(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 3 });
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** All panels in one SVG, which has colours for light and for dark and brings its own ground. */
export function growthPicture(panels: readonly Panel[]): string {
  const rows = Math.max(1, Math.ceil(panels.length / COLUMNS));
  const told = panels
    .map(({ cost, things, unit, points }) => {
      const values = points.map(({ at, value }) => `${shortNumber(value)} ${unit} with ${shortNumber(at)}`);
      return `${cost}, by ${things}: ${values.join(', ')}`;
    })
    .join('. ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${COLUMNS * WIDTH} ${rows * HEIGHT}" width="${COLUMNS * WIDTH}" height="${rows * HEIGHT}" role="img" aria-labelledby="title told">`,
    '<title id="title">How it grows</title>',
    `<desc id="told">${escaped(told)}</desc>`,
    `<style>${STYLE}</style>`,
    '<rect class="ground" width="100%" height="100%"/>',
    ...panels.map(drawn),
    '</svg>',
    '',
  ].join('\n');
}

const STYLE = [
  'text{font:12px system-ui,sans-serif;fill:#23302f}.title{font-weight:600;font-size:13px}.small{fill:#566462;font-size:11px}',
  '.ground{fill:#fbf8f2}.axis{stroke:#b9b2a3}.most{stroke:#8a5a00;stroke-dasharray:4 4}.line{stroke:#1d6b66;stroke-width:2;fill:none}.point{fill:#1d6b66}',
  '@media(prefers-color-scheme:dark){text{fill:#e8e4da}.small{fill:#b0b8b5}.ground{fill:#1b2122}.axis{stroke:#59615f}',
  '.most{stroke:#e0b062}.line{stroke:#7cc7bf}.point{fill:#7cc7bf}}',
].join('');

function drawn(panel: Panel, index: number): string {
  const { cost, things, unit, points, budget } = panel;
  const highest = highestOf(panel);
  const places = placesOf(points, highest);
  const most = round((1 - (budget * (points[0]?.value ?? 0)) / highest) * PLOT.height);
  const column = (index % COLUMNS) * WIDTH + MARGIN.left;
  const line = Math.floor(index / COLUMNS) * HEIGHT + MARGIN.top;
  return [
    `<g transform="translate(${column} ${line})">`,
    `<text class="title" x="-18" y="-34">${escaped(cost)}</text>`,
    `<text class="small" x="-18" y="-18">by ${escaped(things)}; dashed: ${budget} × of the first</text>`,
    `<path class="axis" d="M-10 ${PLOT.height}H${PLOT.width + 10}"/>`,
    `<path class="most" d="M-10 ${most}H${PLOT.width + 10}"/>`,
    `<polyline class="line" points="${places.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ')}"/>`,
    ...places.flatMap(({ x, y }, at) => [
      `<circle class="point" cx="${round(x)}" cy="${round(y)}" r="3.5"/>`,
      `<text text-anchor="middle" x="${round(x)}" y="${round(y + BELOW)}">${shortNumber(points[at]?.value ?? 0)} ${unit}</text>`,
      `<text class="small" text-anchor="middle" x="${round(x)}" y="${PLOT.height + 18}">${shortNumber(points[at]?.at ?? 0)}</text>`,
    ]),
    '</g>',
  ].join('\n');
}

/** Values stand below their points, where the dashed line is not. */
const BELOW = 20;

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
