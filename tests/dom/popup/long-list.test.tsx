import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../src/popup/Popup';
import { DAY, HOUR } from '../../../src/shared/clock';
import { failure, success } from '../../../src/shared/result';
import { type Drafts, NO_DRAFTS } from '../../../src/storage/drafts';
import type { Wish, WishId } from '../../../src/wishlist/wish';
import { button, expectAccessible, press, row, settle, show } from '../page-driver';
import { aWish, cooling, type FakePorts, fakePorts, NOW } from './fixtures';

/** Of a list of many, those that are in the document are few; heights are made up, as there is no layout here. */
const ROW = 120;

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => {});
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(ROW);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const many = (count: number): Wish[] =>
  Array.from({ length: count }, (_, index) => {
    const number = String(index).padStart(5, '0');
    const state = index % 2 === 0 ? cooling(NOW - HOUR - index) : cooling(NOW + HOUR + index);
    return aWish(`wish-${number}`, state, { title: `Thing ${number}`, savedAt: NOW - 3 * DAY - index });
  });

const titles = (root: ParentNode) => [...root.querySelectorAll('h3')].map((title) => title.textContent);
const headings = (root: ParentNode) =>
  [...root.querySelectorAll('.lists h2')].map((heading) => heading.textContent);

async function search(root: ParentNode, words: string): Promise<void> {
  const field = root.querySelector<HTMLInputElement>('input[type=search]');
  if (!field) throw new Error('no search');
  field.focus();
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}

