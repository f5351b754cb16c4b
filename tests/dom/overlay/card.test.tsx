import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardNews } from '../../../src/messages/protocol';
import { Card, type CardProps } from '../../../src/overlay/Card';
import { DAY, HOUR } from '../../../src/shared/clock';
import { cardWording } from '../../../src/ui/card-wording';
import { createWords } from '../../../src/ui/words';
import { subjectOf, wordsOf } from './support';

const NOW = Date.UTC(2026, 10, 20, 12);
const en = createWords(wordsOf('en'), 'en');
const news = (part: Partial<CardNews> = {}): CardNews => ({
  usual: 3 * DAY,
  worth: null,
  cooling: null,
  creators: 0,
  creator: null,
  ...part,
});

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => {
  render(null, place);
  place.remove();
});

async function show(answer: CardNews | null | Error, part: Partial<CardProps> = {}) {
  const subject = subjectOf(place, { title: 'Norbi Campingzelt', price: { amount: 90, currency: 'EUR' } });
  const onPress = vi.fn();
  const onMoved = vi.fn();
  const askNews = vi.fn(async () => {
    if (answer instanceof Error) throw answer;
    return answer;
  });
  const props: CardProps = {
    id: 'card',
    subject,
    wording: cardWording(subject, en),
    state: { name: 'asking' },
    busy: false,
    problem: null,
    question: null,
    choices: [],
    privateWindow: false,
    holdsLink: false,
    words: en,
    now: NOW,
    sheet: false,
    hold: () => {},
    onPress,
    askNews,
    onMoved,
    ...part,
  };
  const draw = () => render(<Card {...props} />, place);
  draw();
  // The answer comes, and Preact draws again in its own time.
  await new Promise((resolve) => setTimeout(resolve, 30));
  return { onPress, onMoved, askNews, draw };
}

const text = (selector: string) =>
  place.querySelector(selector)?.textContent?.replace(/[\u2066-\u2069]/g, '');
const periods = () => [...place.querySelectorAll<HTMLInputElement>('input[type=radio]')];
const named = (name: string) =>
  [...place.querySelectorAll('button')].find(({ textContent }) => textContent === name);

describe('what a card adds once it is open', () => {
  it('is asked for once, however often it is drawn', async () => {
    const { askNews, draw, onMoved } = await show(news());
    draw();
    draw();
    expect(askNews).toHaveBeenCalledTimes(1);
    expect(onMoved).toHaveBeenCalledTimes(1);
  });

  it('is nothing when nobody answers', async () => {
    const { onMoved } = await show(new Error('gone'));
    expect(place.querySelector('.known')).toBeNull();
    expect(onMoved).not.toHaveBeenCalled();
    expect(periods().some(({ checked }) => checked)).toBe(false);
  });

  it('is plain counts of what was met before', async () => {
    await show(news({ creators: 3, creator: { posts: 12, earn: 7, say: 2 } }));
    expect(text('.known')).toBe(
      '3 creators showed you this product this week.Of 12 posts by @ann that you met: earning 7, saying so 2.',
    );
  });

  it('says nothing of one post, or of the one creator the person is looking at', async () => {
    await show(news({ creators: 1, creator: { posts: 1, earn: 1, say: 0 } }));
    expect(place.querySelector('.known')).toBeNull();
  });

  it('says how long a thing that cools has to wait, and through whom it was met', async () => {
    const cooling = { coolsAt: NOW + 2 * DAY, from: '@bo' };
    await show(news({ cooling }), { state: { name: 'cooling' } });
    expect(text('.state')).toBe('Already cooling: 2 days left. First met through @bo.');
    expect(place.querySelector('.known')).toBeNull();
  });

  it('says so too where the page did not know yet, and that it is ready when it is', async () => {
    await show(news({ cooling: { coolsAt: NOW - HOUR, from: null } }));
    expect(text('.known')).toBe('On your list, and ready for you to decide.');
  });

  it('is the price in the person’s own terms, and what is known of such things', async () => {
    await show(news({ worth: { hours: 0.5, share: 0.22 } }));
    const lines = [...place.querySelectorAll('.sums p')].map(({ textContent }) =>
      textContent?.replace(/[\u2066-\u2069]/g, ''),
    );
    expect(lines).toEqual([
      'Not buying keeps €90 for something else.',
      'That is about 22% of what you have free in a month.',
      'It is about 30 minutes of your work.',
      'Campingzelt: libraries of things lend them (NPR 2024).',
    ]);
  });

  it('reckons nothing where no price is known', async () => {
    await show(news({ worth: null }), {
      subject: { creator: '@ann', title: 'Norbi Campingzelt', price: null },
    });
    expect(place.querySelector('.sums')).toBeNull();
  });
});

describe('the period', () => {
  it('is the person’s usual one until they choose another', async () => {
    const { onPress } = await show(news({ usual: 2 * DAY }));
    const labels = periods().map((one) => [one.parentElement?.textContent, one.checked]);
    expect(labels).toEqual([
      ['1 day', false],
      ['2 days', true],
      ['3 days', false],
      ['7 days', false],
      ['30 days', false],
    ]);
    named('Let it cool off')?.click();
    expect(onPress.mock.lastCall?.[0]).toEqual({ coolFor: null });
    periods()[4]?.click();
    await new Promise((resolve) => setTimeout(resolve, 30));
    named('Let it cool off')?.click();
    expect(onPress.mock.lastCall?.[0]).toEqual({ coolFor: 30 * DAY });
  });

  it('is not asked in a private window, where nothing is kept', async () => {
    await show(news(), { privateWindow: true });
    expect(periods()).toEqual([]);
    expect(named('Let it cool off')).toBeUndefined();
    expect(named('Not for me')).toBeDefined();
  });
});
