import { type Measured, type Measuring, startMeasuring, VARIANTS, type Variant } from './pages-browser';
import * as sites from './pages-sites';
import { quantile } from './pages-trace';
import { median, type Row, row } from './ratio';

const POSTS = 10_000;
/** A smaller feed of the same kind, to see how the work grows. */
const FEWER_POSTS = 2_500;
const LINKS = 5_000;
const ROUNDS = 3;

/** The pages, in the order in which they are measured. */
const PAGES = {
  feed: [sites.FEED, () => sites.feedPage(POSTS)],
  fewer: [sites.FEED, () => sites.feedPage(FEWER_POSTS)],
  article: [sites.ARTICLE, () => sites.articlePage(LINKS)],
  nothing: [sites.NOTHING, () => sites.nothingPage()],
  busy: [sites.BUSY, () => sites.busyPage()],
} as const;
type PageName = keyof typeof PAGES;

type Runs = Record<Variant, Record<PageName, Measured[]>>;

/** What pages take with our content script, with an empty one and with none, in real Chromium. */
export async function pageRows(): Promise<Row[]> {
  const runs = Object.fromEntries(
    VARIANTS.map((variant) => [variant, Object.fromEntries(Object.keys(PAGES).map((name) => [name, []]))]),
  ) as unknown as Runs;
  // The variants take turns, so that a busy machine slows all of them.
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const variant of VARIANTS) {
      const measuring = await startMeasuring(variant);
      try {
        await measureAll(measuring, runs[variant]);
      } finally {
        await measuring.close();
      }
    }
  }
  return [...feedRows(runs), ...otherRows(runs)];
}

async function measureAll(measuring: Measuring, into: Record<PageName, Measured[]>): Promise<void> {
  for (const name of Object.keys(PAGES) as PageName[]) {
    const [url, body] = PAGES[name];
    into[name].push(await measuring.measure(url, body()));
  }
}

function of(runs: readonly Measured[], value: (run: Measured) => number): number {
  return median(runs.map(value));
}

/** Processor time of our calls in the page, in microseconds. */
export const ownTime = ({ calls }: Pick<Measured, 'calls'>) => calls.reduce((sum, { dur }) => sum + dur, 0);
const slices = (run: Measured) =>
  quantile(
    run.calls.map(({ dur }) => dur),
    0.99,
  ) / 1000;
const layouts = (run: Measured) => run.calls.filter(({ layout }) => layout).length;
const aPost = (posts: number) => (run: Measured) => ownTime(run) / posts;

function added({ none, empty, ours }: Runs, page: PageName): number {
  const base = of(none[page], ({ mainThread }) => mainThread);
  const difference =
    of(ours[page], ({ mainThread }) => mainThread) - of(empty[page], ({ mainThread }) => mainThread);
  return (difference / base) * 100;
}

function heapAdded({ empty, ours }: Runs, page: PageName): number {
  return (of(ours[page], ({ heap }) => heap) - of(empty[page], ({ heap }) => heap)) / 1e6;
}

function feedRows(runs: Runs): Row[] {
  const { feed, fewer } = runs.ours;
  const where = `a feed of ${POSTS} posts, every tenth of them paid, scrolled to its end, in Chromium; the median of ${ROUNDS}`;
  return [
    row(
      'feed: time added',
      added(runs, 'feed'),
      3,
      `processor time of the main thread with ours, less that with an empty content script, as a share of the page's own: ${where}`,
      '%',
    ),
    row(
      'feed: calls a post',
      of(feed, aPost(POSTS)),
      20,
      `processor time in calls into our scripts by the browser's trace, drawing of marks included, divided by the posts: ${where}`,
      'µs',
    ),
    row(
      'feed: slices',
      of(feed, slices),
      8,
      `the longest of 99 in 100 calls into our scripts: ${where}`,
      'ms',
    ),
    row(
      'feed: growth',
      of(feed, aPost(POSTS)) / of(fewer, aPost(FEWER_POSTS)),
      1.2,
      `calls a post among ${POSTS} posts, divided by calls a post among ${FEWER_POSTS}`,
    ),
    row(
      'feed: heap added',
      heapAdded(runs, 'feed'),
      30,
      `bytes of scripts after garbage was collected, with ours less with an empty one: ${where}`,
      'MB',
    ),
  ];
}

function otherRows(runs: Runs): Row[] {
  const { article, nothing, busy } = runs.ours;
  const article5 = `an article of ${LINKS} links, every hundredth of them paid`;
  const empty = 'a page of 100,000 nodes with nothing on it';
  const changing = 'a page of 100 posts that changes a thousand times a second, for five seconds';
  return [
    row(
      'article: slices',
      of(article, slices),
      8,
      `the longest of 99 in 100 calls into our scripts: ${article5}`,
      'ms',
    ),
    row(
      'article: calls a link',
      of(article, aPost(LINKS)),
      20,
      `time in calls into our scripts, divided by the links: ${article5}`,
      'µs',
    ),
    row('nothing: calls', of(nothing, ownTime) / 1000, 10, `time in calls into our scripts: ${empty}`, 'ms'),
    row(
      'nothing: slices',
      of(nothing, slices),
      8,
      `the longest of 99 in 100 calls into our scripts: ${empty}`,
      'ms',
    ),
    row(
      'nothing: heap added',
      heapAdded(runs, 'nothing'),
      3,
      `bytes of scripts after garbage was collected, with ours less with an empty one: ${empty}`,
      'MB',
    ),
    row(
      'nothing: layouts',
      of(nothing, layouts),
      0,
      `calls into our scripts in which the browser had to compute style or layout: ${empty}`,
      '',
    ),
    row(
      'busy: time added',
      (of(busy, ownTime) / 5_000_000) * 100,
      3,
      `time in calls into our scripts, as a share of the five seconds: ${changing}`,
      '%',
    ),
    row(
      'busy: slices',
      of(busy, slices),
      8,
      `the longest of 99 in 100 calls into our scripts: ${changing}`,
      'ms',
    ),
  ];
}
