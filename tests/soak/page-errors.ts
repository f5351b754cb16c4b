import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { findChromium, TOP } from '../../tools/install.mjs';
import { readPage } from '../../tools/page-file';
import { giveAccess } from '../../tools/spot/access';
import { builtExtension } from '../../tools/spot/built';
import { addressOf } from '../../tools/spot/pages';
import type { Driver } from '../e2e/drivers/driver';
import { launch } from '../e2e/drivers/launch';
import type { Soak } from './soak';

const PAGES = join(TOP, '../shared/pages');
const INDEX = join(PAGES, 'INDEX.jsonl');
/** As long as a page is looked at: its own scripts have begun by then, and so have we. Milliseconds. */
const A_LOOK = 2500;
/** A page whose scripts run for ever is left at this, in milliseconds. */
const PATIENCE = 15_000;

/** Put before all else of a page: it gathers what goes wrong in it. */
const LISTENER = `<script>(() => {
  const heard = (globalThis.__wentWrong = []);
  addEventListener('error', (event) => event.message && heard.push('error: ' + event.message), true);
  addEventListener('unhandledrejection', (event) => heard.push('rejected: ' + event.reason));
  addEventListener('securitypolicyviolation', (event) => heard.push('refused: ' + event.violatedDirective + ' ' + event.blockedURI));
})()</script>`;

interface Running {
  readonly ours: Driver;
  /** The same browser with an extension that does nothing to speak of. */
  readonly other: Driver;
  readonly profiles: readonly string[];
}

let running: Promise<Running> | null = null;
let next = 0;

async function start(): Promise<Running> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('Chromium is missing: npm test installs it, or says how to.');
  const profiles = ['ours', 'other'].map((name) => mkdtempSync(join(tmpdir(), `unswayed-soak-${name}-`)));
  const [ours, other] = await Promise.all(
    [builtExtension('chromium'), join(TOP, 'tests/e2e/drivers/sample-extension')].map((extensionDir, index) =>
      launch('chromium', { profileDir: profiles[index] as string, extensionDir, executablePath }),
    ),
  );
  if (!ours || !other) throw new Error('two browsers were started');
  await giveAccess(ours, '*://*/*');
  return { ours, other, profiles };
}

async function end(): Promise<void> {
  if (running === null) return;
  const { ours, other, profiles } = await running;
  running = null;
  await Promise.all([ours.close(), other.close()]);
  for (const profile of profiles) rmSync(profile, { recursive: true, force: true });
}

/** What went wrong in a page while it was looked at; null when it left, or never came to rest. */
async function wentWrong(driver: Driver, url: string, body: string): Promise<ReadonlySet<string> | null> {
  driver.serve(url, { body });
  const looking = (async () => {
    const page = await driver.open(url);
    try {
      await sleep(A_LOOK);
      return new Set(
        await page.evaluate(() => (globalThis as unknown as { __wentWrong: string[] }).__wentWrong ?? []),
      );
    } finally {
      await page.close().catch(() => {});
    }
  })().catch(() => null);
  return Promise.race([looking, sleep(PATIENCE, null)]);
}

/** What goes wrong with us and not without us, seen twice: what happens by chance is not ours. */
async function ofOurDoing(url: string, body: string): Promise<string[]> {
  running ??= start();
  const { ours, other } = await running;
  let suspects: string[] | null = null;
  for (let look = 0; look < 3; look += 1) {
    const [mine, theirs] = await Promise.all([wentWrong(ours, url, body), wentWrong(other, url, body)]);
    if (mine === null || theirs === null) return [];
    const added: string[] = [...mine].filter((message) => !theirs.has(message));
    suspects = suspects === null ? added : suspects.filter((message) => added.includes(message));
    if (suspects.length === 0) return [];
  }
  return suspects ?? [];
}

interface Saved {
  readonly file: string;
  readonly url: string;
}

function savedPages(): readonly Saved[] {
  if (!existsSync(INDEX)) {
    console.log('skipped  page errors: ../shared/pages is not here');
    return [];
  }
  return readFileSync(INDEX, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Saved);
}

const pages = savedPages();

export const soaks: readonly Soak[] =
  pages.length === 0
    ? []
    : [
        {
          name: 'nothing goes wrong in a saved page, with its own scripts running, that does not go wrong without us',
          runs: pages.length,
          least: 2,
          end,
          // Each page in turn; fast-check only counts.
          property: fc.asyncProperty(fc.noShrink(fc.constant(null)), async () => {
            const { file, url } = pages[next++ % pages.length] as Saved;
            const body = readPage(join(PAGES, file), { awake: true }).replace(
              /(<!doctype[^>]{0,500}>)/i,
              `$1${LISTENER}`,
            );
            assert.deepEqual(await ofOurDoing(addressOf(url), body), [], file);
          }),
        },
      ];
