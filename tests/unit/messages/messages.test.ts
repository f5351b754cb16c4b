import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createListener, type Handlers, type Sender } from '../../../src/messages/answer';
import { createAsk } from '../../../src/messages/ask';
import { FROM_PAGES, MOST_KEYS, PAYLOADS } from '../../../src/messages/payloads';
import { HEAVIEST_MESSAGE, isWithin } from '../../../src/messages/size';
import { DEFAULTS } from '../../../src/settings/defaults';
import { NEW_WISH } from '../wishlist/samples';

const SELF = { id: 'unswayed', baseUrl: 'chrome-extension://unswayed/' };
const POPUP: Sender = { id: SELF.id, url: `${SELF.baseUrl}src/popup/index.html` };
const PAGE: Sender = {
  id: SELF.id,
  url: 'https://shop.example/',
  tab: { id: 3, incognito: false },
  frameId: 0,
};
const names = Object.keys(PAYLOADS) as (keyof typeof PAYLOADS)[];

function setUp() {
  const handler = vi.fn(async (_input: unknown, _origin: unknown) => ({ ok: true, value: null }));
  const handlers = Object.fromEntries(names.map((name) => [name, handler])) as unknown as Handlers;
  const onBug = vi.fn();
  return { handler, onBug, listen: createListener(handlers, SELF, onBug) };
}

const adding = { wish: NEW_WISH, coolFor: null, itemKey: 'shop.example/lamp' };
const invalid = { ok: false, problem: 'invalid' };

describe('a listener', () => {
  it.each([
    ['page.hello', null],
    ['page.spotted', { posts: 3 }],
    ['items.known', { keys: ['a', 'b'] }],
    ['item.remember', { key: 'a', answer: null }],
    ['wish.add', adding],
    ['wish.unadd', { id: '7b1c2f0e-0000-4000-8000-000000000001' }],
    ['question.asked', { id: 'need.01' }],
    ['timers.seen', { timers: [{ key: '1x2y', endsAt: 1_793_534_400_000 }] }],
    ['wish.decide', { id: '7b1c2f0e-0001', decision: { name: 'bought', earlyBecause: 'It broke' } }],
    ['wish.undo', { id: '7b1c2f0e-0001' }],
    ['settings.change', { theme: 'dark', spotting: DEFAULTS.spotting }],
    ['site.level', { site: 'shop.example', level: null }],
    ['rule.add', { rule: { kind: 'host', what: 'shop.example', at: null } }],
    ['rule.change', { id: 1, rule: { kind: 'parameter', what: 'ref_by', at: 'shop.example' } }],
    ['rule.remove', { id: 1 }],
    ['rules.import', { rules: [] }],
    ['exception.add', { kind: 'not-site', what: '' }],
    ['exception.takeBack', { id: 1 }],
    ['tab.keep', { tabId: 3, ...adding }],
    ['tab.look', { tabId: 3 }],
    ['everything.erase', null],
  ] as const)('passes %s on, to the letter', async (name, input) => {
    const { handler, listen } = setUp();
    await listen({ name, input }, POPUP);
    expect(handler).toHaveBeenCalledExactlyOnceWith(input, expect.objectContaining({ kind: 'extension' }));
  });

  it('takes from a content script what is for pages, and nothing else', () => {
    for (const name of names) {
      const answer = setUp().listen({ name, input: null }, PAGE);
      expect(answer !== undefined, name).toBe(FROM_PAGES.has(name));
    }
  });

  it('goes by the address the browser gives, not by one in the message', async () => {
    const { handler, listen } = setUp();
    await listen({ name: 'page.hello', input: null, url: 'https://other.example/', id: 'x' }, PAGE);
    expect(handler.mock.calls[0]?.[1]).toEqual({
      kind: 'page',
      url: 'https://shop.example/',
      tabId: 3,
      frameId: 0,
      privateWindow: false,
    });
  });

  it('goes by the tab’s address for a frame, where the browser tells it', async () => {
    const { handler, listen } = setUp();
    const tab = { id: 3, incognito: true, url: 'https://blog.example/' };
    await listen({ name: 'page.hello', input: null }, { ...PAGE, frameId: 7, tab });
    expect(handler.mock.calls[0]?.[1]).toMatchObject({ url: 'https://blog.example/', privateWindow: true });
  });

  it('does not take a page for ours because its address begins like ours', () => {
    const url = 'chrome-extension://unswayed.evil/';
    expect(setUp().listen({ name: 'everything.erase', input: null }, { id: SELF.id, url })).toBeUndefined();
  });

  const wish = NEW_WISH;
  const from = wish.provenance;
  it.each([
    ['page.hello', { more: 1 }],
    ['page.spotted', { posts: -1 }],
    ['page.spotted', { posts: Number.POSITIVE_INFINITY }],
    ['items.known', { keys: 'a' }],
    ['timers.seen', { timers: [{ key: 'https://shop.example/', endsAt: 5 }] }],
    ['timers.seen', { timers: Array.from({ length: 13 }, () => ({ key: 'a', endsAt: 5 })) }],
    ['items.known', { keys: Array.from({ length: MOST_KEYS + 1 }, () => 'a') }],
    ['items.known', { keys: ['a'.repeat(1000)] }],
    ['item.remember', { key: '', answer: null }],
    ['item.remember', { key: 'a', answer: 'cooling' }],
    ['wish.add', null],
    ['wish.add', { ...adding, id: 'mine' }],
    ['wish.add', { ...adding, coolFor: '1' }],
    ['wish.add', { ...adding, wish: { ...wish, title: ' ' } }],
    ['wish.add', { ...adding, wish: { ...wish, title: 'x'.repeat(100_000) } }],
    ['wish.add', { ...adding, wish: { ...wish, url: 'javascript:alert(1)' } }],
    ['wish.add', { ...adding, wish: { ...wish, url: 'data:text/html,x' } }],
    ['wish.add', { ...adding, wish: { ...wish, url: 'no address' } }],
    ['wish.add', { ...adding, wish: { ...wish, price: { amount: -1, currency: 'EUR' } } }],
    ['wish.add', { ...adding, wish: { ...wish, price: { amount: 1, currency: '€' } } }],
    ['wish.add', { ...adding, wish: { ...wish, state: { name: 'bought' } } }],
    ['wish.add', { ...adding, wish: { ...wish, provenance: { ...from, relations: ['friend'] } } }],
    ['wish.add', { ...adding, wish: { ...wish, provenance: { ...from, url: 'file:///etc/passwd' } } }],
    ['wish.unadd', { id: '../settings' }],
    ['wish.decide', { id: '7b1c2f0e-0001', decision: { name: 'steal' } }],
    ['wish.decide', { id: '7b1c2f0e-0001', decision: { name: 'let-go', at: 0 } }],
    ['settings.change', { theme: 'dark', wishes: [] }],
    ['site.level', { site: '__proto__', level: 'off' }],
  ])('refuses %s with %j', async (name, input) => {
    const { handler, listen } = setUp();
    const plain = name === 'page.hello' || name === 'items.known';
    expect(await listen({ name, input }, POPUP)).toEqual(plain ? null : invalid);
    expect(handler).not.toHaveBeenCalled();
  });

  it('cuts long words of a page rather than losing the wish', async () => {
    const { handler, listen } = setUp();
    const long = {
      ...wish,
      title: `${'x'.repeat(299)}😀`,
      provenance: { ...from, creator: 'c'.repeat(999) },
    };
    await listen({ name: 'wish.add', input: { ...adding, wish: long } }, PAGE);
    expect(handler.mock.calls[0]?.[0]).toMatchObject({
      wish: { title: 'x'.repeat(299), provenance: { creator: 'c'.repeat(200) } },
    });
  });

  it('answers "unavailable" when a handler has a bug, and reports it', async () => {
    const { handler, listen, onBug } = setUp();
    const bug = new Error('bug');
    handler.mockRejectedValue(bug);
    expect(await listen({ name: 'wish.add', input: adding }, PAGE)).toEqual({
      ok: false,
      problem: 'unavailable',
    });
    expect(await listen({ name: 'page.hello', input: null }, PAGE)).toBeNull();
    expect(onBug).toHaveBeenCalledWith(bug);
  });

  it('never throws, whatever is sent', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.anything(), async (name, input) => {
        await setUp().listen({ name, input }, POPUP);
      }),
    );
  });
});

