import type { Box } from './geometry';

/** Page elements in which the overlay may live for a while. */
export type Home = Element;

export interface Host {
  /** The one element that stands in the page. */
  readonly element: HTMLElement;
  /** What Preact draws into; its attributes carry theme, direction and language. */
  readonly surface: HTMLElement;
  readonly root: ShadowRoot;
  /** Moves into `home` (a modal dialog that holds a marked post), or back to `<html>` with null. */
  moveTo(home: Home | null): void;
  /** Shows or hides everything at once. */
  show(visible: boolean): void;
  /** Brings the overlay to the front when something of the page lies over the middle of the box. */
  promote(box: Box): void;
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
  /** The page took the host away more often than we insist. */
  readonly onRefused: () => void;
}

const REATTACHMENTS = 3;
/** Below this a page has made the overlay too faint to be read. */
const FAINTEST = 0.6;

/**
 * Puts one element on `<html>`, outside whatever a framework manages, with everything else in a shadow root.
 *
 * It stands in the top layer (`popover`), because no z-index reaches over a page's own dialogs; the `popover`
 * and nothing else is written as an attribute. When the page removes it, it returns three times, then yields.
 */
export function createHost({ document, css, rootMode, onRefused }: HostOptions): Host {
  const element = document.createElement('unswayed-overlay');
  const root = element.attachShadow({ mode: rootMode });
  applyStyles(document, root, css);
  const surface = document.createElement('div');
  surface.className = 'surface';
  root.append(surface);

  let home: Home = document.documentElement;
  let shown = true;
  let reattached = 0;
  let disposed = false;

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
    reattached += 1;
    if (reattached > REATTACHMENTS) {
      onRefused();
      return;
    }
    attach();
  });
  watcher.observe(document.documentElement, { childList: true });
  attach();

  // Keys meant for the card must not play the page's video. The page's capturing listeners still see them.
  for (const type of ['keydown', 'keyup', 'keypress'] as const) {
    root.addEventListener(type, (event) => event.stopPropagation());
  }

  return {
    element,
    surface,
    root,
    moveTo(target) {
      const next = target ?? document.documentElement;
      if (next === home && element.isConnected) return;
      home = next;
      attach();
    },
    show(visible) {
      if (visible === shown) return;
      shown = visible;
      surface.hidden = !visible;
      if (visible) promoteNow();
    },
    promote({ x, y, width, height }) {
      if (document.elementFromPoint?.(x + width / 2, y + height / 2) !== element) promoteNow();
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
      watcher.disconnect();
      element.remove();
    },
  };
}

function opacityOf(element: Element): number {
  let opacity = 1;
  for (let node: Element | null = element; node; node = node.parentElement) {
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
