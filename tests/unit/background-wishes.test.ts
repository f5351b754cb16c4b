import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../src/shared/clock';
import { asPage, asPopup, freshBrowser, granted, lamp, openTab, polyfill, wake } from './background-harness';
import { type FakeBrowser, type FakeTab, settle } from './fake-browser';

vi.mock('webextension-polyfill', () => ({ default: polyfill }));

const NOON = Date.UTC(2026, 5, 1, 12);
/** How far ahead the alarm is set at most. */
const LOOK = 6 * HOUR;
let world: FakeBrowser['world'];
let tab: FakeTab;

const adding = { wish: lamp(), coolFor: null, itemKey: 'shop.example/lamp' };
const wishKeys = () => Object.keys(world.local.data).filter((key) => key.startsWith('wish:'));

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  world = freshBrowser();
  tab = openTab('https://www.tiktok.com/foryou');
  await wake();
});

describe('a wish from a page', () => {
  it('is kept with where it came from, and cools for three days', async () => {
    const saved = granted(await asPage(tab)('wish.add', adding));
    expect(saved.coolsAt).toBe(NOON + 72 * HOUR);
    expect(world.local.data[`wish:${saved.id}`]).toMatchObject({
      ...lamp(),
      savedAt: NOON,
      state: { name: 'cooling', coolsAt: NOON + 72 * HOUR },
    });
  });

  it('cools by its price, where that is in the person’s currency; kept waiting too', async () => {
    const costing = (amount: number, currency: string) => ({
      ...adding,
      wish: { ...lamp(), price: { amount, currency } },
      itemKey: null,
    });
    const hours = async (amount: number, currency: string) => {
      const { coolsAt } = granted(await asPage(tab)('wish.add', costing(amount, currency)));
      return (coolsAt - Date.now()) / HOUR;
    };
    expect(await hours(49.99, 'GBP')).toBe(24);
    expect(await hours(50, 'GBP')).toBe(72);
    expect(await hours(100, 'GBP')).toBe(72);
    expect(await hours(100.01, 'GBP')).toBe(7 * 24);
    expect(await hours(5000, 'EUR')).toBe(72);
    granted(await asPopup('settings.change', { currency: 'EUR' }));
    expect(await hours(5000, 'EUR')).toBe(7 * 24);

    const { id } = granted(await asPage(tab)('wish.add', costing(500, 'EUR')));
    vi.setSystemTime(NOON + 8 * DAY);
    granted(await asPopup('wish.decide', { id, decision: { name: 'keep-waiting', coolFor: null } }));
    expect(world.local.data[`wish:${id}`]).toMatchObject({ state: { coolsAt: NOON + 15 * DAY } });
  });

  it('never cools for less than a day by the word of a page alone', async () => {
    const saved = granted(await asPage(tab)('wish.add', { ...adding, coolFor: HOUR }));
    expect(saved.coolsAt).toBe(NOON + DAY);
  });

  it('may cool for less when the person has said so in the options', async () => {
    granted(await asPopup('settings.change', { coolingOff: 2 * HOUR }));
    expect(granted(await asPage(tab)('wish.add', adding)).coolsAt).toBe(NOON + 2 * HOUR);
    const other = { ...adding, itemKey: 'shop.example/other', coolFor: HOUR };
    expect(granted(await asPage(tab)('wish.add', other)).coolsAt).toBe(NOON + 2 * HOUR);
  });

  it('was met on the site of the page, whatever the page says', async () => {
    const wish = lamp();
    const forged = { ...wish, provenance: { ...wish.provenance, url: 'https://somebody-else.example/post' } };
    const { id } = granted(await asPage(tab)('wish.add', { ...adding, wish: forged }));
    expect(world.local.data[`wish:${id}`]).toMatchObject({ provenance: { url: tab.url } });
  });

  it('is on the list once when the same thing is saved twice at the same time', async () => {
    const page = asPage(tab);
    const [first, second] = await Promise.all([page('wish.add', adding), page('wish.add', adding)]);
    expect(granted(second)).toEqual({ ...granted(first), already: true });
    expect(wishKeys()).toHaveLength(1);
  });

  it('loses no other wish that is saved at the same time', async () => {
    const page = asPage(tab);
    const saved = await Promise.all(
      Array.from({ length: 20 }, (_, n) => page('wish.add', { ...adding, itemKey: `shop.example/${n}` })),
    );
    expect(new Set(saved.map((one) => granted(one).id)).size).toBe(20);
    expect(wishKeys()).toHaveLength(20);
  });

  it('goes without a trace when it is taken back, and what was remembered before stays', async () => {
    const page = asPage(tab);
    await page('item.remember', { key: 'shop.example/lamp', answer: 'go-on' });
    const before = structuredClone(world.local.data);
    const { id } = granted(await page('wish.add', adding));
    expect(await page('items.known', { keys: ['shop.example/lamp'] })).toEqual({
      'shop.example/lamp': 'cooling',
    });
    await wake();
    granted(await page('wish.unadd', { id }));
    expect(world.local.data).toEqual(before);
    expect(world.alarms.size).toBe(0);
  });

  it('can be taken back only while it is new and undecided', async () => {
    const page = asPage(tab);
    const { id } = granted(await page('wish.add', adding));
    vi.setSystemTime(NOON + 2 * HOUR);
    expect(await page('wish.unadd', { id })).toEqual({ ok: false, problem: 'not-allowed-now' });
    expect(wishKeys()).toHaveLength(1);
  });
});

