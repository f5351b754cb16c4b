import { describe, expect, it } from 'vitest';
import type { PostOnPage } from '../../../src/platforms/adapter';
import { judge } from '../../support/phrases';
import { openFixture, openHtml } from '../support/page';

const verdictOf = (post: PostOnPage | undefined) => judge(post!.reading, { country: null });

describe('Bilibili', () => {
  it('reads the cards of home, tells advertisements by their badge or their counted link, and no left-over', () => {
    const { posts, adapter } = openFixture('bilibili-home', 'https://www.bilibili.com/');
    expect(adapter.id).toBe('bilibili');
    expect(
      posts.map(({ reading }) => [
        reading.creator,
        reading.labels.map(({ text, meaning }) => [text, meaning]),
      ]),
    ).toEqual([
      ['阿岚的厨房', []],
      ['云杉家居', [['广告', 'platform-ad']]],
      ['群岛物语', [['cm.bilibili.com', 'platform-ad']]],
      ['木子日常', []],
    ]);
    expect(posts[0]?.key).toBe('bilibili:card:BV1aa4y1z7A1');
    expect(posts.map((post) => verdictOf(post).relations)).toEqual([
      [],
      ['platform-ad'],
      ['platform-ad'],
      [],
    ]);
  });

  it('reads a video page: title, description with its lines, creator, and no comment', () => {
    const { posts } = openFixture('bilibili-video', 'https://www.bilibili.com/video/BV1ff4y1z7F6/?p=1');
    const video = posts.find((post) => post.key === 'bilibili:BV1ff4y1z7F6');
    expect(video?.reading.creator).toBe('山野与猫');
    expect(video?.reading.text).toBe(
      '三个月只用一个背包,后悔吗\n跟着它走了三个城市,优点缺点都说。\n' +
        '背包链接:https://s.click.taobao.com/0MadeUp1\n本期视频与山谷户外合作',
    );
    expect(video?.reading.links.map(({ href }) => href)).toEqual(['https://s.click.taobao.com/0MadeUp1']);
    expect(JSON.stringify(posts.map((post) => post.reading))).not.toMatch(/COMMENT10|Commenter/);
    expect(verdictOf(video).relations).toContain('affiliate');
    const cards = posts.filter((post) => post !== video);
    expect(cards.map((post) => verdictOf(post).relations)).toEqual([[], ['platform-ad']]);
  });

  it('reads no video where the address shows none', () => {
    const { posts } = openFixture('bilibili-video', 'https://www.bilibili.com/');
    expect(posts.every((post) => post.key.startsWith('bilibili:card:'))).toBe(true);
  });

  it('reads dynamics: goods belong to who hung them there, not to who passes them on or comments', () => {
    const { posts } = openFixture('bilibili-dynamics', 'https://t.bilibili.com/');
    expect(posts.map(({ reading }) => [reading.creator, reading.text.split('\n')[0]])).toEqual([
      ['阿岚的厨房', '今天买到了很新鲜的春笋'],
      ['木子日常', '书桌换了一盏灯,晚上写字舒服多了'],
      ['静静不买', '这盏灯我在朋友家见过,确实亮'],
      ['林小满', '别再买网红破壁机了!这款平替够用: \u200b小满同款破壁机'],
      ['山野与猫', '商品推荐视频为什么越来越多'],
      ['木子日常', '书桌换了一盏灯'],
    ]);
    expect(posts.map((post) => verdictOf(post).earns)).toEqual([false, true, false, true, false, true]);
    expect(posts[0]?.key).toBe('bilibili:post:opus/900000000000000001');
    expect(JSON.stringify(posts.map((post) => post.reading))).not.toMatch(/LUREN10|Commenter/);
  });

  it('takes the address of goods in the words from their attribute, and sees sheep’s clothing with it', () => {
    const { posts } = openFixture('bilibili-dynamics', 'https://t.bilibili.com/');
    const sheep = posts[3]!;
    expect(sheep.reading.links.map(({ href }) => href)).toEqual(['https://s.click.taobao.com/0MadeUp2']);
    expect(sheep.linkElements).toEqual([]);
    expect(verdictOf(sheep).sheepsClothing).toBe(true);
  });

  it('falls back to the post without what is around it when the names of the parts have changed', () => {
    const html =
      '<div dyn-id="900000000000000005"><div class="x-header"><a>木子日常</a></div><div class="x-body">别再买网红台灯了</div>' +
      '<bili-comments><p>用我的码 LUREN10</p></bili-comments><div class="x-footer">转发 12</div></div>';
    const { posts } = openHtml(html, 'https://t.bilibili.com/');
    expect(posts.map(({ key, reading }) => [key, reading.text])).toEqual([
      ['bilibili:post:opus/900000000000000005', '别再买网红台灯了'],
    ]);
    const video = openHtml(
      '<div id="app"><h1>三个月只用一个背包</h1></div>',
      'https://m.bilibili.com/video/BV1ff4y1z7F6',
    );
    expect(video.posts.map(({ key, reading }) => [key, reading.text])).toEqual([
      ['bilibili:BV1ff4y1z7F6', '三个月只用一个背包'],
    ]);
  });

  it('does not take goods without a word of whose they are for earning', () => {
    const { document, adapter, page } = openFixture('bilibili-dynamics', 'https://t.bilibili.com/');
    for (const mark of document.querySelectorAll('.dyn-goods__mark')) mark.remove();
    const second = document.querySelectorAll('.bili-dyn-list__item')[1]!;
    const post = adapter.read(second, page)!;
    expect(post.reading.labels.map(({ meaning }) => meaning)).toEqual(['shop']);
    expect(verdictOf(post).earns).toBe(false);
  });

  it('reads an element anew when the list uses it for another post', () => {
    const { document, adapter, page } = openFixture('bilibili-dynamics', 'https://t.bilibili.com/');
    const [first, second] = document.querySelectorAll('.bili-dyn-list__item');
    const before = adapter.read(second!, page)!;
    second!.innerHTML = first!.innerHTML.replace('900000000000000001', '900000000000000009');
    const after = adapter.read(second!, page)!;
    expect(after.key).not.toBe(before.key);
    expect([after.reading.creator, after.reading.labels]).toEqual(['阿岚的厨房', []]);
  });
});
