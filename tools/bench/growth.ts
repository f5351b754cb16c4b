import type * as Detector from './detector';
import { linksByRules } from './links';
import { ownTime } from './pages';
import { type Measured, startMeasuring } from './pages-browser';
import { FEED, feedPage } from './pages-sites';
import { firstListByWishes } from './popup';
import { type Growth, median, type Point, type Row, row } from './ratio';
import { firstAnswerByWishes } from './start';

/** What may grow; each can be measured alone as `growth-posts` and so on. */
const PARTS = ['posts', 'rules', 'wishes', 'tabs'] as const;
type Part = (typeof PARTS)[number];

const POSTS = [625, 2_500, 10_000];
const WISHES = [625, 2_500, 10_000];
const TABS = [1, 8, 30];
const ROUNDS = 3;
/** In each tab is a feed of so many posts, which is left alone for so many milliseconds after it was scrolled. */
const POSTS_OF_TAB = 100;
const REST_OF_TAB = 500;

/** With sixteen times as much each of them may cost a fifth more: nearly flat. */
const BUDGET = 1.2;

/**
 * What one post, link, popup, start of the background and tab costs with few and with sixteen times as many posts, rules,
 * wishes and tabs.
 * @param wanted which of the parts to measure
 * @param detector gives the built detector, asked for only where rules are measured
 */
export async function growthRows(
  wanted: (part: string) => boolean,
  detector: () => Promise<typeof Detector>,
): Promise<Row[]> {
  const measures: Readonly<Record<Part, () => Promise<Row[]>>> = {
    posts: postRows,
    rules: async () => ruleRows(linksByRules(await detector())),
    wishes: wishRows,
    tabs: tabRows,
  };
  const rows: Row[] = [];
  for (const part of PARTS) if (wanted(`growth-${part}`)) rows.push(...(await measures[part]()));
  return rows;
}

/** The last cost divided by the first. */
function growthRow(name: string, growth: Growth, how: string): Row {
  const { points, unit } = growth;
  const ratio = (points.at(-1)?.value ?? 0) / (points[0]?.value ?? 0);
  const told = points.map(({ at, value }) => `${at}: ${Number(value.toPrecision(3))}${unit}`).join(', ');
  return { ...row(name, ratio, BUDGET, `${how}; ${told}`), growth };
}

async function postRows(): Promise<Row[]> {
  const runs = POSTS.map((): Measured[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    const measuring = await startMeasuring('ours');
    try {
      for (const [index, posts] of POSTS.entries()) {
        runs[index]?.push(await measuring.measure(FEED, feedPage(posts)));
      }
    } finally {
      await measuring.close();
    }
  }
  const points = POSTS.map((at, index) => ({ at, value: median((runs[index] ?? []).map(ownTime)) / at }));
  return [
    growthRow(
      'growth: a post',
      { cost: 'one post of a feed', things: 'posts', unit: 'µs', points },
      `processor time in our calls for each post of a feed of ${POSTS.at(-1)} posts, divided by that of ${POSTS[0]}, the median of ${ROUNDS}`,
    ),
  ];
}

function ruleRows(points: readonly Point[]): Row[] {
  return [
    growthRow(
      'growth: a link',
      { cost: 'one link', things: 'programs', unit: 'µs', points },
      'inspectLink with 16 times as many programs, divided by inspectLink with ours, taking turns',
    ),
  ];
}

async function wishRows(): Promise<Row[]> {
  const lists = await firstListByWishes(WISHES);
  const answers = await firstAnswerByWishes(WISHES);
  const [few, , many] = WISHES;
  return [
    growthRow(
      'growth: a popup',
      { cost: 'first list of the popup', things: 'wishes', unit: 'ms', points: lists },
      `time until the popup has painted its first list with ${many} wishes, divided by that with ${few}, taking turns`,
    ),
    growthRow(
      'growth: a woken background',
      { cost: 'first answer of a killed background', things: 'wishes', unit: 'ms', points: answers },
      `the same for the first answer of a killed background`,
    ),
  ];
}

async function tabRows(): Promise<Row[]> {
  const time = TABS.map((): number[] => []);
  const heap = TABS.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, { calls, elsewhere, heap: used }] of (await openedTabs()).entries()) {
      time[index]?.push((ownTime({ calls }) + elsewhere) / 1000);
      heap[index]?.push(used / 1e6);
    }
  }
  const points = (values: readonly number[][]) =>
    TABS.map((at, index) => ({ at, value: median(values[index] ?? []) }));
  const which = `a tab with a feed of ${POSTS_OF_TAB} posts, the ${TABS.at(-1)}th that is open, divided by that of the first; the median of ${ROUNDS}`;
  return [
    growthRow(
      'growth: a tab',
      { cost: 'time of one more tab', things: 'tabs open', unit: 'ms', points: points(time) },
      `processor time of our calls in all tabs and in the background while one more is opened and scrolled: ${which}`,
    ),
    growthRow(
      "growth: a tab's heap",
      { cost: 'heap of one more tab', things: 'tabs open', unit: 'MB', points: points(heap) },
      `bytes of all scripts after garbage was collected, the page's own among them: ${which}`,
    ),
  ];
}

/** What the tabs of `TABS` cost, with as many open; one was opened and closed before, which woke the background. */
async function openedTabs(): Promise<Measured[]> {
  const body = feedPage(POSTS_OF_TAB, REST_OF_TAB);
  const measuring = await startMeasuring('ours');
  try {
    await measuring.measure(FEED, body);
    const found: Measured[] = [];
    for (let open = 1; open <= Math.max(...TABS); open += 1) {
      const measured = await measuring.measureOpen(FEED, body);
      if (TABS.includes(open)) found.push(measured);
    }
    return found;
  } finally {
    await measuring.close();
  }
}
