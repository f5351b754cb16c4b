import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll } from 'vitest';
import type { Verdict } from '../../../src/detect/verdict';
import type { CardNews, PageContext } from '../../../src/messages/protocol';
import { findChromium } from '../../../tools/install.mjs';
import type { HarnessOptions, HarnessSubject } from './overlay';

// The overlay by itself in real Chromium, on plain pages, with its root open so that it can be measured.

const ROOT = join(import.meta.dirname, '../../..');
/** Where the links of the plain pages lead. */
export const HREF = 'https://shop.example/thing?tag=ann-21';

let browser: Browser;
let script: string;

/** Builds the harness and starts the browser before the tests of this file, and ends it after them. */
export function usePlainPages(): void {
  beforeAll(async () => {
    const built = await build({
      root: ROOT,
      configFile: false,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        write: false,
        lib: { entry: join(ROOT, 'tests/e2e/harness/overlay.ts'), formats: ['iife'], name: 'harness' },
      },
    });
    const [bundle] = Array.isArray(built) ? built : [built];
    if (!bundle || !('output' in bundle)) throw new Error('vite built no harness');
    script = bundle.output[0].code;
    browser = await chromium.launch({
      executablePath: findChromium() ?? undefined,
      args: ['--no-sandbox', '--disable-gpu'],
    });
  });

  afterAll(() => browser?.close());
}

/** A link that pays, and nothing else. */
export const verdict: Verdict = {
  earns: true,
  relations: ['affiliate'],
  disclosure: 'none',
  saysUnpaid: false,
  deinfluencing: false,
  sheepsClothing: false,
  pressure: false,
  findings: [
    {
      kind: 'affiliate',
      strength: 'certain',
      rule: 'demo',
      source: 'link',
      start: null,
      end: null,
      text: HREF,
    },
  ],
};

function contextOf(part: Partial<PageContext> = {}): PageContext {
  const file = readFileSync(join(ROOT, 'public/_locales/en/messages.json'), 'utf8');
  const messages = Object.entries(JSON.parse(file) as Record<string, { message: string }>);
  return {
    level: 'marks',
    spotting: {
      affiliate: true,
      paid: true,
      code: true,
      gifted: true,
      platformAd: true,
      sheepsClothing: true,
      pressure: true,
    },
    theme: 'system',
    country: null,
    rules: [],
    locale: 'en',
    dir: 'ltr',
    words: Object.fromEntries(messages.map(([key, { message }]) => [key, message])),
    questions: [{ id: 'q', signal: 'affiliate_link', text: 'Was this on your mind yesterday?' }],
    privateWindow: false,
    summary: null,
    holdBuys: false,
    restUntil: null,
    ...part,
  };
}

/** One post of a feed. */
export const post = (
  id: number,
) => `<article id="p${id}"><header><b class="name">Creator ${id}</b> <small>2 h</small></header>
  <p>Everybody asked about this one, so here it is. <a href="${HREF}">The thing</a> is on my table every day now.</p>
  <footer><button>Like</button> <button>Share</button></footer></article>`;
export const STYLE = `<style>body{font:16px/1.5 sans-serif;margin:16px}article{max-width:560px;padding:12px;margin:0 0 20px;border:1px solid #ccc}</style>`;
/** A page with so many posts. */
export const feed = (count: number) => STYLE + Array.from({ length: count }, (_, id) => post(id)).join('');
/** A mark for each post of `feed`. */
export const inFeed = (count: number): HarnessSubject[] =>
  Array.from({ length: count }, (_, id) => ({
    anchor: `#p${id} .name`,
    links: `#p${id} a`,
    subject: { verdict },
  }));
export interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  readonly context?: Partial<PageContext>;
  readonly dark?: boolean;
  readonly news?: CardNews | null;
}

/** Opens a plain page with marks, and waits until one can be seen. */
export async function open(
  html: string,
  subjects: readonly HarnessSubject[],
  { width = 1000, height = 800, context = {}, dark = false, news = null }: OpenOptions = {},
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: dark ? 'dark' : 'light' });
  page.setDefaultTimeout(8000);
  await page.route('**/*', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><head><title>Feed</title></head><body>${html}</body></html>`,
    }),
  );
  await page.goto('https://feed.example/');
  await page.evaluate(script);
  const options: HarnessOptions = {
    context: contextOf(context),
    subjects,
    open: true,
    news,
  };
  await page.evaluate(`void window.mountOverlay(${JSON.stringify(options)})`);
  await page.waitForFunction(() => {
    const marks = document.querySelector('html > div')?.shadowRoot?.querySelectorAll<HTMLElement>('.mark');
    return Array.from(marks ?? []).some(({ style }) => style.visibility === 'visible');
  });
  return page;
}

export const card = (page: Page): Locator => page.locator('.card');

/** What axe-core finds wrong with the overlay: rule and elements. */
export async function violationsOf(page: Page): Promise<[string, string[]][]> {
  await page.evaluate(readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const result = await axe.run('html > div', { rules: { region: { enabled: false } } });
    return result.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  });
}
