import { beforeEach, describe, expect, it } from 'vitest';
import { web } from '../../../src/platforms/web';

const page = { url: new URL('https://feed.example/home'), lang: 'en' };

function post(author: string, words: string, rest = ''): string {
  return `<article><header><span aria-hidden="true">${author[0]}</span><a rel="author" href="#/${author}">${author}</a>
    <time>1 h</time></header><div aria-hidden="true">♡ 12</div><p>${words}</p>${rest}</article>`;
}

describe('a feed on a site without an adapter of its own', () => {
  beforeEach(() => {
    document.body.innerHTML = `<main>
      ${post('mari', 'Stop buying the ninety dollar brush, it fries your hair and the bristles fall out in weeks.', '<a href="https://shop.example/brush"><b>Mini Brush</b><small>shop.example</small></a>')}
      ${post('tomas', 'Two herons and a very wet dog.')}
      ${post('小满', '千万别买这支大牌精华，智商税。平替我放在链接里了。')}
    </main>`;
  });

  const posts = () => [...web.posts(document.documentElement)].map((element) => web.read(element, page));

  it('has every post read, short and ordinary ones too, in any script', () => {
    expect(posts().map((found) => found?.reading.creator)).toEqual(['mari', 'tomas', '小满']);
  });

  it('takes the words of the author, without letters in circles, times and counters', () => {
    const text = posts()[1]?.reading.text ?? '';
    expect(text).toContain('Two herons');
    expect(text).not.toMatch(/♡|1 h|^T\b/);
  });

  it('keeps the parts of a link apart', () => {
    const link = posts()[0]?.reading.links.find(({ href }) => href === 'https://shop.example/brush');
    expect(link?.text).toBe('Mini Brush shop.example');
  });

  it('has the mark beside who posted it', () => {
    expect(posts()[1]?.anchor.textContent).toBe('tomas');
  });
});
