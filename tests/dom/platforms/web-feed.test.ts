import { describe, expect, it } from 'vitest';
import { openHtml } from '../support/page';

const HOME = 'https://feed.example/home';

/** A post as small feeds mark it up: a letter for a face, who, when, counters, words. */
function post(author: string, words: string, rest = ''): string {
  return `<article><header><span aria-hidden="true">${author[0]}</span><div><a rel="author" href="#/${author}">${author}</a>
    <time>1 h</time></div></header><div aria-hidden="true">♡ 12 ✎ 0</div><p>${words}</p>${rest}</article>`;
}

const BRUSH = 'Stop buying the ninety dollar brush, it fries your hair and the bristles fall out in weeks.';
const WIDE = 'A sentence of some length that stands for what a person wrote about a thing they like. ';
const FEED = `<main>
  ${post('mari', BRUSH, '<a href="https://shop.example/brush"><span><b>Mini Brush</b><small>shop.example</small></span></a>')}
  ${post('tomas', 'Two herons.')}
  ${post('小满', '平替在这里')}
</main>`;

const postsOn = (html: string) => openHtml(html, HOME).posts;
const textsOn = (html: string) => postsOn(html).map(({ reading }) => reading.text);

describe('a feed on a site without an adapter of its own', () => {
  it('has every post read, short and ordinary ones too, in any script', () => {
    expect(postsOn(FEED).map(({ reading }) => reading.creator)).toEqual(['mari', 'tomas', '小满']);
  });

  it('has every post read where one is much longer than all others, as in a thread', () => {
    const row = ['Where is it from?', WIDE.repeat(12), 'Thanks.'].map((words) => post('nia', words));
    expect(postsOn(`<main>${row.join('')}</main>`)).toHaveLength(3);
    expect(postsOn(`<ol>${row.map((one) => `<li><div>${one}</div></li>`).join('')}</ol>`)).toHaveLength(3);
  });

  it('has its short posts read beside some words about the site', () => {
    const about = `<div><p>${WIDE}</p><p>${WIDE}</p></div>`;
    expect(
      postsOn(`${about}<main>${post('a', 'One.')}${post('b', 'Two.')}${post('c', 'Three.')}</main>`),
    ).toHaveLength(3);
  });

  it('has no post where a frame waits for one', () => {
    expect(textsOn(`<main>${FEED}<article><div></div></article></main>`)).toHaveLength(3);
  });

  it('gives the words of the author alone, those of a link card apart', () => {
    expect(textsOn(FEED)).toEqual([`${BRUSH}\nMini Brush shop.example`, 'Two herons.', '平替在这里']);
  });

  it('keeps what is said in the header and on the picture', () => {
    const said = post('nadia', 'Week nine.', '<figure><span>my skin in 14 days</span></figure>').replace(
      '<time>1 h</time>',
      '<span>Paid partnership with Velora</span>',
    );
    expect(textsOn(FEED.replace('</main>', `${said}</main>`)).at(-1)).toBe(
      'Paid partnership with Velora\nWeek nine.\nmy skin in 14 days',
    );
  });

  it('leaves the account’s name out beside the author’s, and keeps it in the words', () => {
    const row = (words: string) =>
      `<article><header><a href="/nia">Nia</a> <a href="/nia">@nia@feed.example</a></header><div>${words}</div></article>`;
    const texts = textsOn(row('thanks <a href="/velora">@velora</a>') + row('two') + row('three'));
    expect(texts).toEqual(['thanks @velora', 'two', 'three']);
  });

  it('keeps whole paragraphs, times in a sentence and paid pictures that readers are not told of', () => {
    const hidden = `<p aria-hidden="true">${WIDE}</p>`;
    const picture = '<a aria-hidden="true" href="https://shop.example/lamp?tag=mari-20"><img alt=""></a>';
    const lamp = post('mari', 'Half price until <time>Sunday</time>', hidden + picture);
    const read = postsOn(FEED.replace('</main>', `${lamp}</main>`)).at(-1)?.reading;
    expect(read?.text).toBe(`Half price until Sunday\n${WIDE.trim()}`);
    expect(read?.links.map(({ href }) => href)).toEqual(['https://shop.example/lamp?tag=mari-20']);
  });

  it('has the mark beside who posted it, else at the first words', () => {
    expect(postsOn(FEED).map(({ anchor }) => anchor.textContent)).toEqual(['mari', 'tomas', '小满']);
    const bare = ['one', 'two', 'three'].map(
      (words) => `<article><div><p>${words} <b>more</b></p></div></article>`,
    );
    expect(postsOn(bare.join('')).map(({ anchor }) => anchor.outerHTML)).toEqual([
      '<p>one <b>more</b></p>',
      '<p>two <b>more</b></p>',
      '<p>three <b>more</b></p>',
    ]);
  });

  it('takes no link to a shop for the author', () => {
    const sold = (name: string) =>
      `<article><header><a href="https://shop.example/${name}">${name}</a></header><p>Bought.</p></article>`;
    const [first] = postsOn(sold('lamp') + sold('cup') + sold('pot'));
    expect(first?.reading.links.map(({ href }) => href)).toEqual(['https://shop.example/lamp']);
  });
});

describe('a page that lists other pages', () => {
  const teaser = (name: string, more = '') =>
    `<article><h3><a href="/${name}">${name}</a></h3><p>Advertisers paid me to say this, one said.</p>${more}</article>`;

  it('says nothing of headlines and the lines below them', () => {
    expect(postsOn(`<main>${teaser('one')}${teaser('two')}${teaser('three')}</main>`)).toEqual([]);
    const wrapped = '<article><a href="/x"><h2>Headline</h2><p>Sponsors left.</p></a></article>';
    expect(postsOn(`<main>${wrapped.repeat(4)}</main>`)).toEqual([]);
  });

  it('reads a short post with a headline that leads to a shop', () => {
    const deal = teaser('kettle', '<a href="https://shop.example/kettle">Buy</a>');
    expect(postsOn(`<main>${teaser('one')}${deal}${teaser('three')}</main>`)).toHaveLength(1);
    const named = teaser('kettle').replace('href="/', 'href="https://shop.example/');
    expect(postsOn(`<main>${named.repeat(3)}</main>`)).toHaveLength(3);
    const paid = teaser('go/kettle?aff=1').replace('<a ', '<a rel="sponsored" ');
    expect(postsOn(`<main>${teaser('one')}${paid}${teaser('three')}</main>`)).toHaveLength(1);
  });

  it('keeps an article the one post of its page where others are announced beside it', () => {
    const article = `<article><h1>Lamps</h1><p>${WIDE.repeat(6)}</p></article>`;
    const posts = postsOn(`<main>${article}${teaser('one')}${teaser('two')}${teaser('three')}</main>`);
    expect(posts.map(({ reading }) => reading.text.slice(0, 6))).toEqual(['Lamps\n']);
    const aside = `<div>${article.replace('h1', 'h2').replace('/h1', '/h2')}</div><ul>${teaser('a')}${teaser('b')}${teaser('c')}</ul>`;
    expect(postsOn(aside)).toHaveLength(1);
  });

  it('reads a short article without a frame of its own where others are announced beside it', () => {
    const article = `<main><h1>Lamp</h1><p>${WIDE}</p><a href="https://shop.example/lamp">Lamp</a></main>`;
    const posts = postsOn(`${article}<div>${teaser('one')}${teaser('two')}${teaser('three')}</div>`);
    expect(posts.flatMap(({ reading }) => reading.links.map(({ href }) => href))).toContain(
      'https://shop.example/lamp',
    );
  });
});
