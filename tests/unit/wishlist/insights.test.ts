import { describe, expect, it } from 'vitest';
import { DAY } from '../../../src/shared/clock';
import {
  decidedByMonth,
  ENOUGH,
  earning,
  livesOf,
  metByPlatform,
  metByWeek,
  metInAll,
  outcomesOf,
  siteDays,
  turnoutsBy,
} from '../../../src/wishlist/insights';
import {
  addMet,
  addsUp,
  dayAfter,
  isOver,
  MOST_A_DAY,
  MOST_SITES_A_DAY,
  mergeMonth,
  monthBefore,
  OTHER_SITES,
  weekOf,
} from '../../../src/wishlist/posts-met';
import { madeUpCounts, madeUpWishes } from '../../support/made-up-year';

const NOW = new Date(2026, 10, 21, 12).getTime();
const TODAY = '2026-11-21';
const MET = { posts: 5, clear: 1, vague: 1, none: 2 };

describe('the counts of a month', () => {
  it('add up by day and site', () => {
    const month = addMet(
      addMet(addMet({}, TODAY, 'a.example', MET), TODAY, 'a.example', MET),
      TODAY,
      'b.example',
      MET,
    );
    expect(month['21']?.['a.example']).toEqual({ posts: 10, clear: 2, vague: 2, none: 4 });
    expect(month['21']?.['b.example']).toEqual(MET);
  });

  it('stay bounded, however many sites and posts there are', () => {
    let month = {};
    for (let site = 0; site < 500; site += 1) month = addMet(month, TODAY, `s${site}.example`, MET);
    const sites = (month as Record<string, Record<string, typeof MET>>)['21'] ?? {};
    expect(Object.keys(sites)).toHaveLength(MOST_SITES_A_DAY + 1);
    expect(sites[OTHER_SITES]?.posts).toBe((500 - MOST_SITES_A_DAY) * MET.posts);
    const full = { ...MET, posts: MOST_A_DAY };
    const before = addMet({}, TODAY, 'a.example', full);
    expect(addMet(before, TODAY, 'a.example', MET)).toBe(before);
  });

  it('are the same after a backup is taken over once or twice, in whichever order', () => {
    const here = addMet({}, TODAY, 'a.example', MET);
    const there = addMet(addMet(here, TODAY, 'a.example', MET), '2026-11-02', 'b.example', MET);
    const both = mergeMonth(here, there);
    expect(both).toEqual(there);
    expect(mergeMonth(there, here)).toEqual(both);
    expect(mergeMonth(both, there)).toEqual(both);
  });

  it('add up after two that differ are brought together', () => {
    const one = addMet({}, TODAY, 'a.example', { posts: 2, clear: 2, vague: 0, none: 0 });
    const other = addMet({}, TODAY, 'a.example', { posts: 2, clear: 0, vague: 0, none: 2 });
    const both = mergeMonth(one, other)['21']?.['a.example'];
    expect(both && addsUp(both)).toBe(true);
  });

  it('are forgotten after a year', () => {
    expect(isOver('2025-11', TODAY)).toBe(false);
    expect(isOver('2025-10', TODAY)).toBe(true);
  });
});

describe('days', () => {
  it('are reckoned with over months, years and changes of the clock', () => {
    expect(monthBefore('2026-01', 1)).toBe('2025-12');
    expect(monthBefore('2026-11', 12)).toBe('2025-11');
    expect(dayAfter('2024-02-28', 1)).toBe('2024-02-29');
    expect(dayAfter('2026-03-28', 2)).toBe('2026-03-30');
    expect(weekOf('2026-11-21')).toBe('2026-11-16');
    expect(weekOf('2026-11-16')).toBe('2026-11-16');
    expect(weekOf('2026-11-22')).toBe('2026-11-16');
  });
});

