import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchProduct } from '../../../src/content/product-cues';
import type { TimerNews } from '../../../src/detect/countdown';
import type { Ask } from '../../../src/messages/ask';
import type { PageContext } from '../../../src/messages/protocol';
import type { MarkSubject } from '../../../src/overlay/overlay';
import { DAY, HOUR, MINUTE, SECOND } from '../../../src/shared/clock';
import { failure, success } from '../../../src/shared/result';
import { allPhrases } from '../../support/phrases';
import { contextOf } from '../overlay/support';
import { fakeTime } from '../page/feed';

// The first text lays out all phrases, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const MONDAY = Date.UTC(2026, 10, 2, 12);
let life: AbortController;

beforeEach(() => {
  life = new AbortController();
});
afterEach(() => life.abort());

const two = (value: number) => String(value).padStart(2, '0');
const clockFace = (left: number) =>
  [HOUR, MINUTE, SECOND]
    .map((unit, index) => two(Math.floor(left / unit) % (index === 0 ? 99 : 60)))
    .join(':');

/** A shop's page with a countdown that shows what `left` gives. */
function shop(more = '', timer = '<p>Offer ends in <b id="timer"></b></p>') {
  document.body.innerHTML = `<header>Harrow</header><main><div><h1>Copper kettle</h1><p>€39.90</p>
    ${timer}${more}<button>Add to cart</button></div></main><footer>Only 2 left in stock</footer>`;
}

function start(
  part: Partial<PageContext> = {},
  answer: (keys: string[]) => Record<string, TimerNews> | null = () => ({}),
) {
  const time = fakeTime();
  const said: (MarkSubject | null)[] = [];
  const asked: { key: string; endsAt: number }[][] = [];
  let left = (at: number) => 2 * HOUR - at;
  const ask = (async (_name: string, input: { timers: { key: string; endsAt: number }[] }) => {
    asked.push(input.timers);
    const given = answer(input.timers.map(({ key }) => key));
    return given === null ? failure('unavailable') : success(given);
  }) as unknown as Ask;
  const show = () => {
    const face = document.querySelector('#timer');
    if (face !== null) face.textContent = clockFace(left(time.clock()));
  };
  show();
  const cues = watchProduct({
    document,
    schedule: (work, delay) =>
      time.schedule(() => {
        show();
        work();
      }, delay),
    signal: life.signal,
    ask,
    now: () => MONDAY + time.clock(),
    context: () => contextOf(part),
    phrases: { book: allPhrases(), want: () => [] },
    onChange: (subject) => said.push(subject),
  });
  cues.start();
  return {
    time,
    asked,
    last: () => said.at(-1) ?? null,
    said,
    cues,
    shows(next: (at: number) => number) {
      left = next;
    },
  };
}

