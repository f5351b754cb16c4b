import { afterEach, describe, expect, it } from 'vitest';
import { earnerOf } from '../../../src/platforms/dom/byline';

afterEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
});

/** An article by `author` on a site that is called `site`. */
function article(author: string | null, site: string | null, head = ''): Element {
  document.head.innerHTML = `${site === null ? '' : `<meta property="og:site_name" content="${site}">`}${head}`;
  document.body.innerHTML = `<article><h1>Three lamps</h1>${author === null ? '' : `<p class="byline">By ${author}</p>`}</article>`;
  return document.querySelector('article') as Element;
}

describe('who can be said to earn by an article', () => {
  it('is its author, where no site is named, or one that is called after them', () => {
    expect(earnerOf(article('Mia Lindqvist', null), false)).toBe('Mia Lindqvist');
    expect(earnerOf(article('Mia Lindqvist', 'Notes from Mia'), false)).toBe('Mia Lindqvist');
    expect(earnerOf(article('Mia Lindqvist', 'miaskitchen.example'), false)).toBe('Mia Lindqvist');
    expect(earnerOf(article('小满', '小满的厨房'), false)).toBe('小满');
    expect(earnerOf(article('The Lamp Post Team', 'Lamp Post'), false)).toBe('The Lamp Post Team');
  });

  it('is nobody by name, where the page names a site or publisher that is somebody else', () => {
    expect(earnerOf(article('Mia Lindqvist', 'Lamp Weekly'), false)).toBe(null);
    expect(earnerOf(article('Jo de Vries', 'Modern Design'), false)).toBe(null);
    const published = JSON.stringify({
      '@type': 'NewsArticle',
      publisher: { '@type': 'Organization', name: 'Lamp Weekly' },
    });
    const script = `<script type="application/ld+json">${published}</script>`;
    expect(earnerOf(article('Mia Lindqvist', null, script), false)).toBe(null);
  });

  it('is the author of a post among others, whoever runs the site', () => {
    expect(earnerOf(article('Mia Lindqvist', 'Lamp Forum'), true)).toBe('Mia Lindqvist');
  });

  it('is nobody where nobody is named', () => {
    expect(earnerOf(article(null, 'Lamp Weekly'), false)).toBe(null);
  });
});
