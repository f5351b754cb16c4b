import { SECOND } from '../shared/clock';

/** The part of `window` that tells where the page is. */
export interface NavigationSource {
  readonly location: { readonly href: string };
  /** The Navigation API, where the browser has it. It is seen from a content script, `pushState` is not. */
  readonly navigation?: EventTarget;
  setInterval(work: () => void, ms: number): number;
  clearInterval(id: number): void;
}

/**
 * Calls `onNavigate` when the address changes without a new document, also when only the fragment does.
 * Without the Navigation API the address is looked at once a second.
 */
export function watchNavigation(options: {
  readonly source: NavigationSource;
  readonly signal: AbortSignal;
  readonly onNavigate: (url: URL) => void;
}): void {
  const { source, signal, onNavigate } = options;
  let last = source.location.href;
  const look = () => {
    if (signal.aborted || source.location.href === last) return;
    last = source.location.href;
    onNavigate(new URL(last));
  };
  if (source.navigation !== undefined) {
    // `navigatesuccess` comes when the page says it is done, `currententrychange` at once and always.
    source.navigation.addEventListener('navigatesuccess', look, { signal });
    source.navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  const timer = source.setInterval(look, SECOND);
  signal.addEventListener('abort', () => source.clearInterval(timer), { once: true });
}
