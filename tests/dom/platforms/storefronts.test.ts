import { describe, expect, it } from 'vitest';
import { type JudgedPost, subjectsOf } from '../../../src/content/subjects';
import { inspectLink } from '../../../src/detect/link-inspection';
import { adapterFor } from '../../../src/platforms';
import type { PostOnPage } from '../../../src/platforms/adapter';
import { DEFAULTS } from '../../../src/settings/defaults';
import { judge } from '../../support/phrases';
import { openFixture, openHtml } from '../support/page';

const LTK = 'https://www.shopltk.com/explore/linaswardrobe';
const AMAZON = 'https://www.amazon.de/shop/mirakova/list/2TESTLIST0?ref=share';

function judged(post: PostOnPage): JudgedPost {
  const verdict = judge(post.reading, { country: null });
  return { post, verdict, links: post.reading.links.map(({ href }) => inspectLink(href)) };
}

describe('creators’ storefronts', () => {
  it.each([
    LTK,
    'https://www.shopltk.com/explore/linaswardrobe/posts/0a1b2c3d',
    'https://www.liketoknow.it/linaswardrobe',
    'https://shopmy.us/shop/mirakova',
    'https://shopmy.us/mirakova',
    AMAZON,
    'https://www.amazon.co.jp/-/en/shop/mirakova',
    'https://www.amazon.com/ideas/amzn1.account.MADEUP/1TEST',
    'https://bookshop.org/shop/quietpages',
    'https://uk.bookshop.org/lists/slow-cooking',
    'https://howl.me/0madeup',
    'https://kit.co/mirakova/desk',
    'https://benable.com/mirakova/gifts',
  ])('reads %s as one', (address) => {
    expect(adapterFor(new URL(address)).id).toBe('storefronts');
  });

  it.each([
    'https://www.shopltk.com/',
    'https://www.shopltk.com/about',
    'https://company.shopltk.com/press',
    'https://shopmy.us/home',
    'https://www.amazon.de/dp/B0TESTPAN1?tag=mirakova-21',
    'https://www.amazon.de/shop/info',
    'https://www.amazon.com/stores/Bramble/page/1',
    'https://music.amazon.com/shop/mirakova',
    'https://bookshop.org/p/books/made-up/1',
    'https://kit.co/about',
    'https://benable.com/',
  ])('leaves %s', (address) => {
    expect(adapterFor(new URL(address)).id).toBe('web');
  });

  it('is one earning post by whose page it is, with its own address for evidence', () => {
    const { posts } = openFixture('storefront-ltk', LTK);
    expect(posts).toHaveLength(1);
    const { reading, linkElements, anchor } = posts[0]!;
    expect(reading.creator).toBe('linaswardrobe');
    expect(anchor.textContent).toBe('linaswardrobe');
    expect([reading.links, linkElements]).toEqual([[{ href: LTK, text: '', rel: '' }], []]);
    expect(reading.text).toContain('Quiet clothes for a small flat');
    expect(reading.text).not.toMatch(/Linen|only 2 left|Sponsored|Follow/);
    const { verdict } = judged(posts[0]!);
    expect([verdict.relations, verdict.pressure]).toEqual([['affiliate'], false]);
  });

  it('gets one mark, which knows program and payee', () => {
    const { posts } = openFixture('storefront-ltk', LTK);
    const subjects = subjectsOf(judged(posts[0]!), DEFAULTS.spotting);
    expect(subjects.map(({ chip, path, link, title }) => [chip, path?.programs, link?.payee, title])).toEqual(
      [[true, ['LTK'], 'linaswardrobe', 'linaswardrobe']],
    );
  });

  it('reads a list on Amazon as its creator’s, and neither the shop’s advertisements nor its hurry', () => {
    const { posts } = openFixture('storefront-amazon', AMAZON);
    const { reading } = posts[0]!;
    expect([reading.creator, reading.labels]).toEqual(['Mira Kova', []]);
    expect(reading.url).toBe('https://www.amazon.de/shop/mirakova/list/2TESTLIST0');
    const { verdict } = judged(posts[0]!);
    expect([verdict.relations, verdict.pressure]).toEqual([['affiliate'], false]);
  });

  it('takes a list that anybody could make for earning only where a link pays or the page says so', () => {
    const html = (more: string) => `<h1>Desk</h1><a href="https://www.amazon.com/dp/B0TESTLAMP${more}</a>`;
    const plain = openHtml(html('">Lamp'), 'https://kit.co/mira/desk').posts[0]!;
    const paying = openHtml(html('?tag=mira-20">Lamp'), 'https://kit.co/mira/desk').posts[0]!;
    expect([judged(plain).verdict.earns, judged(paying).verdict.earns]).toEqual([false, true]);
    const ideas = 'https://www.amazon.com/ideas/amzn1.account.MADEUP/1TEST';
    const course = openHtml('<h1>Course list</h1><a href="/dp/B0TESTWIRE">Wire</a>', ideas).posts[0]!;
    const said = openHtml('<h1>Desk</h1><span>Earns commissions</span>', ideas).posts[0]!;
    expect([judged(course).verdict.earns, judged(said).verdict.earns]).toEqual([false, true]);
  });

  it('waits for the name, and is another post when the page shows another storefront', () => {
    const { document, adapter, page } = openFixture('storefront-ltk', LTK);
    const other = new URL('https://www.shopltk.com/explore/jontelives');
    document.querySelector('h1')!.textContent = 'jontelives';
    const after = adapter.read(document.body, { ...page, url: other })!;
    expect([after.key, after.reading.creator]).toEqual([
      'storefronts:www.shopltk.com/explore/jontelives',
      'jontelives',
    ]);
    expect(
      adapter.read(document.body, { ...page, url: new URL('https://www.shopltk.com/about') }),
    ).toBeNull();
    document.querySelector('main')!.remove();
    expect(adapter.read(document.body, { ...page, url: other })).toBeNull();
  });
});
