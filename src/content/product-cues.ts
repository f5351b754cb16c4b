import { hasTicked, isAboutOffer, type Remaining, type ShownTimer, timerKey } from '../detect/countdown';
import type { Finding } from '../detect/finding';
import { judge } from '../detect/judge';
import { languagesOf } from '../detect/phrase-book';
import { readShopLines } from '../detect/shop-lines';
import { byPlace } from '../detect/text-evidence';
import type { Verdict } from '../detect/verdict';
import type { Ask } from '../messages/ask';
import type { PageContext } from '../messages/protocol';
import type { MarkSubject } from '../overlay/overlay';
import type { Schedule } from '../page/budget';
import { timersIn } from '../platforms/dom/countdown';
import { type ProductPlace, productPlace, shopWords } from '../platforms/product/place';
import { buyControlAt } from '../platforms/product/structure';
import { type Product, readProduct } from '../platforms/shop';
import { type Clock, type Instant, type Milliseconds, SECOND } from '../shared/clock';
import { itemKey } from '../wishlist/item';
import type { PhraseSupply } from './phrase-supply';

/**
 * When a page is looked at for its product, after the first look at its posts or the last navigation. A countdown
 * shows at the second look that it ticks; one without seconds only after a minute. Shops fill in late.
 */
const LOOKS: readonly Milliseconds[] = [0, 1.5 * SECOND, 4 * SECOND, 10 * SECOND, 70 * SECOND];

/** The first of these look for the product itself. */
const LOOKS_FOR_PRODUCT = 3;

/** Words of a countdown that name it, in UTF-16 units. */
const NAME_MAX = 80;

/** What the product's mark needs of its page. */
export interface ProductCuesPage {
  readonly document: Document;
  readonly schedule: Schedule;
  readonly signal: AbortSignal;
  readonly ask: Ask;
  /** The time of day, for when countdowns end. */
  readonly now: Clock;
  readonly context: () => PageContext;
  /** What can be found in the shop's words. */
  readonly phrases: Pick<PhraseSupply, 'book' | 'want'>;
  /** There is something to say about the page's product, something else, or nothing any more. */
  readonly onChange: (subject: MarkSubject | null) => void;
}

export interface ProductCues {
  /** Begins with the looks: when the page has been read, after a navigation, when what applies has changed. */
  start(): void;
  /** These packs of phrases are known from now on: looks again if the shop's words lacked them. */
  learned(packs: readonly string[]): void;
}

interface Look {
  readonly remaining: Remaining;
  readonly at: Instant;
}