describe('several wishes at once', () => {
  const three = async () => {
    const page = asPage(tab);
    const saved = await Promise.all(
      [1, 2, 3].map((n) => page('wish.add', { ...adding, itemKey: `shop.example/${n}` })),
    );
    return saved.map((one) => granted(one).id);
  };
  const states = (ids: readonly string[]) =>
    ids.map((id) => (world.local.data[`wish:${id}`] as { state: { name: string } }).state.name);

  it('are let go in one write, and come back with one undo, exactly as they were', async () => {
    const ids = await three();
    const before = structuredClone(
      ids.map((id) => (world.local.data[`wish:${id}`] as { state: unknown }).state),
    );
    granted(await asPopup('wish.decide', { id: ids[2] as never, decision: { name: 'let-go' } }));
    const few = ids.slice(0, 2);
    // The one that has gone already is not let go a second time, and doesn't come back with the others.
    expect(
      granted(await asPopup('wishes.decide', { ids: [...ids, ...few], decision: { name: 'let-go' } })),
    ).toEqual(few);
    expect(states(ids)).toEqual(['let-go', 'let-go', 'let-go']);
    await wake();
    expect(granted(await asPopup('wishes.undo', { ids: few }))).toEqual(few);
    expect(states(ids)).toEqual(['cooling', 'cooling', 'let-go']);
    expect((world.local.data[`wish:${few[0]}`] as { state: unknown }).state).toEqual(before[0]);
  });

  it('are kept waiting where they are ready; the others stay as they are', async () => {
    const ids = await three();
    expect(
      granted(await asPopup('wishes.decide', { ids, decision: { name: 'keep-waiting', coolFor: null } })),
    ).toEqual([]);
    vi.setSystemTime(NOON + 73 * HOUR);
    expect(
      granted(await asPopup('wishes.decide', { ids, decision: { name: 'keep-waiting', coolFor: null } })),
    ).toEqual(ids);
    expect(world.local.data[`wish:${ids[0]}`]).toMatchObject({ state: { coolsAt: NOON + 145 * HOUR } });
  });

  it('are not decided about by a page, nor by a decision that is one wish’s own', async () => {
    const ids = await three();
    expect(await asPage(tab)('wishes.decide', { ids, decision: { name: 'let-go' } })).toBeUndefined();
    const decision = { name: 'bought', earlyBecause: 'all of them' } as never;
    expect(await asPopup('wishes.decide', { ids, decision })).toEqual({ ok: false, problem: 'invalid' });
    expect(states(ids)).toEqual(['cooling', 'cooling', 'cooling']);
  });
});

