import { describe, expect, it } from 'vitest';
import { linksAndLeaves } from '../../../src/platforms/dom/links-and-leaves';
import { labelsFrom, leaves, linksFrom } from '../../../src/platforms/dom/parts';
import { survey } from '../../../src/platforms/dom/survey';
import { pageLinks } from '../../../src/platforms/links';
import { openHtml } from '../support/page';

function body(html: string): Element {
  return new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html').body;
}

describe('reading words', () => {
  it.each([
    ['<p>one</p><p>two</p>', 'one\ntwo'],
    ['one <b>two</b>three', 'one twothree'],
    ['<div>one</div>two', 'one\ntwo'],
    ['one<br>two', 'one\ntwo'],
    ['<ul><li>one<li>two</ul>', 'one\ntwo'],
    ['  one \n   two ', 'one two'],
    ['great day<a href="/tag/ad"><b>#ad</b></a>', 'great day #ad'],
    ['one<script>two</script><style>b{}</style><noscript>three</noscript>', 'one'],
    ['one<span hidden>two</span><i style="color:red; display : none">three</i>', 'one'],
    ['<table><tr><td>one<td>two</table>', 'one two'],
    ['<a href="/x"><span><b>Lamp</b><small>shop.example</small></span></a>', 'Lamp shop.example'],
    ['<a href="/x"><span>#</span><span>ad</span></a>', '#ad'],
    ['<b>A</b><i>B</i>', 'AB'],
    ['one<template>two</template><svg><title>three</title></svg>', 'one'],
  ])('%s', (html, text) => {
    expect(survey(body(html)).text).toBe(text);
  });

  it.each([
    ['warm <img alt="🔥">hands <img alt="👩🏽‍🍳"><img alt="1️⃣"><img alt="🇫🇷">', 'warm 🔥hands 👩🏽‍🍳1️⃣🇫🇷'],
    ['my <img alt="A cat"><img alt="🔥 sale today"><img alt=""><img>desk', 'my desk'],
  ])('takes a picture of an emoji for the emoji, and no other: %s', (html, text) => {
    expect(survey(body(html)).text).toBe(text);
  });

  it('reads boxes within the line as such where a style sheet makes them so', () => {
    const root = body('thanks to <div><a href="/b">@bramble</a></div> for the lamp\nand you');
    expect(survey(root, { keepLines: true, inlineBlocks: true }).text).toBe(
      'thanks to @bramble for the lamp\nand you',
    );
  });

  it('keeps the lines of a caption, but not the indents of the markup', () => {
    expect(survey(body('one\ntwo\n    three'), { keepLines: true }).text).toBe('one\ntwo three');
  });

  it('reads open shadow roots in place', () => {
    const root = document.createElement('div');
    const host = document.createElement('x-post');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>inside <a href="https://shop.example/">link</a></p>';
    host.append('light');
    root.append('before', host, 'after');
    const found = survey(root);
    expect(found.text).toBe('before\ninside link\nlightafter');
    expect(found.anchors).toHaveLength(1);
  });

  it('reads a page nested deep, and stops at its limit of text', () => {
    const root = document.createElement('div');
    let at: Element = root;
    for (let level = 0; level < 1_000; level += 1) {
      const inner = document.createElement('span');
      at.append(inner);
      at = inner;
    }
    at.append('x'.repeat(300_000));
    expect(survey(root).text).toHaveLength(100_000);
  });

  it('reads the beginning of a book in one node, behind its white space', () => {
    const root = document.createElement('p');
    root.append(`${'\n'.repeat(1_500)}${'morning rain '.repeat(400_000)}`);
    const { text } = survey(root, { maxText: 1_000 });
    expect(text).toHaveLength(1_000);
    expect(text).toMatch(/^morning rain morning/);
  });

  it('keeps a hashtag in a link apart from the words before, however deep its words lie', () => {
    const root = document.createElement('div');
    root.innerHTML = '<b>great day</b><a href="/t"><i></i><i> <b>#anzeige</b></i></a>';
    expect(survey(root).text).toBe('great day #anzeige');
  });
});

