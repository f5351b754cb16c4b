import { describe, expect, it } from 'vitest';
import { thingIn } from '../../src/detect/thing';
import { THINGS } from '../../src/rules/things';

describe('the kind of thing that a title names', () => {
  it.each([
    ['Velora V8 Cordless Vacuum, 45 min', 'vacuum-cleaner', 'Cordless Vacuum'],
    ['Robot Vacuum with Mop', 'vacuum-cleaner', 'Robot Vacuum'],
    ['Norbi Staubsauger ohne Beutel 700 W', null, null],
    ['Norbi Staubsauger 700 W, beutellos', 'vacuum-cleaner', 'Staubsauger'],
    ['Kinto Campingzelt (3 Personen)', 'tent', 'Campingzelt'],
    ['便携无线吸尘器 大吸力', 'vacuum-cleaner', '吸尘器'],
    ['Jeans', 'trousers', 'Jeans'],
    ['Altis 14 Laptop | 16 GB', 'laptop', 'Laptop'],
  ])('%s', (title, id, words) => {
    const found = thingIn(title);
    expect([found?.thing.id ?? null, found?.words ?? null]).toEqual([id, words]);
  });

  it.each([
    'Laptop Stand, aluminium',
    'Case for Smartphone',
    'Bag for your laptop',
    'Tent pegs (12)',
    'Filter für Staubsauger',
    'Beutel für alle Staubsauger',
    'Staubsaugerbeutel, 10 Stück',
    '吸尘器配件 滤芯',
    '手机壳 透明',
    '适用于冰箱',
    'Intent: a novel',
    'Vacuum flask',
    'Garden hose, 20 m',
    '吸尘器 尘袋 10只',
    'Dishwasher tablets',
    'Jeans jacket',
    'Laptop, tent and more',
    'İPhone tent',
    '',
  ])('is none for “%s”', (title) => {
    expect(thingIn(title)).toBeNull();
  });

  it('takes no time for a title without end', () => {
    // Had each word looked at all behind it, this would end in the runner's time limit.
    expect(thingIn('for a '.repeat(200_000))).toBeNull();
  });

  it('has names that are whole, small and each of one kind only', () => {
    const names = THINGS.flatMap((thing) => thing.names);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toBe(name.toLowerCase().trim());
    for (const { id, years, mended, lent } of THINGS)
      expect([years, mended, lent].some(Boolean), id).toBe(true);
  });
});
