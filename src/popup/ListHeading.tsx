import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { formatPrice } from '../ui/format';
import { Icon } from '../ui/Icon';
import { useWords } from '../ui/language';
import { totalsOf } from '../wishlist/totals';
import type { Price, Wish } from '../wishlist/wish';
import type { WishList } from './lists';

/** Currencies that are named; more would say less. */
const MOST_CURRENCIES = 4;

/** What a list is, how many are in it, and for decided ones what was not spent. */
export function ListHeading(props: {
  readonly list: WishList;
  readonly counted: boolean;
  readonly folded: boolean;
  /** Folds and unfolds the list; null where it always stands open. */
  readonly onFold: ((id: WishList['id']) => void) | null;
}): JSX.Element {
  const { say, locale } = useWords();
  const { list, counted, folded, onFold } = props;
  const letGo = useMemo(() => totalsOf(list.wishes.filter(wasLetGo)), [list]);
  const words = (
    <>
      {say(`popup_list_${list.id}`)}{' '}
      {counted && <span class="count">{new Intl.NumberFormat(locale).format(list.wishes.length)}</span>}
    </>
  );
  return (
    <>
      <h2 id={`list-${list.id}`}>
        {onFold ? (
          <button type="button" class="fold" aria-expanded={!folded} onClick={() => onFold(list.id)}>
            <Icon name={folded ? 'unfold' : 'fold'} size={14} />
            {words}
          </button>
        ) : (
          words
        )}
      </h2>
      {list.id === 'decided' && !folded && letGo.length > 0 && (
        <p class="soft">{say('popup_total_not_spent', { sums: sumsIn(letGo, locale) })}</p>
      )}
    </>
  );
}

/** Sums of money side by side. */
export function sumsIn(totals: readonly Price[], locale: string): string {
  const sums = totals.slice(0, MOST_CURRENCIES).map((total) => formatPrice(total, locale));
  return [...sums, ...(totals.length > MOST_CURRENCIES ? ['…'] : [])].join(' · ');
}

function wasLetGo({ state }: Wish): boolean {
  return state.name === 'let-go';
}
