import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watch } from '../../../src/page/watch';
import type { PlatformAdapter, PostOnPage } from '../../../src/platforms/adapter';
import { web } from '../../../src/platforms/web';
import { fakeTime, feed, postHtml } from './feed';

let life: AbortController;

beforeEach(() => {
  life = new AbortController();
  feed.reads = 0;
  document.body.innerHTML = '';
});

afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
});

function start(adapter: PlatformAdapter = feed) {
  const time = fakeTime();
  const shown = new Map<string, PostOnPage>();
  const log: string[] = [];
  let url = new URL('https://feed.example/');
  let idle = 0;
  const watching = watch({
    document,
    adapter,
    page: () => ({ url, lang: null }),
    signal: life.signal,
    clock: time.clock,
    schedule: time.schedule,
    listen: () => [],
    onPost: (post) => {
      log.push(`+${post.key}`);
      shown.set(post.key, post);
    },
    onGone: (key) => {
      log.push(`-${key}`);
      shown.delete(key);
    },
    onIdle: () => {
      idle += 1;
    },
  });
  return {
    time,
    shown,
    log,
    watching,
    idleCalls: () => idle,
    goTo: (address: string) => {
      url = new URL(address);
    },
  };
}

describe('watching a page', () => {
  it('reads what is there, then says that it is done', async () => {
    document.body.innerHTML = postHtml('a') + postHtml('b');
    const { time, shown, watching, idleCalls } = start();
    let done = false;
    void watching.done.then(() => {
      done = true;
    });
    expect(shown.size).toBe(0);
    await time.pass(10);
    expect([...shown.keys()]).toEqual(['a', 'b']);
    expect([done, idleCalls()]).toEqual([true, 1]);
    expect(watching.posts().map((post) => post.key)).toEqual(['a', 'b']);
  });

  it('is done on a page with nothing on it, and has nothing more to do', async () => {
    const { time, watching } = start();
    await time.pass(10);
    await watching.done;
    expect(feed.reads).toBe(0);
    expect(time.pending()).toBe(0);
  });

  it('reads 2,000 posts that are appended, each once, and nothing that was there', async () => {
    document.body.innerHTML = postHtml('first');
    const { time, shown, watching } = start();
    await time.pass(10);
    for (let batch = 0; batch < 20; batch += 1) {
      const html = Array.from({ length: 100 }, (_, index) => postHtml(`p${batch * 100 + index}`)).join('');
      document.body.insertAdjacentHTML('beforeend', html);
      await time.pass(100);
    }
    expect(shown.size).toBe(2001);
    expect(feed.reads).toBe(2001);
    expect(watching.posts().at(-1)?.key).toBe('p1999');
  });

  it('asks about the change only, never about the whole page', async () => {
    document.body.innerHTML = `<div id="list">${postHtml('a')}</div>`;
    const { time } = start();
    await time.pass(10);
    const asked = vi.spyOn(feed, 'posts');
    document.querySelector('#list')?.insertAdjacentHTML('beforeend', postHtml('b'));
    document.body.insertAdjacentHTML('beforeend', '<p>not a post</p>');
    await time.pass(100);
    expect(asked.mock.calls.map(([root]) => root.getAttribute('data-key') ?? root.localName)).toEqual([
      'b',
      'p',
    ]);
  });

  it('drops what is removed', async () => {
    document.body.innerHTML = `<div id="list">${postHtml('a')}${postHtml('b')}</div>${postHtml('c')}`;
    const { time, shown } = start();
    await time.pass(10);
    document.querySelector('#list')?.remove();
    await time.pass(100);
    expect([...shown.keys()]).toEqual(['c']);
  });

  it('notices that a virtual list has put another post into a node', async () => {
    document.body.innerHTML = postHtml('a') + postHtml('b');
    const { time, log, shown } = start();
    await time.pass(10);
    const node = document.querySelector('[data-key="a"]')!;
    node.setAttribute('data-key', 'c');
    node.querySelector('p')!.firstChild!.nodeValue = 'words of c';
    await time.pass(200);
    expect(log).toEqual(['+a', '+b', '-a', '+c']);
    expect(shown.get('c')?.element).toBe(node);
  });

  it('follows posts that a virtual list shifts from node to node', async () => {
    document.body.innerHTML = postHtml('a') + postHtml('b') + postHtml('c');
    const { time, shown } = start();
    await time.pass(10);
    const nodes = [...document.querySelectorAll('.post')];
    ['b', 'c', 'd'].forEach((key, index) => {
      nodes[index]!.setAttribute('data-key', key);
      nodes[index]!.querySelector('p')!.textContent = `words of ${key}`;
    });
    await time.pass(200);
    expect([...shown.keys()].sort()).toEqual(['b', 'c', 'd']);
    expect(shown.get('b')?.element).toBe(nodes[0]);
  });

  it('keeps two posts with one key apart', async () => {
    document.body.innerHTML = postHtml('a') + postHtml('a');
    const { time, shown } = start();
    await time.pass(10);
    expect([...shown.keys()]).toEqual(['a', 'a~2']);
    document.querySelector('.post')?.remove();
    await time.pass(200);
    expect([...shown.keys()]).toEqual(['a~2']);
  });

  it('tells of a post again when a link in it changes, and not when nothing does', async () => {
    document.body.innerHTML = postHtml('a', '<a href="https://shop.example/1">here</a>');
    const { time, log, shown } = start();
    await time.pass(10);
    document.querySelector('a')!.setAttribute('href', 'https://shop.example/2');
    await time.pass(300);
    expect(log).toEqual(['+a', '+a']);
    expect(shown.get('a')?.reading.links[0]?.href).toBe('https://shop.example/2');
    document.querySelector('.post')!.append(document.createElement('i'));
    await time.pass(300);
    expect(log).toEqual(['+a', '+a']);
  });

  it('keeps a label that fades, for as long as the post is the same', async () => {
    document.body.innerHTML = postHtml('a');
    const node = document.querySelector('.post')!;
    node.setAttribute('data-label', 'Includes paid promotion');
    const { time, shown } = start();
    await time.pass(10);
    node.setAttribute('data-label', '');
    node.append('.');
    await time.pass(300);
    expect(shown.get('a')?.reading.labels.map((label) => label.text)).toEqual(['Includes paid promotion']);
    node.setAttribute('data-key', 'b');
    node.append('.');
    await time.pass(300);
    expect(shown.get('b')?.reading.labels).toEqual([]);
  });

  it('reads a post whose clock ticks no more than every so often', async () => {
    document.body.innerHTML = postHtml('a');
    const { time } = start();
    await time.pass(10);
    for (let tick = 0; tick < 100; tick += 1) {
      document.querySelector('p')!.textContent = `tick ${tick}`;
      await time.pass(10);
    }
    expect(feed.reads).toBeLessThanOrEqual(12);
    await time.pass(500);
    expect(document.querySelector('p')!.textContent).toBe('tick 99');
  });

  it('looks at the page as a whole once when very much is added', async () => {
    const { time, shown } = start();
    await time.pass(10);
    const asked = vi.spyOn(feed, 'posts');
    for (let index = 0; index < 1500; index += 1) {
      document.body.insertAdjacentHTML('beforeend', postHtml(`p${index}`));
    }
    await time.pass(200);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(shown.size).toBe(1500);
  });

  it('does not go through thousands of nodes that come at once into one post, and reads the post again', async () => {
    document.body.innerHTML = postHtml('a') + postHtml('b');
    const { time, shown } = start();
    await time.pass(200);
    const links = Array.from({ length: 1500 }, (_, index) => `<a href="https://a.example/${index}">x</a>`);
    const post = document.querySelector('.post')!;
    const looked = vi.spyOn(
      NodeList.prototype as unknown as Record<string, () => void>,
      Symbol.iterator as unknown as string,
    );
    post.insertAdjacentHTML('beforeend', links.join(''));
    await time.pass(200);
    // The feed's adapter goes through the links of the post; nobody else goes through what was added.
    const long = (looked.mock.contexts as unknown as NodeList[]).filter(({ length }) => length === 1500);
    expect(long).toHaveLength(1);
    expect(shown.get('a')?.reading.links).toHaveLength(1500);
  });

  it('stops a slice early and goes on in the next', async () => {
    document.body.innerHTML = Array.from({ length: 10 }, (_, index) => postHtml(`p${index}`)).join('');
    const world = start({
      ...feed,
      read: (post, page) => {
        world.time.spend(3);
        return feed.read(post, page);
      },
    });
    const { time, watching } = world;
    await time.pass(0);
    expect(watching.timings().longestSliceMs).toBe(6);
    await time.pass(100);
    expect(watching.timings()).toEqual({ scanMs: 30, longestSliceMs: 6 });
    expect(watching.posts()).toHaveLength(10);
  });

  it('reads anew where the address says something else', async () => {
    document.body.innerHTML = postHtml('a');
    const { time, shown, watching, goTo } = start();
    await time.pass(10);
    goTo('https://feed.example/other');
    watching.rescan();
    await time.pass(10);
    expect(shown.get('a')?.reading.url).toBe('https://feed.example/other');
  });

  it('leaves a hidden page alone and catches up when it is shown', async () => {
    const { time, shown } = start();
    await time.pass(10);
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.body.innerHTML = postHtml('a');
    await time.pass(500);
    expect(feed.reads).toBe(0);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await time.pass(500);
    expect([...shown.keys()]).toEqual(['a']);
  });

  it('does nothing more once its life has ended', async () => {
    document.body.innerHTML = postHtml('a');
    const { time, log } = start();
    await time.pass(10);
    life.abort();
    document.body.insertAdjacentHTML('beforeend', postHtml('b'));
    await time.pass(500);
    expect(log).toEqual(['+a']);
  });

  it('skips a post that cannot be read and reads the others', async () => {
    document.body.innerHTML = postHtml('a') + postHtml('b');
    const { time, shown } = start({
      ...feed,
      read: (post, page) => {
        if (post.getAttribute('data-key') === 'a') throw new TypeError('matches is not a function');
        return feed.read(post, page);
      },
    });
    await time.pass(10);
    expect([...shown.keys()]).toEqual(['b']);
  });

  it('stops at 20,000 links and says so', async () => {
    const many = '<a href="https://shop.example/">x</a>'.repeat(10_000);
    document.body.innerHTML = ['a', 'b', 'c'].map((key) => postHtml(key, many)).join('');
    const { time, watching } = start();
    await time.pass(10);
    document.body.insertAdjacentHTML('beforeend', postHtml('late'));
    await time.pass(100);
    expect(watching.capped()).toBe(true);
    expect(watching.posts().map((post) => post.key)).toEqual(['a', 'b']);
  });
});