describe('the wishes that the list begins with', () => {
  it('are noted until the browser is closed, and follow every change', async () => {
    expect(world.session.data['first'] ?? []).toEqual([]);
    const { id } = granted(await asPage(tab)('wish.add', adding));
    expect(world.session.data['first']).toEqual([id]);
    granted(await asPopup('wish.decide', { id, decision: { name: 'let-go' } }));
    expect(world.session.data['first']).toEqual([]);
  });
});

describe('an edit', () => {
  it('changes what is given and nothing else, and is undone exactly', async () => {
    const { id } = granted(await asPage(tab)('wish.add', adding));
    const record = () => structuredClone(world.local.data[`wish:${id}`]) as object;
    const before = record();
    granted(await asPopup('wish.edit', { id, edit: { title: '  The lamp ', price: null } }));
    expect(record()).toEqual({
      ...before,
      title: 'The lamp',
      price: null,
      stamps: { title: NOON, price: NOON },
      before: { title: 'A lamp', price: { amount: 40, currency: 'EUR' } },
    });
    await wake();
    granted(await asPopup('wish.undo', { id }));
    expect(record()).toEqual({ ...before, stamps: { title: NOON + 1, price: NOON + 1 } });
    expect(await asPopup('wish.undo', { id })).toEqual({ ok: false, problem: 'not-allowed-now' });
  });

  it('that says what is there already changes nothing, not even what can be undone', async () => {
    const { id } = granted(await asPage(tab)('wish.add', adding));
    granted(await asPopup('wish.edit', { id, edit: { note: 'For the hall' } }));
    const before = structuredClone(world.local.data[`wish:${id}`]);
    vi.setSystemTime(NOON + HOUR);
    granted(await asPopup('wish.edit', { id, edit: { note: 'For the hall', title: 'A lamp' } }));
    expect(world.local.data[`wish:${id}`]).toEqual(before);
  });

  it.each([
    { title: ' ' },
    { price: { amount: -1, currency: 'EUR' } },
    { price: { amount: 1, currency: 'euro' } },
    { note: 'x'.repeat(5000) },
    { url: 'https://elsewhere.example/' },
    { state: { name: 'bought' } },
  ])('to %j is refused', async (edit) => {
    const { id } = granted(await asPage(tab)('wish.add', adding));
    const before = structuredClone(world.local.data[`wish:${id}`]);
    expect(await asPopup('wish.edit', { id, edit } as never)).toEqual({ ok: false, problem: 'invalid' });
    expect(world.local.data[`wish:${id}`]).toEqual(before);
  });

  it('is for pages of ours only', async () => {
    const { id } = granted(await asPage(tab)('wish.add', adding));
    expect(await asPage(tab)('wish.edit', { id, edit: { title: 'Mine now' } })).toBeUndefined();
  });
});

