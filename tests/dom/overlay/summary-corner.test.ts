import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageContext, StoreProblem } from '../../../src/messages/protocol';
import { createOverlay } from '../../../src/overlay/create';
import type { Overlay, OverlayActions } from '../../../src/overlay/overlay';
import { SETTLED } from '../../../src/overlay/settled';
import { failure, type Result, success } from '../../../src/shared/result';
import { contextOf, subjectOf, verdictOf } from './support';

let now = 0;
let overlay: Overlay;
let life: AbortController;
let trusted = true;
const actions = {
  moveSummary: vi.fn(async () => success(null)),
  rest: vi.fn(async (): Promise<Result<number, StoreProblem>> => success(0)),
};
const PLACE = { folded: false, side: 'end', height: 1 } as const;

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'],
  });
  now = 1_000_000;
  trusted = true;
  document.body.innerHTML = '<article><b>Ann</b></article>';
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(
    () => new DOMRect(20, 100, 200, 20),
  );
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  // jsdom knows no places; what axe puts there needs them.
  document.elementsFromPoint = () => [];
  life = new AbortController();
  for (const action of Object.values(actions)) action.mockClear();
});

afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(20);
const root = () => document.querySelector('html > div')?.shadowRoot ?? null;
const summary = () => root()?.querySelector<HTMLElement>('.summary') ?? null;
const text = () => summary()?.querySelector<HTMLButtonElement>('.sum-text') ?? null;
const grip = () => summary()?.querySelector<HTMLButtonElement>('.grip') ?? null;

async function start(part: Partial<PageContext> = {}, language = 'en'): Promise<void> {
  overlay = createOverlay({
    document,
    context: contextOf({ summary: PLACE, ...part }, language),
    actions: actions as unknown as OverlayActions,
    clock: () => now,
    signal: life.signal,
    rootMode: 'open',
    trust: () => trusted,
  });
  overlay.put(subjectOf(document.querySelector('b') as Element, { platform: 'tiktok' }));
  await settle();
  now += SETTLED;
}

async function press(target: HTMLElement | null | undefined): Promise<void> {
  target?.click();
  await settle();
  now += SETTLED;
}

async function way(name: string): Promise<void> {
  const ways = [...(summary()?.querySelectorAll<HTMLElement>('.sum-way') ?? [])];
  const found = ways.find(({ textContent }) => textContent === name);
  expect(found, name).toBeDefined();
  await press(found);
}

function key(name: string, on: HTMLElement | null): void {
  on?.focus();
  on?.dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }),
  );
}

