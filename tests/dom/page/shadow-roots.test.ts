import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRootsIn, outOfShadow } from '../../../src/page/shadow-roots';
import { watch } from '../../../src/page/watch';
import type { PlatformAdapter } from '../../../src/platforms/adapter';
import { survey } from '../../../src/platforms/dom/survey';
import { fakeTime, feed, postHtml } from './feed';

/** The plain feed, read as platforms are: with what stands in shadow trees. */
const shadowy: PlatformAdapter = {
  ...feed,
  read(post, page) {
    const found = feed.read(post, page);
    return found && { ...found, reading: { ...found.reading, text: survey(post).text } };
  },
};

let life: AbortController;

beforeEach(() => {
  life = new AbortController();
  document.body.innerHTML = '';
});

afterEach(() => life.abort());

function start() {
  const time = fakeTime();
  const texts = new Map<string, string>();
  watch({
    document,
    adapter: shadowy,
    page: () => ({ url: new URL('https://feed.example/'), lang: null }),
    signal: life.signal,
    clock: time.clock,
    schedule: time.schedule,
    listen: () => [],
    onPost: ({ key, reading }) => texts.set(key, reading.text),
    onGone: (key) => texts.delete(key),
  });
  return { time, texts };
}

function rootIn(element: Element | null, html: string, mode: ShadowRootMode = 'open'): ShadowRoot {
  const root = element!.attachShadow({ mode });
  root.innerHTML = html;
  return root;
}

describe('shadow trees in posts', () => {
  it('follows words that change in a shadow tree, and in one inside it', async () => {
    document.body.innerHTML = postHtml('a');
    const outer = rootIn(document.querySelector('p'), '<span>one</span><div></div>');
    const inner = rootIn(outer.querySelector('div'), '<b>two</b>');
    const { time, texts } = start();
    await time.pass(10);
    expect(texts.get('a')).toContain('one');
    outer.querySelector('span')!.firstChild!.nodeValue = 'three';
    await time.pass(500);
    expect(texts.get('a')).toContain('three');
    inner.querySelector('b')!.textContent = 'four';
    await time.pass(500);
    expect(texts.get('a')).toContain('four');
  });

  it('hears of shadow trees that came with a later change of the post', async () => {
    document.body.innerHTML = postHtml('a');
    const { time, texts } = start();
    await time.pass(10);
    const late = document.createElement('section');
    const root = rootIn(late, 'late');
    document.querySelector('.post')!.append(late);
    await time.pass(500);
    expect(texts.get('a')).toContain('late');
    root.textContent = 'later still';
    await time.pass(500);
    expect(texts.get('a')).toContain('later still');
  });

  it('hears nothing any more once it has ended', async () => {
    document.body.innerHTML = postHtml('a');
    const root = rootIn(document.querySelector('p'), 'one');
    const { time, texts } = start();
    await time.pass(10);
    life.abort();
    root.textContent = 'two';
    await time.pass(500);
    expect(time.pending()).toBe(0);
    expect(texts.get('a')).toContain('one');
  });

  it('finds open trees only, and the way out of them', () => {
    document.body.innerHTML = '<div id="host"></div><div id="closed"></div>';
    const host = document.querySelector('#host')!;
    const outer = rootIn(host, '<span></span>');
    const inner = rootIn(outer.querySelector('span'), '<u></u>');
    rootIn(document.querySelector('#closed'), '<u></u>', 'closed');
    expect(openRootsIn(document.body)).toEqual([outer, inner]);
    expect(outOfShadow(inner.querySelector('u')!)).toBe(host);
    expect(outOfShadow(host)).toBe(host);
  });
});
