import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardNews, PageContext, PageException, PageQuestion } from '../../../src/messages/protocol';
import { createOverlay } from '../../../src/overlay/create';
import type { MarkSubject, Overlay, OverlayActions } from '../../../src/overlay/overlay';
import { SETTLED } from '../../../src/overlay/settled';
import { failure, success } from '../../../src/shared/result';
import type { WishId } from '../../../src/wishlist/wish';
import { contextOf, subjectOf } from './support';

const TAG = 'html > div';
let now = 0;
let overlay: Overlay;
let life: AbortController;
let actions: { [Name in keyof OverlayActions]: ReturnType<typeof vi.fn> };

function rectOf(element: Element): DOMRect {
  const drawn = element.isConnected && !element.hasAttribute('data-gone');
  return new DOMRect(20, 100, drawn ? 200 : 0, drawn ? 20 : 0);
}

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'],
  });
  now = 1_000_000;
  document.body.innerHTML = `<article><b id="name">Ann</b> <a id="link" href="https://shop.example/thing?tag=ann-21">thing</a>
    <a id="other" href="https://plain.example/">else</a></article>`;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return rectOf(this);
  });
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    return [rectOf(this)] as unknown as DOMRectList;
  });
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  life = new AbortController();
  actions = {
    keep: vi.fn(async () => success({ id: 'w1' as WishId, coolsAt: now + 72 * 3_600_000 })),
    unkeep: vi.fn(async () => success(null)),
    opened: vi.fn(async (): Promise<CardNews | null> => null),
    remember: vi.fn(async () => success(null)),
    paused: vi.fn(async () => success(null)),
    moveSummary: vi.fn(async () => success(null)),
    rest: vi.fn(async () => success(0)),
    asked: vi.fn(async (): Promise<readonly PageQuestion[] | null> => null),
    dispute: vi.fn(async (subject: MarkSubject, exception: PageException | null) => {
      overlay.drop(subject.id);
      return success(exception === null ? null : 7);
    }),
    undispute: vi.fn(async (subject: MarkSubject) => {
      overlay.put(subject);
      return success(null);
    }),
  };
});

afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function start(context: Partial<PageContext> = {}, trust: (event: Event) => boolean = () => true): void {
  overlay = createOverlay({
    document,
    context: contextOf(context),
    actions: actions as unknown as OverlayActions,
    clock: () => now,
    signal: life.signal,
    rootMode: 'open',
    trust,
  });
}

const link = () => document.querySelector('#link') as HTMLAnchorElement;
const subject = (part: Partial<MarkSubject> = {}) =>
  subjectOf(document.querySelector('#name') as Element, { links: [link()], ...part });
