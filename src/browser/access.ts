import browser from 'webextension-polyfill';

/** The id under which the content script is registered for the sites the person opened to us. */
const GRANTED = 'granted';

/** The content script as the manifest has it. */
export interface ContentScript {
  readonly files: readonly string[];
  readonly matches: readonly string[];
}

/** The content script that runs on the named platforms; the same file serves every other site. */
export function manifestContentScript(): ContentScript {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  // Firefox gives the files as full addresses and takes them only as paths.
  const files = (script?.js ?? []).map((file) =>
    new URL(file, browser.runtime.getURL('/')).pathname.slice(1),
  );
  return { files, matches: script?.matches ?? [] };
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

/** Runs the content script in a tab's page now. False where the browser doesn't let us. */
export async function runIn(tabId: number, files: readonly string[]): Promise<boolean> {
  return browser.scripting.executeScript({ target: { tabId }, files: [...files] }).then(
    () => true,
    () => false,
  );
}
