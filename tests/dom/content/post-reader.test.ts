import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readPosts } from '../../../src/content/post-reader';
import { mayShowPosts } from '../../../src/page/changed';
import { web } from '../../../src/platforms/web';
import { SECOND } from '../../../src/shared/clock';
import { fakeTime, feed, postHtml } from '../page/feed';

let life: AbortController;

beforeEach(() => {
  life = new AbortController();
  document.body.innerHTML = '';
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
});

const sentence = 'A sentence of some length that stands for what a person wrote about a thing they like. ';
/** What the feed looks like after the site has changed: none of its own names are left. */
const changed = `<main>${['one', 'two', 'three', 'four']
  .map((name) => `<article><h2>${name}</h2><p>${sentence.repeat(6)}</p></article>`)
  .join('')}</main>`;

function start(address = 'https://feed.example/home') {
  const time = fakeTime();
  const shown = new Set<string>();
  let url = new URL(address);
  const reader = readPosts({
    document,
    adapter: feed,
    byText: web,
    page: () => ({ url, lang: null }),
    signal: life.signal,
    clock: time.clock,
    schedule: time.schedule,
    listen: () => [],
    onPost: (post) => shown.add(post.key),
    onGone: (key) => shown.delete(key),
  });
  return {
    time,
    reader,
    shown,
    goTo(next: string) {
      url = new URL(next);
      reader.navigated();
    },
  };
}

describe('a platform whose pages have changed', () => {
  it('is read by text when its own adapter finds no post among plenty of words', async () => {
    document.body.innerHTML = changed;
    const page = start();
    await page.time.pass(5 * SECOND);
    expect([page.reader.changed(), page.shown.size]).toEqual([false, 0]);
    await page.time.pass(20 * SECOND);
    expect(page.reader.changed()).toBe(true);
    expect(page.shown.size).toBe(4);
    expect(page.reader.posts()).toHaveLength(4);
  });

  it('is read by its own adapter as long as that finds anything', async () => {
    document.body.innerHTML = changed + postHtml('a');
    const page = start();
    await page.time.pass(60 * SECOND);
    expect(page.reader.changed()).toBe(false);
    expect([...page.shown]).toEqual(['a']);
  });

  it('is not taken for changed while it loads, before a login, or where there are no posts by nature', async () => {
    document.body.innerHTML = '<main><h1>Log in</h1><p>To see posts, log in.</p></main>';
    const wall = start();
    await wall.time.pass(60 * SECOND);
    expect(wall.reader.changed()).toBe(false);
    document.body.innerHTML = changed;
    const settings = start('https://feed.example/settings/privacy');
    await settings.time.pass(60 * SECOND);
    expect(settings.reader.changed()).toBe(false);
  });

  it('is judged only when it is looked at', async () => {
    document.body.innerHTML = changed;
    const page = start();
    await page.time.pass(SECOND);
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    await page.time.pass(60 * SECOND);
    expect(page.reader.changed()).toBe(false);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await page.time.pass(30 * SECOND);
    expect(page.reader.changed()).toBe(true);
  });

  it('gets another chance at the next address', async () => {
    document.body.innerHTML = changed;
    const page = start();
    await page.time.pass(30 * SECOND);
    expect(page.reader.changed()).toBe(true);
    document.body.innerHTML = postHtml('b');
    page.goTo('https://feed.example/other');
    await page.time.pass(30 * SECOND);
    expect(page.reader.changed()).toBe(false);
    expect([...page.shown]).toEqual(['b']);
  });

  it.each([
    ['https://www.tiktok.com/foryou', true],
    ['https://www.tiktok.com/@help/video/7', true],
    ['https://www.instagram.com/accounts/login/', false],
    ['https://www.instagram.com/direct/inbox/', false],
    ['https://www.youtube.com/watch?v=settings', true],
    ['https://help.instagram.com/', false],
    ['https://www.linkedin.com/messaging/thread/1', true],
    ['https://www.reddit.com/settings', false],
  ])('%s may show posts: %s', (address, may) => {
    expect(mayShowPosts(new URL(address))).toBe(may);
  });
});
