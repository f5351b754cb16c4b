import { describe, expect, it } from 'vitest';
import { inspectInFull, inspectLink } from '../../../src/detect/link-inspection';
import { refuseAtSight } from '../../../src/detect/link-refusal';
import { ownRules } from '../../../src/detect/link-rules';

const RULES = ownRules();

/** Nothing can hold for them, and they are written as every parser reads them. */
const REFUSED = [
  'https://news.example/',
  'https://news.example',
  'http://News.Example/2026/11/a-story.html?utm_source=x&page=2#comments',
  'https://blog.example?p=12',
  'https://blog.example/tag/tea/category/c',
  'https://shop.example/%E8%8C%B6/%20x?q=100%25',
  'https://shop.example/item;v=2?size=4;colour=blue',
  'https://www.youtube.com/watch?v=abcdefghijk&t=4s',
];

/** Something in them has to be looked at. */
const LOOKED_AT = [
  'https://shop.example/?affid=10001',
  'https://shop.example/?AFFID=10001',
  'https://shop.example/?a=1;affid=10001',
  'https://shop.example/?%61ffid=10001',
  'https://shop.example/ref/10001',
  'https://shop.example/%72ef/10001',
  'https://shop.example%2fref/10001',
  'https://shop.example/c/10001/10002/10003',
  'https://shop.example/C/10001/10002/10003',
  'https://refer.example.com/mari',
  'https://shop.example/#aff=mari',
  'https://amzn.to/0MadeUp',
];

/** A parser may read them otherwise than they are written. */
const FOR_THE_PARSER = [
  ' https://news.example/',
  'https://news.example/ ',
  'https://news.example/\u00a0',
  'HTTPS://news.example/',
  'news.example/story',
  'https://user@news.example/',
  'https://news.example:8443/',
  'https://news.example\\@shop.example/',
  'https://news.example/a\\b',
  'https://news.example/a/../b',
  'https://news.example/a?b=/./c',
  'https://news.example./',
  'https://b\u00fccher.example/',
  'https://xn--bcher-kva.example/',
  'https://127.1/',
  'https:/news.example/',
  'javascript:alert(1)',
  '',
  `https://news.example/${'x'.repeat(9000)}`,
];

describe('refusing links at sight', () => {
  it.each(REFUSED)('refuses %s', (href) => {
    expect(refuseAtSight(href, RULES)).toBe(true);
  });

  it.each(LOOKED_AT)('looks at %s', (href) => {
    expect(refuseAtSight(href, RULES)).not.toBe(true);
  });

  it.each(FOR_THE_PARSER)('leaves %j to the parser', (href) => {
    expect(refuseAtSight(href, RULES)).toBeNull();
  });

  it.each([...REFUSED, ...LOOKED_AT, ...FOR_THE_PARSER])('says of %j what the full look says', (href) => {
    expect(inspectLink(href)).toEqual(inspectInFull(href));
  });

  it('keeps to the rules it is asked about, though the host is the same as before', () => {
    const none = { ...RULES, byHost: new Map(), hostShapes: new Uint8Array(RULES.hostShapes.length) };
    expect(refuseAtSight('https://amzn.to/0MadeUp', none)).toBe(true);
    expect(refuseAtSight('https://amzn.to/0MadeUp', RULES)).not.toBe(true);
  });

  it('does not take the host before for the beginning of a longer one', () => {
    expect(refuseAtSight('https://news.example', RULES)).toBe(true);
    expect(refuseAtSight('https://news.example.amzn.to/0MadeUp', RULES)).not.toBe(true);
  });
});
