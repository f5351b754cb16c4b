import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../src/popup/Popup';
import { DAY, HOUR, MINUTE } from '../../../src/shared/clock';
import { failure, success } from '../../../src/shared/result';
import { button, expectAccessible, press, row, settle, show } from '../page-driver';
import { aPost, aReport, aWish, cooling, fakePorts, NOW, watched } from './fixtures';

afterEach(() => {
  vi.useRealTimers();
});

const headings = (root: ParentNode) => [...root.querySelectorAll('h2')].map((heading) => heading.textContent);

describe('the list', () => {
  it('shows what asks for the person first, and what only waits after it', async () => {
    const root = await show(
      Popup,
      fakePorts([
        aWish('later', cooling(NOW + 2 * DAY + 4 * HOUR)),
        aWish('soon', cooling(NOW + 35 * MINUTE)),
        aWish('ready', cooling(NOW - 1)),
        aWish('out', {
          name: 'cooling',
          coolsAt: NOW - DAY,
          leftToBuy: { at: NOW - HOUR, earlyBecause: null },
        }),
        aWish('month', {
          name: 'bought',
          at: NOW - 31 * DAY,
          coolsAt: NOW - 32 * DAY,
          earlyBecause: null,
          checkIn: null,
        }),
      ]),
    );
    expect(headings(root).slice(1)).toEqual([
      'You went to buy these 1',
      'Ready to decide 1',
      'How did it turn out? 1',
      'Cooling off 2',
    ]);
    const titles = [...root.querySelectorAll('h3')].map((title) => title.textContent);
    expect(titles).toEqual(['Thing out', 'Thing ready', 'Thing month', 'Thing soon', 'Thing later']);
    expect(row(root, 'Thing soon').textContent).toContain('Ready in 35 minutes');
    expect(row(root, 'Thing later').textContent).toContain('Ready in 2 days, 4 hours');
    await expectAccessible(root);
  });

  it('says of a wish what it costs, who showed it, where, and who earns', async () => {
    const root = await show(Popup, fakePorts([aWish('a', cooling(NOW + DAY))]));
    expect(row(root, 'Thing a').querySelector('.facts')?.textContent).toBe(
      '€39.90from miaseen on TikTokEarns from the linkno disclosure seen here',
    );
    expect(row(root, 'Thing a').querySelector('a')?.href).toBe('https://www.tiktok.com/@mia/video/1');
  });

  it('moves a wish to the ready ones while the popup is open, when its time has come', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    let now = NOW;
    const ports = { ...fakePorts([aWish('a', cooling(NOW + MINUTE))]), now: () => now };
    const root = await show(Popup, ports);
    expect(headings(root)).toContain('Cooling off 1');
    now += MINUTE;
    vi.advanceTimersByTime(MINUTE);
    await settle();
    expect(headings(root)).toContain('Ready to decide 1');
  });

  it('draws a title as words, whatever is in it', async () => {
    const title = '<img src=x onerror=alert(1)>';
    const root = await show(Popup, fakePorts([aWish('a', cooling(NOW + DAY), { title })]));
    expect(row(root, title)).toBeTruthy();
    expect(root.querySelector('img')).toBeNull();
  });

  it('teaches in a sentence when it is empty', async () => {
    const root = await show(Popup, fakePorts());
    expect(root.textContent).toContain('Nothing is cooling off');
    await expectAccessible(root);
  });

  it('says so when the saved data cannot be read, and shows no empty list', async () => {
    const root = await show(
      Popup,
      fakePorts(
        [],
        undefined,
        {},
        {
          onWishes(listener) {
            listener(failure('newer-version'));
            return () => {};
          },
        },
      ),
    );
    expect(root.textContent).toContain('from a newer Unswayed');
    expect(root.textContent).not.toContain('Nothing is cooling off');
  });

  it('tells of single records that could not be read', async () => {
    const root = await show(
      Popup,
      fakePorts(
        [],
        undefined,
        {},
        {
          onWishes(listener) {
            listener(success({ wishes: [], unreadable: ['wish:x', 'wish:y'] }));
            return () => {};
          },
        },
      ),
    );
    expect(root.textContent).toContain('2 saved things could not be read');
  });
});

