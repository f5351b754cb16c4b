import { render } from 'preact';
import type { PageContext } from '../messages/protocol';
import type { Clock } from '../shared/clock';
import { createWords } from '../ui/words';
import { Decisions } from './decisions';
import { createDrawing } from './drawing';
import { Entries, type Entry, entryOf, isDisputed } from './entry';
import type { Point } from './geometry';
import { createHost, type Host } from './host';
import { Layer } from './layer';
import { goToNext } from './next-mark';
import { OverlayView, type ViewParts } from './OverlayView';
import { CardLife, type OpenedCard } from './opened-card';
import type { MarkSubject, Overlay, OverlayActions } from './overlay';
import { createPresses, repeatPress } from './presses';
import { Questions } from './questions';
import { OVERLAY_CSS } from './style';
import { SummaryCorner } from './summary-corner';
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

  const entries = new Entries();
  const questions = new Questions(context, actions.asked);
  const decisions = new Decisions(entries, actions, () => context.privateWindow);
  /** Items whose link or button was held on this page; a second pause would only nag. */
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

  const summary = new SummaryCorner(
    {
      document,
      clock,
      trust,
      rtl,
      draw,
      host: () => host,
      keep: (change) => void actions.moveSummary(change),
      next: (focus) => {
        goToNext(entries.all(), document, focus);
        layer.schedule();
      },
      rest: async () => {
        const rested = await actions.rest();
        return rested.ok ? null : words.say('overlay_problem_unavailable');
      },
    },
    context.summary,
  );

  const layer = new Layer<Entry>({
    document,
    host: () => host,
    onNear: (scrolling) => (scrolling ? drawing.within('passing') : drawing.soon()),
    onFrame: (stage, scrolling) => {
      card.follow();
      // The sheet lies where the summary would.
      summary.follow(stage === null && !(card.current && card.narrow), scrolling);
    },
    following: () => (card.current ? () => card.follow() : null),
    signal: life.signal,
  });

  const triggers = listen<Entry>({
    document,
    signal: life.signal,
    trust,
    itemOf: (link) => (showsMarks() && host ? entries.ofLink(link) : null),
    ours: (event) => host?.holds(event) ?? false,
    buyAt,
    holdsPress: ({ subject, state }, by) =>
      (by === 'held-buy' ? context.holdBuys : context.level === 'pause') &&
      subject.memory !== 'paused' &&
      !paused.has(subject.itemKey) &&
      state.name !== 'go-on',
    open: openCard,
    away: (at) => card.away(at),
    back: () => card.stay(),
    pointerMoved: (at) => card.approach(at),
    pressedOutside: () => card.close(false),
    outdone: () => card.outdone(),
    escape: () => card.close(true),
    tabInto: (link) => card.enterByTab(link),
    isOpenFor: (entry) => card.current?.entry === entry,
  });

  const onPress = createPresses({
    card,
    decisions,
    clock,
    trust,
    draw,
    followed({ opener, held }) {
      card.close(false);
      repeatPress(opener, held);
    },
  });

  const view: ViewParts = {
    card,
    summary,
    trust,
    clock,
    onPress,
    host: () => host,
    rest: triggers.rest,
    open: (entry, by) => openCard(entry, by, null, null),
    opened: (subject) => actions.opened(subject),
  };

  function mount(): void {
    if (host) return;
    host = createHost({ document, css: OVERLAY_CSS, rootMode, onKey: ownKey, onRefused: dispose });
    host.root.addEventListener('pointerover', (event) => {
      if (trust(event) && card.current?.element?.contains(event.target as Node)) card.stay();
    });
    host.root.addEventListener('focusout', (event) => {
      const to = (event as FocusEvent).relatedTarget as Node | null;
      if (to && !card.current?.element?.contains(to)) card.away(null);
    });
    dress();
  }

  /** A key that was pressed in something of ours. */
  function ownKey(event: KeyboardEvent): void {
    if (!trust(event) || summary.key(event)) return;
    if (event.key === 'Escape') card.close(true);
    else card.leaveByTab(event);
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

  const drawing = createDrawing(draw, life.signal);

  /** Draws what has changed at an entry: one far from the window only adds to what the corner counts. */
  function drawChange({ near }: Entry): void {
    if (near) drawing.soon();
    else drawing.within('counts');
  }

  function draw(): void {
    if (!host) return;
    render(
      <OverlayView
        parts={view}
        words={words}
        context={context}
        marks={showsMarks() ? entries.near(MOUNTED_AT_MOST) : []}
        counts={showsMarks() ? entries.counts() : null}
      />,
      host.surface,
    );
    layer.schedule();
  }

  // --- what the person does

  function openCard(
    entry: Entry,
    by: OpenedCard['by'],
    opener: HTMLElement | null,
    at: Point | null,
    held: MouseEventInit | null = null,
  ): boolean {
    if (!host || !showsMarks()) return false;
    if (entry.question === null) {
      entry.question = questions.for(entry.subject);
      if (entry.question !== null && entry.state.name === 'asking') void questions.show(entry.question);
    }
    card.open(entry, by, opener, at, held);
    const shown = card.current?.element != null && host.visible();
    if (held !== null && shown) {
      paused.add(entry.subject.itemKey);
      void actions.paused(entry.subject);
    }
    return shown;
  }

  /** The button that buys the product of the page. */
  function buyAt(target: Element): { item: Entry; opener: HTMLElement } | null {
    if (!context.holdBuys || !showsMarks() || !host) return null;
    for (const item of entries.all()) {
      const opener = item.subject.buyControl?.(target) ?? null;
      if (opener) return { item, opener };
    }
    return null;
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
      known = entryOf(subject);
      entries.add(known);
      if (subject.chip) layer.add(known);
      const { spare } = entries;
      if (spare !== null) drop(spare.subject.id);
    } else {
      const moved = known.anchor !== subject.anchor || known.subject.chip !== subject.chip;
      if (moved) layer.remove(known);
      known.anchor = subject.anchor;
      entries.update(known, subject);
      if (moved && subject.chip) layer.add(known);
    }
    if (showsMarks()) mount();
    drawChange(known);
  }

  function drop(id: string): void {
    const entry = entries.get(id);
    if (entry === null) return;
    entries.delete(entry);
    layer.remove(entry);
    // A disputed mark is dropped at once, and its card still has something to say.
    if (card.current?.entry === entry && !isDisputed(entry)) card.close(true);
    drawChange(entry);
  }

  function setContext(next: PageContext): void {
    context = next;
    words = createWords(next.words, next.locale);
    questions.setContext(next);
    summary.setPlace(next.summary);
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
    summary.end();
    if (host) {
      render(null, host.surface);
      host.dispose();
      host = null;
    }
    entries.clear();
  }

  return { put, drop, setContext, dispose };
}
