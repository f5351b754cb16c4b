import { render } from 'preact';
import type { PageContext } from '../messages/protocol';
import type { Clock } from '../shared/clock';
import { cardWording } from '../ui/card-wording';
import { createWords } from '../ui/words';
import { Card } from './Card';
import { Decisions } from './decisions';
import { disputeChoices } from './dispute';
import { Entries, type Entry, entryOf, isDisputed } from './entry';
import type { Point } from './geometry';
import { createHost, type Host } from './host';
import { Layer } from './layer';
import { MarkOf, phrasesOf } from './Marks';
import { CardLife, type OpenedCard } from './opened-card';
import type { MarkSubject, Overlay, OverlayActions } from './overlay';
import { createPresses } from './presses';
import { Questions } from './questions';
import { OVERLAY_CSS } from './style';
import { listen } from './triggers';

export interface OverlayOptions {
  readonly document: Document;
  readonly context: PageContext;
  readonly actions: OverlayActions;
  readonly clock: Clock;
  /** Aborting it is the same as `dispose`. */
  readonly signal: AbortSignal;
  /** `open` only for tests that must look inside. */
  readonly rootMode?: 'closed' | 'open';
  /** Which events come from the person; by default the browser says (`isTrusted`). */
  readonly trust?: (event: Event) => boolean;
}

/** A page can ask for any number of marks; so many are drawn at once. */
const MOUNTED_AT_MOST = 80;
const CARD_ID = 'card';

/**
 * Makes the overlay of one page. Nothing is put into the page before the first `put` at a level that shows
 * marks. It stores and sends nothing; what the person decides goes out through `actions`.
 */
