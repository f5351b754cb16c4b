import type { Instant } from '../shared/clock';
import { phaseOf } from '../wishlist/machine';
import type { Wish } from '../wishlist/wish';

/** What a wish asks of the person just now: the kind of its row, and of its list. */
export type Standing = 'out' | 'ready' | 'check_in' | 'cooling' | 'decided';

/** Which wishes are shown. `ready`: whatever waits for an answer. */
export const FILTERS = ['all', 'ready', 'cooling', 'decided'] as const;
export type Filter = (typeof FILTERS)[number];

/** In which order. `due`: what asks for the person first, in lists of their own. */
export const SORTS = ['due', 'newest', 'price', 'title'] as const;
export type Sort = (typeof SORTS)[number];

/** How the person looks at the list. */
export interface View {
  readonly query: string;
  readonly filter: Filter;
  readonly sort: Sort;
}

export const WHOLE_LIST: View = { query: '', filter: 'all', sort: 'due' };

/** One list of the page, with a heading of its own. */
export interface WishList {
  readonly id: Standing | 'all';
  readonly wishes: readonly Wish[];
}

const STANDINGS = ['out', 'ready', 'check_in', 'cooling', 'decided'] as const satisfies readonly Standing[];
const ALL = ['all'] as const;

const FILTERED: Readonly<Record<Filter, ReadonlySet<Standing>>> = {
  all: new Set<Standing>(STANDINGS),
  ready: new Set<Standing>(['out', 'ready', 'check_in']),
  cooling: new Set<Standing>(['cooling']),
  decided: new Set<Standing>(['decided']),
};

/** How a wish stands at `now`. `out`: *Buy it* was followed, and nobody has said yet whether it was bought. */
export function standingOf(wish: Wish, now: Instant): Standing {
  if (wish.state.name === 'cooling' && wish.state.leftToBuy) return 'out';
  const phase = phaseOf(wish, now);
  if (phase === 'ready' || phase === 'cooling') return phase;
  return phase === 'check-in-due' ? 'check_in' : 'decided';
}

/** Puts wishes in order. What is due is in the order of its moments, whatever has become of it. */
export function arrange(wishes: readonly Wish[], sort: Sort, locale: string): readonly Wish[] {
  if (sort !== 'due') return wishes.toSorted(orderOf(wishes, sort, locale));
  // The moments are taken out first: they are compared a hundred thousand times.
  const dated = wishes.map((wish) => ({ wish, at: momentOf(wish) }));
  return dated.sort((a, b) => a.at - b.at || byAge(a.wish, b.wish)).map(({ wish }) => wish);
}

/**
 * Those of the arranged wishes that a filter leaves, at `now`, each in exactly one list and lists without any left
 * out: by what is due one list for each standing, otherwise one list of all. Goes through them once.
 */
export function listsOf(
  arranged: readonly Wish[],
  { sort, filter }: Pick<View, 'sort' | 'filter'>,
  now: Instant,
): readonly WishList[] {
  const lists = new Map<WishList['id'], Wish[]>((sort === 'due' ? STANDINGS : ALL).map((id) => [id, []]));
  for (const wish of arranged) {
    const standing = standingOf(wish, now);
    if (FILTERED[filter].has(standing)) lists.get(sort === 'due' ? standing : 'all')?.push(wish);
  }
  lists.get('out')?.sort((a, b) => leftAt(b) - leftAt(a) || byAge(a, b));
  // The latest decision is the one that is looked for.
  lists.get('decided')?.reverse();
  return [...lists].flatMap(([id, those]) => (those.length > 0 ? [{ id, wishes: those }] : []));
}

type Order = (a: Wish, b: Wish) => number;

/** By age and id, so that the same wishes always come in the same order. */
const byAge: Order = (a, b) => a.savedAt - b.savedAt || (a.id < b.id ? -1 : 1);

function orderOf(wishes: readonly Wish[], sort: Exclude<Sort, 'due'>, locale: string): Order {
  switch (sort) {
    case 'newest':
      return (a, b) => byAge(b, a);
    case 'price': {
      const most = new Map<string, number>();
      for (const { price } of wishes) {
        if (price) most.set(price.currency, (most.get(price.currency) ?? 0) + 1);
      }
      // Amounts of two currencies can't be compared: those of the commoner come first, those without a price last.
      return (a, b) => {
        if (!a.price || !b.price) return Number(!a.price) - Number(!b.price) || byAge(b, a);
        const [one, other] = [a.price.currency, b.price.currency];
        if (one === other) return b.price.amount - a.price.amount || byAge(b, a);
        return (most.get(other) ?? 0) - (most.get(one) ?? 0) || (one < other ? -1 : 1);
      };
    }
    case 'title': {
      const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
      return (a, b) => compare(a.title, b.title) || byAge(a, b);
    }
  }
}

function momentOf({ state }: Wish): Instant {
  return state.name === 'cooling' ? state.coolsAt : state.at;
}

/** When *Buy it* was followed; 0 when it was not, or when that has been answered. */
function leftAt({ state }: Wish): Instant {
  return state.name === 'cooling' ? (state.leftToBuy?.at ?? 0) : 0;
}
