import { describe, expect, it } from 'vitest';
import { disputeChoices } from '../../../src/overlay/dispute';
import { findingOf, subjectOf, verdictOf } from './support';

const anchor = document.createElement('p');
const words = findingOf({ kind: 'paid', source: 'text', start: 0, end: 9, text: 'Sponsored' });

function kindsOf(part: Parameters<typeof subjectOf>[1]): string[] {
  return disputeChoices(subjectOf(anchor, part)).map(({ exception: { kind, what } }) =>
    `${kind} ${what}`.trim(),
  );
}

describe('what may be wrong about a mark', () => {
  it('is the link’s host, for a mark at a link, whatever else the page says', () => {
    const verdict = verdictOf({ findings: [findingOf(), words] });
    expect(kindsOf({ verdict })[0]).toBe('not-host shop.example');
  });

  it('is the words, where they alone speak for the mark', () => {
    const verdict = verdictOf({ findings: [words, findingOf({ ...words, start: 20, end: 29 })] });
    expect(kindsOf({ verdict, link: null })).toEqual([
      'not-phrase Sponsored',
      'not-creator @ann',
      'not-site',
    ]);
  });

  it('is neither links nor words, where an exception for one would leave the mark to the other', () => {
    const verdict = verdictOf({ findings: [words, findingOf()] });
    expect(kindsOf({ verdict, link: null })).toEqual(['not-creator @ann', 'not-site']);
    const shops = ['https://a.example/?t=1', 'https://b.example/?t=1'].map((text) => findingOf({ text }));
    expect(kindsOf({ verdict: verdictOf({ findings: shops }), link: null })).not.toContain(
      'not-host a.example',
    );
  });

  it('counts neither hints nor pressure', () => {
    const hint = findingOf({ strength: 'hint', text: 'https://other.example/' });
    const hurry = findingOf({ kind: 'pressure', source: 'text', text: 'hurry', start: 0, end: 5 });
    expect(kindsOf({ verdict: verdictOf({ findings: [words, hint, hurry] }), link: null })[0]).toBe(
      'not-phrase Sponsored',
    );
  });

  it('is the site at least', () => {
    expect(kindsOf({ verdict: verdictOf({ findings: [] }), link: null, creator: null })).toEqual([
      'not-site',
    ]);
    expect(kindsOf({ verdict: verdictOf({ findings: [] }), link: null, creator: 'x'.repeat(101) })).toEqual([
      'not-site',
    ]);
  });
});