describe('what was met', () => {
  const days = siteDays(madeUpCounts(NOW), TODAY);

  it('is the same in all, by week and by platform', () => {
    const all = metInAll(days);
    const weeks = metByWeek(days, TODAY);
    expect(weeks.length).toBeLessThanOrEqual(53);
    expect(weeks.at(-1)?.from).toBe('2026-11-16');
    expect(weeks.reduce((sum, { posts }) => sum + posts, 0)).toBe(all.posts);
    const platforms = metByPlatform(days, (site) => site);
    expect(platforms.reduce((sum, one) => sum + earning(one), 0)).toBe(earning(all));
    expect(platforms[0]?.name).toBe('tiktok.com');
  });

  it('has weeks in which nothing was met', () => {
    expect(metByWeek(days, TODAY).find(({ from }) => from === '2026-07-06')?.posts).toBe(0);
  });

  it('leaves out what a wrong clock put after today', () => {
    const months = new Map([['2030-01', addMet({}, '2030-01-05', 'a.example', MET)]]);
    expect(siteDays(months, TODAY)).toEqual([]);
  });

  it('is one week of nothing where nothing was met', () => {
    expect(metByWeek([], TODAY)).toEqual([{ posts: 0, clear: 0, vague: 0, none: 0, from: '2026-11-16' }]);
  });

  it('takes several sites of a platform together', () => {
    const month = addMet(addMet({}, TODAY, 'x.com', MET), TODAY, 'twitter.com', MET);
    const platforms = metByPlatform(siteDays(new Map([['2026-11', month]]), TODAY), () => 'X');
    expect(platforms).toEqual([{ posts: 10, clear: 2, vague: 2, none: 4, name: 'X' }]);
  });
});

describe('what was decided', () => {
  const wishes = madeUpWishes(NOW, 160);

  it('is one thing for each wish, and a thing that was not bought after all is not bought', () => {
    const { waiting, letGo, bought } = outcomesOf(wishes);
    const notBought = wishes.filter(
      ({ state }) => state.name === 'bought' && state.checkIn?.answer === 'did-not-buy',
    );
    expect(notBought.length).toBeGreaterThan(0);
    expect(waiting.length + letGo.length + bought.length + notBought.length).toBe(wishes.length);
  });

  it('is counted in the month it was decided in', () => {
    const outcomes = outcomesOf(wishes);
    const months = decidedByMonth(outcomes, TODAY);
    expect(months.at(-1)?.month).toBe('2026-11');
    expect(months.length).toBeLessThanOrEqual(13);
    expect(months.reduce((sum, { letGo }) => sum + letGo, 0)).toBe(outcomes.letGo.length);
  });

  it('says how long wants lived only when there are enough', () => {
    const [one] = wishes;
    if (one === undefined) throw new Error('no wishes');
    const lived = (days: number) => ({
      ...one,
      state: { name: 'let-go', at: one.savedAt + days * DAY, coolsAt: one.savedAt } as const,
    });
    const four = [1, 2, 4, 100].map(lived);
    expect(livesOf(outcomesOf(four)).medianLetGo).toBeNull();
    const lives = livesOf(outcomesOf([...four, lived(0.5)]));
    expect(lives.medianLetGo).toBe(2 * DAY);
    expect(lives.letGo).toEqual([1, 2, 1, 0, 0, 1]);
    expect(lives.medianBought).toBeNull();
  });
});

describe('how things turned out', () => {
  const [sample] = madeUpWishes(NOW, 1);
  const answered = (creator: string, answer: 'glad' | 'regret' | 'skipped' | 'did-not-buy') => {
    if (sample === undefined) throw new Error('no wishes');
    const checkIn = { answer, at: NOW };
    return {
      ...sample,
      provenance: { ...sample.provenance, creator },
      state: { name: 'bought', at: 0, coolsAt: 0, earlyBecause: null, checkIn } as const,
    };
  };
  const byCreator = (wishes: Parameters<typeof turnoutsBy>[0]) =>
    turnoutsBy(wishes, ({ provenance }) => provenance.creator);

  it('is said of those with enough answers, and how many have too few', () => {
    const mia = Array.from({ length: ENOUGH }, (_, index) => answered('mia', index < 2 ? 'regret' : 'glad'));
    const juno = Array.from({ length: ENOUGH - 1 }, () => answered('juno', 'glad'));
    expect(byCreator([...mia, ...juno])).toEqual({
      groups: [{ name: 'mia', glad: 3, fine: 0, regret: 2 }],
      tooFew: 1,
    });
  });

  it('takes only answers for answers', () => {
    const none = ['skipped', 'did-not-buy'] as const;
    expect(byCreator(none.map((answer) => answered('mia', answer)))).toEqual({ groups: [], tooFew: 0 });
  });
});