describe('a decision', () => {
  async function readyWish() {
    const { id } = granted(await asPage(tab)('wish.add', adding));
    vi.setSystemTime(NOON + 73 * HOUR);
    await wake();
    return id;
  }

  it.each([
    { name: 'let-go' },
    { name: 'keep-waiting', coolFor: null },
    { name: 'left-to-buy', earlyBecause: null },
    { name: 'bought', earlyBecause: null },
  ] as const)('$name is undone exactly, even by another worker', async (decision) => {
    const id = await readyWish();
    const before = structuredClone(world.local.data[`wish:${id}`]) as object;
    granted(await asPopup('wish.decide', { id, decision }));
    expect(world.local.data[`wish:${id}`]).not.toEqual(before);
    await wake();
    granted(await asPopup('wish.undo', { id }));
    // Undo is a later change, for machines that have heard of the decision.
    expect(world.local.data[`wish:${id}`]).toEqual({ ...before, stamps: { state: NOON + 73 * HOUR + 1 } });
    expect(await asPopup('wish.undo', { id })).toEqual({ ok: false, problem: 'not-allowed-now' });
  });

  it('about nothing that is there is answered with that', async () => {
    const id = '00000000-dead' as never;
    const problem = { ok: false, problem: 'not-found' };
    expect(await asPopup('wish.decide', { id, decision: { name: 'let-go' } })).toEqual(problem);
    expect(await asPopup('wish.undo', { id })).toEqual(problem);
  });

  it('settles the item: let go is a no, bought a yes, restored cooling again', async () => {
    const id = await readyWish();
    const known = () => asPage(tab)('items.known', { keys: ['shop.example/lamp'] });
    granted(await asPopup('wish.decide', { id, decision: { name: 'let-go' } }));
    expect(await known()).toEqual({ 'shop.example/lamp': 'not-for-me' });
    granted(await asPopup('wish.decide', { id, decision: { name: 'restore' } }));
    expect(await known()).toEqual({ 'shop.example/lamp': 'cooling' });
    granted(await asPopup('wish.decide', { id, decision: { name: 'bought', earlyBecause: null } }));
    expect(await known()).toEqual({ 'shop.example/lamp': 'go-on' });
  });
});

describe('the alarm', () => {
  it('is set for the next due moment, a few hours ahead at most, and not set again while that stays the same', async () => {
    await asPage(tab)('wish.add', adding);
    expect(world.alarms.get('next-due')).toBe(NOON + LOOK);
    const set = world.alarmsSet;
    vi.setSystemTime(NOON + HOUR);
    await wake();
    await wake();
    expect(world.alarmsSet).toBe(set);
    vi.setSystemTime(NOON + 70 * HOUR);
    world.alarms.clear();
    await wake();
    expect(world.alarms.get('next-due')).toBe(NOON + 72 * HOUR);
  });

  it('notices in a few hours that the clock was put forward, though nothing else wakes the background', async () => {
    await asPage(tab)('wish.add', adding);
    // Browsers count down from when it was set: by then the clock says something else.
    vi.setSystemTime(NOON + LOOK + 90 * HOUR);
    world.alarms.clear();
    world.events.alarm.fire({ name: 'next-due' });
    await settle();
    expect(world.badge).toBe('1');
    expect(world.noticesShown).toBe(1);
  });

  it('is not pushed back by wakes just before it rings', async () => {
    await asPage(tab)('wish.add', adding);
    vi.setSystemTime(NOON + 72 * HOUR - 10_000);
    world.alarms.clear();
    await wake();
    const rings = world.alarms.get('next-due');
    vi.setSystemTime(NOON + 72 * HOUR - 5_000);
    await wake();
    expect(world.alarms.get('next-due')).toBe(rings);
  });

  it('that was lost is set again at the next wake, and loses no state', async () => {
    await asPage(tab)('wish.add', adding);
    world.alarms.clear();
    vi.setSystemTime(NOON + HOUR);
    await wake();
    expect(world.alarms.get('next-due')).toBe(NOON + HOUR + LOOK);
    world.alarms.clear();
    vi.setSystemTime(NOON + 80 * HOUR);
    await wake();
    expect(world.badge).toBe('1');
  });

  it('follows a clock that was set back', async () => {
    await asPage(tab)('wish.add', adding);
    vi.setSystemTime(NOON + 100 * HOUR);
    await wake();
    expect(world.badge).toBe('1');
    vi.setSystemTime(NOON + HOUR);
    await wake();
    expect(world.badge).toBe('');
    expect(world.alarms.get('next-due')).toBe(NOON + HOUR + LOOK);
  });

  it('rings for the check-in, thirty days after buying', async () => {
    const { id } = granted(await asPage(tab)('wish.add', adding));
    granted(await asPopup('wish.decide', { id, decision: { name: 'bought', earlyBecause: 'It broke' } }));
    vi.setSystemTime(NOON + 30 * DAY - HOUR);
    world.alarms.clear();
    await wake();
    expect(world.alarms.get('next-due')).toBe(NOON + 30 * DAY);
    expect(world.badge).toBe('');
    vi.setSystemTime(NOON + 30 * DAY);
    await wake();
    expect(world.badge).toBe('1');
    expect(world.title).toBe('Unswayed: 1 purchase to look back on');
    expect(world.notices.get('ready')?.title).toBe('1 purchase to look back on');
    await wake();
    expect(world.noticesShown).toBe(1);
    granted(await asPopup('wish.decide', { id, decision: { name: 'check-in', answer: 'skipped' } }));
    expect(world.badge).toBe('');
    expect(world.notices.size).toBe(0);
  });
});

