import type { Wish, WishId } from './wish';

/** Of each kind of wish that may ask for the person, as many as a tall window shows and a few more. */
const MOST_OF_A_KIND = 16;

/** More ids than `firstShown` ever gives. */
export const MOST_FIRST = 3 * MOST_OF_A_KIND;

/**
 * The wishes that the list begins with, now and as time goes on: left for the shop, longest ready or soonest
 * ready, longest since bought. Decided ones are not among them.
 *
 * Whoever has these ids can show the top of the list without reading ten thousand wishes first.
 */
export function firstShown(wishes: readonly Wish[]): readonly WishId[] {
  const out: Dated[] = [];
  const waiting: Dated[] = [];
  const bought: Dated[] = [];
  for (const { id, state } of wishes) {
    if (state.name === 'cooling') {
      if (state.leftToBuy) out.push({ id, at: -state.leftToBuy.at });
      else waiting.push({ id, at: state.coolsAt });
    } else if (state.name === 'bought' && state.checkIn === null) bought.push({ id, at: state.at });
  }
  return [out, waiting, bought].flatMap((kind) =>
    kind
      .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
      .slice(0, MOST_OF_A_KIND)
      .map(({ id }) => id),
  );
}

interface Dated {
  readonly id: WishId;
  /** The moment it is put in order by; negative where the latest comes first. */
  readonly at: number;
}
