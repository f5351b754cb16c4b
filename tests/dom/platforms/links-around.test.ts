import { beforeEach, expect, it } from 'vitest';
import { linksAround } from '../../../src/platforms/dom/links-around';
import { atOnce } from '../../../src/shared/steps';

const found = () => atOnce(linksAround(document)).map(({ id }) => id);

beforeEach(() => {
  document.body.innerHTML = '';
});

it('finds the links of the text, of boxes and of side columns, in their order', () => {
  document.body.innerHTML = `<main><p><a id="in" href="/1">one</a></p></main>
    <div class="sidebar"><a id="beside" href="/2">two</a></div><div><a id="box" href="/3">three</a></div>`;
  expect(found()).toEqual(['in', 'beside', 'box']);
});

it('leaves out what stands in menus, footers and hidden parts, however deep, and links without an address', () => {
  document.body.innerHTML = `<nav><ul><li><a id="menu" href="/1">one</a><a id="other" href="/2">two</a></li></ul></nav>
    <div hidden><p><a id="hidden" href="/3">three</a></p></div><footer><a id="foot" href="/4">four</a></footer>
    <p><a id="none">five</a><a id="shown" href="/6">six</a></p><a id="itself" hidden href="/7">seven</a>`;
  expect(found()).toEqual(['shown']);
});

it('knows no link in a drawing', () => {
  document.body.innerHTML =
    '<svg><a id="drawn" href="/1"><text>one</text></a></svg><a id="plain" href="/2">two</a>';
  expect(found()).toEqual(['plain']);
});

it('finds links in open shadow trees', () => {
  document.body.innerHTML = '<a id="plain" href="/1">one</a><div id="host"></div>';
  const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<a id="inside" href="/2">two</a>';
  expect(found()).toEqual(['plain', 'inside']);
});

it('takes no more than four thousand', () => {
  document.body.innerHTML = '<a href="/1">one</a>'.repeat(4_100);
  expect(found()).toHaveLength(4_000);
});

it('stops in between in a long page', () => {
  document.body.innerHTML = '<p>words</p>'.repeat(3_000) + '<a href="/1">one</a>'.repeat(1_000);
  let stops = 0;
  for (const steps = linksAround(document); steps.next().done !== true; ) stops += 1;
  expect(stops).toBeGreaterThan(10);
});
