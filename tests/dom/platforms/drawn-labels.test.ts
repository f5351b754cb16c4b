import { describe, expect, it } from 'vitest';
import { type DrawnLabelOptions, drawnLabels } from '../../../src/platforms/dom/drawn-labels';

function labels(html: string, options: Partial<DrawnLabelOptions> = {}, platform = 'instagram'): string[] {
  document.body.innerHTML = html;
  const root = document.body.firstElementChild!;
  return drawnLabels(root, platform, { skip: () => false, joinLetters: true, ...options }).map(
    ({ text, meaning }) => `${meaning}: ${text}`,
  );
}

describe('labels that a platform draws', () => {
  it.each([
    ['as the whole text of an element', '<div><p>3 h</p><p> Sponsored </p></div>', 'platform-ad: Sponsored'],
    [
      'with a name that is a link',
      '<div><span>Paid partnership with <a href="/b">Bramble & Co</a></span><span>2 d</span></div>',
      'paid: Paid partnership with Bramble & Co',
    ],
    [
      'with a name beside it',
      '<div><p><span>Paid partnership with</span> <a href="/b">Bramble</a></p></div>',
      'paid: Paid partnership with Bramble',
    ],
    ['in letters', '<div><p><b>S</b><b>pon</b><b>sor</b><b>ed</b></p></div>', 'platform-ad: Sponsored'],
    ['as an icon’s name', '<div><svg aria-label="Реклама"></svg></div>', 'platform-ad: Реклама'],
    [
      'in an element elsewhere',
      '<div><i aria-labelledby=":a: :b:"></i></div><p id=":a:">Paid</p><p id=":b:">partnership</p>',
      'paid: Paid partnership',
    ],
    ['as text of a drawing', '<div><svg><text>광고</text></svg></div>', 'platform-ad: 광고'],
    [
      'in a drawing that shows another one',
      '<div><svg><use href="#one"></use></svg></div><svg><g id="one"><use href="#two"></use></g><text id="two">Sponsrad</text></svg>',
      'platform-ad: Sponsrad',
    ],
  ])('are read %s', (_how, html, label) => {
    expect(labels(html)).toEqual([label]);
  });

  it.each([
    ['a sentence', '<div><p>Sponsored by my mum</p></div>'],
    ['what the markup hides', '<div><p hidden>Sponsored</p><p style="display:none"><b>Ad</b></p></div>'],
    [
      'a name that leads nowhere',
      '<div><i aria-labelledby="gone"></i><svg><use href="#gone"></use></svg></div>',
    ],
    [
      'drawings that show each other',
      '<div><svg><use id="a" href="#b"></use><use id="b" href="#a"></use></svg></div>',
    ],
    ['a letter more', '<div><p><b>S</b><b>pon</b><b>sor</b><b>eds</b></p></div>'],
  ])('are not taken from %s', (_what, html) => {
    expect(labels(html)).toEqual([]);
  });

  it('are left alone where the caller says so', () => {
    const html = '<div><p class="words">Ad</p><p class="words"><b>Spon</b>sored</p></div>';
    expect(labels(html, { skip: (element) => element.className === 'words' })).toEqual([]);
  });

  it('are not put together from many pieces where letters are strewn, and still with a name', () => {
    const strewn = '<div><p><b>S</b><b>pon</b><b>sor</b><b>ed</b></p></div>';
    expect(labels(strewn, { joinLetters: false }, 'facebook')).toEqual([]);
    const named = '<div><p>Sponsored · Paid for by <a href="/b">Bramble</a></p></div>';
    expect(labels(named, { joinLetters: false }, 'facebook')).toEqual([
      'platform-ad: Sponsored · Paid for by Bramble',
    ]);
  });

  it('are read in a page of any depth and length', () => {
    const deep = `<div>${'<b>'.repeat(1000)}Ad${'</b>'.repeat(1000)}</div>`;
    expect(labels(deep)).toEqual(['platform-ad: Ad']);
    // Each word put together with all others would end in the runner's time limit.
    expect(labels(`<div>${'<p>word</p>'.repeat(20_000)}</div>`)).toEqual([]);
  });
});
