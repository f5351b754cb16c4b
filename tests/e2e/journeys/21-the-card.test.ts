import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { CardNews } from '../../../src/messages/protocol';
import { A_MOMENT } from '../acts';
import type { HarnessSubject } from '../harness/overlay';
import { card, feed, HREF, inFeed, open, usePlainPages, verdict, violationsOf } from '../harness/plain-pages';

// The card by itself in real Chromium, on plain pages, with its root open so that it can be measured.

/** The first post of a feed, with all that a card can know of it. */
const KNOWN: HarnessSubject = {
  anchor: '#p0 .name',
  links: '#p0 a',
  subject: {
    verdict,
    creator: 'Ann',
    title: 'Velora V8 Cordless Vacuum, 45 min',
    price: { amount: 80, currency: 'EUR' },
    path: { programs: ['Demo Network'], shop: 'shop.example' },
    link: {
      href: HREF,
      earns: true,
      strength: 'certain',
      program: 'demo',
      payee: 'ann-21',
      destination: 'https://shop.example/thing',
      clean: 'https://shop.example/thing',
      error: null,
    },
  },
};

const NEWS: CardNews = {
  usual: 3 * 86_400_000,
  worth: { hours: 4, share: 0.2 },
  cooling: null,
  creators: 3,
  creator: { posts: 12, earn: 7, say: 2 },
};

async function unfold(page: Page): Promise<void> {
  await card(page).waitFor();
  for (const summary of await card(page).locator('summary').all()) await summary.click();
}