describe('isWithin', () => {
  it('counts values, the characters of strings, and those of keys and indexes', () => {
    expect(isWithin('abc', 4)).toBe(true);
    expect(isWithin('abcd', 4)).toBe(false);
    expect(isWithin({ ab: [1, 2] }, 8)).toBe(true);
    expect(isWithin({ ab: [1, 2] }, 7)).toBe(false);
  });

  it('looks at no more than the limit', () => {
    let looks = 0;
    const endless = new Proxy(
      {},
      {
        ownKeys: () => ['next'],
        getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true, value: 0 }),
        get: () => {
          looks += 1;
          return endless;
        },
      },
    );
    expect(isWithin(endless, 1000)).toBe(false);
    expect(looks).toBeLessThanOrEqual(1000);
  });

  it('lets the largest honest message through', () => {
    const keys = Array.from({ length: MOST_KEYS }, () => 'k'.repeat(300));
    expect(isWithin({ keys }, HEAVIEST_MESSAGE)).toBe(true);
  });
});

describe('ask', () => {
  it('gives what was answered', async () => {
    const send = vi.fn(async () => ({ ok: true, value: null }));
    expect(await createAsk(send)('wish.undo', { id: 'x' as never })).toEqual({ ok: true, value: null });
    expect(send).toHaveBeenCalledWith({ name: 'wish.undo', input: { id: 'x' } });
  });

  it.each([
    ['nobody answers', async () => undefined],
    ['the background is gone', () => Promise.reject(new Error('Could not establish connection'))],
  ])('says "unavailable", or null, when %s', async (_, send) => {
    const ask = createAsk(send);
    expect(await ask('wish.undo', { id: 'x' as never })).toEqual({ ok: false, problem: 'unavailable' });
    expect(await ask('page.hello', null)).toBeNull();
    expect(await ask('items.known', { keys: [] })).toBeNull();
  });
});
