import { describe, expect, it, vi } from 'vitest';
import { metByCreator } from '../../../src/content/met-by-creator';
import type { JudgedPost } from '../../../src/content/subjects';
import { createTally } from '../../../src/content/tally';
import { inspectLink } from '../../../src/detect/link-inspection';
import type { Reading } from '../../../src/detect/reading';
import type { Ask } from '../../../src/messages/ask';
import { success } from '../../../src/shared/result';
import { verdictOf } from '../overlay/support';

const PAGE = 'https://www.tiktok.com/foryou';
const PAID = 'https://www.amazon.com/dp/B000000000?tag=ann-20';

function judgedPost(
  reading: Partial<Reading> = {},
  verdict: Parameters<typeof verdictOf>[0] = {},
): JudgedPost {
  const element = document.createElement('article');
  const whole: Reading = {
    platform: 'tiktok',
    url: 'https://www.tiktok.com/@ann/video/1',
    lang: null,
    creator: '@ann',
    text: 'My lamp',
    fold: null,
    links: [],
    labels: [],
    ...reading,
  };
  return {
    post: {
      key: whole.url,
      element,
      anchor: element,
      linkElements: [],
      reading: whole,
    } as JudgedPost['post'],
    verdict: verdictOf(verdict),
    links: whole.links.map(({ href }) => inspectLink(href)),
  };
}

const nothing = { earns: false, relations: [], disclosure: 'not-applicable' } as const;
const link = (href: string) => ({ href, text: 'lamp', rel: '' });

describe('what is told of a creator’s post', () => {
  it('is who, a checksum of which, whether it earns and says so, and the products it shows', () => {
    const post = judgedPost({
      links: [link(PAID), link(`${PAID}&utm_source=x`), link('https://plain.example/')],
    });
    expect(metByCreator(post, PAGE)).toEqual({
      creator: '@ann',
      post: expect.stringMatching(/^[\da-z]{2,14}$/),
      earns: true,
      says: false,
      items: ['amazon.com/B000000000'],
    });
    const clear = metByCreator(judgedPost({}, { disclosure: 'vague' }), PAGE);
    expect([clear?.earns, clear?.says, clear?.items]).toEqual([true, true, []]);
    expect(metByCreator(judgedPost({}, nothing), PAGE)).toMatchObject({ earns: false, says: false });
  });

  it('tells posts without an address apart by how they begin', () => {
    const [one, other] = ['My lamp', 'My mug'].map((text) =>
      metByCreator(judgedPost({ url: PAGE, text }), PAGE),
    );
    expect(one?.post).not.toBe(other?.post);
    expect(metByCreator(judgedPost({ text: 'My lamp, and more' }), PAGE)?.post).toBe(
      metByCreator(judgedPost(), PAGE)?.post,
    );
  });

  it.each([
    ['nobody is named', { creator: null }],
    ['the name is empty', { creator: '  ' }],
    ['the name is none', { creator: 'x'.repeat(201) }],
  ])('is nothing when %s', (_why, reading) => {
    expect(metByCreator(judgedPost(reading), PAGE)).toBeNull();
  });

  it('counts no posts where only those that earn are looked at', () => {
    expect(metByCreator(judgedPost({ platform: 'web', links: [link(PAID)] }), PAGE)).toMatchObject({
      post: null,
      items: ['amazon.com/B000000000'],
    });
  });
});

describe('the tally of a page', () => {
  function start(posts: readonly JudgedPost[], privateWindow = false) {
    const told: [string, unknown][] = [];
    const ask = vi.fn(async (name: string, input: unknown) => {
      told.push([name, structuredClone(input)]);
      return success(null);
    });
    const waiting: (() => void)[] = [];
    const tally = createTally({
      document,
      ask: ask as unknown as Ask,
      schedule: (work) => waiting.push(work),
      signal: new AbortController().signal,
      posts: () => posts.map((post) => [post.post.key, post] as const),
      privateWindow: () => privateWindow,
    });
    const settle = () => {
      tally.soon();
      for (const work of waiting.splice(0)) work();
    };
    return { told, settle };
  }

  it('tells each post once', () => {
    const posts = [
      judgedPost(),
      judgedPost({ url: 'https://www.tiktok.com/@bo/video/2', creator: '@bo' }, nothing),
    ];
    const { told, settle } = start(posts);
    settle();
    settle();
    expect(told.map(([name]) => name)).toEqual(['posts.met', 'creators.met']);
    expect(told[1]?.[1]).toMatchObject({ posts: [{ creator: '@ann' }, { creator: '@bo' }] });
  });

  it('tells many in several messages, none too long', () => {
    const many = Array.from({ length: 230 }, (_, index) =>
      judgedPost({ url: `https://www.tiktok.com/v/${index}` }),
    );
    const { told, settle } = start(many);
    settle();
    const named = told
      .filter(([name]) => name === 'creators.met')
      .map(([, input]) => input as { posts: unknown[] });
    expect(named.map(({ posts }) => posts.length)).toEqual([100, 100, 30]);
  });

  it('tells nothing in a private window', () => {
    const { told, settle } = start([judgedPost()], true);
    settle();
    expect(told).toEqual([]);
  });
});
