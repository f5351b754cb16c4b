import browser from 'webextension-polyfill';

/** The id under which the content script is registered for the sites the person opened to us. */
const GRANTED = 'granted';

/** The content script as the manifest has it. */
export interface ContentScript {
  /** The piece that begins; it has the others run when it needs them. */
  readonly files: readonly string[];
  readonly matches: readonly string[];
}

/** The content script that runs on the named platforms; the same one serves every other site. */
export function manifestContentScript(): ContentScript {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  // Firefox gives the files as full addresses and takes them only as paths.
  const files = (scripts[0]?.js ?? []).map((file) =>
    new URL(file, browser.runtime.getURL('/')).pathname.slice(1),
  );
  return { files, matches: scripts.flatMap(({ matches = [] }) => matches) };
}

/** Match patterns of all sites we have access to, by the manifest or by the person's word. */
export async function accessibleOrigins(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Calls back when access was given or taken away. */
export function onAccessChange(listener: () => void): void {
  browser.permissions.onAdded.addListener(() => listener());
  browser.permissions.onRemoved.addListener(() => listener());
}

/**
 * Calls back with the match patterns of all sites we have access to, now and whenever that changes.
 *
 * @returns how to stop
 */
export function watchOrigins(listener: (origins: readonly string[]) => void): () => void {
  let stopped = false;
  const tell = () =>
    void accessibleOrigins().then((origins) => {
      if (!stopped) listener(origins);
    });
  tell();
  onAccessChange(tell);
  return () => {
    stopped = true;
  };
}

/**
 * Asks the person for lasting access. Has to be called in a click, before anything is awaited.
 * False when they, or the browser, said no.
 */
export function requestAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] }).catch(() => false);
}

/** Gives access back. False when the browser keeps it. */
export function giveUpAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...origins] }).catch(() => false);
}

/**
 * Lets the content script run on `matches` from the next page on, except on `except`; with none, nowhere.
 * Safe to call at every wake: what is registered already stays untouched.
 */
export async function runOn(
  files: readonly string[],
  matches: readonly string[],
  except: readonly string[],
): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [GRANTED] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [GRANTED] });
    return;
  }
  const script = {
    id: GRANTED,
    js: [...files],
    matches: [...matches],
    excludeMatches: [...except],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  const same = (key: 'js' | 'matches' | 'excludeMatches') => isSameSet(registered?.[key], script[key]);
  if (same('js') && same('matches') && same('excludeMatches')) return;
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

function isSameSet(some: readonly string[] | undefined, others: readonly string[]): boolean {
  return some?.length === others.length && others.every((one) => some.includes(one));
}

/**
 * Runs files of ours in a tab's page now, at once where `frameId` names one of its frames. False where the browser
 * doesn't let us.
 */
export async function runIn(tabId: number, files: readonly string[], frameId?: number): Promise<boolean> {
  const injection =
    frameId === undefined
      ? { target: { tabId } }
      : { target: { tabId, frameIds: [frameId] }, injectImmediately: true };
  return browser.scripting.executeScript({ ...injection, files: [...files] }).then(
    () => true,
    () => false,
  );
}
