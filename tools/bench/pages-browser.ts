import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { ensureBrowsers } from '../install.mjs';
import { builtExtension } from '../spot/built';
import { CATEGORIES, type OwnCall, ownCalls, type TraceEvent, timeElsewhere } from './pages-trace';

/** What runs beside the page: no content script, one that does nothing, or ours. */
export const VARIANTS = ['none', 'empty', 'ours'] as const;
export type Variant = (typeof VARIANTS)[number];

/** What one look at a page has shown. */
export interface Measured {
  /** Calls into scripts of extensions. */
  readonly calls: readonly OwnCall[];
  /** Processor time of such calls in the background and in other pages meanwhile. In microseconds. */
  readonly elsewhere: number;
  /** Processor time of the page's main thread in milliseconds, from the first byte to the end of `run()`. */
  readonly mainThread: number;
  /** Bytes of all scripts of the page, after garbage was collected. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** A browser with one of the variants in it, for as long as pages are measured. */
export interface Measuring {
  /** Opens a page, calls its `run()` and closes it. */
  measure(url: string, body: string): Promise<Measured>;
  /** As `measure`, and leaves the page open. */
  measureOpen(url: string, body: string): Promise<Measured>;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Starts a browser on a profile of its own. */
export async function startMeasuring(variant: Variant): Promise<Measuring> {
  const folder = mkdtempSync(join(tmpdir(), 'unswayed-bench-'));
  const extension = join(folder, 'extension');
  layOut(variant, extension);
  const executablePath = ensureBrowsers({ chromium: true, firefox: false, fonts: false }).chromium;
  if (!executablePath) throw new Error('Chromium is missing: npm test installs it, or says how to.');
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    userDataDir: join(folder, 'profile'),
    enableExtensions: [extension],
    defaultViewport: { width: 1280, height: 800 },
    args: ['--no-sandbox', '--disable-gpu', '--lang=en-US', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  if (variant === 'ours') await closeWelcome(browser);
  return {
    browser,
    async measure(url, body) {
      const page = await browser.newPage();
      try {
        return await measure(page, url, body);
      } finally {
        await page.close().catch(() => {});
      }
    },
    measureOpen: async (url, body) => measure(await browser.newPage(), url, body),
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The page that greets after installing would stand before the measured one, which then is not painted. */
async function closeWelcome(browser: Browser): Promise<void> {
  const welcome = await browser.waitForTarget(
    (target) => target.type() === 'page' && target.url().startsWith('chrome-extension:'),
  );
  await (await welcome.page())?.close();
}

function layOut(variant: Variant, folder: string): void {
  if (variant === 'ours') {
    cpSync(builtExtension('chromium'), folder, { recursive: true });
    const path = join(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as {
      content_scripts: { matches: string[] }[];
      host_permissions: string[];
    };
    // As if the person had given access to every site; without it the content script gets none of its pieces there.
    for (const script of manifest.content_scripts) script.matches = ['*://*/*'];
    manifest.host_permissions = ['*://*/*'];
    writeFileSync(path, JSON.stringify(manifest));
    return;
  }
  mkdirSync(folder, { recursive: true });
  const scripts = [{ matches: ['*://*/*'], js: ['empty.js'], run_at: 'document_idle' }];
  const manifest = {
    manifest_version: 3,
    name: 'Nothing',
    version: '1',
    ...(variant === 'empty' ? { content_scripts: scripts } : {}),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'empty.js'), '');
}

/** Serves one document at an address; whatever else is asked for does not exist. */
export async function serve(page: Page, bodies: ReadonlyMap<string, string>): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const body = bodies.get(request.url());
    void (body === undefined
      ? request.abort()
      : request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body }));
  });
}

async function measure(page: Page, url: string, body: string): Promise<Measured> {
  const session = await page.createCDPSession();
  await serve(page, new Map([[url, body]]));
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await metrics(session);
  await page.tracing.start({ categories: CATEGORIES });
  await page.bringToFront();
  await page.goto(url);
  // The content script starts when the page is idle, and asks the background what applies.
  await new Promise((settled) => setTimeout(settled, 700));
  await page.evaluate(() => (window as unknown as { run(): Promise<void> }).run());
  const buffer = await page.tracing.stop();
  const after = await metrics(session);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const left = await metrics(session);
  await session.detach();
  const { traceEvents } = JSON.parse(Buffer.from(buffer ?? []).toString('utf8')) as {
    traceEvents: TraceEvent[];
  };
  return {
    calls: ownCalls(traceEvents),
    elsewhere: timeElsewhere(traceEvents),
    mainThread: (value(after, 'TaskDuration') - value(before, 'TaskDuration')) * 1000,
    heap: value(left, 'JSHeapUsedSize'),
    nodes: value(left, 'Nodes'),
    listeners: value(left, 'JSEventListeners'),
  };
}

async function metrics(session: CDPSession): Promise<ReadonlyMap<string, number>> {
  const answer = await session.send('Performance.getMetrics');
  return new Map(answer.metrics.map((metric) => [metric.name, metric.value]));
}

function value(from: ReadonlyMap<string, number>, name: string): number {
  return from.get(name) ?? 0;
}
