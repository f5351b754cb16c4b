import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageContext } from '../../../src/messages/protocol';
import { createOverlay } from '../../../src/overlay/create';
import type { MarkSubject, Overlay, OverlayActions } from '../../../src/overlay/overlay';
import { SETTLED } from '../../../src/overlay/settled';
import { failure, success } from '../../../src/shared/result';
import { contextOf, subjectOf } from './support';

let now = 0;
let overlay: Overlay;
let life: AbortController;
const actions = {
  opened: vi.fn(async () => null),
  asked: vi.fn(async () => null),
  paused: vi.fn(async () => success(null)),
  remember: vi.fn(async () => success(null)),
  moveSummary: vi.fn(async () => success(null)),
  rest: vi.fn(async () => success(0)),
};

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'],
  });
  now = 1_000_000;
  document.body.innerHTML =
    '<article><b>Ann</b> <a href="https://shop.example/thing?tag=ann-21">thing</a> <button id="buy"><i>Buy</i></button></article>';
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(
    () => new DOMRect(20, 100, 200, 20),
  );
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(
    () => [new DOMRect(20, 100, 200, 20)] as unknown as DOMRectList,
  );
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  life = new AbortController();
  for (const action of Object.values(actions)) action.mockClear();
});

afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const link = () => document.querySelector('article a') as HTMLAnchorElement;
const buy = () => document.querySelector('#buy') as HTMLButtonElement;
const root = () => document.querySelector('html > div')?.shadowRoot ?? null;
const card = () => root()?.querySelector<HTMLElement>('.card') ?? null;
const button = (name: string) =>
  [...(root()?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === name);
const settle = () => vi.advanceTimersByTimeAsync(20);

async function start(context: Partial<PageContext>, part: Partial<MarkSubject> = {}): Promise<void> {
  overlay = createOverlay({
    document,
    context: contextOf(context),
    actions: actions as unknown as OverlayActions,
    clock: () => now,
    signal: life.signal,
    rootMode: 'open',
    trust: () => true,
  });
  overlay.put(subjectOf(document.querySelector('b') as Element, { links: [link()], ...part }));
  await settle();
}

/** Presses, and says whether the page's own listeners were reached. */
function press(target: Element, init: MouseEventInit = {}, type = 'click'): boolean {
  let reached = false;
  const listener = (event: Event) => {
    reached = true;
    event.preventDefault();
  };
  document.body.addEventListener(type, listener);
  target.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true, ...init }));
  document.body.removeEventListener(type, listener);
  return reached;
}

const buying = {
  chip: false,
  links: [],
  buyControl: (target: Element) => target.closest<HTMLElement>('#buy'),
};

describe('the pause before a link', () => {
  it('comes once, is told of, and lets the next press through, answered or not', async () => {
    await start({ level: 'pause' });
    expect(press(link())).toBe(false);
    expect(card()).not.toBeNull();
    expect(actions.paused).toHaveBeenCalledOnce();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await settle();
    expect(card()).toBeNull();
    expect(press(link())).toBe(true);
  });

  it.each(['go-on', 'paused'] as const)('doesn’t come for an item that is known as %s', async (memory) => {
    await start({ level: 'pause' }, { memory });
    expect(press(link())).toBe(true);
  });

  it.each(['quiet', 'marks', 'off'] as const)('doesn’t come at the level %s', async (level) => {
    await start({ level });
    expect(press(link())).toBe(true);
  });

  it('goes on at once, though the background never answers', async () => {
    await start({ level: 'pause' });
    actions.remember.mockImplementation(() => new Promise(() => {}));
    press(link(), { altKey: true, shiftKey: true });
    now += SETTLED;
    const followed = vi.fn((event: MouseEvent) => event.preventDefault());
    link().addEventListener('click', followed);
    button('Go on to the link')?.click();
    expect(followed).toHaveBeenCalledOnce();
    expect(followed.mock.calls[0]?.[0]).toMatchObject({ altKey: true, shiftKey: true });
  });

  it('goes on though it could not be remembered', async () => {
    await start({ level: 'pause' });
    actions.remember.mockImplementation(async () => failure('unavailable') as never);
    press(link());
    now += SETTLED;
    const followed = vi.fn((event: MouseEvent) => event.preventDefault());
    link().addEventListener('click', followed);
    button('Go on to the link')?.click();
    await settle();
    expect(followed).toHaveBeenCalledOnce();
  });

  it('holds nothing when the card can’t be seen, or was taken away for good', async () => {
    await start({ level: 'pause' });
    document.documentElement.style.opacity = '0';
    expect(press(link())).toBe(true);
    document.documentElement.removeAttribute('style');
    for (let time = 0; time < 4; time += 1) {
      document.querySelector('html > div')?.remove();
      await settle();
    }
    expect(press(link())).toBe(true);
  });
});

describe('a button that buys', () => {
  it('is left alone unless the person wants it held', async () => {
    await start({ level: 'marks' }, buying);
    expect(press(buy().firstElementChild as Element)).toBe(true);
    expect(card()).toBeNull();
  });

  it('is held once, and the second press goes through', async () => {
    await start({ level: 'marks', holdBuys: true }, buying);
    expect(press(buy().firstElementChild as Element)).toBe(false);
    expect(card()).not.toBeNull();
    expect(press(buy())).toBe(true);
  });

  it('buys by *Go on*, in the page’s own way', async () => {
    await start({ level: 'marks', holdBuys: true }, buying);
    press(buy());
    now += SETTLED;
    const bought = vi.fn();
    buy().addEventListener('click', bought);
    const go = [...(card()?.querySelectorAll('button') ?? [])].find(({ textContent }) =>
      /^Go on/.test(textContent ?? ''),
    );
    go?.click();
    await settle();
    expect(bought).toHaveBeenCalledOnce();
    expect(card()).toBeNull();
  });

  it('is not held by another button of the page, nor by the middle button', async () => {
    await start({ level: 'marks', holdBuys: true }, buying);
    expect(press(document.querySelector('b') as Element)).toBe(true);
    expect(press(buy(), { button: 1 }, 'auxclick')).toBe(true);
  });
});

describe('what a page writes on us', () => {
  const host = () => document.querySelector('html > div') as HTMLElement;

  it('is taken off again, three times, and then it has its way', async () => {
    await start({});
    for (let time = 0; time < 3; time += 1) {
      host().setAttribute('inert', '');
      await settle();
      expect(host().hasAttribute('inert'), `time ${time}`).toBe(false);
    }
    host().setAttribute('aria-hidden', 'true');
    await settle();
    expect(document.querySelector('html > div')).toBeNull();
  });
});

describe('keys in the card', () => {
  it('are heard by nobody else', async () => {
    await start({});
    root()?.querySelector<HTMLElement>('.mark')?.click();
    const heard = vi.fn();
    for (const target of [document, document.body]) {
      for (const capture of [true, false])
        target.addEventListener('keydown', heard, { capture, signal: life.signal });
    }
    const key = (name: string) =>
      card()?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true }));
    key('k');
    key(' ');
    expect(card()).not.toBeNull();
    key('Escape');
    expect(card()).toBeNull();
    expect(heard).not.toHaveBeenCalled();
  });
});
