import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { launch } from '../../tests/e2e/drivers/launch';
import { manyWishes, storeWishes } from '../../tests/e2e/many-wishes';
import { ensureBrowsers } from '../install.mjs';
import { builtExtension } from '../spot/built';
import { median, type Point, type Row, row } from './ratio';

/** A process of its own for each: in one that was there before, the script has been compiled already. */
const SITES = [
  'tiktok.com',
  'youtube.com',
  'instagram.com',
  'pinterest.com',
  'linkedin.com',
  'facebook.com',
  'x.com',
  'reddit.com',
  'twitch.tv',
];
const FEW = 10;
const MANY = 10_000;
/** Times that a background is killed and asked; the first, while the browser is still starting, doesn't count. */
const STARTS = 9;
/** How long a page is traced, in milliseconds: until after the first scan was scheduled. */
const TRACED = 800;

/** What it takes to start: the content script, in bytes and milliseconds, and the background. */
export async function startRows(): Promise<Row[]> {
  const path = chromiumPath();
  const folder = builtExtension('chromium');
  return [...sizeRows(folder), ...(await contentRows(path, folder)), ...(await backgroundRows(path, folder))];
}

/** Milliseconds that a page waits for the first answer of a killed background, for each number of wishes. */
export async function firstAnswerByWishes(counts: readonly number[]): Promise<Point[]> {
  const points: Point[] = [];
  for (const at of counts) {
    points.push({ at, value: await backgroundStart(chromiumPath(), builtExtension('chromium'), at) });
  }
  return points;
}

function chromiumPath(): string {
  const path = ensureBrowsers({ chromium: true, firefox: false, fonts: false }).chromium;
  if (!path) throw new Error('Chromium is missing: npm test installs it, or says how to.');
  return path;
}

interface BuiltManifest {
  readonly content_scripts: readonly {
    readonly matches: readonly string[];
    readonly js: readonly string[];
  }[];
}

/** The most that one entry of the manifest has a page load, and the piece of it that runs at once. */
function sizeRows(folder: string): Row[] {
  const { content_scripts } = JSON.parse(
    readFileSync(join(folder, 'manifest.json'), 'utf8'),
  ) as BuiltManifest;
  const kilobytes = (files: readonly string[]) =>
    files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0) /
    1024;
  const runs = Math.max(...content_scripts.map(({ js }) => kilobytes(js.slice(-1))));
  const loaded = Math.max(...content_scripts.map(({ js }) => kilobytes(js)));
  return [
    row('start-size-run', runs, 45, 'the piece of the content script that runs with the page, gzipped', 'KB'),
    row(
      'start-size-loaded',
      loaded,
      45,
      'all files that Chromium loads into a page of a named platform, gzipped one by one; the others than the first only put a function in place',
      'KB',
    ),
  ];
}

interface TraceEvent {
  readonly name: string;
  readonly dur?: number;
  /** Processor time within it: on a busy machine less than `dur`. */
  readonly tdur?: number;
  readonly args?: unknown;
}

/** Processor time from the first line of the content script to its first wait, in processes that have not met it. */
async function contentRows(executablePath: string, folder: string): Promise<Row[]> {
  const profile = mkdtempSync(join(tmpdir(), 'unswayed-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  });
  try {
    await context.route(/^https?:/, (route) =>
      route.request().resourceType() === 'document'
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<!doctype html><p>words' })
        : route.abort(),
    );
    const run: number[] = [];
    const all: number[] = [];
    for (const site of SITES) {
      const events = await trace(await context.newPage(), `https://www.${site}/`);
      run.push(spent(events, 'src/content/main.js'));
      all.push(spent(events, 'src/content/'));
    }
    const how = `at the median of ${SITES.length} new processes in real Chromium, by its trace`;
    return [
      row(
        'start-run',
        median(run),
        5,
        `processor time: the first piece compiled, run and its first scan scheduled, ${how}`,
        'ms',
      ),
      row(
        'start-all',
        median(all),
        5,
        `the same with the files that only compile a function and put it in place, ${how}`,
        'ms',
      ),
    ];
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function trace(page: Page, url: string): Promise<TraceEvent[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8'] },
  });
  await page.goto(url);
  await page.waitForTimeout(TRACED);
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  await page.close();
  return events;
}

function spent(events: readonly TraceEvent[], file: string): number {
  const ours = events.filter(
    ({ name, args }) => name === 'EvaluateScript' && JSON.stringify(args ?? {}).includes(file),
  );
  if (ours.length === 0) throw new Error(`The browser never ran ${file}.`);
  return ours.reduce((sum, { dur = 0, tdur = dur }) => sum + tdur / 1000, 0);
}

/** How long a page waits for a background that has to be started first. */
async function backgroundRows(executablePath: string, folder: string): Promise<Row[]> {
  const few = await backgroundStart(executablePath, folder, FEW);
  const many = await backgroundStart(executablePath, folder, MANY);
  return [
    row('start-background', few, 150, `a killed background's first answer, with ${FEW} wishes`, 'ms'),
    row(
      'start-background-many',
      many / few,
      1.5,
      `the same with ${MANY} wishes (${Math.round(many)} ms), divided by that with ${FEW}`,
    ),
  ];
}

async function backgroundStart(
  executablePath: string,
  extensionDir: string,
  wishes: number,
): Promise<number> {
  const profileDir = mkdtempSync(join(tmpdir(), 'unswayed-bench-'));
  const driver = await launch('chromium', { profileDir, extensionDir, executablePath });
  try {
    await storeWishes(driver, manyWishes(wishes, Date.now()));
    const took: number[] = [];
    for (let start = 0; start <= STARTS; start += 1) {
      await driver.killBackground();
      const time = await driver.inExtension(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
        };
        const start = performance.now();
        await chrome.runtime.sendMessage({ name: 'items.known', input: { keys: [] } });
        return performance.now() - start;
      });
      if (start > 0) took.push(time);
    }
    return median(took);
  } finally {
    await driver.close();
    if (existsSync(profileDir)) rmSync(profileDir, { recursive: true, force: true });
  }
}
