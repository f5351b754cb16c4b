import type { Driver } from './driver';

/** 2001-09-09, in milliseconds: stored numbers from here on are points in time, smaller ones are not. */
const FIRST_INSTANT = 1e12;

/**
 * Lets time pass: takes `ms` from every point in time that the extension has stored, so that all of it
 * is that much older. Restart the browser afterwards; what runs already may keep what it has read.
 */
export async function makeStoredDataOlder(driver: Driver, ms: number): Promise<void> {
  await driver.inExtension(
    async ({ ms, first }) => {
      const place = globalThis as unknown as { browser?: WithStorage; chrome?: WithStorage };
      const area = (place.browser ?? place.chrome)?.storage.local;
      if (area === undefined) throw new Error('not a page of an extension');
      const older = (value: unknown): unknown => {
        if (typeof value === 'number') return value >= first ? value - ms : value;
        if (Array.isArray(value)) return value.map(older);
        if (typeof value !== 'object' || value === null) return value;
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, older(inner)]));
      };
      await area.set(older(await area.get(null)) as Record<string, unknown>);
    },
    { ms, first: FIRST_INSTANT },
  );
}

/** Turns notices off: one is a window of its own in Firefox, which the driver then takes for the browser's. */
export async function showNoNotices(driver: Driver): Promise<void> {
  await driver.inExtension(async () => {
    const place = globalThis as unknown as { browser?: WithStorage; chrome?: WithStorage };
    const area = (place.browser ?? place.chrome)?.storage.local;
    const settings = (await area?.get(null))?.['settings'];
    await area?.set({ settings: { ...(settings as object | undefined), notify: false } });
  });
}

/** Everything the extension has stored on this machine, by key. */
export function storedData(driver: Driver): Promise<Record<string, unknown>> {
  return driver.inExtension(async () => {
    const place = globalThis as unknown as { browser?: WithStorage; chrome?: WithStorage };
    const area = (place.browser ?? place.chrome)?.storage.local;
    if (area === undefined) throw new Error('not a page of an extension');
    return area.get(null);
  });
}

interface WithStorage {
  readonly storage: {
    readonly local: {
      get(keys: null): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
  };
}
