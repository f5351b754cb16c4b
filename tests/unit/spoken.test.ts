import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/detect/reading';
import { disclosedIn, spokenFindings } from '../../src/detect/spoken';
import { type Hearing, hear, NOTHING_HEARD, withSpoken } from '../../src/page/spoken';
import { allPhrases, judge } from '../support/phrases';

const READING: Reading = {
  platform: 'youtube',
  url: 'https://www.youtube.com/watch?v=This0000001',
  lang: 'en',
  creator: 'Lina Shelf',
  text: 'Seven things on my shelf',
  fold: null,
  links: [],
  labels: [],
};

const disclosed = (words: string) => disclosedIn(words, null, allPhrases());

function listen(captions: readonly (readonly [at: number, text: string])[], from = NOTHING_HEARD): Hearing {
  return captions.reduce((heard, [at, text]) => hear(heard, [{ text, at }], disclosed), from);
}

describe('what captions disclose', () => {
  it.each([
    ['thanks to velora for sponsoring this video', 'paid'],
    ["today's sponsor is velora", 'paid'],
    ['use my code mira20 for 20% off', 'code'],
    ['cette vidéo est sponsorisée par velora', 'paid'],
    ['この動画は velora の提供でお送りします', 'paid'],
  ])('%s: %s', (text, kind) => {
    const findings = spokenFindings([{ text, at: 134 }], 'US', allPhrases());
    expect(findings.map((finding) => finding.kind)).toContain(kind);
    for (const { source, strength, at, start, end } of findings) {
      expect([source, strength, at, start, end]).toEqual(['captions', 'likely', 134, null, null]);
    }
  });

  it.each([
    'he got an ad in the paper',
    'sponsored',
    'werbung',
    'this video is not sponsored',
    'the bill was sponsored by a senator',
    'the team lost its main sponsor last year',
    'do not buy this',
  ])('says nothing of %j', (text) => {
    expect(spokenFindings([{ text, at: 1 }], 'US', allPhrases())).toEqual([]);
  });

  it('is a relation and a disclosure of the post', () => {
    const spoken = [{ text: 'thanks to velora for sponsoring this video', at: 134 }];
    const verdict = judge({ ...READING, spoken }, { country: 'US' });
    expect([verdict.relations, verdict.disclosure]).toEqual([['paid'], 'clear']);
    expect(judge(READING, { country: 'US' }).earns).toBe(false);
  });
});

describe('listening to captions', () => {
  it('keeps what discloses something, with its moment, and nothing else', () => {
    const { kept } = listen([
      [130, 'seven things today'],
      [134, 'thanks to velora for sponsoring this video'],
      [140, 'so the first thing'],
    ]);
    expect(kept.map(({ at, kinds }) => [at, kinds])).toEqual([[134, ['paid']]]);
    expect(kept[0]?.text).toContain('thanks to velora for sponsoring this video');
  });

  it('puts a sentence together that two captions share', () => {
    expect(
      listen([
        [134, 'thanks to velora'],
        [137, 'for sponsoring this video'],
      ]).kept,
    ).toHaveLength(1);
    // Lines that roll: the second caption begins with the end of the first.
    const rolled = listen([
      [134, 'so first thanks to velora'],
      [136, 'thanks to velora for sponsoring this video'],
    ]);
    expect(rolled.kept.map(({ text }) => text)).toEqual([
      'so first thanks to velora for sponsoring this video',
    ]);
  });

  it('puts nothing together that is not one after the other', () => {
    expect(
      listen([
        [134, 'thanks to velora'],
        [160, 'for sponsoring this video'],
      ]).kept,
    ).toEqual([]);
    expect(
      listen([
        [137, 'thanks to velora'],
        [10, 'for sponsoring this video'],
      ]).kept,
    ).toEqual([]);
  });

  it('does not join words that end and begin with the same letter', () => {
    const heard = listen([
      [1, 'a thing'],
      [2, 'great code for you'],
    ]);
    expect(heard.last?.text).toBe('a thing great code for you');
  });

  it('keeps a sentence once while it is on screen or said again at once', () => {
    const sponsor = 'thanks to velora for sponsoring this video';
    const first = listen([[134, sponsor]]);
    expect(hear(first, [{ text: sponsor, at: 135 }], disclosed)).toBe(first);
    expect(
      listen(
        [
          [136, `${sponsor} and`],
          [139, `${sponsor} again`],
        ],
        first,
      ).kept,
    ).toBe(first.kept);
    expect(hear(first, [], disclosed)).toBe(first);
  });

  it('remembers no more than a little of a long video', () => {
    let heard = NOTHING_HEARD;
    for (let minute = 0; minute < 300; minute += 1) {
      heard = listen(
        [[minute * 60, `thanks to velora ${minute} for sponsoring this video ${'and so on '.repeat(40)}`]],
        heard,
      );
    }
    expect(JSON.stringify(heard).length).toBeLessThan(2500);
    expect(heard.kept).toHaveLength(5);
  });

  it('puts what was heard in place of the caption of the moment', () => {
    const now = { ...READING, spoken: [{ text: 'so the first thing', at: 140 }] };
    expect(withSpoken(now, NOTHING_HEARD).spoken).toEqual([]);
    const heard = listen([[134, 'thanks to velora for sponsoring this video']]);
    expect(withSpoken(now, heard).spoken).toEqual([
      { text: 'thanks to velora for sponsoring this video', at: 134 },
    ]);
    expect(withSpoken(READING, NOTHING_HEARD)).toBe(READING);
  });
});
