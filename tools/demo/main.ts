import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import words from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { PageReport } from '../../src/messages/protocol';
import type { BrowserName, Driver, Page } from '../../tests/e2e/drivers/driver';
import { launch } from '../../tests/e2e/drivers/launch';
import { ensureBrowsers, TOP } from '../install.mjs';
import { readPage } from '../page-file';
import { giveAccess } from '../spot/access';
import { builtExtension } from '../spot/built';
import { reportOf } from '../spot/report';
import { table } from './table';

const USAGE = `Usage: npm start                                  the demo feed
       npm start -- https://example.org/a-page    a page of the web
       npm start -- page.html --url https://…     a saved page, at the address it came from
       … --browser firefox                        in Firefox instead of Chromium
       … --headless                               without a window: a table, and pictures in demo-output/`;

/** The demo feed's address. It is served by the browser's driver, so nothing leaves the machine. */
const FEED_ADDRESS = 'https://driftwood.example/home';

interface Showing {
  readonly url: string;
  /** The page's HTML where it is not to be fetched from the web. */
  readonly html: string | null;
  /** Whether the page's own scripts run. A saved page stays as it was saved. */
  readonly scripts: boolean;
}

/** `npm start`: builds, and opens a browser with the extension on a page. Returns the exit code. */
export async function main(args: string[]): Promise<number> {
  const wanted = readArguments(args);
  if (typeof wanted === 'string') {
    process.stderr.write(`${wanted}\n${USAGE}\n`);
    return 2;
  }
  const { showing, browser, headed } = wanted;

  const found = ensureBrowsers({ [browser]: true, fonts: true });
  const executablePath = found[browser];
  if (executablePath === null) {
    process.stderr.write(`${found.problem}\n`);
    return 1;
  }
  const profileDir = mkdtempSync(join(tmpdir(), 'unswayed-demo-'));
  const driver = await launch(browser, {
    profileDir,
    extensionDir: builtExtension(browser),
    executablePath,
    headed,
    online: showing.html === null,
  });
  try {
    if (showing.html !== null) {
      driver.serve(showing.url, {
        body: showing.html,
        headers: showing.scripts ? {} : { 'content-security-policy': "script-src 'none'" },
      });
    }
    await giveAccess(driver, `${new URL(showing.url).origin}/*`);
    const page = await driver.open(showing.url);
    await page.activate();
    const report = await reportOf(driver, page);
    await openFirstCard(page);
    process.stdout.write(`${table(report)}\n`);
    if (headed) {
      process.stdout.write('\nThe browser is yours. Close its window, or press Ctrl+C here, to end.\n');
      await windowClosed(driver);
    } else {
      await takePictures(driver, page, report);
    }
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  } finally {
    await driver.close().catch(() => {});
    rmSync(profileDir, { recursive: true, force: true });
  }
}

function readArguments(args: string[]): { showing: Showing; browser: BrowserName; headed: boolean } | string {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return (error as Error).message;
  }
  const { values, positionals } = parsed;
  const browser = values.browser ?? 'chromium';
  if (browser !== 'chromium' && browser !== 'firefox')
    return `There is no browser "${browser}" here: say chromium or firefox.`;
  const headed = values.headless !== true && hasDisplay();

  const [given, ...rest] = positionals;
  if (rest.length > 0) return 'Give one page at most.';
  if (given === undefined) {
    const html = readFileSync(join(TOP, 'tools/demo/feed.html'), 'utf8');
    return { showing: { url: FEED_ADDRESS, html, scripts: true }, browser, headed };
  }
  if (/^https?:\/\//i.test(given))
    return { showing: { url: given, html: null, scripts: true }, browser, headed };
  const path = resolve(given);
  if (!existsSync(path)) return `There is no file ${given}.`;
  if (values.url === undefined) return 'Say where the page came from: --url https://…';
  return { showing: { url: values.url, html: readPage(path), scripts: false }, browser, headed };
}

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: { url: { type: 'string' }, browser: { type: 'string' }, headless: { type: 'boolean' } },
  });
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** Rests the pointer on the first mark until its card has opened, as a person would. */
async function openFirstCard(page: Page): Promise<boolean> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const shown = await page.overlay();
    if (shown.some((element) => element.role === 'dialog')) return true;
    const mark = shown.find((element) => element.tag === 'button' && element.expanded !== null);
    if (mark) {
      await page.moveMouse({ x: mark.box.x + mark.box.width / 2, y: mark.box.y + mark.box.height / 2 });
    }
    await new Promise((done) => setTimeout(done, 250));
  }
  return false;
}

async function takePictures(driver: Driver, page: Page, report: PageReport): Promise<void> {
  const folder = join(TOP, 'demo-output');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const take = async (of: Page, name: string) => {
    await of.screenshot(join(folder, name));
    process.stdout.write(`demo-output/${name}\n`);
  };
  process.stdout.write('\n');
  if (report.marks > 0) await take(page, 'card.png');
  await page.press('Escape');
  await page.moveMouse({ x: 2, y: 2 });
  await new Promise((done) => setTimeout(done, 600));
  await take(page, 'marks.png');

  await saveFirstWish(page);
  await page.activate();
  const popup = await driver.pictureToolbarPopup(join(folder, 'popup.png'));
  if (popup) process.stdout.write('demo-output/popup.png\n');
  for (const [name, path, width, height] of [
    ['popup.png', 'src/popup/index.html', 380, 600],
    ['options.png', 'src/options/index.html', 900, 900],
  ] as const) {
    if (popup && name === 'popup.png') continue;
    const surface = await driver.openExtensionPage(path);
    await surface.appear({ width, height });
    await new Promise((done) => setTimeout(done, 400));
    await take(surface, name);
    await surface.close();
  }
}

/** Presses *Let it cool off* on the first card, so that the popup has something to show. */
async function saveFirstWish(page: Page): Promise<void> {
  if (!(await openFirstCard(page))) return;
  // A click counts only once the card has been seen for a moment.
  await new Promise((done) => setTimeout(done, 700));
  const keep = (await page.overlay()).find((element) => element.name === words.overlay_act_cool.message);
  if (!keep) return;
  await page.click({ x: keep.box.x + keep.box.width / 2, y: keep.box.y + keep.box.height / 2 });
  await new Promise((done) => setTimeout(done, 400));
}

/** Waits until the person has closed the last window. */
async function windowClosed(driver: Driver): Promise<void> {
  for (;;) {
    await new Promise((done) => setTimeout(done, 1000));
    const open = await driver.addresses().catch(() => []);
    if (open.length === 0) return;
  }
}