describe('the summary', () => {
  it('is not there where the person wants none, at the level quiet, or where nobody earns', async () => {
    await start({ summary: null });
    expect(summary()).toBeNull();
    overlay.setContext(contextOf({ summary: PLACE }));
    await settle();
    expect(text()?.textContent).toBe('1 post here earns if you buy');
    overlay.put(
      subjectOf(document.querySelector('b') as Element, {
        verdict: verdictOf({ earns: false, relations: ['platform-ad'], disclosure: 'not-applicable' }),
      }),
    );
    await settle();
    expect(summary()).toBeNull();
  });

  it('goes with the last post', async () => {
    await start();
    expect(summary()).not.toBeNull();
    overlay.drop('one');
    await settle();
    expect(summary()).toBeNull();
  });

  it('is folded and unfolded, and that is kept', async () => {
    await start();
    await press(text());
    await way('Fold it up');
    expect(actions.moveSummary).toHaveBeenLastCalledWith({ folded: true });
    expect(text()?.textContent).toBe('1');
    expect(text()?.getAttribute('aria-label')).toBe('1 post here earns if you buy');
    await press(text());
    await way('Show the words');
    expect(actions.moveSummary).toHaveBeenLastCalledWith({ folded: false });
  });

  it('is turned off, and brought back for a while', async () => {
    await start();
    await press(text());
    await way('Turn this corner off');
    expect(actions.moveSummary).toHaveBeenLastCalledWith({ on: false });
    expect(grip()).toBeNull();
    await way('Bring it back');
    expect(actions.moveSummary).toHaveBeenLastCalledWith({ on: true });
    expect(grip()).not.toBeNull();
    await press(text());
    await way('Turn this corner off');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(summary()).toBeNull();
  });

  it('asks for a rest, and says so when that could not be', async () => {
    await start();
    actions.rest.mockResolvedValueOnce(failure('unavailable'));
    await press(text());
    await way('Not today, back tomorrow');
    expect(actions.rest).toHaveBeenCalledOnce();
    expect(summary()?.querySelector('[role="alert"]')?.textContent).toBeTruthy();
  });

  it('is moved by arrow keys on its grip, and by no others', async () => {
    await start();
    key('ArrowUp', grip());
    expect(actions.moveSummary).toHaveBeenLastCalledWith({ side: 'end', height: 0.875 });
    key('ArrowLeft', grip());
    expect(actions.moveSummary).toHaveBeenLastCalledWith({ side: 'start', height: 0.875 });
    key('ArrowLeft', text());
    key('k', grip());
    expect(actions.moveSummary).toHaveBeenCalledTimes(2);
  });

  it('is moved by the pointer, and not by a mere press', async () => {
    await start();
    vi.stubGlobal('innerHeight', 800);
    const drag = (type: string, x: number, y: number) =>
      grip()?.dispatchEvent(
        new PointerEvent(type, { bubbles: true, button: 0, clientX: x, clientY: y, pointerId: 1 }),
      );
    drag('pointerdown', 500, 700);
    drag('pointermove', 501, 701);
    drag('pointerup', 501, 701);
    expect(actions.moveSummary).not.toHaveBeenCalled();
    drag('pointerdown', 500, 700);
    drag('pointermove', 100, 400);
    expect(summary()?.style.transform).toBe('translate(-380px, -200px)');
    drag('pointerup', 100, 400);
    expect(actions.moveSummary).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  describe('beside what the page holds in its place', () => {
    const bar = document.createElement('nav');
    let asked = 0;
    let taken = (_y: number) => false;

    beforeEach(async () => {
      vi.stubGlobal('innerHeight', 800);
      vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1000);
      // The width goes with the words, as in a browser.
      for (const [side, read] of [
        ['offsetWidth', (element: HTMLElement) => element.textContent?.length ?? 0],
        ['offsetHeight', () => 40],
      ] as const) {
        vi.spyOn(HTMLElement.prototype, side, 'get').mockImplementation(function (this: HTMLElement) {
          return read(this);
        });
      }
      bar.style.position = 'fixed';
      document.body.append(bar);
      asked = 0;
      taken = () => false;
      document.elementsFromPoint = (_x, y) => {
        // The marks stand at the top.
        if (y > 200) asked += 1;
        return taken(y) ? [bar] : [];
      };
    });
    afterEach(() => vi.unstubAllGlobals());

    const heightOf = () => Number(/, (-?\d+)px/.exec(summary()?.style.transform ?? '')?.[1]);
    const look = async () => {
      now += 1100;
      await vi.advanceTimersByTimeAsync(450);
    };

    it('stands free from the start, and looks again at no more than a point at a time', async () => {
      taken = (y) => y > 700;
      await start();
      expect(heightOf()).toBeLessThan(700);
      for (let round = 0; round < 5; round += 1) {
        const before = asked;
        await look();
        expect(asked - before).toBeLessThanOrEqual(2);
      }
    });

    it('asks for nothing when its words grow', async () => {
      await start();
      const before = asked;
      for (let more = 0; more < 12; more += 1) {
        const container = document.createElement('article');
        document.body.append(container);
        overlay.put(subjectOf(container, { id: `more ${more}`, text: `post ${more}` }));
      }
      const { transform } = (summary() as HTMLElement).style;
      await settle();
      expect(summary()?.style.transform).not.toBe(transform);
      expect(asked).toBe(before);
    });

    it('goes away from what comes later, and back when that has gone', async () => {
      await start();
      const wanted = heightOf();
      taken = (y) => y > 700;
      await look();
      await look();
      expect(heightOf()).toBeLessThan(700);
      taken = () => false;
      for (let round = 0; round < 12; round += 1) await look();
      expect(heightOf()).toBe(wanted);
    });
  });

  it('answers no page: neither forged presses and keys, nor one that came too early', async () => {
    await start();
    trusted = false;
    await press(text());
    key('ArrowUp', grip());
    expect(text()?.getAttribute('aria-expanded')).toBe('false');
    trusted = true;
    document.documentElement.style.opacity = '0.1';
    await press(text());
    expect(text()?.getAttribute('aria-expanded')).toBe('false');
    document.documentElement.removeAttribute('style');
    expect(actions.moveSummary).not.toHaveBeenCalled();
  });

  it('folds its ways on Escape, and keeps the focus', async () => {
    await start();
    await press(text());
    key('Escape', summary()?.querySelector<HTMLElement>('.sum-way') ?? null);
    await settle();
    expect(text()?.getAttribute('aria-expanded')).toBe('false');
    expect(root()?.activeElement).toBe(text());
  });

  it.each(['en', 'de', 'zh_CN'])('has no accessibility violations (%s)', async (language) => {
    await start({}, language);
    await press(text());
    const surface = root()?.querySelector('.surface') as Element;
    vi.useRealTimers();
    const { violations } = await axe.run(surface, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});
