import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from './drivers/driver';

/** What a phone shows of a page, in CSS pixels. */
export const PHONE = { width: 360, height: 740 };

/** Run before anything of the background. */
const WITHOUT_SYNC = `for (const api of [globalThis.browser, globalThis.chrome]) {
  if (api?.storage) Object.defineProperty(api.storage, 'sync', { value: undefined, configurable: true });
}
`;

/**
 * Copies a built extension and takes from it what browsers of phones don't have: shortcuts, the menu of the page, and
 * synced storage. What a manifest doesn't ask for is not there.
 */
export function withoutWhatPhonesLack(built: string, copy: string): string {
  cpSync(built, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const { commands, ...manifest } = JSON.parse(readFileSync(path, 'utf8'));
  if (commands === undefined) throw new Error('There is nothing to take away: the manifest has no commands.');
  const permissions = manifest.permissions.filter((one: string) => one !== 'contextMenus');
  writeFileSync(path, JSON.stringify({ ...manifest, permissions }));
  const background = join(copy, 'service-worker-loader.js');
  writeFileSync(join(copy, 'without-sync.js'), WITHOUT_SYNC);
  writeFileSync(background, `import './without-sync.js';\n${readFileSync(background, 'utf8')}`);
  return copy;
}

/** The page under a finger: whatever is clicked in it is tapped. */
export function byTouch(page: Page): Page {
  return new Proxy(page, {
    get(page, key) {
      const value: unknown = Reflect.get(page, key === 'click' ? 'tap' : key);
      return typeof value === 'function' ? value.bind(page) : value;
    },
  });
}
