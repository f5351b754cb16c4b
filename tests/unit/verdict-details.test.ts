import { describe, expect, it } from 'vitest';
import { judge } from '../support/phrases';

function verdictOf(text: string, lang: string) {
  return judge(
    { platform: 'instagram', url: '', lang, creator: null, text, fold: null, links: [], labels: [] },
    { country: null },
  );
}

describe('a negation', () => {
  it.each([
    ['i cant live without this cream #ad', 'en'],
    ['Ich gehe nicht mehr ohne diese Creme raus #werbung', 'de'],
    ['not a fan of mornings, a fan of this mug #ad', 'en'],
  ])('leaves a tag alone that is a label of its own: %s', (text, lang) => {
    expect(verdictOf(text, lang)).toMatchObject({ earns: true, saysUnpaid: false, disclosure: 'clear' });
  });

  it.each([
    ['this is not an #ad, i just like it', 'en'],
    ['Das ist keine #werbung', 'de'],
  ])('turns round the tag that it stands before: %s', (text, lang) => {
    expect(verdictOf(text, lang)).toMatchObject({ earns: false, saysUnpaid: true });
  });

  it('turns round what it speaks of, and not the tag after it', () => {
    expect(verdictOf('cant stop wearing it, not sponsored #ad', 'en')).toMatchObject({
      earns: true,
      saysUnpaid: true,
    });
  });
});

describe('what stands alone', () => {
  const linked = (text: string) => verdictOf(text, 'en').earns;

  it('is no proof when anybody could have made the link', () => {
    expect(linked('The label printer: https://amzn.to/3madeup')).toBe(false);
    expect(linked('Our own book: https://amzn.to/3madeup last copies!')).toBe(false);
  });

  it('is one beside more of its kind, or where the author warns of another purchase', () => {
    expect(linked('Printer https://amzn.to/3madeup and tape https://amzn.to/3madeut')).toBe(true);
    expect(linked("Don't buy the big one, get this: https://amzn.to/3madeup")).toBe(true);
  });

  it('is a word among tagged words', () => {
    const tagged =
      'el #dinero del #estado y su #publicidad para los #hombres con el #resto de la #red y un #fin';
    expect(verdictOf(tagged, 'es').earns).toBe(false);
    expect(verdictOf('una lámpara #publicidad #casa #luz', 'es').earns).toBe(true);
    expect(linked('a lamp for the long nights #ad #lamp #home')).toBe(true);
  });

  it('is a sponsor’s page only beside what it offers', () => {
    expect(linked('Three months free: https://www.mvmt.com/madeupname')).toBe(true);
    expect(linked('Seen at https://www.mvmt.com/madeupname')).toBe(false);
  });
});

describe('an address that runs on into the next word', () => {
  it('ends where the word begins, when only so it says anything', () => {
    const verdict = verdictOf('-70% here https://nordvpn.com/madeupMy camera: none', 'en');
    expect(verdict.findings.map(({ kind, text }) => [kind, text])).toContainEqual([
      'affiliate',
      'https://nordvpn.com/madeup',
    ]);
  });
});

describe('faint words against buying', () => {
  const frame = (text: string) => verdictOf(text, 'en').deinfluencing;

  it('are a frame when several different ones come together where the talk is about buying', () => {
    expect(frame('the $40 milk frother sits in a drawer, a fork does the job')).toBe(true);
    expect(frame('the $40 milk frother sits in a drawer')).toBe(false);
    expect(frame('my sister sits in a drawer, a fork does the job')).toBe(false);
  });

  it('come together by themselves in a long text', () => {
    const long = `the $40 milk frother sits in a drawer. ${'It rained on Monday. '.repeat(80)} a fork does the job`;
    expect(frame(long)).toBe(false);
  });
});

describe('capitals in an article', () => {
  const onPage = (text: string) =>
    judge(
      { platform: 'web', url: '', lang: 'en', creator: null, text, fold: null, links: [], labels: [] },
      { country: null },
    ).earns;

  it('are no promo code', () => {
    expect(
      onPage('Data is written with JSON-LD at https://www.madeup.example/ and read with HTML5 for you'),
    ).toBe(false);
    expect(onPage('Use code MIRA15 for 15% off at https://www.madeup.example/')).toBe(true);
  });
});