describe('decisions', () => {
  it.each([
    ['Let it go', { name: 'let-go' }],
    ['Keep waiting', { name: 'keep-waiting', coolFor: null }],
  ])('%s decides, and can be undone', async (name, decision) => {
    const ports = fakePorts([aWish('a', cooling(NOW - HOUR))]);
    const root = await show(Popup, ports);
    await press(row(root, 'Thing a'), name);
    expect(ports.said).toEqual([['decide', 'a', decision]]);
    expect(root.querySelector('[role=status].undo-region')?.textContent).toContain('Thing a');
    await press(root, 'Undo');
    expect(ports.said.at(-1)).toEqual(['undo', 'a']);
  });

  it('brings the focus to Undo when the row that had it has gone', async () => {
    const ports = fakePorts([aWish('a', cooling(NOW - HOUR))]);
    const deciding = {
      ...ports,
      decide: async () => {
        ports.setWishes([]);
        return success(null);
      },
    };
    const root = await show(Popup, deciding);
    await press(row(root, 'Thing a'), 'Let it go');
    await settle();
    expect(document.activeElement).toBe(button(root, 'Undo'));
  });

  it('opens the shop on Buy it, and counts nothing as bought', async () => {
    const ports = fakePorts([aWish('a', cooling(NOW - HOUR))]);
    const root = await show(Popup, ports);
    await press(row(root, 'Thing a'), 'Buy it');
    expect(ports.said).toEqual([
      ['decide', 'a', { name: 'left-to-buy', earlyBecause: null }],
      ['open', 'https://shop.example/a'],
    ]);
  });

  it('opens nothing when no link is known', async () => {
    const ports = fakePorts([aWish('a', cooling(NOW - HOUR), { url: null })]);
    const root = await show(Popup, ports);
    await press(row(root, 'Thing a'), 'Buy it');
    expect(ports.said).toEqual([['decide', 'a', { name: 'left-to-buy', earlyBecause: null }]]);
  });

  it('asks afterwards, and only Yes is a purchase', async () => {
    const out = aWish('a', {
      name: 'cooling',
      coolsAt: NOW + DAY,
      leftToBuy: { at: NOW - HOUR, earlyBecause: 'The old one broke' },
    });
    const ports = fakePorts([out]);
    const root = await show(Popup, ports);
    await press(row(root, 'Thing a'), 'Not yet');
    await press(row(root, 'Thing a'), 'Yes, I bought it');
    expect(ports.said).toEqual([
      ['decide', 'a', { name: 'not-bought' }],
      ['decide', 'a', { name: 'bought', earlyBecause: 'The old one broke' }],
    ]);
  });

  it('unlocks early only with a reason, behind the small menu', async () => {
    const ports = fakePorts([aWish('a', cooling(NOW + DAY))]);
    const root = await show(Popup, ports);
    const cell = row(root, 'Thing a');
    expect(cell.querySelector('form')?.hidden).toBe(true);
    await press(cell, 'More for Thing a');
    expect(button(cell, 'More for Thing a').getAttribute('aria-expanded')).toBe('true');
    await expectAccessible(root);

    cell.querySelector('form')?.requestSubmit();
    await settle();
    expect(ports.said).toEqual([]);
    expect(cell.querySelector('[role=alert]')?.textContent).toBe('A few words are enough.');

    const field = cell.querySelector('textarea');
    if (field) field.value = '  The old one broke  ';
    cell.querySelector('form')?.requestSubmit();
    await settle();
    expect(ports.said).toEqual([
      ['decide', 'a', { name: 'left-to-buy', earlyBecause: 'The old one broke' }],
      ['open', 'https://shop.example/a'],
    ]);
  });

  it('closes the small menu on Escape and gives the focus back', async () => {
    const root = await show(Popup, fakePorts([aWish('a', cooling(NOW + DAY))]));
    const cell = row(root, 'Thing a');
    await press(cell, 'More for Thing a');
    cell.querySelector('textarea')?.focus();
    cell
      .querySelector('textarea')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    await settle();
    expect(cell.querySelector('form')?.hidden).toBe(true);
    expect(document.activeElement).toBe(button(cell, 'More for Thing a'));
  });

  it.each([
    ['Glad', 'glad'],
    ['Regret it', 'regret'],
    ['Didn’t buy it', 'did-not-buy'],
    ['Skip', 'skipped'],
  ])('takes %s as a check-in in one press', async (name, answer) => {
    const bought = aWish('a', {
      name: 'bought',
      at: NOW - 31 * DAY,
      coolsAt: NOW - 32 * DAY,
      earlyBecause: null,
      checkIn: null,
    });
    const ports = fakePorts([bought]);
    const root = await show(Popup, ports);
    await press(row(root, 'Thing a'), name);
    expect(ports.said).toEqual([['decide', 'a', { name: 'check-in', answer }]]);
  });

  it('folds decided ones away and puts a let-go one back', async () => {
    const ports = fakePorts([aWish('a', { name: 'let-go', at: NOW - DAY, coolsAt: NOW - 2 * DAY })]);
    const root = await show(Popup, ports);
    expect(() => row(root, 'Thing a')).toThrow();
    await press(root, 'Decided 1');
    expect(button(root, 'Decided 1').getAttribute('aria-expanded')).toBe('true');
    await expectAccessible(root);
    await press(row(root, 'Thing a'), 'Put back on the list');
    expect(ports.said).toEqual([['decide', 'a', { name: 'restore' }]]);
  });

  it('says why when a decision could not be stored, and offers no undo', async () => {
    const ports = fakePorts(
      [aWish('a', cooling(NOW - HOUR))],
      undefined,
      {},
      {
        decide: async () => failure('full'),
      },
    );
    const root = await show(Popup, ports);
    await press(row(root, 'Thing a'), 'Let it go');
    expect(root.querySelector('.undo-region')?.textContent).toContain('no room left');
    expect(() => button(root, 'Undo')).toThrow();
  });
});

