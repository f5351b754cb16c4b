import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Decision } from '../messages/protocol';
import type { Instant } from '../shared/clock';
import { useWords } from '../ui/language';
import type { WishEdit } from '../wishlist/kept';
import { totalsOf } from '../wishlist/totals';
import type { SharedDecision, Wish, WishId } from '../wishlist/wish';
import { useDrafts } from './drafts';
import { draftOf, firstFieldOf, isBegun } from './EditForm';
import { useFound } from './found';
import { KeyHelp } from './KeyHelp';
import { sumsIn } from './ListHeading';
import { ListTools } from './ListTools';
import { ListView } from './ListView';
import { arrange, listsOf, standingOf, WHOLE_LIST, type WishList } from './lists';
import type { PopupPorts, WishesShown } from './ports';
import { SelectionBar } from './SelectionBar';
import { useSteady } from './steady';
import { isField, stepOf } from './steps';
import type { RowActs } from './WishRow';

/** A list of so few needs no tools: all of it is in sight. */
const FEW = 5;

const NOTHING_FOLDED: ReadonlySet<WishList['id']> = new Set();
const DECIDED_FOLDED: ReadonlySet<WishList['id']> = new Set(['decided'] as const);

/** The wishes, with all that helps to find and decide about one among many. */
export function Wishlist(props: {
  readonly ports: PopupPorts;
  readonly read: WishesShown;
  readonly now: Instant;
  readonly singleKeys: boolean;
  readonly onDecide: (wish: Wish, decision: Decision) => void;
  readonly onDecideAll: (ids: readonly WishId[], decision: SharedDecision) => void;
  /** Answers whether it was saved. */
  readonly onEdit: (wish: Wish, edit: WishEdit) => Promise<boolean>;
  readonly onSingleKeys: (on: boolean) => void;
  /** Something else begins: what was told of the last thing done is out of the way. */
  readonly onBegin: () => void;
}): JSX.Element {
  const { ports, read, now } = props;
  const { wishes } = read;
  const { say, locale } = useWords();
  const [view, setView] = useState(WHOLE_LIST);
  const [unfolded, setUnfolded] = useState(false);
  const [selected, setSelected] = useState<ReadonlySet<WishId> | null>(null);
  const [helping, setHelping] = useState(false);
  const [pinned, setPinned] = useState<WishId | null>(null);
  const { drafts, leftOpen, change } = useDrafts(ports);
  const [wentOn, setWentOn] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const focusNext = useRef<string | null>(null);

  const arranged = useMemo(() => arrange(wishes, view.sort, locale), [wishes, view.sort, locale]);
  const matches = useFound(arranged, view.query);
  const lists = useMemo(() => listsOf(matches, view, now), [matches, view.sort, view.filter, now]);
  const isWhole = view.query.trim() === '' && view.filter === 'all';
  const folded = isWhole && view.sort === 'due' && !unfolded ? DECIDED_FOLDED : NOTHING_FOLDED;
  const inSight = useMemo(() => lists.filter(({ id }) => !folded.has(id)), [lists, folded]);
  const waiting = useMemo(() => {
    const open = lists.flatMap((list) => list.wishes.filter(({ state }) => state.name === 'cooling'));
    return totalsOf(open);
  }, [lists]);
  const found = lists.reduce((count, list) => count + list.wishes.length, 0);
  const active = wishes.some((wish) => standingOf(wish, now) !== 'decided');

  /** Brings the focus to a row, wherever it is: a row that is not in the document is drawn first. */
  const goTo = (id: WishId | undefined, part = `wish-${id}`) => {
    if (id === undefined) return;
    focusNext.current = part;
    setPinned(id);
  };
  useLayoutEffect(() => {
    if (focusNext.current === null) return;
    const part = document.getElementById(focusNext.current);
    if (!part) return;
    focusNext.current = null;
    part.focus();
  });

  const toggle = (id: WishId) => {
    props.onBegin();
    setSelected((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  };
  const closeEdit = (id: WishId, keep: boolean) => {
    setWentOn(true);
    change((all) => {
      const { [id]: gone, ...others } = all.edits;
      const wish = wishes.find((one) => one.id === id);
      return { ...all, editing: null, edits: keep && wish && isBegun(wish, gone) ? all.edits : others };
    });
    goTo(id);
  };
  const forgetReason = (id: WishId) => {
    if (drafts.reasons[id] === undefined) return;
    change((all) => {
      const { [id]: _gone, ...reasons } = all.reasons;
      return { ...all, reasons };
    });
  };
  const acts = useSteady<RowActs>({
    openTab: ports.openTab,
    decide(wish, decision) {
      forgetReason(wish.id);
      props.onDecide(wish, decision);
    },
    toggle: (wish) => toggle(wish.id),
    edit(wish) {
      if (drafts.editing === wish.id) return closeEdit(wish.id, true);
      change((all) => ({
        ...all,
        editing: wish.id,
        edits: { ...all.edits, [wish.id]: all.edits[wish.id] ?? draftOf(wish) },
      }));
      goTo(wish.id, firstFieldOf(wish));
    },
    draftEdit: (wish, draft) => change((all) => ({ ...all, edits: { ...all.edits, [wish.id]: draft } })),
    async saveEdit(wish, edit) {
      const isSame = Object.keys(edit).length === 0;
      if (isSame || (await props.onEdit(wish, edit))) closeEdit(wish.id, false);
    },
    discardEdit: (wish) => closeEdit(wish.id, false),
    draftReason: (wish, reason) =>
      change((all) => ({ ...all, reasons: { ...all.reasons, [wish.id]: reason } })),
  });

  const onKeys = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
    const row = (event.target as Element).closest?.('[data-id]')?.getAttribute('data-id') as WishId | null;
    const wish = row === null ? undefined : wishes.find(({ id }) => id === row);
    const order = () => inSight.flatMap((list) => list.wishes.map(({ id }) => id));
    const step = stepOf(event.key);
    if (step !== null && box.current?.contains(event.target as Node)) {
      const ids = order();
      const from = row === null ? -1 : ids.indexOf(row);
      if (step === 'up' && from <= 0) field.current?.focus();
      else
        goTo(
          ids[
            { up: from - 1, down: Math.min(from + 1, ids.length - 1), first: 0, last: ids.length - 1 }[step]
          ],
        );
    } else if (event.key === 'Escape' && selected) setSelected(null);
    else if (!props.singleKeys) return;
    else if (event.key === '/' && field.current) field.current.focus();
    else if (event.key === '?') setHelping(!helping);
    else if (event.key === 'x' && wish) toggle(wish.id);
    else if (event.key === 'e' && wish) acts.edit(wish);
    else return;
    event.preventDefault();
  };
  const keys = useRef(onKeys);
  keys.current = onKeys;
  useEffect(() => {
    const listener = (event: KeyboardEvent) => keys.current(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);

  const unfinished = wishes.find(
    (wish) => wish.id === drafts.editing && isBegun(wish, drafts.edits[wish.id]),
  );
  const isLeftOpen = unfinished?.id === leftOpen && !wentOn;
  const isInSight = unfinished && inSight.some((list) => list.wishes.includes(unfinished));
  const rows = {
    now,
    acts,
    selected,
    draftOf: (wish: Wish) => (drafts.editing === wish.id ? (drafts.edits[wish.id] ?? null) : null),
    reasonOf: (wish: Wish) => drafts.reasons[wish.id] ?? '',
  };
  const counted = read.stillReading !== true;
  const hasTools =
    wishes.length > FEW || (ports.asPage && wishes.length > 0) || selected !== null || !isWhole;
  return (
    <div
      class="wishlist"
      onFocusCapture={(event) => {
        const id = (event.target as Element).closest('[data-id]')?.getAttribute('data-id');
        if (id) setPinned(id as WishId);
      }}
    >
      {hasTools && (
        <ListTools
          view={view}
          onView={setView}
          field={field}
          onDown={() => goTo(inSight[0]?.wishes[0]?.id)}
          selecting={selected !== null}
          onSelecting={() => {
            props.onBegin();
            setSelected(selected === null ? new Set() : null);
          }}
          helping={helping}
          onHelp={() => setHelping(!helping)}
        />
      )}
      {helping && <KeyHelp singleKeys={props.singleKeys} onSingleKeys={props.onSingleKeys} />}
      <p class="soft" role="status">
        {[
          ...(view.query.trim() === '' || !counted ? [] : [say('popup_found', { count: found })]),
          ...(waiting.length === 0 || !counted || !hasTools
            ? []
            : [say('popup_total_waiting', { sums: sumsIn(waiting, locale) })]),
        ].join(' · ')}
      </p>
      {/* It doesn't follow the focus: what is pressed would move away under the finger. */}
      {unfinished && isInSight && isLeftOpen && (
        <p class="unfinished">
          {say('popup_edit_unfinished', { title: unfinished.title })}{' '}
          <button
            type="button"
            class="button small"
            onClick={() => {
              setWentOn(true);
              goTo(unfinished.id, firstFieldOf(unfinished));
            }}
          >
            {say('popup_edit_go_on')}
          </button>
        </p>
      )}
      {counted && isWhole && !active && (
        <section class="empty" aria-labelledby="empty-heading">
          <h2 id="empty-heading">{say('popup_list_empty')}</h2>
          <p class="soft">{say('popup_list_empty_how')}</p>
        </section>
      )}
      <ListView
        box={box}
        lists={lists}
        folded={folded}
        onFold={isWhole && view.sort === 'due' ? () => setUnfolded(!unfolded) : null}
        counted={counted}
        rows={rows}
        pinned={pinned}
      />
      {counted && !isWhole && found === 0 && (
        <section class="empty" aria-labelledby="none-heading">
          <h2 id="none-heading">{say('popup_list_none')}</h2>
          <button
            type="button"
            class="button small"
            onClick={() => setView({ ...WHOLE_LIST, sort: view.sort })}
          >
            {say('popup_list_none_clear')}
          </button>
        </section>
      )}
      {selected && (
        <SelectionBar
          count={selected.size}
          onAll={() => setSelected(new Set(inSight.flatMap((list) => list.wishes.map(({ id }) => id))))}
          onDecide={(decision) => {
            props.onDecideAll([...selected], decision);
            setSelected(null);
          }}
        />
      )}
    </div>
  );
}
