import type { Captured, Pointed } from '../messages/protocol';
import { type Milliseconds, SECOND } from '../shared/clock';
import type { Spotter } from './spotter';

/** How long the posts of a page that was only just looked at are waited for. They only say through whom it was met. */
const PATIENCE: Milliseconds = 2 * SECOND;

/** What keeping something of a page needs. */
export interface KeepingPage {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** Null where nothing is looked at, or it could not be had. */
  spotter(): Promise<Spotter | null>;
}

/**
 * Lets the person keep something of the page. Until they do, all there is of it is one listener, for what the page's
 * menu is opened on: the browser tells the address of a link, and not which of several it was.
 */
export function createKeeping({
  document,
  signal,
  spotter,
}: KeepingPage): (what: Pointed) => Promise<Captured | null> {
  let under: WeakRef<Element> | null = null;
  document.addEventListener(
    'contextmenu',
    (event) => {
      const [target] = event.composedPath();
      if (event.isTrusted) under = target instanceof Element ? new WeakRef(target) : null;
    },
    { capture: true, passive: true, signal },
  );

  const read = async () => (await spotter())?.read() ?? null;
  const late = () => new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE));

  return async (what) => {
    const seen = await Promise.race([read(), late()]).catch(() => null);
    const { capture } = await import('./capture');
    return capture(what, {
      document,
      url: new URL(document.location.href),
      platform: seen?.platform ?? 'web',
      posts: seen?.posts ?? [],
      under: under?.deref() ?? null,
      makeCanvas: () => document.createElement('canvas'),
    });
  };
}
