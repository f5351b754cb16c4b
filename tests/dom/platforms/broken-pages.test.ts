import { describe, expect, it } from 'vitest';
import { openFixture } from '../support/page';

const PAGES = [
  ['facebook-feed', 'https://www.facebook.com/'],
  ['instagram-feed', 'https://www.instagram.com/'],
  ['instagram-post', 'https://www.instagram.com/p/DQa1Bc2De40/'],
  ['threads-feed', 'https://www.threads.com/'],
  ['x-home', 'https://x.com/home'],
] as const;

/** Numbers that look random and are the same each time (a linear congruential generator). */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % Math.max(1, sides);
  };
}

const ODD = ['::', 'http://[', '', ':x: '.repeat(50), 'javascript:1', '#', '#:a', 'https://%'];

/** Breaks a page at one place: takes away, moves, doubles, empties or renames. */
function breakOnce(document: Document, roll: (sides: number) => number): Element {
  const all = [...document.body.querySelectorAll('*')];
  const element = all[roll(all.length)] ?? document.body;
  const other = all[roll(all.length)] ?? document.body;
  const attribute = element.attributes[roll(element.attributes.length)]?.name;
  const acts = [
    () => element.remove(),
    () => attribute !== undefined && element.removeAttribute(attribute),
    () => attribute !== undefined && element.setAttribute(attribute, ODD[roll(ODD.length)] ?? ''),
    () => !element.contains(other) && other.append(element),
    () => other.append(element.cloneNode(true)),
    () => element.append('Sponsored'),
    () => element.replaceChildren(['', 'Ad', '…', 'word '.repeat(1000)][roll(4)] ?? ''),
  ];
  if (element !== document.body) acts[roll(acts.length)]?.();
  return other;
}

describe('a page that is not as it should be', () => {
  it.each(PAGES)('%s, broken in many ways, is read without an error and whole', (name, address) => {
    let read = 0;
    for (let seed = 1; seed <= 12; seed += 1) {
      const roll = dice(seed);
      const { document, adapter, page } = openFixture(name, address);
      for (let step = 0; step < 40; step += 1) adapter.postOf(breakOnce(document, roll));
      for (const post of adapter.posts(document.documentElement)) {
        const found = adapter.read(post, page);
        if (found === null) continue;
        read += 1;
        expect(found.key.startsWith(`${adapter.id}:`)).toBe(true);
        expect(found.element.contains(found.anchor)).toBe(true);
        expect(found.linkElements.length).toBe(found.reading.links.length);
        expect(URL.canParse(found.reading.url)).toBe(true);
      }
    }
    expect(read).toBeGreaterThan(5);
  });
});