describe('on this page', () => {
  it('names who earns, how, and whether it is disclosed; not those who don’t', async () => {
    const report = aReport({
      posts: [
        aPost('mia'),
        aPost('tom', { sheepsClothing: true, pressure: true }),
        aPost('ann', { earns: false, relations: [], disclosure: 'not-applicable' }),
        aPost('kit', { relations: ['paid', 'code'], disclosure: 'clear' }),
      ],
    });
    const root = await show(Popup, fakePorts([], watched(report)));
    const lines = [...root.querySelectorAll('.post')].map((post) => post.textContent);
    expect(lines).toEqual([
      'miaEarns from the link · no disclosure seen here',
      'tomSays “don’t buy”, and sells · no disclosure seen here · asks you to hurry',
      'kitPaid partnership · Earns from a code · says so',
    ]);
    await expectAccessible(root);
  });

  it('keeps the product of the page without the identifier of who is paid, and takes it back', async () => {
    const product = {
      title: 'Desk lamp',
      price: 49,
      currency: 'EUR',
      from: false,
      brand: null,
      image: null,
      url: 'https://www.amazon.com/dp/B000000001?tag=mia-20',
    };
    const ports = fakePorts([], watched(aReport({ product, platform: 'web', posts: [aPost('mia')] })));
    const root = await show(Popup, ports);
    await press(root, 'Let it cool off');
    expect(ports.said[0]).toMatchObject([
      'keep',
      {
        title: 'Desk lamp',
        price: { amount: 49, currency: 'EUR' },
        provenance: { creator: 'mia', relations: ['affiliate'], disclosure: 'none' },
      },
    ]);
    expect(JSON.stringify(ports.said[0])).toContain('amazon.com/dp/B000000001');
    expect(JSON.stringify(ports.said[0])).not.toContain('mia-20');
    await press(root, 'Undo');
    expect(ports.said.at(-1)).toEqual(['unkeep', 'new']);
  });

  it('keeps a product whose link is already clean, with that link', async () => {
    const url = 'https://shop.example/p/1?color=red';
    const product = {
      title: 'Shirt',
      price: null,
      currency: null,
      from: false,
      brand: null,
      image: null,
      url,
    };
    const ports = fakePorts([], watched(aReport({ product })));
    const root = await show(Popup, ports);
    await press(root, 'Let it cool off');
    expect(ports.said[0]).toMatchObject(['keep', { url, price: null }]);
  });

  it('says that a price is the least of several', async () => {
    const product = {
      title: 'Shirt',
      price: 20,
      currency: 'EUR',
      from: true,
      brand: null,
      image: null,
      url: 'https://shop.example/p/1',
    };
    const root = await show(Popup, fakePorts([], watched(aReport({ product }))));
    expect(root.querySelector('.price')?.textContent).toBe('from €20');
  });

  it('says in one line when a site has changed and is read by text only', async () => {
    const line = 'This site has changed; spotting by text only.';
    const changed = await show(Popup, fakePorts([], watched(aReport({ changed: true }))));
    expect(changed.textContent).toContain(line);
    const asEver = await show(Popup, fakePorts([], watched(aReport())));
    expect(asEver.textContent).not.toContain(line);
  });

  it('offers to keep nothing in a private window, and says so', async () => {
    const product = {
      title: 'Lamp',
      price: 1,
      currency: 'EUR',
      from: false,
      brand: null,
      image: null,
      url: 'https://shop.example/',
    };
    const root = await show(Popup, fakePorts([], watched(aReport({ product }), true)));
    expect(root.textContent).toContain('In a private window nothing is kept.');
    expect(() => button(root, 'Let it cool off')).toThrow();
  });

  it('offers to look once or always where it is not looking, and shows what it then sees', async () => {
    let looks = 0;
    const ports = fakePorts(
      [],
      undefined,
      {},
      {
        lookAtPage: async () =>
          looks++ === 0
            ? { kind: 'not-watched', site: 'blog.example', closed: false }
            : watched(aReport({ posts: [aPost('mia')] })),
      },
    );
    const root = await show(Popup, ports);
    expect(root.textContent).toContain('Not looking at this site.');
    await expectAccessible(root);
    button(root, 'Always look here');
    await press(root, 'Look once');
    expect(root.textContent).toContain('mia');
  });

  it('says that nothing has changed when the browser gives no access', async () => {
    const ports = fakePorts(
      [],
      { kind: 'not-watched', site: 'blog.example', closed: false },
      {},
      {
        alwaysLook: async () => false,
      },
    );
    const root = await show(Popup, ports);
    await press(root, 'Always look here');
    expect(root.textContent).toContain('The browser did not give access.');
  });

  it('says that the browser has closed a site that was open from the start', async () => {
    const page = { kind: 'not-watched', site: 'tiktok.com', closed: true } as const;
    const root = await show(Popup, fakePorts([], page));
    expect(root.textContent).toContain('Your browser has closed this site to Unswayed');
    await expectAccessible(root);
    button(root, 'Always look here');
  });

  it('switches the level of this site only', async () => {
    const ports = fakePorts([], watched(aReport()), { siteLevels: { 'tiktok.com': 'quiet' } });
    const root = await show(Popup, ports);
    const chosen = root.querySelector<HTMLInputElement>('input[name=level]:checked');
    expect(chosen?.value).toBe('quiet');
    root.querySelector<HTMLInputElement>('input[value=pause]')?.click();
    await settle();
    expect(ports.said).toEqual([['level', 'tiktok.com', 'pause']]);
  });

  it('shows the level as it still is when it could not be stored', async () => {
    const ports = fakePorts([], watched(aReport()), {}, { setLevel: async () => failure('full') });
    const root = await show(Popup, ports);
    root.querySelector<HTMLInputElement>('input[value=pause]')?.click();
    await settle();
    expect(root.querySelector<HTMLInputElement>('input[name=level]:checked')?.value).toBe('marks');
    expect(root.querySelector('.undo-region')?.textContent).toContain('no room left');
  });

  it('lets what was seen be taken along when a mark is wrong', async () => {
    const report = aReport({ posts: [aPost('mia')] });
    const ports = fakePorts([], watched(report));
    const root = await show(Popup, ports);
    await press(root, 'Copy what was seen');
    expect(JSON.parse(String((ports.said[0] as string[])[1]))).toEqual(report);
    expect(root.querySelector('.undo-region')?.textContent).toContain('Copied.');
  });

  it('shows nothing of a site that is off', async () => {
    const report = aReport({ posts: [aPost('mia')] });
    const root = await show(Popup, fakePorts([], watched(report), { siteLevels: { 'tiktok.com': 'off' } }));
    expect(root.textContent).toContain('as you chose');
    expect(root.textContent).not.toContain('Earns');
  });

  it('speaks the chosen language', async () => {
    await show(Popup, fakePorts([], undefined, { language: 'de', theme: 'dark' }));
    expect(document.documentElement.lang).toBe('de');
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(document.body.textContent).toContain('Auf dieser Seite');
  });
});
