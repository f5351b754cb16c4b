import { Component, type JSX, type RefObject } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import type { Instant } from '../shared/clock';
import type { EditDraft } from '../storage/drafts';
import { useWords } from '../ui/language';
import type { Wish, WishId } from '../wishlist/wish';
import { ListHeading } from './ListHeading';
import { standingOf, type WishList } from './lists';
import { ROWS } from './rows';
import type { RowActs, RowProps } from './WishRow';
import { useWindowed } from './windowed';

/** Heights that count until the real ones are measured, in CSS pixels. */
const HEADING = 48;
const ROW = 128;

/** One thing that takes its place in the scrolled list. */
type Item =
  | { readonly kind: 'heading'; readonly list: WishList }
  | { readonly kind: 'wish'; readonly wish: Wish; readonly position: number };

/** What the rows show beside their wishes. */
export interface RowStates {
  readonly now: Instant;
  readonly acts: RowActs;
  /** Null while nothing is being selected. */
  readonly selected: ReadonlySet<WishId> | null;
  readonly draftOf: (wish: Wish) => EditDraft | null;
  readonly reasonOf: (wish: Wish) => string;
}

/**
 * The lists, with their headings. Of all rows only those in or near the window are in the document, and the one that
 * has the focus; the others are empty space of their height.
 */
export function ListView(props: {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly lists: readonly WishList[];
  /** Lists of which only the heading is shown. */
  readonly folded: ReadonlySet<WishList['id']>;
  readonly onFold: ((id: WishList['id']) => void) | null;
  /** False while the rest is still being read: then nobody knows how many there are. */
  readonly counted: boolean;
  readonly rows: RowStates;
  /** The wish whose row has the focus. */
  readonly pinned: WishId | null;
}): JSX.Element {
  const { say } = useWords();
  const { box, lists, folded, counted, rows } = props;
  const items = useMemo(() => itemsOf(lists, folded), [lists, folded]);
  const pinned = useMemo(
    () => items.findIndex((item) => item.kind === 'wish' && item.wish.id === props.pinned),
    [items, props.pinned],
  );
  const { shown, placeOf, measure } = useWindowed({
    box,
    count: items.length,
    keyOf: useCallback((index: number) => keyOf(items[index]), [items]),
    estimate: useCallback((index: number) => (items[index]?.kind === 'heading' ? HEADING : ROW), [items]),
    pinned: pinned === -1 ? null : pinned,
  });

  let after = 0;
  return (
    <div class="lists" ref={box}>
      {lists.map((list) => {
        const heading = after;
        const isFolded = folded.has(list.id);
        after += 1 + (isFolded ? 0 : list.wishes.length);
        const last = after - 1;
        // Empty space stands for what is not drawn: before each row, and after the last one.
        let drawnTo = placeOf(heading).end;
        const drawn = shown.flatMap(({ index, start, end }) => {
          const item = items[index];
          if (index <= heading || index > last || item?.kind !== 'wish') return [];
          const before = Math.max(0, start - drawnTo);
          drawnTo = end;
          const { wish, position } = item;
          return (
            <Row
              key={wish.id}
              index={index}
              before={before}
              position={position}
              count={counted ? list.wishes.length : -1}
              measure={measure}
              wish={wish}
              now={rows.now}
              acts={rows.acts}
              selected={rows.selected === null ? null : rows.selected.has(wish.id)}
              draft={rows.draftOf(wish)}
              reason={rows.reasonOf(wish)}
            />
          );
        });
        const rest = Math.max(0, placeOf(last).end - drawnTo);
        return (
          <section key={list.id} aria-labelledby={`list-${list.id}`}>
            <div class="list-head" data-index={heading} ref={measure}>
              <ListHeading
                list={list}
                counted={counted}
                folded={isFolded}
                onFold={list.id === 'decided' ? props.onFold : null}
              />
            </div>
            {!isFolded && (
              <ul class="wishes" style={{ paddingBlockEnd: `${rest}px` }}>
                {drawn}
              </ul>
            )}
          </section>
        );
      })}
      {!counted && <p class="soft">{say('popup_reading')}</p>}
    </div>
  );
}

function itemsOf(lists: readonly WishList[], folded: ReadonlySet<WishList['id']>): readonly Item[] {
  return lists.flatMap((list): readonly Item[] => {
    const heading = { kind: 'heading', list } as const;
    if (folded.has(list.id)) return [heading];
    return [
      heading,
      ...list.wishes.map((wish, index) => ({ kind: 'wish', wish, position: index + 1 }) as const),
    ];
  });
}

function keyOf(item: Item | undefined): string {
  if (item === undefined) return '';
  return item.kind === 'heading' ? `list ${item.list.id}` : item.wish.id;
}

interface SlotProps extends RowProps {
  readonly index: number;
  /** Empty space above it, in CSS pixels. */
  readonly before: number;
  /** Its place in its list, from 1, and how many there are; -1 while nobody knows. */
  readonly position: number;
  readonly count: number;
  readonly measure: (element: HTMLElement | null) => void;
}

/** A row in its place. Drawn anew only when something of it has changed: scrolling and typing change few. */
class Row extends Component<SlotProps> {
  override shouldComponentUpdate(next: SlotProps): boolean {
    return (Object.keys(next) as (keyof SlotProps)[]).some((name) => next[name] !== this.props[name]);
  }

  override render(): JSX.Element {
    const { index, before, position, count, measure, ...row } = this.props;
    const Kind = ROWS[standingOf(row.wish, row.now)];
    return (
      <li
        class={position === 1 ? 'wish' : 'wish lined'}
        aria-labelledby={`wish-${row.wish.id}`}
        aria-posinset={position}
        aria-setsize={count}
        data-id={row.wish.id}
        data-index={index}
        ref={measure}
        style={{ marginBlockStart: `${before}px` }}
      >
        <Kind {...row} />
      </li>
    );
  }
}