describe('the notice', () => {
  it('comes once for what is ready, over restarts, and again for what is ready later', async () => {
    await asPage(tab)('wish.add', adding);
    vi.setSystemTime(NOON + DAY);
    await asPage(tab)('wish.add', { ...adding, itemKey: 'shop.example/2' });
    vi.setSystemTime(NOON + 72 * HOUR);
    world.events.alarm.fire({ name: 'next-due' });
    await settle();
    expect(world.notices.get('ready')?.title).toBe('1 wish has cooled off');
    await wake();
    world.notices.clear();
    await wake();
    expect(world.noticesShown).toBe(1);
    vi.setSystemTime(NOON + 97 * HOUR);
    await wake();
    expect(world.noticesShown).toBe(2);
    expect(world.notices.get('ready')?.title).toBe('2 wishes have cooled off');
  });

  it('comes once, however the clock is set, and for what is saved after a clock that ran ahead too', async () => {
    await asPage(tab)('wish.add', adding);
    vi.setSystemTime(NOON + 5000 * DAY);
    await wake();
    expect(world.noticesShown).toBe(1);
    vi.setSystemTime(NOON + HOUR);
    await wake();
    expect(world.badge).toBe('');
    expect(world.notices.size).toBe(0);
    await asPage(tab)('wish.add', { ...adding, itemKey: 'shop.example/2' });
    vi.setSystemTime(NOON + 72 * HOUR);
    await wake();
    expect(world.badge).toBe('1');
    expect(world.noticesShown).toBe(1);
    vi.setSystemTime(NOON + 74 * HOUR);
    await wake();
    expect(world.noticesShown).toBe(2);
    vi.setSystemTime(NOON + 74 * HOUR - 5000);
    await wake();
    expect(world.noticesShown).toBe(2);
  });

  it('comes again for what was kept waiting, and only when that time has passed', async () => {
    const { id } = granted(await asPage(tab)('wish.add', adding));
    vi.setSystemTime(NOON + 73 * HOUR);
    await wake();
    granted(await asPopup('wish.decide', { id, decision: { name: 'keep-waiting', coolFor: DAY } }));
    vi.setSystemTime(NOON + 96 * HOUR);
    await wake();
    expect(world.noticesShown).toBe(1);
    vi.setSystemTime(NOON + 97 * HOUR);
    await wake();
    expect(world.noticesShown).toBe(2);
  });

  it('knows what an earlier version wrote down: one moment for all', async () => {
    await asPage(tab)('wish.add', adding);
    world.local.data.told = NOON + 73 * HOUR;
    vi.setSystemTime(NOON + 74 * HOUR);
    await wake();
    expect(world.badge).toBe('1');
    expect(world.noticesShown).toBe(0);
  });

  it('waits for the end of quiet hours, with everything in one', async () => {
    const now = new Date(NOON + 72 * HOUR);
    const from = now.getHours() * 60 + now.getMinutes();
    granted(await asPopup('settings.change', { quietHours: { on: true, from, to: (from + 120) % 1440 } }));
    await asPage(tab)('wish.add', adding);
    vi.setSystemTime(NOON + HOUR);
    await asPage(tab)('wish.add', { ...adding, itemKey: 'shop.example/2' });
    vi.setSystemTime(NOON + 72 * HOUR);
    await wake();
    expect(world.badge).toBe('1');
    expect(world.noticesShown).toBe(0);
    vi.setSystemTime(NOON + 73 * HOUR + MINUTE);
    world.alarms.clear();
    await wake();
    expect(world.badge).toBe('2');
    expect(world.noticesShown).toBe(0);
    expect(world.alarms.get('next-due')).toBe(NOON + 74 * HOUR);
    vi.setSystemTime(NOON + 74 * HOUR);
    await wake();
    expect(world.noticesShown).toBe(1);
    expect(world.notices.get('ready')?.title).toBe('2 wishes have cooled off');
    await wake();
    expect(world.noticesShown).toBe(1);
  });

  it('does not come when the person does not want it, nor later for the same wish', async () => {
    granted(await asPopup('settings.change', { notify: false }));
    await asPage(tab)('wish.add', adding);
    vi.setSystemTime(NOON + 73 * HOUR);
    await wake();
    expect(world.badge).toBe('1');
    granted(await asPopup('settings.change', { notify: true }));
    expect(world.noticesShown).toBe(0);
  });

  it('does not come again for a wish whose letting go is undone', async () => {
    const { id } = granted(await asPage(tab)('wish.add', adding));
    vi.setSystemTime(NOON + 73 * HOUR);
    await wake();
    granted(await asPopup('wish.decide', { id, decision: { name: 'let-go' } }));
    expect(world.notices.size).toBe(0);
    vi.setSystemTime(NOON + 73 * HOUR + MINUTE);
    granted(await asPopup('wish.undo', { id }));
    expect(world.badge).toBe('1');
    expect(world.noticesShown).toBe(1);
  });

  it('opens the list in a tab when it is clicked', async () => {
    await asPage(tab)('wish.add', adding);
    vi.setSystemTime(NOON + 73 * HOUR);
    await wake();
    world.events.clicked.fire('ready');
    await vi.waitFor(() =>
      expect(world.opened).toEqual(['chrome-extension://unswayed/src/popup/index.html#list']),
    );
    expect(world.notices.size).toBe(0);
  });

  it('does not nag when it cannot be written down that it was told', async () => {
    await asPage(tab)('wish.add', adding);
    vi.setSystemTime(NOON + 73 * HOUR);
    world.local.failing.set = new Error('QUOTA_BYTES quota exceeded');
    await wake();
    expect(world.noticesShown).toBe(0);
    expect(world.badge).toBe('1');
    world.local.failing.set = null;
    await wake();
    expect(world.noticesShown).toBe(1);
  });
});

