import type { Driver } from './drivers/driver';

/** Sends a message as a page of the extension would, and gives the answer. */
export function send(driver: Driver, name: string, input: unknown): Promise<unknown> {
  return driver.inExtension(
    async (message) => {
      type Api = { runtime: { sendMessage(message: unknown): Promise<unknown> } };
      const place = globalThis as unknown as { browser?: Api; chrome?: Api };
      return (place.browser ?? place.chrome)?.runtime.sendMessage(message);
    },
    { name, input },
  );
}
