import { afterEach, beforeEach, expect, it } from 'vitest';
import { watch } from '../../../src/page/watch';
import type { PlatformAdapter } from '../../../src/platforms/adapter';
import { web } from '../../../src/platforms/web';
import { fakeTime, feed, postHtml } from './feed';

let life: AbortController;

beforeEach(() => {
  life = new AbortController();
  document.body.innerHTML = '';
});

afterEach(() => life.abort());

/** The feed's posts, each read in three steps of three milliseconds. */
function start() {
  const time = fakeTime();
  const shown = new Set<string>();
  const adapter: PlatformAdapter = {
    ...feed,
    *readInSteps(post, page) {
      for (let step = 0; step < 2; step += 1) {
        time.spend(3);
        yield;
      }
      time.spend(3);
      if (post.textContent?.includes('broken')) throw new TypeError('broken');
      return feed.read(post, page);
    },
  };
  const watching = watch({
    document,
    adapter,
    page: () => ({ url: new URL('https://feed.example/'), lang: null }),
    signal: life.signal,
    clock: time.clock,
    schedule: time.schedule,
    listen: () => [],
    onPost: ({ key }) => shown.add(key),
    onGone: (key) => shown.delete(key),
  });
  return { time, shown, watching };
}

it('stops between the steps of one post', async () => {
  document.body.innerHTML = postHtml('a') + postHtml('b');
  const { time, shown, watching } = start();
  await time.pass(500);
  expect(shown.size).toBe(2);
  expect(watching.timings()).toEqual({ scanMs: 18, longestSliceMs: 6 });
});

it('lets a post go that leaves the page while it is read, and goes on with the next', async () => {
  document.body.innerHTML = postHtml('a') + postHtml('b');
  const { time, shown, watching } = start();
  await time.pass(0);
  expect(shown.size).toBe(0);
  document.body.firstElementChild?.remove();
  await time.pass(500);
  await watching.done;
  expect([...shown]).toEqual(watching.posts().map(({ key }) => key));
  expect(shown.size).toBe(1);
});

it('goes on where the reading of a post fails', async () => {
  document.body.innerHTML = postHtml('a', 'broken') + postHtml('b');
  const { time, shown } = start();
  await time.pass(500);
  expect(shown.size).toBe(1);
});

it('reads a long page in many steps, and finds what it finds at once', () => {
  const rows = Array.from(
    { length: 600 },
    (_, row) =>
      `<p>Row ${row} of the long walk, with a <a href="https://site${row}.example/?n=${row}">thing ${row}</a> on the way.</p>`,
  );
  document.body.innerHTML = `<article><h1>A long walk</h1>${rows.join('')}</article>`;
  const page = { url: new URL('https://walks.example/long'), lang: 'en' };
  const [post] = web.posts(document.documentElement);
  const steps = web.readInSteps!(post!, page);
  let taken = 0;
  let last = steps.next();
  for (; last.done !== true; last = steps.next()) taken += 1;
  expect(taken).toBeGreaterThan(10);
  expect(last.value).toEqual(web.read(post!, page));
  expect(last.value?.reading.links).toHaveLength(600);
});

it.each([
  ['takes away', (row: Element) => row.remove()],
  ['moves', (row: Element) => document.body.append(row)],
])('reads a long page whole, though it %s what is being read', (_, change) => {
  const rows = Array.from(
    { length: 600 },
    (_, row) =>
      `<p>Row ${row} of the long walk along the river, past the mill and both of its old ponds.</p>`,
  );
  document.body.innerHTML = `<article><h1>A long walk</h1>${rows.join('')}</article><footer>Ferns</footer>`;
  const page = { url: new URL('https://walks.example/long'), lang: 'en' };
  const [post] = web.posts(document.documentElement);
  const steps = web.readInSteps!(post!, page);
  steps.next();
  steps.next();
  // The walk stands somewhere in the first rows.
  for (const row of [...post!.querySelectorAll('p')].slice(0, 300)) change(row);
  let last = steps.next();
  while (last.done !== true) last = steps.next();
  expect(last.value?.reading.text).toContain('Row 599 ');
  expect(last.value?.reading.text).not.toContain('Ferns');
  expect(last.value).toEqual(web.read(post!, page));
});