describe('storage that fails', () => {
  it('says so when it is full, and keeps what is there', async () => {
    await asPage(tab)('wish.add', adding);
    const before = structuredClone(world.local.data);
    world.local.failing.set = new Error('QUOTA_BYTES quota exceeded');
    const other = { ...adding, itemKey: 'shop.example/2' };
    expect(await asPage(tab)('wish.add', other)).toEqual({ ok: false, problem: 'full' });
    expect(await asPopup('settings.change', { theme: 'dark' })).toEqual({ ok: false, problem: 'full' });
    expect(world.local.data).toEqual(before);
    world.local.failing.set = null;
    granted(await asPage(tab)('wish.add', other));
  });

  it('answers when nothing can be read, and works again afterwards', async () => {
    world.local.failing.get = new Error('The database is closed');
    await wake();
    expect(await asPage(tab)('wish.add', adding)).toEqual({ ok: false, problem: 'unavailable' });
    expect(await asPage(tab)('items.known', { keys: ['a'] })).toEqual({});
    expect((await asPage(tab)('page.hello', null)).level).toBe('marks');
    world.local.failing.get = null;
    granted(await asPage(tab)('wish.add', adding));
  });

  it('of a newer version is left alone', async () => {
    world.local.data = { meta: { version: 99 }, 'wish:x': { from: 'the future' } };
    const before = structuredClone(world.local.data);
    await wake();
    expect(await asPage(tab)('wish.add', adding)).toEqual({ ok: false, problem: 'newer-version' });
    expect(await asPopup('settings.change', { theme: 'dark' })).toEqual({
      ok: false,
      problem: 'newer-version',
    });
    expect(world.local.data).toEqual(before);
    expect(await asPopup('everything.erase', null)).toEqual({ ok: true, value: null });
    expect(world.local.data).toEqual({});
  });

  it('with a damaged record goes on with the others, and keeps it', async () => {
    const { id } = granted(await asPage(tab)('wish.add', adding));
    world.local.data['wish:damaged-1'] = { title: 7 };
    vi.setSystemTime(NOON + 73 * HOUR);
    await wake();
    expect(world.badge).toBe('1');
    granted(await asPopup('wish.decide', { id, decision: { name: 'let-go' } }));
    expect(world.local.data['wish:damaged-1']).toEqual({ title: 7 });
  });
});