const root = () => document.querySelector(TAG)?.shadowRoot as ShadowRoot;
const marks = () => [...(root()?.querySelectorAll<HTMLButtonElement>('.mark') ?? [])];
const card = () => root()?.querySelector<HTMLElement>('.card') ?? null;
const button = (name: string) =>
  [...(card()?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === name);
const settle = () => vi.advanceTimersByTimeAsync(20);

async function put(part: Partial<MarkSubject> = {}): Promise<void> {
  overlay.put(subject(part));
  await settle();
}

async function rest(on: Element, ms = 350): Promise<void> {
  on.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
  await vi.advanceTimersByTimeAsync(ms);
}

async function openAndWait(): Promise<void> {
  await rest(link());
  now += SETTLED;
}

async function press(name: string): Promise<void> {
  button(name)?.click();
  await settle();
}

describe('marks', () => {
  it('leaves the page alone until there is something to mark', async () => {
    const before = document.documentElement.outerHTML;
    start();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('puts one element on <html> and nothing into the page', async () => {
    const body = document.body.outerHTML;
    start();
    await put();
    expect(document.documentElement.querySelectorAll(':scope > div')).toHaveLength(1);
    expect(document.body.outerHTML).toBe(body);
    expect(document.documentElement.attributes).toHaveLength(0);
  });

  it('is closed to the page by default', async () => {
    overlay = createOverlay({
      document,
      context: contextOf(),
      actions: actions as unknown as OverlayActions,
      clock: () => now,
      signal: life.signal,
    });
    await put();
    expect(document.querySelector(TAG)?.shadowRoot).toBeNull();
  });

  it('says what was seen, with a full name', async () => {
    start();
    await put();
    expect(marks()[0]?.getAttribute('aria-label')).toBe(
      'Earns from this link · no disclosure seen here. Unswayed: how we know',
    );
    expect(marks()[0]?.getAttribute('aria-expanded')).toBe('false');
  });

  it('replaces a mark with the same id, and drops it', async () => {
    start();
    await put();
    await put({ verdict: { ...subject().verdict, disclosure: 'clear' } });
    expect(marks().map(({ textContent }) => textContent)).toEqual(['Earns from this link · says soEarns']);
    overlay.drop('one');
    overlay.drop('unknown');
    await settle();
    expect(marks()).toHaveLength(0);
  });

  it('hides a mark whose post is gone', async () => {
    start();
    await put();
    expect(marks()[0]?.style.visibility).toBe('visible');
    document.querySelector('#name')?.remove();
    await vi.advanceTimersByTimeAsync(1000);
    expect(marks()[0]?.style.visibility).toBe('hidden');
  });

  it('draws no mark where only the links are to open the card', async () => {
    start();
    await put({ chip: false });
    expect(marks()).toHaveLength(0);
    await rest(link());
    expect(card()).not.toBeNull();
  });

  it.each(['quiet', 'off'] as const)(
    'shows nothing at level %s, and returns with the level',
    async (level) => {
      start({ level });
      await put();
      expect(document.querySelector(TAG)).toBeNull();
      await rest(link());
      expect(card()).toBeNull();
      overlay.setContext(contextOf());
      await settle();
      expect(marks()).toHaveLength(1);
      overlay.setContext(contextOf({ level }));
      await settle();
      expect(marks()).toHaveLength(0);
    },
  );

  it('speaks the new language at once', async () => {
    start();
    await put();
    overlay.setContext(contextOf({}, 'de'));
    await settle();
    expect(marks()[0]?.textContent).toContain('Verdient an diesem Link');
    expect(root().querySelector('.surface')?.getAttribute('lang')).toBe('de');
  });
});

describe('opening and closing', () => {
  it('opens after a rest on a flagged link, and not before', async () => {
    start();
    await put();
    await rest(link(), 340);
    expect(card()).toBeNull();
    await vi.advanceTimersByTimeAsync(20);
    expect(card()?.getAttribute('role')).toBe('dialog');
    expect(marks()[0]?.getAttribute('aria-expanded')).toBe('true');
    expect(root().getElementById(marks()[0]?.getAttribute('aria-controls') ?? '')).toBe(card());
  });

  it('does not open for a pointer that only passes, or for another link', async () => {
    start();
    await put();
    await rest(link(), 200);
    await rest(document.querySelector('#other') as Element, 1000);
    expect(card()).toBeNull();
  });

  it('goes when the pointer has left, and stays while it is inside', async () => {
    start();
    await put();
    await rest(link());
    await rest(document.body, 200);
    card()?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    await vi.advanceTimersByTimeAsync(2000);
    expect(card()).not.toBeNull();
    await rest(document.body, 400);
    expect(card()).toBeNull();
  });

  it('stays a while after an answer, because the smaller card slips from under the pointer', async () => {
    start();
    await put();
    await openAndWait();
    button('Let it cool off')?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    await settle();
    await rest(document.body, 3000);
    expect(button('Undo')).toBeDefined();
    await vi.advanceTimersByTimeAsync(6000);
    expect(card()).toBeNull();
  });

  it('opens for the keyboard without taking the focus, and says so', async () => {
    start();
    await put();
    vi.spyOn(link(), 'matches').mockReturnValue(true);
    link().focus();
    await vi.advanceTimersByTimeAsync(400);
    expect(card()).not.toBeNull();
    expect(document.activeElement).toBe(link());
    expect(root().querySelector('.spoken')?.textContent).toContain('Tab for more');
  });

  it('lets Tab go into the card of the focused link, and Escape back', async () => {
    start();
    await put();
    vi.spyOn(link(), 'matches').mockReturnValue(true);
    link().focus();
    await vi.advanceTimersByTimeAsync(400);
    const tab = new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true, composed: true });
    link().dispatchEvent(tab);
    expect(tab.defaultPrevented).toBe(true);
    expect(root().activeElement).toBe(card());
    card()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    expect(card()).toBeNull();
    expect(document.activeElement).toBe(link());
    await vi.advanceTimersByTimeAsync(1000);
    expect(card()).toBeNull();
  });

  it('leaves Tab alone everywhere else', async () => {
    start();
    await put();
    await rest(link());
    const tab = new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true });
    document.querySelector('#other')?.dispatchEvent(tab);
    expect(tab.defaultPrevented).toBe(false);
  });

  it('opens from the mark and stays until a press elsewhere', async () => {
    start();
    await put();
    marks()[0]?.click();
    await settle();
    await rest(document.body, 2000);
    expect(card()).not.toBeNull();
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(card()).toBeNull();
  });

  it('never blocks a click at level marks', async () => {
    start();
    await put();
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    link().addEventListener('click', (event) => expect(event.defaultPrevented).toBe(false));
    link().dispatchEvent(click);
  });

  it('keeps keys from the page while the focus is in the card', async () => {
    start();
    await put();
    await rest(link());
    const heard = vi.fn();
    document.addEventListener('keydown', heard, { signal: life.signal });
    card()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', bubbles: true, composed: true }));
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('the card', () => {
  it('notes a question that was shown, once, and goes on with the next ones', async () => {
    actions.asked.mockResolvedValueOnce([{ id: 'q9', signal: 'affiliate_link', text: 'And tomorrow?' }]);
    start();
    await put();
    await openAndWait();
    await press('Close');
    await openAndWait();
    expect(actions.asked).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'q1' }));
    expect(card()?.querySelector('.question p')?.textContent).toBe('Was this on your mind yesterday?');

    overlay.put(subject({ id: 'another', itemKey: 'shop.example/another' }));
    await settle();
    await rest(link());
    expect(card()?.querySelector('.question p')?.textContent).toBe('And tomorrow?');
  });

  it('notes no question in a private window', async () => {
    start({ privateWindow: true });
    await put();
    await openAndWait();
    expect(actions.asked).not.toHaveBeenCalled();
  });

  it('shows the evidence, one fitting question and three ways on', async () => {
    start();
    await put();
    await rest(link());
    expect(card()?.querySelector('h2')?.textContent).toContain('can earn if you buy here.');
    expect(card()?.querySelector('mark')?.textContent).toBe('?tag=ann-21');
    expect(card()?.querySelectorAll('.question')).toHaveLength(1);
    expect(card()?.querySelector('.question p')?.textContent).toBe('Was this on your mind yesterday?');
    expect([...(card()?.querySelectorAll('.way') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'Let it cool off',
      'Not for me',
      'Go on',
    ]);
  });

  it('writes the page’s words as text, never as markup', async () => {
    const nasty = '<img src=x onerror=alert(1)>';
    start();
    await put({ creator: nasty, text: nasty, path: { programs: [nasty], shop: nasty } });
    await rest(link());
    expect(card()?.querySelector('img')).toBeNull();
    expect(card()?.textContent).toContain(nasty);
  });

  it('offers nothing to take back when it was cooling off before', async () => {
    actions.keep.mockResolvedValueOnce(success({ id: 'w' as WishId, coolsAt: now, already: true as const }));
    start();
    await put();
    await openAndWait();
    await press('Let it cool off');
    expect(card()?.textContent).not.toContain('Undo');
    expect(card()?.querySelector('.question')).toBeNull();
  });

  it('saves, says until when, and takes it back', async () => {
    start();
    await put();
    await openAndWait();
    const question = card()?.querySelector('.question')?.textContent ?? '';
    expect(question).not.toBe('');
    await press('Let it cool off');
    expect(actions.keep).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ id: 'one' }),
      null,
      expect.toSatisfy((asked: string) => question.includes(asked)),
    );
    expect(card()?.querySelector('[role=status]')?.textContent).toMatch(/^Cooling until .+Undo$/);
    expect(card()?.querySelector('.question')).toBeNull();
    now += SETTLED;
    await press('Undo');
    expect(actions.unkeep).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'one' }), 'w1');
    expect(button('Let it cool off')).toBeDefined();
  });

  it.each([
    ['Not for me', 'not-for-me', 'Not for you. We’ll leave it at that.'],
    ['Go on', 'go-on', 'Enjoy it. We won’t ask about this one again.'],
  ])('%s is remembered and can be undone', async (name, answer, sentence) => {
    start();
    await put();
    await openAndWait();
    await press(name);
    expect(actions.remember).toHaveBeenLastCalledWith(expect.objectContaining({ itemKey: 'item' }), answer);
    expect(card()?.textContent).toContain(sentence);
    now += SETTLED;
    await press('Undo');
    expect(actions.remember).toHaveBeenLastCalledWith(expect.anything(), null);
    expect(button(name)).toBeDefined();
  });

  it('settles the same thing in every post of the page', async () => {
    start();
    await put();
    overlay.put(subject({ id: 'two', links: [] }));
    await openAndWait();
    await press('Not for me');
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    marks()[1]?.click();
    await settle();
    expect(card()?.textContent).toContain('Not for you.');
  });

  const WRONG_LINK = 'Links to shop.example';
  const choices = () => [...(card()?.querySelectorAll('.choices .way') ?? [])].map((way) => way.textContent);

  /** Presses when the card has been in sight for long enough again. */
  async function pressNext(name: string): Promise<void> {
    now += SETTLED;
    await press(name);
  }

  it('asks what is wrong, with the smallest exception first, and takes the mark away', async () => {
    start();
    await put();
    await openAndWait();
    await press('This is wrong');
    expect(choices()).toEqual([WRONG_LINK, 'Everything by @ann', 'Everything']);
    expect(marks()).toHaveLength(1);
    expect(actions.dispute).not.toHaveBeenCalled();
    await pressNext(WRONG_LINK);
    expect(actions.dispute).toHaveBeenCalledExactlyOnceWith(expect.anything(), {
      kind: 'not-host',
      what: 'shop.example',
    });
    expect(marks()).toHaveLength(0);
    expect(card()?.textContent).toContain('the exception is among your own rules');
  });

  it('brings the mark back when that is undone, with a card that still works', async () => {
    start();
    await put();
    await openAndWait();
    await press('This is wrong');
    await pressNext(WRONG_LINK);
    await pressNext('Undo');
    expect(actions.undispute).toHaveBeenCalledExactlyOnceWith(expect.anything(), 7);
    expect(marks()).toHaveLength(1);
    await pressNext('Not for me');
    expect(actions.remember).toHaveBeenCalledWith(expect.anything(), 'not-for-me');
    expect(card()?.textContent).toContain('Not for you.');
  });

  it('leads back without having written anything, and asks anew when the card is opened again', async () => {
    start();
    await put();
    await openAndWait();
    await press('This is wrong');
    await pressNext('Back');
    expect(button('Let it cool off')).toBeDefined();
    await pressNext('This is wrong');
    card()?.querySelector<HTMLElement>('.close')?.click();
    await settle();
    expect(card()).toBeNull();
    document.body.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    await openAndWait();
    expect(button('Let it cool off')).toBeDefined();
    expect(actions.dispute).not.toHaveBeenCalled();
  });

  it('writes nothing from a press that the person did not make, or that came too soon', async () => {
    let trusted = true;
    start({}, () => trusted);
    await put();
    await openAndWait();
    await press('This is wrong');
    // The card has just changed under the pointer.
    await press(WRONG_LINK);
    trusted = false;
    await pressNext(WRONG_LINK);
    expect(actions.dispute).not.toHaveBeenCalled();
    expect(marks()).toHaveLength(1);
  });

  it('keeps the mark and says so when the exception could not be kept', async () => {
    actions.dispute.mockResolvedValue(failure('full'));
    start();
    await put();
    await openAndWait();
    await press('This is wrong');
    await pressNext(WRONG_LINK);
    expect(marks()).toHaveLength(1);
    expect(card()?.querySelector('[role=alert]')).not.toBeNull();
  });

  it('takes a mark away in a private window without asking or keeping anything', async () => {
    start({ privateWindow: true });
    await put();
    await openAndWait();
    await press('This is wrong');
    expect(actions.dispute).toHaveBeenCalledExactlyOnceWith(expect.anything(), null);
    expect(marks()).toHaveLength(0);
    expect(card()?.textContent).toContain('The mark is gone from this page.');
  });

  it('stays open while the exception reaches the page before its answer', async () => {
    actions.dispute.mockImplementation(async (disputed: MarkSubject) => {
      overlay.drop(disputed.id);
      await new Promise((resolve) => setTimeout(resolve, 10));
      return success(7);
    });
    start();
    await put();
    await openAndWait();
    await press('This is wrong');
    await pressNext(WRONG_LINK);
    await settle();
    expect(card()?.textContent).toContain('Thank you.');
  });

  it.each([
    ['cooling', 'Already cooling off on your list.'],
    ['not-for-me', 'Not for you. We’ll leave it at that.'],
    ['go-on', 'Enjoy it. We won’t ask about this one again.'],
  ] as const)('asks nothing about an item that is settled: %s', async (memory, sentence) => {
    start();
    await put({ memory });
    await rest(link());
    expect(card()?.textContent).toContain(sentence);
    expect(card()?.querySelector('.question')).toBeNull();
    expect(card()?.querySelector('.way')).toBeNull();
  });

  it('keeps what was decided here when the memory of it arrives late', async () => {
    start();
    await put();
    await openAndWait();
    await press('Let it cool off');
    await put({ memory: 'cooling' });
    expect(button('Undo')).toBeDefined();
  });

  it('offers no list in a private window, and says why', async () => {
    actions.remember.mockResolvedValue(failure('private-window'));
    start({ privateWindow: true });
    await put();
    await openAndWait();
    expect(button('Let it cool off')).toBeUndefined();
    expect(card()?.textContent).toContain('In a private window nothing is kept');
    await press('Not for me');
    expect(card()?.textContent).toContain('Not for you.');
  });

  it.each([
    ['full', 'The list is full.'],
    ['unavailable', 'could not be saved just now'],
    ['newer-version', 'could not be saved just now'],
  ] as const)('says what stands in the way: %s', async (problem, sentence) => {
    actions.keep.mockResolvedValue(failure(problem));
    start();
    await put();
    await openAndWait();
    await press('Let it cool off');
    expect(card()?.querySelector('[role=alert]')?.textContent).toContain(sentence);
    expect(button('Let it cool off')).toBeDefined();
  });

  it('survives an extension that was removed under the page', async () => {
    actions.keep.mockRejectedValue(new Error('context invalidated'));
    start();
    await put();
    await openAndWait();
    await press('Let it cool off');
    expect(card()?.querySelector('[role=alert]')).not.toBeNull();
  });

  it.each(['en', 'de', 'zh_CN'])('has no accessibility violations (%s)', async (language) => {
    start(contextOf({}, language));
    await put();
    await rest(link());
    vi.useRealTimers();
    document.title = 'page';
    document.documentElement.lang = 'en';
    const host = document.querySelector(TAG) as HTMLElement;
    const { violations } = await axe.run(host, {
      // jsdom draws nothing: contrast is computed from the tokens, and sizes are seen in a real browser.
      rules: {
        'color-contrast': { enabled: false },
        'target-size': { enabled: false },
        region: { enabled: false },
      },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    document.documentElement.removeAttribute('lang');
  });
});

