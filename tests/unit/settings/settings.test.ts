import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyingTo, levelOn, regionOf } from '../../../src/settings/applies';
import { DEFAULTS } from '../../../src/settings/defaults';
import { restOver } from '../../../src/settings/rest';
import { changeSettings, changeSiteLevel, parseSettings } from '../../../src/settings/schema';
import { siteOf } from '../../../src/settings/site';
import { DAY, HOUR } from '../../../src/shared/clock';

const parsed = (stored: unknown) => {
  const result = parseSettings(stored);
  if (!result.ok) throw new Error(result.problem);
  return result.value;
};

describe('settings that are read', () => {
  it('are the defaults when there are none', () => {
    expect(parsed(undefined)).toEqual({ settings: DEFAULTS, ignored: [] });
    expect(parsed({})).toEqual({ settings: DEFAULTS, ignored: [] });
  });

  it('lose only what is broken or unknown', () => {
    const { settings, ignored } = parsed({
      theme: 'dark',
      coolingOff: 'long',
      level: 'off',
      spotting: { affiliate: false },
      invented: 1,
    });
    expect(settings).toEqual({ ...DEFAULTS, theme: 'dark' });
    expect(ignored).toEqual(['coolingOff', 'level', 'spotting', 'invented']);
  });

  it.each([null, 7, 'x', [], true])('%j are none', (stored) => {
    expect(parseSettings(stored)).toEqual({ ok: false, problem: 'not-settings' });
  });

  it('are settings, whatever was stored', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(DEFAULTS), '__proto__'), fc.anything()),
        (stored) => {
          const { settings } = parsed(stored);
          expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULTS).sort());
          expect(changeSettings(DEFAULTS, settings)).toEqual({ ok: true, value: settings });
        },
      ),
    );
  });
});

describe('a change', () => {
  it('leaves the rest alone', () => {
    expect(changeSettings(DEFAULTS, { theme: 'light' })).toEqual({
      ok: true,
      value: { ...DEFAULTS, theme: 'light' },
    });
  });

  it('takes questions in a person’s own words, trimmed', () => {
    const questions = {
      off: ['need.01', 'own.a1'],
      own: [{ id: 'own.a1', text: ' Would Grandma buy it? ' }],
      edited: { 'need.02': 'What else would do?' },
    };
    const changed = changeSettings(DEFAULTS, { questions, hourlyPay: 18.5 });
    expect(changed).toMatchObject({
      ok: true,
      value: { hourlyPay: 18.5, questions: { own: [{ id: 'own.a1', text: 'Would Grandma buy it?' }] } },
    });
  });

  it.each([
    { theme: 'pink' },
    { coolingOff: HOUR - 1 },
    { coolingOff: 367 * DAY },
    { coolingOff: Number.NaN },
    { country: 'de' },
    { country: 'GERMANY' },
    { language: 'tlh' },
    { level: 'off' },
    { siteLevels: { 'Not A Site': 'off' } },
    { siteLevels: { 'shop.example': 'loud' } },
    { siteLevels: Object.fromEntries(Array.from({ length: 2001 }, (_, n) => [`s${n}.example`, 'off'])) },
    { theme: 'dark', invented: true },
    { hourlyPay: 0 },
    { monthlyFree: -5 },
    { questions: { off: [], own: [] } },
    { questions: { off: ['Need 1'], own: [], edited: {} } },
    { questions: { off: [], own: [{ id: 'need.01', text: 'Mine?' }], edited: {} } },
    { questions: { off: [], own: [{ id: 'own.1', text: ' ' }], edited: {} } },
    { questions: { off: [], own: [{ id: 'own.1', text: 'a'.repeat(121) }], edited: {} } },
    {
      questions: {
        off: [],
        own: [
          { id: 'own.1', text: 'One?' },
          { id: 'own.1', text: 'Two?' },
        ],
        edited: {},
      },
    },
    { questions: { off: [], own: [], edited: { 'need.01': '' } } },
    null,
    'dark',
  ])('like %j is refused whole', (change) => {
    expect(changeSettings(DEFAULTS, change)).toEqual({ ok: false, problem: 'invalid' });
  });

  it('of one site leaves the others alone', () => {
    const one = changeSiteLevel(DEFAULTS, 'a.example', 'off');
    const two = one.ok ? changeSiteLevel(one.value, 'b.example', 'pause') : one;
    expect(two.ok && two.value.siteLevels).toEqual({ 'a.example': 'off', 'b.example': 'pause' });
    const back = two.ok ? changeSiteLevel(two.value, 'a.example', null) : two;
    expect(back.ok && back.value.siteLevels).toEqual({ 'b.example': 'pause' });
    expect(DEFAULTS.siteLevels).toEqual({});
  });
});