/** Looks for what presses at the product of a page: words of the shop, and countdowns that are seen to tick. */
export function watchProduct(page: ProductCuesPage): ProductCues {
  const { document, schedule, signal, ask, now, context, phrases, onChange } = page;
  let url = '';
  let round = 0;
  let product: Product | null = null;
  let said = '';
  let lastAnchor: Element | null = null;
  let lacking: readonly string[] = [];
  const looks = new Map<string, Look>();
  const ticking = new Map<string, ShownTimer>();

  function start(): void {
    round += 1;
    const mine = round;
    if (document.location.href !== url) forget();
    LOOKS.forEach((delay, index) => {
      schedule(() => {
        if (signal.aborted || mine !== round || document.hidden) return;
        // A page that has sold nothing so far sells nothing: most pages are looked at no further.
        if (product !== null || index < LOOKS_FOR_PRODUCT) lookSafely();
      }, delay);
    });
  }

  function forget(): void {
    url = document.location.href;
    product = null;
    lacking = [];
    looks.clear();
    ticking.clear();
    say(null);
  }

  /** A page can put its own things where methods should be: then there is nothing to say about its product. */
  function lookSafely(): void {
    try {
      look();
    } catch {
      say(null);
    }
  }

  function look(): void {
    if (document.location.href !== url) forget();
    const { spotting, holdBuys, level, rules } = context();
    const wanted = (spotting.pressure || holdBuys) && (level === 'marks' || level === 'pause');
    const address = new URL(url);
    if (wanted) product ??= readProduct(document, address);
    if (!wanted || product === null || rules.some(({ kind }) => kind === 'not-site')) {
      say(null);
      return;
    }
    if (spotting.pressure) lookAtTimers(product);
    say(subjectOf(product));
  }

  /** Notes what the countdowns show, and asks about the past of those that have ticked since the last look. */
  function lookAtTimers(found: Product): void {
    const at = now();
    const fresh: string[] = [];
    const ofOffers = timersIn(document.body, ({ words, names }) => isAboutOffer(words, names));
    for (const { remaining, words } of ofOffers) {
      const name = words
        .replace(/\p{Nd}/gu, '')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, NAME_MAX);
      const key = timerKey(itemKey(null, found.url), name);
      if (ticking.has(key)) continue;
      const before = looks.get(key);
      if (before !== undefined && hasTicked(before.remaining, remaining, at - before.at)) {
        ticking.set(key, { endsAt: at + remaining.left, news: null });
        fresh.push(key);
      } else if (before === undefined || at - before.at >= before.remaining.step * 2) {
        looks.set(key, { remaining, at });
      }
    }
    // A private window is asked nothing of, so that nothing of it can be kept.
    if (fresh.length > 0 && !context().privateWindow) void recall(fresh, found);
  }

  async function recall(keys: readonly string[], found: Product): Promise<void> {
    const timers = keys.map((key) => ({ key, endsAt: Math.round(ticking.get(key)?.endsAt ?? 0) }));
    const answer = await ask('timers.seen', { timers });
    if (!answer.ok || signal.aborted || product !== found) return;
    for (const key of keys) {
      const shown = ticking.get(key);
      if (shown !== undefined) ticking.set(key, { ...shown, news: answer.value[key] ?? null });
    }
    say(subjectOf(found));
  }

  /** What there is to say of the product; without a mark where only its buttons are to be held. */
  function subjectOf(found: Product): MarkSubject | null {
    const { spotting, holdBuys } = context();
    const place = productPlace(document, new URL(url), found.title);
    const { text, cues } = spotting.pressure && place !== null ? cuesAt(found, place) : NO_CUES;
    const timers = spotting.pressure && place !== null ? [...ticking.values()] : [];
    const chip = cues.length > 0 || timers.length > 0;
    if (!chip && !holdBuys) return null;
    const { title, price, currency } = found;
    return {
      id: PRODUCT_MARK,
      anchor: place?.anchor ?? document.body,
      container: place?.area ?? document.body,
      chip,
      links: [],
      verdict: verdictOf(cues, chip),
      creator: null,
      platform: 'web',
      url: found.url,
      link: null,
      title,
      price: price !== null && currency !== null ? { amount: price, currency } : null,
      text,
      itemKey: itemKey(null, found.url),
      memory: null,
      timers,
      ...(holdBuys && { buyControl: buyControlAt }),
    };
  }

  /** What presses in the shop's words. */
  function cuesAt(found: Product, place: ProductPlace): { text: string; cues: readonly Finding[] } {
    const { country, rules } = context();
    const text = shopWords(place);
    const lang = document.documentElement.lang || null;
    const reading = { platform: 'web', url, lang, creator: null, text, fold: null, links: [], labels: [] };
    lacking = phrases.want(languagesOf(text, lang));
    const read = judge(reading, { country, rules, phrases: phrases.book }).findings.filter(
      (finding) => presses(finding) && !isClock(text, finding),
    );
    const overlaps = (one: Finding) => read.some((other) => isWithin(other, one));
    const cues = [...read, ...readShopLines(text).filter((one) => !overlaps(one))]
      // What the product is called ("limited edition") is its name.
      .filter((finding) => !found.title.toLowerCase().includes(finding.text.toLowerCase()))
      .sort(byPlace);
    return { text, cues };
  }

  /** Tells of a change, and only of one: a mark that is put again and again never comes to rest. */
  function say(subject: MarkSubject | null): void {
    const { anchor, container, ...words } = subject ?? { anchor: null, container: null };
    const next =
      subject === null ? '' : JSON.stringify({ ...words, holds: subject.buyControl !== undefined });
    if (next === said && (subject === null || anchor === lastAnchor)) return;
    said = next;
    lastAnchor = anchor;
    onChange(subject);
  }

  return {
    start,
    learned(packs) {
      const { length } = lacking;
      lacking = lacking.filter((pack) => !packs.includes(pack));
      if (lacking.length < length && !document.hidden) lookSafely();
    },
  };
}

/** The id of the product's mark; posts have keys with a colon. */
export const PRODUCT_MARK = 'product';

/** A hint counts beside a product when it names a number ("only 3 left"); "limited edition" is a name for things. */
function presses({ kind, strength, text }: Finding): boolean {
  return kind === 'pressure' && (strength !== 'hint' || /\p{Nd}/u.test(text));
}

/** Whether a finding ends within the digits of a clock: a countdown is told in words of its own. */
function isClock(text: string, { end }: Finding): boolean {
  return end !== null && /^\s?[:：]\s?\p{Nd}/u.test(text.slice(end, end + 4));
}

/** Whether a finding stands in the line of another, which then says it already. */
function isWithin(one: Finding, line: Finding): boolean {
  return (one.start ?? -1) >= (line.start ?? 0) && (one.end ?? -1) <= (line.end ?? 0);
}

const NO_CUES: { text: string; cues: readonly Finding[] } = { text: '', cues: [] };

function verdictOf(cues: readonly Finding[], pressure: boolean): Verdict {
  return {
    earns: false,
    relations: [],
    disclosure: 'not-applicable',
    saysUnpaid: false,
    deinfluencing: false,
    sheepsClothing: false,
    pressure,
    findings: cues,
  };
}