describe('a hostile page', () => {
  it('cannot press, rest or type for the person', async () => {
    start({}, (event) => event.isTrusted);
    await put();
    await rest(link(), 1000);
    marks()[0]?.click();
    await settle();
    expect(card()).toBeNull();
  });

  it('cannot steal a click by showing the card at the last moment', async () => {
    start();
    await put();
    await rest(link());
    now += SETTLED - 1;
    await press('Let it cool off');
    expect(actions.keep).not.toHaveBeenCalled();
    now += 1;
    await press('Let it cool off');
    expect(actions.keep).toHaveBeenCalledOnce();
  });

  it('cannot have two answers from a double press', async () => {
    start();
    await put();
    await openAndWait();
    button('Let it cool off')?.click();
    button('Not for me')?.click();
    await settle();
    expect(actions.keep).toHaveBeenCalledOnce();
    expect(actions.remember).not.toHaveBeenCalled();
  });

  it('cannot make an early press late by keeping the browser busy', async () => {
    start();
    await put();
    await openAndWait();
    const made = new MouseEvent('click', { bubbles: true, composed: true });
    Object.defineProperty(made, 'timeStamp', { value: performance.now() - SETTLED });
    button('Let it cool off')?.dispatchEvent(made);
    await settle();
    expect(actions.keep).not.toHaveBeenCalled();
    await press('Let it cool off');
    expect(actions.keep).toHaveBeenCalledOnce();
  });

  it('cannot have a faded card pressed', async () => {
    start();
    await put();
    await openAndWait();
    document.documentElement.style.opacity = '0.1';
    await press('Let it cool off');
    expect(actions.keep).not.toHaveBeenCalled();
    document.documentElement.removeAttribute('style');
  });

  it('gets the overlay back three times, and then is left alone', async () => {
    start();
    await put();
    for (let time = 0; time < 3; time += 1) {
      document.querySelector(TAG)?.remove();
      await settle();
      expect(document.querySelector(TAG), `time ${time}`).not.toBeNull();
    }
    document.querySelector(TAG)?.remove();
    await settle();
    expect(document.querySelector(TAG)).toBeNull();
    await put({ id: 'later' });
    expect(document.querySelector(TAG)).toBeNull();
  });

  it('cannot make it draw without end', async () => {
    start();
    for (let index = 0; index < 500; index += 1) overlay.put(subject({ id: `m${index}` }));
    await settle();
    expect(marks().length).toBeLessThanOrEqual(80);
  });
});

