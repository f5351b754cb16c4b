import browser from 'webextension-polyfill';
import type { SavedData, StoragePort } from '../storage/port';

type AreaName = 'local' | 'session' | 'sync';

/** What Chrome has from version 130 on, and Firefox from 143 on; the types don't know it yet. */
interface WithKeys {
  getKeys(): Promise<string[]>;
}

function hasKeys(name: AreaName): boolean {
  return typeof (browser.storage[name] as Partial<WithKeys> | undefined)?.getKeys === 'function';
}

function areaPort(name: AreaName): StoragePort {
  // Looked up at each use: a browser without the session area fails at the call, not at the import.
  const area = () => browser.storage[name];
  return {
    get: (keys) => area().get(keys === null ? null : [...keys]),
    ...(hasKeys(name) && { keys: () => (area() as unknown as WithKeys).getKeys() }),
    set: (items) => area().set(items),
    remove: (keys) => area().remove([...keys]),
    clear: () => area().clear(),
    onChanged(listener) {
      const onChange = (changes: Record<string, { newValue?: unknown }>, changedArea: string) => {
        if (changedArea !== name) return;
        const values: SavedData = {};
        for (const [key, change] of Object.entries(changes)) values[key] = change.newValue;
        listener(values);
      };
      browser.storage.onChanged.addListener(onChange);
      return () => browser.storage.onChanged.removeListener(onChange);
    },
  };
}

/** What is kept on this machine. */
export const localArea: StoragePort = areaPort('local');

/** What the browser carries to the person's other machines, when they are signed in to it. */
export const syncedArea: StoragePort = areaPort('sync');

/** What is kept in memory until the browser is closed. */
export const sessionArea: StoragePort = areaPort('session');

/**
 * Keeps content scripts out of the local area, where the browser can: a page that takes over a content
 * script then still can't read the wishlist. Firefox has no such switch; there this does nothing.
 */
export async function closeLocalAreaToPages(): Promise<void> {
  const area = browser.storage.local as typeof browser.storage.local & {
    setAccessLevel?: (level: { accessLevel: string }) => Promise<void>;
  };
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