describe('the card', () => {
  usePlainPages();

  it('opens for a resting pointer, lets it come over, and saves', async () => {
    const page = await open(feed(3), inFeed(3));
    await page.hover('#p0 a');
    await card(page).waitFor();
    await page.getByRole('button', { name: 'Let it cool off' }).hover();
    await page.waitForTimeout(600);
    expect(await card(page).isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Let it cool off' }).click();
    await page.getByText(/^Cooling until/).waitFor();
    expect(await page.evaluate(() => window.calls)).toEqual(['keep s0']);
    await page.mouse.move(900, 700);
    // The answered card stays a while, with its way back.
    await card(page).waitFor({ state: 'detached', timeout: 15_000 });
    await page.close();
  });

  it('leaves a click on the link to the link', async () => {
    const page = await open(feed(1), inFeed(1));
    await page.click('#p0 a');
    await page.waitForURL('https://shop.example/**');
    await page.close();
  });

  it('works by keyboard alone, in order, and gives the focus back', async () => {
    const page = await open(feed(2), [KNOWN, ...inFeed(2).slice(1)], {
      news: NEWS,
      context: { country: 'DE' },
    });
    await page.keyboard.press('Tab');
    await card(page).waitFor();
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('a');
    await page.keyboard.press('Tab');
    const focused = () =>
      page.evaluate(() => {
        const inner = document.querySelector('html > div')?.shadowRoot?.activeElement;
        const label = inner?.closest('label') ?? inner;
        return inner?.getAttribute('role') ?? inner?.getAttribute('aria-label') ?? label?.textContent ?? null;
      });
    const order: (string | null)[] = [];
    for (let step = 0; step < 10; step += 1) {
      order.push(await focused());
      if (step < 9) await page.keyboard.press('Tab');
    }
    expect(order).toEqual([
      ...['dialog', 'Close', 'The way of this link', 'What the rules ask for (Germany)', 'Think it through'],
      ...['3 days', 'Let it cool off', 'Not for me', 'Go on', 'This is wrong'],
    ]);
    await page.keyboard.press('Tab');
    await card(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Like');

    await page.keyboard.press('Shift+Tab');
    await card(page).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('The thing');
    await page.close();
  });

  it('is a sheet across a 320 px viewport, with every way on in sight', async () => {
    const page = await open(feed(2), inFeed(2), { width: 320, height: 640 });
    await page.locator('.mark').first().click();
    const box = await card(page).boundingBox();
    expect(box?.x).toBe(0);
    expect(box?.width).toBe(320);
    for (const name of ['Let it cool off', 'Not for me', 'Go on']) {
      const button = await page.getByRole('button', { name }).boundingBox();
      expect(button && button.y + button.height).toBeLessThanOrEqual(640);
      expect(button && button.x + button.width).toBeLessThanOrEqual(320);
    }
    await page.close();
  });

  it('holds a link back at level pause, and follows it on Go on', async () => {
    const page = await open(feed(1), inFeed(1), { context: { level: 'pause' } });
    await page.click('#p0 a');
    await card(page).waitFor();
    expect(page.url()).toBe('https://feed.example/');
    await page.waitForTimeout(A_MOMENT);
    await page.getByRole('button', { name: 'Go on to the link' }).click();
    await page.waitForURL('https://shop.example/**');
    await page.close();
  });

  it('goes with the page on paper', async () => {
    const page = await open(feed(1), inFeed(1));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.mark').first().isVisible()).toBe(false);
    await page.close();
  });

  it.each([
    ['light', {}],
    ['dark', { dark: true }],
    ['narrow', { width: 320, height: 640 }],
    ['right to left', { context: { dir: 'rtl' as const } }],
  ])('has no accessibility violations with everything unfolded (%s)', async (_name, options) => {
    const context = { country: 'DE', ...('context' in options ? options.context : {}) };
    const page = await open(feed(1), [KNOWN], { news: NEWS, ...options, context });
    await page.locator('.mark').first().click();
    await unfold(page);
    await page.waitForTimeout(A_MOMENT);
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });

  it('wears the person’s own colours where those are forced', async () => {
    const page = await open(feed(1), [KNOWN], { news: NEWS });
    await page.emulateMedia({ forcedColors: 'active' });
    await page.locator('.mark').first().click();
    await card(page).waitFor();
    const colours = await card(page).evaluate((element) => {
      const system = (name: string) => {
        const probe = document.createElement('i');
        probe.style.cssText = `forced-color-adjust:none;color:${name}`;
        document.body.append(probe);
        const { color } = getComputedStyle(probe);
        probe.remove();
        return color;
      };
      const root = element.getRootNode() as ShadowRoot;
      const styleOf = (selector: string) => getComputedStyle(root.querySelector(selector) as Element);
      return {
        edges: ['.card', '.mark'].map((selector) => styleOf(selector).borderTopColor),
        first: [styleOf('.way.first').backgroundColor, styleOf('.way.first').color],
        system: ['ButtonText', 'ButtonBorder', 'CanvasText', 'Highlight'].map(system),
        chosen: [system('Highlight'), system('HighlightText')],
      };
    });
    for (const edge of colours.edges) expect(colours.system).toContain(edge);
    expect(colours.first).toEqual(colours.chosen);
    await page.close();
  });

  it.each([
    ['reduce', 'none'],
    ['no-preference', 'rise'],
  ] as const)('moves only for who wants movement (%s)', async (reducedMotion, animation) => {
    const page = await open(feed(1), [KNOWN], { news: NEWS });
    await page.emulateMedia({ reducedMotion });
    await page.locator('.mark').first().click();
    await card(page).waitFor();
    expect(await card(page).evaluate((element) => getComputedStyle(element).animationName)).toBe(animation);
    await page.close();
  });

  it.each([false, true])(
    'stands above a summary without accessibility violations (dark: %s)',
    async (dark) => {
      const place = { folded: false, side: 'end', height: 1 } as const;
      const page = await open(feed(3), inFeed(3), { dark, context: { summary: place } });
      await page.locator('.summary').waitFor();
      expect(await violationsOf(page)).toEqual([]);
      await page.close();
    },
  );

  it('is read out part by part, each by its name', async () => {
    const page = await open(feed(1), [KNOWN], { news: NEWS, context: { country: 'DE' } });
    await page.locator('.mark').first().click();
    await unfold(page);
    const read = await card(page).ariaSnapshot();
    const parts = [
      'dialog "\u2068Ann\u2069 can earn if you buy here."',
      'heading "How we know"',
      'heading "What you met before"',
      'text: The way of this link',
      'Demo Network',
      'Plain words at the very beginning',
      'group "How often would you use it this year?"',
      'button "Fewer uses"',
      'button "More uses"',
      'heading "A thought, if you like"',
      'group "For how long"',
      'radio "1 day"',
      'radio "3 days" [checked]',
      'button "Let it cool off"',
      'button "Not for me"',
      'button "Go on"',
      'button "This is wrong"',
    ];
    let at = 0;
    for (const part of parts) {
      const found = read.indexOf(part, at);
      expect(found, `${part} in ${read.slice(at)}`).toBeGreaterThanOrEqual(0);
      at = found;
    }
    await page.close();
  });

  it('has targets of at least 24 px, and nothing wider than a 320 px viewport', async () => {
    const page = await open(feed(1), [KNOWN], {
      ...{ news: NEWS, width: 320, height: 640, context: { country: 'DE' } },
    });
    await page.locator('.mark').first().click();
    await unfold(page);
    const targets = await card(page)
      .locator('button, summary, label')
      .evaluateAll((all) =>
        all.map((one) => {
          const { width, height, right } = one.getBoundingClientRect();
          return { name: one.textContent, width, height, right };
        }),
      );
    expect(targets.length).toBeGreaterThan(12);
    for (const { name, width, height, right } of targets) {
      expect(width, name).toBeGreaterThanOrEqual(24);
      expect(height, name).toBeGreaterThanOrEqual(24);
      expect(right, name).toBeLessThanOrEqual(320);
    }
    expect(await card(page).evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    await page.close();
  });

  it('leaves room to read where text is twice as large', async () => {
    // A window of 1280 × 760 at 200 %.
    const page = await open(feed(1), [KNOWN], {
      news: NEWS,
      width: 640,
      height: 380,
      context: { country: 'DE' },
    });
    await page.locator('.mark').first().click();
    await unfold(page);
    const last = page.getByRole('button', { name: 'This is wrong' });
    await last.scrollIntoViewIfNeeded();
    expect(await last.isVisible()).toBe(true);
    const covered = await card(page).evaluate((one) => {
      const decide = one.querySelector('.decide')?.getBoundingClientRect().height ?? 0;
      return getComputedStyle(one.querySelector('.decide') as Element).position === 'sticky' ? decide : 0;
    });
    expect(covered).toBe(0);
    await page.close();
  });
});

describe('what a card can do', () => {
  usePlainPages();

  it('cools for the period that was chosen, by keyboard', async () => {
    const page = await open(feed(1), [KNOWN], { news: NEWS });
    await page.locator('.mark').first().focus();
    await page.keyboard.press('Enter');
    await card(page).waitFor();
    await page.getByRole('radio', { name: '3 days' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('radio', { name: '7 days' }).isChecked()).toBe(true);
    await page.waitForTimeout(A_MOMENT);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText(/^Cooling until/).waitFor();
    expect(await page.evaluate(() => window.calls)).toEqual(['keep s0 604800000']);
    await page.close();
  });

  it('reckons what each use costs, step by step', async () => {
    const page = await open(feed(1), [KNOWN], { news: NEWS });
    await page.locator('.mark').first().click();
    await unfold(page);
    const each = card(page).locator('output');
    await expect.poll(() => each.textContent()).toBe('1 use: €80');
    await page.getByRole('button', { name: 'More uses' }).click();
    await page.getByRole('button', { name: 'More uses' }).click();
    await expect.poll(() => each.textContent()).toBe('5 uses: €16 each');
    await page.getByRole('button', { name: 'Fewer uses' }).focus();
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('Enter');
    await expect.poll(() => each.textContent()).toBe('1 use: €80');
    await page.close();
  });
});