describe('siteOf', () => {
  it.each([
    ['https://www.tiktok.com/@somebody', 'tiktok.com'],
    ['http://m.shop.co.uk:8080/x', 'shop.co.uk'],
    ['https://somebody.blogspot.com/2026/', 'somebody.blogspot.com'],
    ['https://WWW.Shop.Example./', 'shop.example'],
    ['https://www.bücher.example/', 'xn--bcher-kva.example'],
    ['http://localhost:3000/', 'localhost'],
    ['http://192.168.0.1/', '192.168.0.1'],
    ['http://[::1]/', '[::1]'],
    ['https://co.uk/', 'co.uk'],
  ])('of %s is %s, and can have a level', (url, site) => {
    expect(siteOf(url)).toBe(site);
    expect(changeSiteLevel(DEFAULTS, site, 'quiet').ok).toBe(true);
  });

  it.each(['', 'x', 'about:blank', 'file:///home/x.html', 'chrome://extensions', 'javascript:1', 'https://'])(
    'of %s is none',
    (url) => {
      expect(siteOf(url)).toBeNull();
    },
  );
});

describe('what applies', () => {
  it('is the site’s own level before the general one', () => {
    const settings = { ...DEFAULTS, siteLevels: { 'shop.example': 'off' as const } };
    expect(levelOn(settings, 'shop.example')).toBe('off');
    expect(levelOn(settings, 'other.example')).toBe('marks');
    expect(levelOn(settings, null)).toBe('off');
  });

  it('is not found by a name that every object has', () => {
    for (const site of ['constructor', '__proto__', 'toString'])
      expect(levelOn(DEFAULTS, site)).toBe('marks');
  });

  it('looks at nothing while the person rests, and keeps the summary off sites that go without', () => {
    const resting = { ...DEFAULTS, restUntil: 1000 };
    expect(applyingTo(resting, 'a.example', null, 999)).toMatchObject({ level: 'off', restUntil: 1000 });
    expect(applyingTo(resting, 'a.example', null, 1000)).toMatchObject({ level: 'marks', restUntil: null });
    const summary = { ...DEFAULTS.summary, offOn: ['a.example'] };
    expect(applyingTo({ ...DEFAULTS, summary }, 'a.example', null, 0).summary).toBeNull();
    expect(applyingTo({ ...DEFAULTS, summary }, 'b.example', null, 0).summary).toEqual({
      folded: false,
      side: 'end',
      height: 1,
    });
  });

  it('lets a rest last until tomorrow at four, however late it begins', () => {
    const at = (...parts: [number, number, number, number, number]) => new Date(...parts).getTime();
    expect(restOver(at(2026, 4, 30, 9, 0))).toBe(at(2026, 4, 31, 4, 0));
    expect(restOver(at(2026, 11, 31, 23, 59))).toBe(at(2027, 0, 1, 4, 0));
    expect(restOver(at(2026, 4, 31, 1, 0))).toBe(at(2026, 5, 1, 4, 0));
  });

  it('takes the country from the browser only where it says one', () => {
    expect(applyingTo(DEFAULTS, 'a.example', 'AT', 0).country).toBe('AT');
    expect(applyingTo(DEFAULTS, 'a.example', null, 0).country).toBeNull();
    expect(applyingTo({ ...DEFAULTS, country: 'FR' }, 'a.example', 'AT', 0).country).toBe('FR');
  });

  it.each([
    [['de', 'de-AT', 'en-US'], 'AT'],
    [['zh-Hans-CN'], 'CN'],
    [['en', 'de'], null],
    [['es-419'], null],
    [['not a tag', 'en-GB'], 'GB'],
    [[], null],
  ])('reads the region of %j as %s', (languages, region) => {
    expect(regionOf(languages)).toBe(region);
  });
});
