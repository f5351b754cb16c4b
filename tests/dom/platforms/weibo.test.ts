import { describe, expect, it } from 'vitest';
import { judge } from '../../support/phrases';
import { openFixture, openHtml } from '../support/page';

const HOME = 'https://weibo.com/';

describe('Weibo', () => {
  it('reads each post and the posts that are passed on, without comments and left-overs', () => {
    const { posts, adapter } = openFixture('weibo-home', HOME);
    expect(adapter.id).toBe('weibo');
    expect(posts.map(({ reading, key }) => [reading.creator, key])).toEqual([
      ['阿岚的厨房', 'weibo:/5600000001/Na1Bc2De3'],
      ['云杉家居官方', 'weibo:/5600000002/Na2Bc2De3'],
      ['木子日常', 'weibo:/5600000003/Na3Bc2De3'],
      ['林小满', 'weibo:/5600000004/Na4Bc2De3'],
      ['静静不买', 'weibo:/5600000005/Na5Bc2De3'],
      ['山野与猫', 'weibo:/5600000006/Na6Bc2De3'],
    ]);
    expect(posts[0]?.reading.text).toBe('春笋上市了\n晚上炖汤,不放别的 #春笋#');
    expect(posts[4]?.reading.text).toBe('转给想看的人');
    expect(JSON.stringify(posts.map((post) => post.reading))).not.toMatch(/LUREN10|Commenter|ALT10/);
  });

  it('tells who earns, who advertises, and who only passes on', () => {
    const { posts } = openFixture('weibo-home', HOME);
    const verdicts = posts.map((post) => judge(post.reading, { country: null }));
    expect(verdicts.map(({ earns, relations }) => [earns, relations[0] ?? null])).toEqual([
      [false, null],
      [false, 'platform-ad'],
      [true, 'affiliate'],
      [true, 'code'],
      [false, null],
      [true, 'paid'],
    ]);
    expect(verdicts[3]?.sheepsClothing).toBe(true);
  });

  it('takes a tag that is a picture, and the site’s own note of a paid post, for what they are', () => {
    const { document, adapter, page } = openFixture('weibo-home', HOME);
    const [first, second] = document.querySelectorAll('article');
    first!.querySelector('header')!.insertAdjacentHTML('beforeend', '<div class="wbpro-tag-img"><img></div>');
    expect(adapter.read(first!, page)?.reading.labels).toEqual([{ text: '广告', meaning: 'platform-ad' }]);
    second!.querySelector('.wbpro-tag')!.remove();
    second!.setAttribute('mark', '999_reallog_mark_ad:999|WeiboADNatural');
    expect(adapter.read(second!, page)?.reading.labels).toEqual([]);
    second!.setAttribute('mark', '3_reallog_mark_ad:8|made-up');
    expect(adapter.read(second!, page)?.reading.labels.map(({ meaning }) => meaning)).toEqual([
      'platform-ad',
    ]);
  });

  it('reads an element anew when the list uses it for another post', () => {
    const { document, adapter, page } = openFixture('weibo-home', HOME);
    const [first, second] = document.querySelectorAll('article');
    const before = adapter.read(second!, page)!;
    second!.innerHTML = first!.innerHTML;
    const after = adapter.read(second!, page)!;
    expect([before.key, after.key]).toEqual(['weibo:/5600000002/Na2Bc2De3', 'weibo:/5600000001/Na1Bc2De3']);
    expect(after.reading.labels).toEqual([]);
  });

  it('falls back to what stands between head and foot when the names of the parts have changed', () => {
    const html =
      '<article><header><a href="/u/5600000002"><span>木子日常</span></a><span>广告</span><a href="https://weibo.com/5600000002/Na2Bc2De3">昨天</a></header>' +
      '<div><p>别再买网红台灯了</p><p>广告</p></div><footer>转发 12</footer></article>';
    const { posts } = openHtml(html, HOME);
    expect(posts.map(({ reading }) => [reading.creator, reading.text, reading.labels.length])).toEqual([
      ['木子日常', '别再买网红台灯了\n广告', 1],
    ]);
    const without = openHtml(html.replace('<span>广告</span>', ''), HOME);
    expect(without.posts[0]?.reading.labels).toEqual([]);
  });

  it('reads the mobile site, where the page’s address is the post’s', () => {
    const { posts } = openHtml(
      `<div class="card m-panel card9 weibo-member"><div class="card-main"><header class="weibo-top m-box"><h3 class="m-text-cut">木子日常</h3><span class="time">昨天</span></header>
       <article class="weibo-main"><div class="weibo-og"><div class="weibo-text">背包在这里 <a data-url="http://t.cn/made" href="https://weibo.cn/sinaurl?u=https%3A%2F%2Fu.jd.com%2FMadeUp1"><span class="surl-text">网页链接</span></a></div></div></article>
       <footer class="m-ctrl-box"><a href="https://u.jd.com/Footer1">转发</a></footer></div></div>`,
      'https://m.weibo.cn/detail/5100000000000001',
    );
    expect(posts.map(({ reading, key }) => [key, reading.creator])).toEqual([
      ['weibo:/detail/5100000000000001', '木子日常'],
    ]);
    expect(posts[0]?.reading.links).toHaveLength(1);
    expect(judge(posts[0]!.reading, { country: null }).earns).toBe(true);
  });
});
