import type { CardNews } from '../messages/protocol';
import type { Instant } from '../shared/clock';
import { formatSpan } from './format';
import { isolate, shorten } from './quotes';
import type { Words } from './words';

/** Fewer posts than this say nothing about a creator. */
const POSTS_WORTH_SAYING = 2;
/** A product that one creator showed is no news: the person looks at that post. */
const CREATORS_WORTH_SAYING = 2;

/** How long an item that waits already has to wait, and through whom it was met; empty when it doesn't wait. */
export function coolingWords({ cooling }: CardNews, now: Instant, words: Words): string {
  if (cooling === null) return '';
  const left = cooling.coolsAt - now;
  const state =
    left > 0
      ? words.say('overlay_known_cooling', { time: formatSpan(left, words.locale) })
      : words.say('overlay_known_ready');
  if (cooling.from === null) return state;
  return `${state} ${words.say('overlay_known_from', { creator: isolate(shorten(cooling.from, 40)) })}`;
}

/** What this browser met before of the product and of its creator: plain counts, a sentence each. */
export function memoryWords(
  { creators, creator: counts }: CardNews,
  creator: string | null,
  words: Words,
): readonly string[] {
  const lines: string[] = [];
  if (creators >= CREATORS_WORTH_SAYING) {
    lines.push(words.say('overlay_known_creators', { count: creators }));
  }
  if (counts !== null && creator !== null && counts.posts >= POSTS_WORTH_SAYING) {
    const { posts, earn, say } = counts;
    const name = isolate(shorten(creator, 40));
    lines.push(words.say('overlay_known_posts', { count: posts, creator: name, earn, say }));
  }
  return lines;
}
