import { parentElementOf } from '../shared/around';

/** Page elements in which the overlay may live for a while. */
export type Home = Element;

export interface Host {
  /** The one element that stands in the page. */
  readonly element: HTMLElement;
  /** What Preact draws into; its attributes carry theme, direction and language. */
  readonly surface: HTMLElement;
  readonly root: ShadowRoot;
  /**
   * Moves into `home` (a modal dialog or full-screen element that holds a marked post), or back to `<html>` with null;
   * and to the front when `over`, what the page shows alone, is another than before: it lies over all that was there.
   */
  moveTo(home: Home | null, over: Element | null): void;
  /** Shows or hides everything at once. */
  show(visible: boolean): void;
  /** Draws in the window's own px, whatever the page's `zoom` is. To be called before anything is measured. */
  fit(): void;
  /** Brings the overlay to the front of all that the page has opened. False when it has done so often enough. */
  promote(): boolean;
  /** The person has opened or closed something: the page may be outdone again. */
  begin(): void;
  /** Whether a person can see the overlay right now. A page can hide, fade or remove its host. */
  visible(): boolean;
  /** True when the path of an event goes through the overlay. */
  holds(event: Event): boolean;
  dispose(): void;
}

export interface HostOptions {
  readonly document: Document;
  readonly css: string;
  /** `open` is for tests that must look inside. */
  readonly rootMode: 'closed' | 'open';
  /** A key that goes to something of ours. The page's listeners don't hear of it after this. */
  readonly onKey: (event: KeyboardEvent) => void;
  /** The page took the host away, or made it useless, more often than we insist. */
  readonly onRefused: () => void;
}

const REATTACHMENTS = 3;
/** So often in a row we come to the front of a page that keeps opening something over the card. */
const PROMOTIONS = 10;
/** What a page could write on the host to take it from the person, or from a screen reader. */
const MEDDLING = ['inert', 'hidden', 'aria-hidden', 'popover', 'role', 'aria-label'];
/** Below this a page has made the overlay too faint to be read. */
const FAINTEST = 0.6;

/**
 * Puts one element on `<html>`, outside whatever a framework manages, with everything else in a shadow root.
 *
 * It stands in the top layer (`popover`), because no z-index reaches over a page's own dialogs; the `popover`
 * and nothing else is written as an attribute. When the page removes it, it returns three times, then yields.
 */
export function createHost({ document, css, rootMode, onKey, onRefused }: HostOptions): Host {
  // No element of a name of its own: a page could define that name first, and be handed the closed root.
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: rootMode });
  applyStyles(document, root, css);
  const surface = document.createElement('div');
  surface.className = 'surface';
  root.append(surface);

  let home: Home = document.documentElement;
  let shown = true;
  let reattached = 0;
  let disposed = false;
  let promoted = 0;
  let lastOver: Element | null = null;
  const life = new AbortController();

  const promoteNow = () => {
    if (!shown || !element.isConnected) return;
    try {
      element.popover = 'manual';
      if (element.matches(':popover-open')) element.hidePopover();
      element.showPopover();
    } catch {
      // No popover in this browser, or the document is not active: the z-index of the sheet has to do.
    }
  };
  const attach = () => {
    home.append(element);
    promoteNow();
  };

  const watcher = new MutationObserver(() => {
    if (disposed || element.isConnected) return;
    if (home !== document.documentElement) {
      home = document.documentElement;
      attach();
      return;
    }
    insist(attach);
  });
  const insist = (again: () => void) => {
    reattached += 1;
    if (reattached > REATTACHMENTS) onRefused();
    else again();
  };
  const guard = new MutationObserver(() => {
    const meddled = MEDDLING.filter((name) => isMeddled(element, name));
    if (disposed || meddled.length === 0) return;
    insist(() => {
      for (const name of meddled) element.removeAttribute(name);
      promoteNow();
    });
  });
  guard.observe(element, { attributes: true, attributeFilter: MEDDLING });
  watcher.observe(document.documentElement, { childList: true });
  attach();

  // Keys meant for the card must not play the page's video. Only listeners of the page that were on the window
  // before ours still hear them. What a key does by itself (Tab, Enter on a button) it does all the same.
  for (const type of ['keydown', 'keyup', 'keypress'] as const) {
    document.defaultView?.addEventListener(
      type,
      (event) => {
        if (!event.composedPath().includes(element)) return;
        if (type === 'keydown') onKey(event);
        event.stopImmediatePropagation();
      },
      { capture: true, signal: life.signal },
    );
  }

  return {
    element,
    surface,
    root,
    moveTo(target, over) {
      const next = target ?? document.documentElement;
      const isCovered = over !== null && over !== lastOver;
      lastOver = over;
      if (next !== home || !element.isConnected) {
        home = next;
        attach();
      } else if (isCovered) promoteNow();
    },
    show(visible) {
      if (visible === shown) return;
      shown = visible;
      surface.hidden = !visible;
      if (visible) promoteNow();
    },
    fit() {
      const { currentCSSZoom: zoom = 1 } = element as HTMLElement & { currentCSSZoom?: number };
      const back = zoom === 1 ? '' : String(1 / zoom);
      if (surface.style.zoom !== back) surface.style.zoom = back;
    },
    promote() {
      promoted += 1;
      if (promoted <= PROMOTIONS) promoteNow();
      return promoted <= PROMOTIONS;
    },
    begin() {
      promoted = 0;
    },
    visible() {
      if (!shown || !element.isConnected) return false;
      const seen = element.checkVisibility?.({
        opacityProperty: true,
        visibilityProperty: true,
        contentVisibilityAuto: true,
      });
      return seen !== false && opacityOf(element) >= FAINTEST;
    },
    holds: (event) => event.composedPath().includes(element),
    dispose() {
      disposed = true;
      life.abort();
      watcher.disconnect();
      guard.disconnect();
      element.remove();
    },
  };
}

function isMeddled(element: Element, name: string): boolean {
  return element.hasAttribute(name) && !(name === 'popover' && element.getAttribute(name) === 'manual');
}

function opacityOf(element: Element): number {
  let opacity = 1;
  for (let node: Element | null = element; node; node = parentElementOf(node)) {
    const own = Number.parseFloat(node.ownerDocument.defaultView?.getComputedStyle(node).opacity ?? '1');
    if (Number.isFinite(own)) opacity *= own;
  }
  return opacity;
}

/** Adopted sheets where they work; else a `<style>` filled as text, which strict policies allow too. */
function applyStyles(document: Document, root: ShadowRoot, css: string): void {
  try {
    if ('adoptedStyleSheets' in root) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [sheet];
      return;
    }
  } catch {
    // Older Firefox refuses a sheet that was made in a content script.
  }
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
}