async function choose(root: ParentNode, name: string, value: string): Promise<void> {
  const list = root.querySelector<HTMLSelectElement>(`select[aria-label="${name}"]`);
  if (!list) throw new Error(`no list ${name}`);
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

async function key(name: string, target: Element | null = document.activeElement): Promise<void> {
  target?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  await settle();
}

const focused = () => document.activeElement?.textContent;
const said = (ports: FakePorts, name: string) =>
  ports.said.filter((one) => Array.isArray(one) && one[0] === name).at(-1);

describe('a long list', () => {
  it('has only what is near the window in the document, and says how many there are', async () => {
    const root = await show(Popup, fakePorts(many(5000)));
    expect(headings(root)).toEqual(['Ready to decide 2,500', 'Cooling off 2,500']);
    expect(titles(root).length).toBeLessThan(40);
    expect(titles(root)[0]).toBe('Thing 04998');
    const first = row(root, 'Thing 04998');
    expect(first.getAttribute('aria-posinset')).toBe('1');
    expect(first.getAttribute('aria-setsize')).toBe('2500');
    // The rows that are not there leave their room behind.
    const space = Number.parseFloat(root.querySelector('ul')?.style.paddingBlockEnd ?? '0');
    expect(space).toBeGreaterThan(2000 * ROW);
    await expectAccessible(root);
  });

  it('shows its top before all of it is read, and no number that nobody knows yet', async () => {
    const ports = fakePorts(
      [],
      undefined,
      {},
      {
        onWishes(listener) {
          listener(success({ wishes: many(1), unreadable: [], stillReading: true }));
          return () => {};
        },
      },
    );
    const root = await show(Popup, ports);
    expect(headings(root)).toEqual(['Ready to decide ']);
    expect(row(root, 'Thing 00000').getAttribute('aria-setsize')).toBe('-1');
    expect(root.textContent).toContain('Reading the rest');
    expect(root.textContent).not.toContain('Nothing is cooling off');
  });

  it('needs no tools while all of it is in sight', async () => {
    const root = await show(Popup, fakePorts(many(5)));
    expect(root.querySelector('input[type=search]')).toBeNull();
    const page = await show(Popup, { ...fakePorts(many(5)), asPage: true });
    expect(page.querySelector('input[type=search]')).not.toBeNull();
    expect(page.textContent).not.toContain('On this page');
  });
});

describe('searching', () => {
  const wishes = () => [
    ...many(8),
    aWish('cafe', cooling(NOW + DAY), { title: 'Crème brûlée torch' }),
    aWish('note', cooling(NOW + DAY), { note: 'For ＡＮＮＡ in June' }),
    aWish('site', cooling(NOW + DAY), { url: 'https://www.lumenhaus.example/x' }),
    aWish('gone', { name: 'let-go', at: NOW - DAY, coolsAt: NOW - 2 * DAY }, { title: 'A torch let go' }),
  ];

  it.each([
    ['CREME brulee', ['Crème brûlée torch']],
    ['anna', ['Thing note']],
    ['lumenhaus', ['Thing site']],
    ['torch', ['Crème brûlée torch', 'A torch let go']],
    ['torch go', ['A torch let go']],
    ['00003', ['Thing 00003']],
  ])('finds “%s”', async (words, found) => {
    const root = await show(Popup, fakePorts(wishes()));
    await search(root, words);
    expect(titles(root)).toEqual(found);
    expect(root.querySelector('[role=status]')?.textContent).toContain(`${found.length} found`);
  });

  it('says when nothing fits, and leads back', async () => {
    const root = await show(Popup, fakePorts(wishes()));
    await search(root, 'no such thing');
    expect(root.textContent).toContain('Nothing on the list fits.');
    expect(root.textContent).not.toContain('Nothing is cooling off');
    await expectAccessible(root);
    await press(root, 'Show everything');
    expect(headings(root)).toContain('Cooling off 7');
  });

  it('shows what was asked for, in the order asked for', async () => {
    const priced = [30, 500, 8].map((amount, index) =>
      aWish(`p${index}`, cooling(NOW + DAY + index), { price: { amount, currency: 'EUR' } }),
    );
    const dollars = aWish('usd', cooling(NOW - DAY), { price: { amount: 900, currency: 'USD' } });
    const free = aWish('free', cooling(NOW + DAY), { price: null, savedAt: NOW - HOUR });
    const gone = aWish('gone', { name: 'let-go', at: NOW, coolsAt: NOW }, { price: null });
    const root = await show(Popup, fakePorts([...priced, dollars, free, gone]));
    await choose(root, 'Order', 'price');
    const byPrice = ['Thing p1', 'Thing p0', 'Thing p2', 'Thing usd', 'Thing free', 'Thing gone'];
    expect(titles(root)).toEqual(byPrice);
    await choose(root, 'Order', 'newest');
    expect(titles(root)[0]).toBe('Thing free');
    await choose(root, 'Order', 'title');
    expect(titles(root)).toEqual(byPrice.toSorted());
    await choose(root, 'Show', 'ready');
    expect(titles(root)).toEqual(['Thing usd']);
    await choose(root, 'Show', 'decided');
    expect(titles(root)).toEqual(['Thing gone']);
  });

  it('adds up by currency, and speaks of what was not spent, never of what was saved', async () => {
    const gone = [1, 2].map((n) =>
      aWish(
        `gone${n}`,
        { name: 'let-go', at: NOW - DAY, coolsAt: NOW },
        { price: { amount: n, currency: 'EUR' } },
      ),
    );
    const bought = aWish('b', { name: 'bought', at: NOW, coolsAt: NOW, earlyBecause: null, checkIn: null });
    const dollars = aWish('usd', cooling(NOW - DAY), { price: { amount: 900, currency: 'USD' } });
    const root = await show(Popup, fakePorts([...many(6), dollars, ...gone, bought]));
    expect(root.querySelector('[role=status]')?.textContent).toBe('What waits here costs €239.40 · $900.');
    await press(root, 'Decided 3');
    expect(root.textContent).toContain('Not spent on these: €3');
    expect(root.textContent).not.toMatch(/you saved/i);
  });
});

describe('several at once', () => {
  it('are let go together, and come back with one undo', async () => {
    const ports = fakePorts(many(8));
    const root = await show(Popup, ports);
    await press(root, 'Select');
    await expectAccessible(root);
    for (const title of ['Thing 00000', 'Thing 00002']) {
      row(root, title).querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    }
    await settle();
    expect(root.querySelector('.selection')?.textContent).toContain('2 selected');
    await press(root.querySelector('.selection') as HTMLElement, 'Let it go');
    expect(said(ports, 'decideAll')).toEqual(['decideAll', ['wish-00000', 'wish-00002'], { name: 'let-go' }]);
    expect(root.querySelector('.undo-region')?.textContent).toContain('You let 2 things go.');
    await press(root, 'Undo');
    expect(said(ports, 'undoAll')).toEqual(['undoAll', ['wish-00000', 'wish-00002']]);
    expect(root.querySelector('.undo-region')?.textContent).toContain('2 things are as they were.');
  });

  it('means what is shown by all, in the document or not', async () => {
    const ports = fakePorts(many(1000));
    const root = await show(Popup, ports);
    await choose(root, 'Show', 'ready');
    await press(root, 'Select');
    await press(root, 'All shown');
    expect(root.querySelector('.selection')?.textContent).toContain('500 selected');
    await press(root.querySelector('.selection') as HTMLElement, 'Keep waiting');
    expect((said(ports, 'decideAll') as unknown[][])[1]).toHaveLength(500);
  });

  it('says so when nothing could be decided', async () => {
    const root = await show(Popup, { ...fakePorts(many(8)), decideAll: async () => success([]) });
    await press(root, 'Select');
    await press(root, 'All shown');
    await press(root.querySelector('.selection') as HTMLElement, 'Keep waiting');
    expect(root.querySelector('.undo-region')?.textContent).toContain('None of these');
    expect(() => button(root, 'Undo')).toThrow();
  });
});

describe('keys', () => {
  it('lead through the list and back to the search', async () => {
    const root = await show(Popup, fakePorts(many(3000)));
    await key('/', document.body);
    expect(document.activeElement?.getAttribute('type')).toBe('search');
    await key('ArrowDown');
    expect(focused()).toBe('Thing 02998');
    await key('ArrowDown');
    expect(focused()).toBe('Thing 02996');
    // Far outside the window: the row is drawn to be focused.
    await key('End');
    expect(focused()).toBe('Thing 02999');
    await key('ArrowUp');
    expect(focused()).toBe('Thing 02997');
    await key('Home');
    expect(focused()).toBe('Thing 02998');
    await key('ArrowUp');
    expect(document.activeElement?.getAttribute('type')).toBe('search');
    expect(root.querySelectorAll('h3').length).toBeLessThan(40);
  });

  it('select and edit the row that has the focus, and show what they do', async () => {
    const root = await show(Popup, fakePorts(many(8)));
    root.querySelector('h3')?.focus();
    await key('x');
    expect(root.querySelector('.selection')?.textContent).toContain('1 selected');
    await key('Escape');
    expect(root.querySelector('.selection')).toBeNull();
    await key('?');
    expect(root.querySelector('#key-help')?.textContent).toContain('From thing to thing');
    await expectAccessible(root);
    root.querySelector('h3')?.focus();
    await key('e');
    expect(document.activeElement?.id).toBe('edit-wish-00006-title');
    // In a field a letter is a letter.
    await key('x');
    expect(root.querySelector('.selection')).toBeNull();
  });

  it('of one character can be turned off', async () => {
    const ports = fakePorts(many(8), undefined, { singleKeys: false });
    const root = await show(Popup, ports);
    await key('/', document.body);
    expect(document.activeElement).toBe(document.body);
    await press(root, 'Keys');
    root.querySelector<HTMLInputElement>('#key-help input')?.click();
    await settle();
    expect(said(ports, 'singleKeys')).toEqual(['singleKeys', true]);
  });
});

describe('an edit', () => {
  const fill = async (root: ParentNode, name: string, value: string) => {
    const field = root.querySelector<HTMLInputElement>(`[id="edit-a-${name}"]`);
    if (!field) throw new Error(`no ${name}`);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
  };

  it('sends what was changed and nothing else, and can be undone', async () => {
    const ports = fakePorts([aWish('a', cooling(NOW + DAY))]);
    const root = await show(Popup, ports);
    await press(root, 'Edit “Thing a”');
    expect(document.activeElement?.id).toBe('edit-a-title');
    await expectAccessible(root);
    await fill(root, 'amount', '1.299,50');
    await fill(root, 'note', 'The small one');
    await press(root, 'Save');
    expect(said(ports, 'edit')).toEqual([
      'edit',
      'a',
      { price: { amount: 1299.5, currency: 'EUR' }, note: 'The small one' },
    ]);
    expect(root.querySelector('form.edit')).toBeNull();
    expect(focused()).toBe('Thing a');
    await press(root, 'Undo');
    expect(said(ports, 'undo')).toEqual(['undo', 'a']);
  });

  it.each([
    ['title', '  ', 'It needs a name.'],
    ['amount', 'cheap', 'This does not look like a price.'],
    ['currency', '€', 'Three letters, such as EUR or USD.'],
  ])('says what is wrong with %s, and loses nothing', async (name, value, words) => {
    const ports = fakePorts([aWish('a', cooling(NOW + DAY))]);
    const root = await show(Popup, ports);
    await press(root, 'Edit “Thing a”');
    await fill(root, name, value);
    await press(root, 'Save');
    expect(root.querySelector('form.edit [role=alert]')?.textContent).toBe(words);
    expect(document.activeElement?.id).toBe(`edit-a-${name}`);
    expect((document.activeElement as HTMLInputElement).value).toBe(value);
    expect(said(ports, 'edit')).toBeUndefined();
  });

  it('stays open with all its words when it could not be stored', async () => {
    const ports = {
      ...fakePorts([aWish('a', cooling(NOW + DAY))]),
      edit: async () => failure('full' as const),
    };
    const root = await show(Popup, ports);
    await press(root, 'Edit “Thing a”');
    await fill(root, 'note', 'Words');
    await press(root, 'Save');
    expect(root.querySelector<HTMLTextAreaElement>('[id="edit-a-note"]')?.value).toBe('Words');
    expect(root.querySelector('.undo-region')?.textContent).toContain('no room left');
  });

  it('is there again when the popup was closed in the middle of it, and so is a reason', async () => {
    let kept: Drafts = NO_DRAFTS;
    const wishes = [aWish('a', cooling(NOW + DAY)), aWish('b', cooling(NOW + DAY))];
    const ports = {
      ...fakePorts(wishes),
      drafts: async () => kept,
      keepDrafts: (drafts: Drafts) => {
        kept = structuredClone(drafts);
      },
    };
    const before = await show(Popup, ports);
    await press(before, 'More for Thing b');
    const reason = row(before, 'Thing b').querySelector('textarea');
    if (reason) reason.value = 'It broke';
    reason?.dispatchEvent(new Event('input', { bubbles: true }));
    await press(before, 'Edit “Thing a”');
    await fill(before, 'note', 'Half a sen');

    const root = await show(Popup, ports);
    expect(root.querySelector<HTMLTextAreaElement>('[id="edit-a-note"]')?.value).toBe('Half a sen');
    expect(row(root, 'Thing b').querySelector('textarea')?.value).toBe('It broke');
    expect(row(root, 'Thing b').querySelector('form')?.hidden).toBe(false);
    expect(root.textContent).toContain('You were editing “Thing a”.');
    await expectAccessible(root);
    // What is pressed in the form must not move away because the line above it goes.
    root.querySelector<HTMLElement>('form.edit button')?.focus();
    await settle();
    expect(root.textContent).toContain('You were editing “Thing a”.');
    await press(root, 'Go on editing');
    expect(document.activeElement?.id).toBe('edit-a-title');
    expect(root.textContent).not.toContain('You were editing');
    row(root, 'Thing b').querySelector('textarea')?.focus();
    await settle();
    expect(root.textContent).not.toContain('You were editing');
    document.getElementById('edit-a-title')?.focus();
    await key('Escape');
    expect(kept.edits['a' as WishId]?.note).toBe('Half a sen');
    await press(root, 'Edit “Thing a”');
    await press(root, 'Discard');
    expect(kept).toMatchObject({ edits: {}, editing: null });
  });

  it('that is begun before those of earlier are read costs none of them', async () => {
    const earlier: Drafts = { ...NO_DRAFTS, reasons: { ['b' as WishId]: 'It broke' } };
    let kept = earlier;
    let read: (drafts: Drafts) => void = () => {};
    const ports = {
      ...fakePorts([aWish('a', cooling(NOW + DAY)), aWish('b', cooling(NOW + DAY))]),
      drafts: () => new Promise<Drafts>((resolve) => (read = resolve)),
      keepDrafts: (drafts: Drafts) => {
        kept = structuredClone(drafts);
      },
    };
    const root = await show(Popup, ports);
    await press(root, 'Edit “Thing a”');
    await fill(root, 'note', 'Half a sen');
    read(earlier);
    await settle();
    expect(kept).toMatchObject({
      editing: 'a',
      edits: { a: { note: 'Half a sen' } },
      reasons: { b: 'It broke' },
    });
  });

  it('speaks of no editing when nothing was written', async () => {
    const wish = aWish('a', cooling(NOW + DAY));
    const { title, note } = wish;
    const asItIs = { title, note, amount: '', currency: '' };
    const drafts: Drafts = { ...NO_DRAFTS, editing: wish.id, edits: { [wish.id]: asItIs } };
    const text = async (kept: Drafts) => {
      const ports = { ...fakePorts([{ ...wish, price: null }]), drafts: async () => kept };
      return (await show(Popup, ports)).textContent;
    };
    expect(await text(drafts)).not.toContain('You were editing');
    expect(await text({ ...drafts, edits: { [wish.id]: { ...asItIs, note: 'Half' } } })).toContain(
      'You were editing',
    );
  });
});