describe('what presses at a product', () => {
  it('is said with the words of the shop, beside the product’s name', async () => {
    shop('<p>Only 3 left in stock</p><p>18 people are viewing this</p>', '');
    const page = start();
    await page.time.pass(5 * SECOND);
    const subject = page.last();
    expect(subject?.anchor.textContent).toBe('Copper kettle');
    expect(subject?.verdict).toMatchObject({ pressure: true, earns: false, relations: [] });
    const words = subject?.verdict.findings.map(({ text }) => text.toLowerCase()).join(' | ');
    expect(words).toContain('3 left in stock');
    expect(words).toContain('18 people are viewing');
    expect(subject?.price).toEqual({ amount: 39.9, currency: 'EUR' });
    expect(page.asked).toEqual([]);
  });

  it('is said once for each line, in the language of the shop', async () => {
    shop('<p>Nur noch 3 Stück auf Lager</p><p>24 Mal in der letzten Stunde verkauft</p>', '');
    const page = start();
    await page.time.pass(5 * SECOND);
    const lines = page.last()?.verdict.findings.map(({ start: from }) => from) ?? [];
    expect(lines).toHaveLength(2);
    expect([...lines].sort((one, other) => (one ?? 0) - (other ?? 0))).toEqual(lines);
  });

  it('is nothing where the shop only says what it sells, and what reviewers or the footer say does not count', async () => {
    shop(
      '<p>In stock. A limited edition of our kettle.</p><section class="reviews"><p>Only 3 left in stock!</p></section>',
      '',
    );
    const page = start();
    await page.time.pass(80 * SECOND);
    expect(page.last()).toBeNull();
  });

  it('is a countdown once it was seen to tick, with when it ends', async () => {
    shop('', '<p class="countdown" id="timer"></p>');
    const page = start();
    await page.time.pass(SECOND);
    expect(page.last()).toBeNull();
    await page.time.pass(3 * SECOND);
    expect(page.last()?.timers).toHaveLength(1);
    expect(Math.abs((page.last()?.timers?.[0]?.endsAt ?? 0) - (MONDAY + 2 * HOUR))).toBeLessThan(2 * SECOND);
    expect(page.asked).toHaveLength(1);
    await page.time.pass(80 * SECOND);
    expect(page.asked).toHaveLength(1);
  });

  it('says what is remembered of it', async () => {
    shop();
    const news: TimerNews = { kind: 'started-again', seenAt: MONDAY - DAY, endedAt: MONDAY - DAY + HOUR };
    const page = start({}, (keys) => Object.fromEntries(keys.map((key) => [key, news])));
    await page.time.pass(5 * SECOND);
    await page.time.pass(0);
    expect(page.last()?.timers?.[0]?.news).toEqual(news);
  });

  it('is no clock that runs forward, stands still or jumps', async () => {
    for (const left of [(at: number) => HOUR + at, () => HOUR, (at: number) => HOUR - at * 60]) {
      shop('', '<p class="countdown" id="timer"></p>');
      const page = start();
      page.shows(left);
      await page.time.pass(80 * SECOND);
      expect(page.last()).toBeNull();
      life.abort();
      life = new AbortController();
    }
  });

  it('is no delivery, no auction and no video', async () => {
    for (const timer of [
      '<p>Order within <b id="timer"></b> for delivery tomorrow</p>',
      '<p>Current bid €20, ends in <b id="timer"></b></p>',
      '<div class="video-player"><p>Offer <b id="timer"></b></p></div>',
    ]) {
      shop('', timer);
      const page = start();
      await page.time.pass(80 * SECOND);
      expect(page.last(), timer).toBeNull();
      life.abort();
      life = new AbortController();
    }
  });

  it('asks nothing of anybody in a private window, and still says what it sees', async () => {
    shop();
    const page = start({ privateWindow: true });
    await page.time.pass(80 * SECOND);
    expect(page.asked).toEqual([]);
    expect(page.last()?.timers?.[0]?.news).toBeNull();
  });

  it('is not looked for where the person does not want it, nor on pages that sell nothing', async () => {
    shop('<p>Only 3 left in stock</p>');
    for (const part of [
      { spotting: { ...contextOf().spotting, pressure: false } },
      { level: 'quiet' as const },
      { rules: [{ id: 1, kind: 'not-site' as const, what: 'localhost', at: null }] },
    ]) {
      const page = start(part);
      await page.time.pass(80 * SECOND);
      expect(page.last()).toBeNull();
      expect(page.asked).toEqual([]);
    }
    document.body.innerHTML =
      '<main><h1>My friends</h1><p>Only 3 left in stock</p><p>Sale <b id="timer"></b></p></main>';
    const page = start();
    await page.time.pass(80 * SECOND);
    expect(page.last()).toBeNull();
  });

  it('goes when the product does', async () => {
    shop('<p>Only 3 left in stock</p>');
    const page = start();
    await page.time.pass(SECOND);
    expect(page.last()).not.toBeNull();
    document.body.innerHTML = '<main><h1>About us</h1></main>';
    window.history.pushState(null, '', '/about');
    page.cues.start();
    await page.time.pass(SECOND);
    expect(page.last()).toBeNull();
    window.history.pushState(null, '', '/');
  });

  it('stands a background that does not answer', async () => {
    shop();
    const page = start({}, () => null);
    await page.time.pass(80 * SECOND);
    expect(page.last()?.timers).toHaveLength(1);
  });
});