describe('watching any other page', () => {
  const words = 'A sentence of some length that stands in for what a person wrote about a thing. '.repeat(3);

  it('finds an article that is added late, after a while, and asks seldom', async () => {
    document.body.innerHTML = '<div id="app"></div>';
    const { time, shown } = start(web);
    await time.pass(10);
    const asked = vi.spyOn(web, 'posts');
    document.querySelector('#app')!.innerHTML = `<article><h1>Title</h1><p>${words}</p></article>`;
    for (let index = 0; index < 5; index += 1) {
      document.body.append(document.createElement('div'));
      await time.pass(100);
    }
    await time.pass(2000);
    expect([...shown.values()].map((post) => post.reading.text.slice(0, 5))).toEqual(['Title']);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('follows a link of the article that leads elsewhere now, and other words, without asking about the page', async () => {
    document.body.innerHTML = `<article><h1>Title</h1><p>${words}<a href="https://shop.example/1?tag=a-20">it</a></p></article>`;
    const { time, shown } = start(web);
    await time.pass(10);
    const asked = vi.spyOn(web, 'posts');
    const link = () => [...shown.values()][0]?.reading.links[0]?.href;
    expect(link()).toBe('https://shop.example/1?tag=a-20');
    document.querySelector('a')!.setAttribute('href', 'https://plain.example/');
    await time.pass(500);
    expect(link()).toBe('https://plain.example/');
    document.querySelector('h1')!.firstChild!.nodeValue = 'Another';
    await time.pass(500);
    expect([...shown.values()].map((post) => post.reading.text.slice(0, 7))).toEqual(['Another']);
    expect(asked).not.toHaveBeenCalled();
  });

  it('reads no more links of one article than anybody follows', async () => {
    const many = Array.from({ length: 2500 }, (_, n) => `<a href="https://shop.example/${n}">${n}</a> `).join(
      '',
    );
    document.body.innerHTML = `<article><h1>Title</h1><p>${words}${many}</p></article>`;
    const { time, shown } = start(web);
    await time.pass(100);
    expect([...shown.values()][0]?.linkElements).toHaveLength(2000);
  });
});
