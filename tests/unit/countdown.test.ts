import { describe, expect, it } from 'vitest';
import {
  findRemaining,
  hasTicked,
  isAboutOffer,
  readRemaining,
  rememberTimer,
  TIMER_REMEMBERED,
  type TimerMemory,
  timerNews,
} from '../../src/detect/countdown';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/shared/clock';

const span = (days: number, hours: number, minutes: number, seconds: number) =>
  days * DAY + hours * HOUR + minutes * MINUTE + seconds * SECOND;

describe('a countdown as it is written', () => {
  it.each([
    ['02:14:59', span(0, 2, 14, 59)],
    ['14:59', span(0, 0, 14, 59)],
    ['1 : 02 : 14 : 59', span(1, 2, 14, 59)],
    ['02 Days 11 Hrs 34 Mins 05 Secs', span(2, 11, 34, 5)],
    ['2 Tage 11:34:05', span(2, 11, 34, 5)],
    ['Tage 02 Std 11 Min 34 Sek 05', span(2, 11, 34, 5)],
    ['02d : 11h : 34m : 05s', span(2, 11, 34, 5)],
    ['2天11时34分05秒', span(2, 11, 34, 5)],
    ['11 時間 34 分 05 秒', span(0, 11, 34, 5)],
    ['11시간 34분 05초', span(0, 11, 34, 5)],
    ['١١:٣٤:٠٥', span(0, 11, 34, 5)],
    ['02 дня 11 часов 34 минуты 05 секунд', span(2, 11, 34, 5)],
    ['2 ngày 11 giờ 34 phút 05 giây', span(2, 11, 34, 5)],
    ['2 วัน 11 ชั่วโมง 34 นาที 05 วินาที', span(2, 11, 34, 5)],
  ])('%s', (text, left) => {
    expect(readRemaining(text)).toEqual({ left, step: SECOND });
  });

  it('is found in a sentence', () => {
    expect(findRemaining('Offer ends in 02:14:59, hurry')?.left).toBe(span(0, 2, 14, 59));
    expect(findRemaining('Only 3 left, ends in 2d 11h 34m 05s')?.left).toBe(span(2, 11, 34, 5));
    expect(findRemaining('Noch 14:59 Minuten')?.left).toBe(span(0, 0, 14, 59));
    expect(findRemaining('3 of 4 people like it')).toBeNull();
    expect(findRemaining('1 '.repeat(44))).toBeNull();
  });

  it('may show no seconds', () => {
    expect(readRemaining('2 days 3 hours 4 minutes')).toEqual({ left: span(2, 3, 4, 0), step: MINUTE });
  });

  it.each([
    '14:60',
    '12.99',
    '4.7 (1,204)',
    'Ends in 02:14:59',
    '60 min',
    '3 days',
    '2 days 4 hours',
    '05 Sec 02 Min',
    '2026-11-03',
    '03/11/2026 18:00',
    '18:00 Uhr',
    '3 : 2 : 1 : 4 : 5',
    '99 days 11:34:05',
    '',
    '1'.repeat(80),
  ])('%j is none', (text) => {
    expect(readRemaining(text)).toBeNull();
  });

  it('is seen to tick, not to stand, run forward or jump', () => {
    const at = (left: number, step = SECOND) => ({ left, step });
    expect(hasTicked(at(60_000), at(58_000), 2100)).toBe(true);
    expect(hasTicked(at(60_000), at(60_000), 2100)).toBe(false);
    expect(hasTicked(at(60_000), at(62_000), 2100)).toBe(false);
    expect(hasTicked(at(60_000), at(30_000), 2100)).toBe(false);
    expect(hasTicked(at(600_000, MINUTE), at(540_000, MINUTE), 61_000)).toBe(true);
    expect(hasTicked(at(600_000, MINUTE), at(540_000, MINUTE), 2000)).toBe(false);
  });

  it('is about an offer by the words beside it', () => {
    for (const words of [
      'Offer ends in 02:14:59',
      'Angebot endet in 02:14:59',
      '距离结束 02:14:59',
      'タイムセール終了まで 02:14:59',
      'До конца акции 02:14:59',
      '할인 종료까지 02:14:59',
    ]) {
      expect(isAboutOffer(words, ''), words).toBe(true);
    }
    expect(isAboutOffer('02:14:59', 'product-countdown box')).toBe(true);
    for (const words of [
      'Order within 02:14:59 for delivery tomorrow',
      'Highest bid 40 €, ends in 02:14:59',
      '2nd half 14:59',
      'My friends and I 02:14:59',
      'Bestellen Sie in 02:14:59, Lieferung morgen',
      '02:14:59',
    ]) {
      expect(isAboutOffer(words, ''), words).toBe(false);
    }
    expect(isAboutOffer('Offer 02:14:59', 'auction-timer countdown')).toBe(false);
  });
});

describe('a countdown over time', () => {
  const monday = Date.UTC(2026, 10, 2, 12);
  const see = (before: TimerMemory | null, seenAt: number, endsAt: number) =>
    rememberTimer(before, { seenAt, endsAt });

  it('says nothing the first time, nor while it is the same one', () => {
    const first = see(null, monday, monday + HOUR);
    expect(timerNews(first, monday)).toBeNull();
    const again = see(first, monday + 30 * MINUTE, monday + HOUR + 20 * SECOND);
    expect(timerNews(again, monday + 30 * MINUTE)).toBeNull();
    expect(again).toEqual(first);
  });

  it('says that it started again after its end, and goes on saying so', () => {
    const first = see(null, monday, monday + HOUR);
    const later = monday + DAY;
    const second = see(first, later, later + HOUR);
    expect(timerNews(second, later)).toEqual({
      kind: 'started-again',
      seenAt: monday,
      endedAt: monday + HOUR,
    });
    const reload = see(second, later + 10 * MINUTE, later + HOUR);
    expect(timerNews(reload, later + 10 * MINUTE)?.kind).toBe('started-again');
    const third = see(reload, later + DAY, later + DAY + HOUR);
    expect(timerNews(third, later + DAY)?.seenAt).toBe(monday);
  });

  it('says that its end was put off, by how much', () => {
    const first = see(null, monday, monday + 5 * HOUR);
    const second = see(first, monday + HOUR, monday + 31 * HOUR);
    expect(timerNews(second, monday + HOUR)).toEqual({ kind: 'put-off', seenAt: monday, by: 26 * HOUR });
  });

  it('says nothing of an end that came closer, and forgets after a month', () => {
    const first = see(null, monday, monday + 5 * HOUR);
    expect(timerNews(see(first, monday + HOUR, monday + 2 * HOUR), monday + HOUR)).toBeNull();
    const late = monday + TIMER_REMEMBERED;
    expect(see(first, late, late + HOUR)).toEqual({ seenAt: late, endsAt: late + HOUR, earlier: null });
  });
});