describe('reading links', () => {
  it('takes web links only, with their rel in one form', () => {
    const root = body(
      `<a href="https://a.example/" rel=" NoFollow  Sponsored">A  b</a><a href="javascript:1">x</a>
       <a href="mailto:a@b.example">m</a><a href="https://[broken">y</a><a>z</a>`,
    );
    const { links } = linksFrom(survey(root).anchors);
    expect(links).toEqual([{ href: 'https://a.example/', text: 'A b', rel: 'nofollow sponsored' }]);
  });

  it.each([
    ['<span><b>Lamp</b><small>shop.example</small></span>', 'Lamp shop.example'],
    ['<div>Lamp</div>shop.example', 'Lamp shop.example'],
    ['<b>A</b>irlift', 'Airlift'],
    ['Air<style>b{}</style>lift', 'Airlift'],
    [`<b>${'x'.repeat(500)}</b>`, 'x'.repeat(200)],
  ])('names a link by its words, separate parts apart: %s', (html, text) => {
    const { links } = linksFrom(survey(body(`<a href="https://a.example/">${html}</a>`)).anchors);
    expect(links[0]?.text).toBe(text);
  });

  it('tells the links that leave a platform, its own redirects among them', () => {
    const root = body(
      `<a href="https://www.youtube.com/redirect?q=https%3A%2F%2Fa.example">1</a>
       <a href="https://www.youtube.com/hashtag/ad">2</a><a href="https://youtube.com.evil.example/">3</a>`,
    );
    const { links } = linksFrom(survey(root).anchors, leaves(['youtube.com']));
    expect(links.map((link) => link.text)).toEqual(['1', '3']);
  });

  it('lists every link of a page, one for each anchor, in order', () => {
    const { document } = openHtml(
      '<nav><a href="/a">1</a></nav><p hidden><a href="https://b.example/">2</a></p><a href="/a">3</a>',
      'https://page.example/',
    );
    expect(pageLinks(document).links.map((link) => link.href)).toEqual([
      'https://page.example/a',
      'https://b.example/',
      'https://page.example/a',
    ]);
  });
});

describe('reading labels', () => {
  it('takes whole leaves only, each text once', () => {
    const root = body('<p>Sponsored</p><b>Sponsored</b><p>not Sponsored</p><div>Sponsored <i>x</i></div>');
    expect(labelsFrom(survey(root).leaves, 'tiktok')).toEqual([
      { text: 'Sponsored', meaning: 'platform-ad' },
    ]);
  });
});

describe('reading links and leaves without the words', () => {
  const skip = (element: Element) => element.matches('aside, [data-left-out]');
  const post = `<h3>maker</h3><p>words <b>bold</b> <a href="/a"><i>one</i></a></p><aside><a href="/b">two</a></aside>
    <svg><a href="/c"><text>three</text></a></svg><span hidden><a href="/d">four</a></span>
    <div style="color: none"><a href="/e">five</a></div><div style="display: none"><a href="/f">six</a></div>
    <div data-left-out><div><a href="/g">seven</a></div></div><a>no address</a><a href="/h"></a><select><option>8</select>
    <div><a href="/i">nine</a>`;

  it.each([
    ['in a post', (_root: Element) => undefined, true],
    [
      'around a shadow tree',
      (root: Element) => {
        const tree = root.querySelector('h3')?.attachShadow({ mode: 'open' });
        if (tree)
          tree.innerHTML = '<a href="/s">inside</a><div data-left-out><a href="/t">left out</a></div>';
      },
      false,
    ],
    [
      'beside a shadow tree that is left out',
      (root: Element) => void root.querySelector('[data-left-out] div')?.attachShadow({ mode: 'open' }),
      false,
    ],
    ['in what is hidden itself', (root: Element) => root.toggleAttribute('hidden', true), true],
  ])('finds what a walk finds: %s', (_where, change, rootless) => {
    const root = body(post);
    change(root);
    const walked = survey(root, { skip, maxText: 0 });
    expect(walked.anchors.length).toBeGreaterThan(3);
    for (const found of [
      linksAndLeaves(root, skip),
      linksAndLeaves(root, () => false, 'aside, [data-left-out]'),
    ]) {
      expect(found.anchors).toEqual(walked.anchors);
      expect(found.leaves).toEqual(walked.leaves);
      expect(found.rootless).toBe(rootless);
    }
  });

  it('reads nothing in what is never shown', () => {
    const drawing = body('<svg><a href="/a">one</a></svg>').firstElementChild as Element;
    expect(linksAndLeaves(drawing, () => false)).toEqual({ anchors: [], leaves: [], rootless: false });
  });
});

describe('links that leave a platform', () => {
  const page = (base: string) =>
    new DOMParser().parseFromString(
      `<base href="${base}"><a href="/@maker/video/1">own</a><a href="/redirect?q=https://shop.example/">through</a>
      <a href="/redirect">through</a><a href="//shop.example/redirect">elsewhere</a><a href="/a/../redirect?q=1">bent</a>
      <a href="https://shop.example/">elsewhere</a><a href="?q=1">own</a>`,
      'text/html',
    ).body;

  it.each([
    ['https://www.youtube.com/watch', ['through', 'through', 'elsewhere', 'bent', 'elsewhere']],
    ['https://shop.example/', ['own', 'through', 'through', 'elsewhere', 'bent', 'elsewhere', 'own']],
  ])('are told by the base of the page: %s', (base, words) => {
    const anchors = page(base).querySelectorAll('a');
    expect(linksFrom(anchors, leaves(['youtube.com'])).links.map(({ text }) => text)).toEqual(words);
  });
});
