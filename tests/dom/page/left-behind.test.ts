import { afterEach, describe, expect, it } from 'vitest';
import { clearLeftBehind } from '../../../src/page/left-behind';

const roots = new Map<Element, ShadowRoot>();

/** An element as the overlay stands in a page, or one that only looks like it. */
function guest(parent: Element, mode: ShadowRootMode, className: string): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode });
  roots.set(element, root);
  const inner = document.createElement('div');
  inner.className = className;
  root.append(inner);
  parent.append(element);
  return element;
}

/** Lets scripts see closed roots, as Firefox lets those of an extension. */
function likeFirefox(): void {
  Object.defineProperty(Element.prototype, 'openOrClosedShadowRoot', {
    configurable: true,
    get(this: Element) {
      return roots.get(this) ?? null;
    },
  });
}

describe('an overlay of a copy that the browser has ended', () => {
  afterEach(() => {
    Reflect.deleteProperty(Element.prototype, 'openOrClosedShadowRoot');
    for (const element of roots.keys()) element.remove();
    roots.clear();
  });

  it('is taken away, also where it stood in a dialog, and nothing of the page is', () => {
    likeFirefox();
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    const ours = [guest(document.documentElement, 'closed', 'surface'), guest(dialog, 'closed', 'surface')];
    const theirs = [
      guest(document.documentElement, 'open', 'surface'),
      guest(document.documentElement, 'closed', 'menu'),
      guest(document.body, 'closed', 'surface'),
    ];
    clearLeftBehind(document);
    expect(ours.map(({ isConnected }) => isConnected)).toEqual([false, false]);
    expect(theirs.map(({ isConnected }) => isConnected)).toEqual([true, true, true]);
  });

  it('is left to the copy itself where that still hears', () => {
    const ours = guest(document.documentElement, 'closed', 'surface');
    clearLeftBehind(document);
    expect(ours.isConnected).toBe(true);
  });
});