export function createOverlay(options: OverlayOptions): Overlay {
  const { document, actions, clock, signal, rootMode = 'closed' } = options;
  const trust = options.trust ?? ((event: Event) => event.isTrusted);
  const life = new AbortController();
  signal.addEventListener('abort', () => dispose(), { once: true });

  let context = options.context;
  let words = createWords(context.words, context.locale);
  let host: Host | null = null;
  let drawn = false;

  const entries = new Entries();
  const questions = new Questions(context, actions.asked);
  const decisions = new Decisions(entries, actions, () => context.privateWindow);
  /** Items the person went on with on this page; a second pause would only nag. */
  const paused = new Set<string>();

  const showsMarks = () => context.level === 'marks' || context.level === 'pause';
  const rtl = () => context.dir === 'rtl';

  const card = new CardLife({
    document,
    clock,
    trust,
    rtl,
    host: () => host,
    draw,
    stopResting: () => triggers.stopResting(),
  });

  const layer = new Layer<Entry>({
    document,
    host: () => host,
    rtl,
    onNear: () => scheduleDraw(),
    onFrame: () => card.follow(),
    signal: life.signal,
  });

  const triggers = listen<Entry>({
    document,
    signal: life.signal,
    trust,
    itemOf: (link) => (showsMarks() && host ? entries.ofLink(link) : null),
    ours: (event) => host?.holds(event) ?? false,
    holdsClick: ({ subject, state }) =>
      context.level === 'pause' && !paused.has(subject.itemKey) && state.name !== 'go-on',
    open: openCard,
    away: (at) => card.away(at),
    back: () => card.stay(),
    pointerMoved: (at) => card.approach(at),
    pressedOutside: () => card.close(false),
    escape: (event) => {
      if (!card.current) return;
      if (host?.holds(event)) event.stopPropagation();
      card.close(true);
    },
    tabInto: (link) => card.enterByTab(link),
    isOpenFor: (entry) => card.current?.entry === entry,
  });

  const onPress = createPresses({
    card,
    decisions,
    clock,
    trust,
    host: () => host,
    draw,
    followed({ entry, link, held }) {
      paused.add(entry.subject.itemKey);
      card.close(false);
      repeatClick(link, held);
    },
  });

  function mount(): void {
    if (host) return;
    host = createHost({ document, css: OVERLAY_CSS, rootMode, onRefused: dispose });
    host.root.addEventListener('keydown', (event) => card.leaveByTab(event));
    host.root.addEventListener('pointerover', (event) => {
      if (trust(event) && card.current?.element?.contains(event.target as Node)) card.stay();
    });
    host.root.addEventListener('focusout', (event) => {
      const to = (event as FocusEvent).relatedTarget as Node | null;
      if (to && !card.current?.element?.contains(to)) card.away(null);
    });
    dress();
  }

  function dress(): void {
    if (!host) return;
    const { surface } = host;
    surface.lang = context.locale;
    surface.dir = context.dir;
    if (context.theme === 'system') delete surface.dataset['theme'];
    else surface.dataset['theme'] = context.theme;
  }

  // --- drawing

  function scheduleDraw(): void {
    if (drawn) return;
    drawn = true;
    queueMicrotask(() => {
      drawn = false;
      if (!life.signal.aborted) draw();
    });
  }

  function draw(): void {
    if (!host) return;
    const open = card.current;
    const shown = showsMarks()
      ? [...entries.all()].filter(({ near, subject }) => near && subject.chip).slice(0, MOUNTED_AT_MOST)
      : [];
    // The card follows its mark, so that Tab leads from one to the other.
    const behindMark = open !== null && shown.includes(open.entry);
    const drawnCard = open && <CardOf key="card" current={open} />;
    render(
      <>
        {shown.flatMap((entry) => [
          <MarkOf
            key={`mark ${entry.subject.id}`}
            entry={entry}
            words={words}
            card={card}
            cardId={CARD_ID}
            trust={trust}
            host={() => host}
            rest={triggers.rest}
            open={(chosen, by) => openCard(chosen, by, null, null)}
          />,
          open?.entry === entry ? drawnCard : null,
        ])}
        {behindMark ? null : drawnCard}
        <div key="spoken" class="spoken" role="status">
          {open?.by === 'focus' && words.say('overlay_announce', { phrases: phrasesOf(open.entry, words) })}
        </div>
      </>,
      host.surface,
    );
    layer.schedule();
  }

  function CardOf({ current }: { current: OpenedCard }) {
    const { entry } = current;
    return (
      <Card
        id={CARD_ID}
        wording={cardWording(entry.subject, words)}
        state={entry.state}
        busy={current.busy}
        problem={current.problem}
        question={entry.question}
        choices={disputeChoices(entry.subject)}
        privateWindow={context.privateWindow}
        holdsLink={current.held !== null}
        words={words}
        now={clock()}
        sheet={card.narrow}
        hold={(element) => {
          current.element = element;
        }}
        onPress={(press, event) => void onPress(current, press, event)}
      />
    );
  }

  // --- what the person does

  function openCard(
    entry: Entry,
    by: OpenedCard['by'],
    link: HTMLAnchorElement | null,
    at: Point | null,
    held: MouseEventInit | null = null,
  ): void {
    if (!host || !showsMarks()) return;
    if (entry.question === null) {
      entry.question = questions.for(entry.subject);
      if (entry.question !== null && entry.state.name === 'asking') void questions.show(entry.question);
    }
    card.open(entry, by, link, at, held);
  }

  // --- the contract

  function put(subject: MarkSubject): void {
    if (life.signal.aborted) return;
    const open = card.current?.entry ?? null;
    let known = entries.get(subject.id);
    if (known === null && open?.subject.id === subject.id) {
      // The mark of the open card, which was called wrong and comes back.
      known = open;
      entries.add(open);
      if (open.subject.chip) layer.add(open);
    }
    if (known === null) {
      const entry = entryOf(subject);
      entries.add(entry);
      if (subject.chip) layer.add(entry);
    } else {
      const moved = known.anchor !== subject.anchor || known.subject.chip !== subject.chip;
      if (moved) layer.remove(known);
      known.anchor = subject.anchor;
      entries.update(known, subject);
      if (moved && subject.chip) layer.add(known);
    }
    if (showsMarks()) mount();
    scheduleDraw();
  }

  function drop(id: string): void {
    const entry = entries.get(id);
    if (entry === null) return;
    entries.delete(entry);
    layer.remove(entry);
    // A disputed mark is dropped at once, and its card still has something to say.
    if (card.current?.entry === entry && !isDisputed(entry)) card.close(true);
    scheduleDraw();
  }

  function setContext(next: PageContext): void {
    context = next;
    words = createWords(next.words, next.locale);
    questions.setContext(next);
    for (const entry of entries.all()) entry.question = null;
    const open = card.current?.entry;
    if (open) open.question = questions.for(open.subject);
    if (!showsMarks()) card.close(true);
    else if (entries.size > 0) mount();
    dress();
    layer.forget();
    draw();
  }

  function dispose(): void {
    if (life.signal.aborted) return;
    life.abort();
    card.end();
    if (host) {
      render(null, host.surface);
      host.dispose();
      host = null;
    }
    entries.clear();
  }

  return { put, drop, setContext, dispose };
}

/** Follows a link as the held-back click would have: in this tab, or in a new one. */
function repeatClick(link: HTMLAnchorElement | null, held: MouseEventInit | null): void {
  if (link?.isConnected) {
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...held }));
  }
}