describe('level pause', () => {
  const click = (init: MouseEventInit = {}, type = 'click') => {
    const event = new MouseEvent(type, { bubbles: true, cancelable: true, composed: true, ...init });
    link().dispatchEvent(event);
    return event;
  };

  it.each<[string, MouseEventInit]>([
    ['click', {}],
    ['click', { ctrlKey: true }],
    ['auxclick', { button: 1 }],
  ])('holds a %s %o back once, and follows the link on Go on', async (type, init) => {
    start({ level: 'pause' });
    await put();
    expect(click(init, type).defaultPrevented).toBe(true);
    await settle();
    expect(root().activeElement).toBe(card());
    now += SETTLED;
    const followed = vi.fn((event: MouseEvent) => event.preventDefault());
    link().addEventListener('click', followed);
    await press('Go on to the link');
    expect(followed).toHaveBeenCalledOnce();
    const inNewTab = type === 'auxclick' || init.ctrlKey === true;
    expect(followed.mock.calls[0]?.[0].ctrlKey).toBe(inNewTab);
    link().removeEventListener('click', followed);
    const again = vi.fn((event: Event) => expect(event.defaultPrevented).toBe(false));
    link().addEventListener('click', again);
    click(init, type);
    expect(card()).toBeNull();
  });

  it('leaves other links and settled items alone', async () => {
    start({ level: 'pause' });
    await put({ memory: 'go-on' });
    expect(click().defaultPrevented).toBe(false);
  });
});

describe('the end', () => {
  it('takes everything away and answers nothing more', async () => {
    start();
    await put();
    life.abort();
    expect(document.querySelector(TAG)).toBeNull();
    overlay.put(subject());
    await rest(link(), 1000);
    expect(document.querySelector(TAG)).toBeNull();
  });
});
