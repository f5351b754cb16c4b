import { metKey, wishKey } from '../../src/storage/keys';
import type { SavedData } from '../../src/storage/port';
import { MIGRATIONS, newestVersion } from '../../src/storage/versions';
import type { KeptWish } from '../../src/wishlist/kept';
import { addMet, dayOf, type MonthMet, monthOf } from '../../src/wishlist/posts-met';
import type { CheckIn, WishId, WishState } from '../../src/wishlist/wish';

const DAY = 24 * 3_600_000;

/** Site, posts met on a usual day, and the share of them that earned clearly, vaguely, and without a word. */
const SITES = [
  ['tiktok.com', 60, 0.06, 0.05, 0.16],
  ['instagram.com', 40, 0.08, 0.04, 0.07],
  ['youtube.com', 12, 0.2, 0.08, 0.05],
  ['reddit.com', 30, 0, 0, 0.01],
  ['notes-from-mia.example', 1, 0, 1, 0],
] as const;

const PEOPLE = ['mia', 'desk.of.juno', 'Nadia runs', '小满的日常', 'tom.bakes'];
const PLACES = [
  { platform: 'tiktok', url: 'https://www.tiktok.com/@mia/video/1' },
  { platform: 'youtube', url: 'https://www.youtube.com/watch?v=velora00001' },
  { platform: 'web', url: 'https://notes-from-mia.example/kettles' },
];
const ANSWERS: readonly CheckIn[] = ['glad', 'regret', 'fine', 'glad', 'did-not-buy', 'regret', 'glad'];

/** What is stored after a year of looking at feeds and deciding about wishes; the same for the same `now`. */
export function madeUpYear(now: number, wishes = 160): SavedData {
  return {
    meta: { version: newestVersion(MIGRATIONS) },
    ...Object.fromEntries([...madeUpCounts(now)].map(([month, met]) => [metKey(month), met])),
    ...Object.fromEntries(madeUpWishes(now, wishes).map((wish) => [wishKey(wish.id), wish])),
  };
}

/** A year of counts, by month: more in winter than in summer, two weeks of July without any. */
export function madeUpCounts(now: number): ReadonlyMap<string, MonthMet> {
  const months = new Map<string, MonthMet>();
  for (let ago = 360; ago >= 0; ago -= 1) {
    const day = dayOf(now - ago * DAY);
    if (day.slice(5) >= '07-06' && day.slice(5) <= '07-19') continue;
    const busy = 0.7 + 0.5 * Math.cos((ago / 365) * 2 * Math.PI) + ((ago * 7) % 5) / 10;
    for (const [site, usual, clear, vague, none] of SITES) {
      const posts = Math.max(1, Math.round(usual * busy));
      const part = (share: number) => Math.floor(posts * share);
      const counts = { posts, clear: part(clear), vague: part(vague), none: part(none) };
      months.set(monthOf(day), addMet(months.get(monthOf(day)) ?? {}, day, site, counts));
    }
  }
  return months;
}

/** A year of wishes: of five one is still cooling, two were let go, two were bought, and most of those asked about. */
export function madeUpWishes(now: number, count: number): KeptWish[] {
  return Array.from({ length: count }, (_, index) => {
    const savedAt = Math.round(now - (355 - (index * 350) / count) * DAY);
    const place = PLACES[(index * 7) % PLACES.length] as (typeof PLACES)[number];
    return {
      id: `5eed0000-0000-4000-9000-${String(index).padStart(12, '0')}` as WishId,
      title: `Made-up thing no. ${index + 1}`,
      url: `https://shop.example/p/${index}`,
      price: index % 4 === 3 ? null : { amount: 9.9 + (index % 12) * 7, currency: index % 5 ? 'EUR' : 'USD' },
      provenance: {
        ...place,
        creator: PEOPLE[index % PEOPLE.length] ?? null,
        relations: ['affiliate'],
        disclosure: 'none',
        sheepsClothing: false,
        program: 'amazon',
        payee: null,
      },
      savedAt,
      note: '',
      state: stateOf(index, savedAt, now),
      stamps: {},
      before: null,
      itemKey: null,
    };
  });
}

function stateOf(index: number, savedAt: number, now: number): WishState {
  const coolsAt = savedAt + 3 * DAY;
  const at = Math.min(
    now,
    Math.round(savedAt + [0.5, 3.2, 5, 12, 45][index % 5 === 0 ? index % 3 : (index * 3) % 5]! * DAY),
  );
  if (index % 5 === 4) return { name: 'cooling', coolsAt };
  if (index % 5 < 2) return { name: 'let-go', at, coolsAt };
  const asked = at + 31 * DAY;
  const answer = ANSWERS[index % ANSWERS.length] ?? 'fine';
  return {
    name: 'bought',
    at,
    coolsAt,
    earlyBecause: at < coolsAt ? 'the old one broke' : null,
    checkIn: asked > now ? null : { answer, at: asked },
  };
}