describe('erasing everything', () => {
  it('leaves nothing behind: no record, no alarm, no badge, no dot, no notice', async () => {
    await asPage(tab)('wish.add', adding);
    await asPage(tab)('page.spotted', { posts: 2 });
    await asPage(tab)('item.remember', { key: 'x', answer: 'go-on' });
    await asPopup('settings.change', { theme: 'dark' });
    await asPage(tab)('wish.add', { ...adding, itemKey: 'shop.example/2' });
    vi.setSystemTime(NOON + 73 * HOUR);
    await wake();
    expect(world.badge).toBe('2');
    granted(await asPopup('everything.erase', null));
    expect(world.local.data).toEqual({});
    expect(world.session.data).toEqual({});
    expect(world.alarms.size).toBe(0);
    expect(world.badge).toBe('');
    expect(world.tabBadge.size).toBe(0);
    expect(world.notices.size).toBe(0);
    expect(tab.heard?.at(-1)).toMatchObject({ name: 'page.context', input: { theme: 'system' } });
  });
});

describe('a private window', () => {
  it('leaves nothing written', async () => {
    const secret = openTab('https://www.tiktok.com/foryou', { incognito: true });
    const page = asPage(secret);
    const writes = world.local.writes + world.session.writes;
    const refused = { ok: false, problem: 'private-window' };
    expect(await page('wish.add', adding)).toEqual(refused);
    expect(await page('item.remember', { key: 'x', answer: 'go-on' })).toEqual(refused);
    expect(await page('page.spotted', { posts: 3 })).toEqual(refused);
    expect(await page('question.asked', { id: 'need.01' })).toEqual(refused);
    expect(await page('timers.seen', { timers: [{ key: 'a', endsAt: NOON + HOUR }] })).toEqual(refused);
    expect(await asPopup('tab.keep', { tabId: secret.id, ...adding })).toEqual(refused);
    expect((await page('page.hello', null)).privateWindow).toBe(true);
    expect(world.local.writes + world.session.writes).toBe(writes);
    expect(world.local.data).toEqual({});
    expect(world.tabBadge.get(secret.id)).toBe('•');
  });
});

describe('the popup', () => {
  it('keeps what a tab shows, for as long as the person says', async () => {
    const saved = granted(await asPopup('tab.keep', { tabId: tab.id, ...adding, coolFor: 2 * HOUR }));
    expect(saved.coolsAt).toBe(NOON + 2 * HOUR);
    expect(await asPopup('tab.keep', { tabId: 999, ...adding })).toEqual({ ok: false, problem: 'not-found' });
    const odd = { tabId: tab.id, ...adding, itemKey: null, coolFor: 5 };
    expect(await asPopup('tab.keep', odd)).toEqual({ ok: false, problem: 'invalid' });
  });
});
