import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { kindOf, readRecord } from '../../src/storage/kinds';
import type { SavedData } from '../../src/storage/port';
import { findChromium } from '../../tools/install.mjs';
import { builtExtension } from '../../tools/spot/built';
import type { Driver } from '../e2e/drivers/driver';
import { launch } from '../e2e/drivers/launch';

// What the soaks share that kill the background of a real Chromium.

/** Longer than all messages of a round may take when none is answered, in milliseconds. */
const LONGEST_WAIT = 30_000;

/** A browser for one soak, started when it is first wanted. */
export interface KillableBrowser {
  driver(): Promise<Driver>;
  end(): Promise<void>;
}

export function killableBrowser(): KillableBrowser {
  let running: Promise<{ readonly driver: Driver; readonly profileDir: string }> | null = null;
  const start = async () => {
    const executablePath = findChromium();
    if (executablePath === null)
      throw new Error('Chromium is missing: npm test installs it, or says how to.');
    const profileDir = mkdtempSync(join(tmpdir(), 'unswayed-soak-'));
    const extensionDir = builtExtension('chromium');
    return { profileDir, driver: await launch('chromium', { profileDir, extensionDir, executablePath }) };
  };
  return {
    async driver() {
      running ??= start();
      return (await running).driver;
    },
    async end() {
      if (running === null) return;
      const { driver, profileDir } = await running;
      running = null;
      await driver.close();
      rmSync(profileDir, { recursive: true, force: true });
    },
  };
}

/** Does something, and kills the background again and again at these moments meanwhile, in milliseconds. */
export async function whileKilled<Value>(
  driver: Driver,
  waits: readonly number[],
  work: Promise<Value>,
): Promise<Value> {
  for (const wait of waits) {
    await sleep(wait);
    await within('the background to go', driver.killBackground());
  }
  return within('an answer', work);
}

/** What comes of `work`, unless it takes longer than anything here may. */
export async function within<Value>(what: string, work: Promise<Value>): Promise<Value> {
  const limit = new AbortController();
  const late = sleep(LONGEST_WAIT, undefined, { signal: limit.signal }).then(() => {
    throw new Error(`waited for ${what}`);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    limit.abort();
    late.catch(() => {});
  }
}

/** Asks something of the background; true when that was acknowledged. */
export function asked(driver: Driver, name: string, input: unknown): Promise<boolean> {
  return driver.inExtension(
    async (message) => {
      type Answer = { readonly ok: boolean } | undefined;
      type Api = { runtime: { sendMessage(message: unknown): Promise<Answer> } };
      const { chrome } = globalThis as unknown as { chrome: Api };
      const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 5000));
      const answer = await Promise.race([chrome.runtime.sendMessage(message).catch(() => undefined), late]);
      return answer?.ok === true;
    },
    { name, input },
  );
}

/** Throws when a record that is stored cannot be read. */
export function everyRecordIsWhole(saved: SavedData): void {
  for (const [key, record] of Object.entries(saved)) {
    if (kindOf(key) !== null) assert.equal(readRecord(key, record).damaged, false, `${key} is whole`);
  }
}
