import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { CDPSession, Page, Target } from 'puppeteer-core';
import { type Measuring, serve, startMeasuring } from '../../tools/bench/pages-browser';
import { endlessFeed, FEED } from '../e2e/sites';
import type { Soak } from './soak';

/** Pages of many platforms, visited one after another, again and again. */
const VISITED: readonly (readonly [fixture: string, url: string])[] = [
  ['instagram-feed', 'https://www.instagram.com/'],
  ['youtube-watch', 'https://www.youtube.com/watch?v=Ket1eReview'],
  ['x-home', 'https://x.com/home'],
  ['blog-review', 'https://kettles.example/2026/review'],
  ['reddit-feed', 'https://www.reddit.com/'],
  ['facebook-feed', 'https://www.facebook.com/'],
  ['pinterest-feed', 'https://www.pinterest.de/'],
  ['news', 'https://news.example/today'],
  ['weibo-home', 'https://weibo.com/'],
  ['shop-product', 'https://shop.example/p/1'],
  ['threads-feed', 'https://www.threads.com/'],
  ['search-duckduckgo', 'https://duckduckgo.com/?q=cast+iron+pan'],
];

/** A person scrolls about one post in a second and a half. */
const POSTS_A_MINUTE = 40;
/** Everything has been started and every page seen once after so many minutes; from then on nothing may grow. */
const WARM_UP = VISITED.length + 2;
/** What scripts may need more than after the warm-up: in bytes, for what browsers keep of code they found hot. */
const HEAP_GROWTH = 1_500_000;
/** Posts stand where others stood and marks with them, so that a few more or fewer are no growth. */
const NODES_GROWTH = 1_500;
const LISTENERS_GROWTH = 60;
/** A day's counts by site and the last reading of countdowns, in bytes. */
const STORED_GROWTH = 8_192;

interface Amounts {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly stored: number;
}

interface Running {
  readonly measuring: Measuring;
  /** An endless feed that is scrolled the whole time, with addresses that change under it. */
  readonly feed: Page;
  readonly feedSession: CDPSession;
  /** The tab that goes from page to page. */
  readonly tab: Page;
  /** A page of the extension, to ask what it has stored. */
  readonly inside: Page;
  readonly errors: string[];
}

let running: Promise<Running> | null = null;
let minutes = 0;
let before: Amounts | null = null;
let last: Amounts | null = null;

async function start(): Promise<Running> {
  const measuring = await startMeasuring('ours');
  const { browser } = measuring;
  const errors: string[] = [];
  const listen = async (target: Target) => {
    if (target.type() === 'service_worker') await hearErrors(await target.createCDPSession(), errors);
  };
  browser.on('targetcreated', (target) => void listen(target).catch(() => {}));
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  await listen(worker);
  const open = async (bodies: ReadonlyMap<string, string>) => {
    const page = await browser.newPage();
    await serve(page, bodies);
    const session = await page.createCDPSession();
    await hearErrors(session, errors);
    await session.send('Performance.enable');
    await session.send('HeapProfiler.enable');
    return { page, session };
  };
  const inside = await browser.newPage();
  await inside.goto(new URL('/src/options/index.html', worker.url()).href);
  const { page: tab } = await open(new Map(VISITED.map(([fixture, url]) => [url, bodyOf(fixture)])));
  const { page: feed, session: feedSession } = await open(new Map([[FEED, endlessFeed().body]]));
  await feed.goto(FEED);
  return { measuring, feed, feedSession, tab, inside, errors };
}

function bodyOf(fixture: string): string {
  return readFileSync(fileURLToPath(new URL(`../fixtures/pages/${fixture}.html`, import.meta.url)), 'utf8');
}

/** Hears of every error that nothing caught, in the page's scripts and in ours beside them. */
async function hearErrors(session: CDPSession, errors: string[]): Promise<void> {
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception, url } }) => {
    errors.push(`${exception?.description ?? text} (${url ?? 'no file'})`);
  });
  await session.send('Runtime.enable');
}

/** One minute of a person's scrolling, as fast as the pages take it. */
async function minute({ feed, tab }: Running, number: number): Promise<void> {
  const [, url] = VISITED[number % VISITED.length] as readonly [string, string];
  await tab.bringToFront();
  await tab.goto(url, { waitUntil: 'load' });
  for (const share of [0.3, 0.6, 1, 0]) {
    await tab.evaluate((to) => scrollTo(0, document.body.scrollHeight * to), share);
    await sleep(120);
  }
  await feed.bringToFront();
  for (let post = 0; post < POSTS_A_MINUTE; post += 4) {
    await feed.evaluate(() => (globalThis as unknown as { grow(n: number): number }).grow(4));
    await sleep(25);
  }
  await feed.evaluate((path) => history.pushState(null, '', path), number % 2 === 0 ? '/explore' : '/foryou');
  await sleep(400);
}

async function amounts({ feedSession, inside }: Running): Promise<Amounts> {
  await feedSession.send('HeapProfiler.collectGarbage');
  await feedSession.send('HeapProfiler.collectGarbage');
  const { metrics } = await feedSession.send('Performance.getMetrics');
  const amount = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  const stored = await inside.evaluate(async () => {
    type Api = { storage: { local: { getBytesInUse(keys: null): Promise<number> } } };
    return (globalThis as unknown as { chrome: Api }).chrome.storage.local.getBytesInUse(null);
  });
  return {
    heap: amount('JSHeapUsedSize'),
    nodes: amount('Nodes'),
    listeners: amount('JSEventListeners'),
    stored,
  };
}

async function end(): Promise<void> {
  if (running === null) return;
  const { measuring } = await running;
  running = null;
  if (before !== null && last !== null) {
    console.log(`after ${WARM_UP} minutes ${told(before)}; after ${minutes} minutes ${told(last)}`);
  }
  await measuring.close();
}

function told({ heap, nodes, listeners, stored }: Amounts): string {
  return `${(heap / 1e6).toFixed(2)} MB, ${nodes} nodes, ${listeners} listeners, ${stored} bytes stored`;
}

export const soaks: readonly Soak[] = [
  {
    name: 'an hour of scrolling over many platforms leaves no more behind than its first minutes, and no error',
    runs: 60,
    least: 2,
    end,
    property: fc.asyncProperty(fc.noShrink(fc.constant(null)), async () => {
      running ??= start();
      const now = await running;
      await minute(now, minutes);
      minutes += 1;
      assert.deepEqual(now.errors, [], 'no error that nothing caught');
      if (minutes < WARM_UP) return;
      last = await amounts(now);
      before ??= last;
      assert.ok(last.heap <= before.heap + HEAP_GROWTH, `the heap grew: ${told(before)} → ${told(last)}`);
      assert.ok(last.nodes <= before.nodes + NODES_GROWTH, `nodes grew: ${told(before)} → ${told(last)}`);
      assert.ok(
        last.listeners <= before.listeners + LISTENERS_GROWTH,
        `listeners grew: ${told(before)} → ${told(last)}`,
      );
      assert.ok(
        last.stored <= before.stored + STORED_GROWTH,
        `storage grew: ${told(before)} → ${told(last)}`,
      );
    }),
  },
];
