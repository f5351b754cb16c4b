import { render } from 'preact';
import { signalsOf } from '../detect/question';
import type { PageContext, PageException, PageQuestion, StoreProblem } from '../messages/protocol';
import type { Clock, Instant } from '../shared/clock';
import { cardWording, markWording } from '../ui/card-wording';
import { createWords } from '../ui/words';
import { Card, type CardPress, type CardState } from './Card';
import { disputeChoices } from './dispute';
import { distanceTo, type Point, placeCard } from './geometry';
import { createHost, type Host } from './host';
import { Layer, type Placeable } from './layer';
import { Mark } from './Mark';
import type { MarkSubject, Overlay, OverlayActions } from './overlay';
import { OVERLAY_CSS } from './style';
import { focusIsShown, listen, type TriggerCause } from './triggers';

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

/** A press counts only when its card could be seen for so long, so that none is stolen by a quick swap. */
export const SETTLED = 300;
/** The card goes this long after the pointer has left it. */
const LEAVE = 350;
/** A card that has just been answered says so, and offers the way back, at least so long. */
const ANSWERED = 8000;
/** How long a pointer on its way to the card may keep it open. */
const APPROACH = 1500;
/** Below this width the card is a sheet at the lower edge. */
const NARROW = 480;
/** A page can ask for any number of marks; so many are drawn at once. */
const MOUNTED_AT_MOST = 80;

interface Entry extends Placeable {
  subject: MarkSubject;
  state: CardState;
  question: PageQuestion | null;
}

interface OpenCard {
  readonly entry: Entry;
  readonly by: TriggerCause | 'mark';
  /** The link it was opened from; null for the mark. */
  readonly link: HTMLAnchorElement | null;
  readonly at: Point | null;
  /** Since when it can be seen and pressed. */
  since: Instant;
  /** Stays until it is closed. */
  pinned: boolean;
  element: HTMLElement | null;
  busy: boolean;
  /** The last press came from a pointer, so the focus it left behind doesn't hold the card. */
  pressedByPointer: boolean;
  /** Before this it does not go with the pointer. */
  staysUntil: Instant;
  problem: StoreProblem | 'undo' | null;
  /** The held-back click, repeated when the person goes on. */
  readonly held: MouseEventInit | null;
}

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
  let open: OpenCard | null = null;
  let leaving: ReturnType<typeof setTimeout> | null = null;
  let approach: { distance: number; since: Instant } | null = null;
  let drawn = false;
  let spoken = '';
  /** Focus that we give back opens nothing. */
  let givingFocusBack = false;

  const entries = new Map<string, Entry>();
  const entryOfLink = new WeakMap<Element, Entry>();
  /** Items the person went on with on this page; a second pause would only nag. */
  const paused = new Set<string>();
  /** Ids of the questions that were shown on this page. */
  const asked = new Set<string>();

  const showsMarks = () => context.level === 'marks' || context.level === 'pause';

  const layer = new Layer<Entry>({
    document,
    host: () => host,
    rtl: () => context.dir === 'rtl',
    onNear: () => scheduleDraw(),
    onFrame: () => followCard(),
    signal: life.signal,
  });

  const triggers = listen<Entry>({
    document,
    signal: life.signal,
    trust,
    itemOf: (link) => (showsMarks() && host ? (entryOfLink.get(link) ?? null) : null),
    ours: (event) => host?.holds(event) ?? false,
    holdsClick: ({ subject, state }) =>
      context.level === 'pause' && !paused.has(subject.itemKey) && state.name !== 'go-on',
    open: (entry, by, link, at, held) => openCard(entry, by, link, at, held),
    away: (at) => pointerAway(at),
    back: stayOpen,
    pointerMoved: approachCard,
    pressedOutside: () => close(false),
    escape: (event) => {
      if (!open) return;
      if (host?.holds(event)) event.stopPropagation();
      close(true);
    },
    tabInto: (link) => {
      if (!open || open.link !== link || !open.element) return false;
      open.pinned = true;
      open.element.focus({ preventScroll: true });
      return true;
    },
    isOpenFor: (entry) => open?.entry === entry,
  });

  function mount(): Host | null {
    if (host) return host;
    host = createHost({ document, css: OVERLAY_CSS, rootMode, onRefused: dispose });
    host.root.addEventListener('keydown', leaveCardByTab);
    host.root.addEventListener('pointerover', (event) => {
      if (trust(event) && open?.element?.contains(event.target as Node)) stayOpen();
    });
    host.root.addEventListener('focusout', (event) => {
      const to = (event as FocusEvent).relatedTarget as Node | null;
      if (to && open && !open.element?.contains(to)) pointerAway(null);
    });
    dress();
    return host;
  }

  function dress(): void {
    if (!host) return;
    const { surface } = host;
    surface.lang = context.locale;
    surface.dir = context.dir;
    if (context.theme === 'system') delete surface.dataset['theme'];
    else surface.dataset['theme'] = context.theme;
  }

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
    const shown = showsMarks()
      ? [...entries.values()].filter(({ near, subject }) => near && subject.chip).slice(0, MOUNTED_AT_MOST)
      : [];
    // The card follows its mark, so that Tab leads from one to the other.
    const behindMark = open !== null && shown.includes(open.entry);
    const card = open && <OpenedCard key="card" current={open} />;
    render(
      <>
        {shown.flatMap((entry) => [
          <MarkOf key={`mark ${entry.subject.id}`} entry={entry} />,
          open?.entry === entry ? card : null,
        ])}
        {behindMark ? null : card}
        <div key="spoken" class="spoken" role="status">
          {spoken}
        </div>
      </>,
      host.surface,
    );
    layer.schedule();
  }

  function MarkOf({ entry }: { entry: Entry }) {
    const wording = markWording(entry.subject, words);
    const label = words.say('overlay_mark_label', { phrases: wording.phrases.join(' · ') });
    return (
      <Mark
        wording={wording}
        label={label}
        expanded={open?.entry === entry}
        cardId={CARD_ID}
        hold={(element) => {
          entry.element = element;
          if (element) element.style.visibility = entry.shown ? 'visible' : 'hidden';
        }}
        onActivate={(event) => {
          if (!trust(event) || !host?.visible()) return;
          if (open?.entry === entry && open.pinned) {
            close(true);
            return;
          }
          openCard(entry, 'mark', null, null);
          const byKeyboard = (event as MouseEvent).detail === 0;
          if (byKeyboard) open?.element?.focus({ preventScroll: true });
        }}
        onRest={(event) => {
          if (!trust(event) || givingFocusBack) return;
          const byPointer = event.type !== 'focus';
          const opens = byPointer
            ? (event as PointerEvent).pointerType !== 'touch'
            : focusIsShown(entry.element);
          if (!opens) return;
          if (open?.entry === entry) {
            stayOpen();
            return;
          }
          const by = byPointer ? 'pointer' : 'focus';
          triggers.rest(() => {
            if (entry.element) openCard(entry, by, null, null);
          });
        }}
      />
    );
  }

  function OpenedCard({ current }: { current: OpenCard }) {
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
        sheet={narrow()}
        hold={(element) => {
          current.element = element;
        }}
        onPress={(press, event) => void onPress(current, press, event)}
      />
    );
  }

  // --- the card's life

  function openCard(
    entry: Entry,
    by: OpenCard['by'],
    link: HTMLAnchorElement | null,
    at: Point | null,
    held: MouseEventInit | null = null,
  ): void {
    if (!host || !showsMarks()) return;
    stayOpen();
    triggers.stopResting();
    if (entry.question === null) {
      entry.question = questionFor(entry.subject);
      if (entry.question !== null && entry.state.name === 'asking') void noteAsked(entry.question);
    }
    open = {
      entry,
      by,
      link,
      at,
      since: clock(),
      pinned: by === 'mark' || by === 'held-click',
      element: null,
      busy: false,
      pressedByPointer: false,
      staysUntil: 0,
      problem: null,
      held,
    };
    spoken =
      by === 'focus'
        ? words.say('overlay_announce', { phrases: markWording(entry.subject, words).phrases.join(' · ') })
        : '';
    draw();
    followCard();
    if (open?.element) host.promote(open.element.getBoundingClientRect());
    if (by === 'held-click') open?.element?.focus({ preventScroll: true });
  }

  function close(giveFocusBack: boolean): void {
    if (!open) return;
    const { entry, link, element } = open;
    const hadFocus =
      element !== null && host?.root.activeElement != null && element.contains(host.root.activeElement);
    open = null;
    spoken = '';
    // A question that was left unanswered is not asked again by itself.
    if (entry.state.name === 'disputing') entry.state = entry.state.before;
    stayOpen();
    draw();
    if (!giveFocusBack || !hadFocus) return;
    givingFocusBack = true;
    (link ?? entry.element)?.focus({ preventScroll: true });
    givingFocusBack = false;
    triggers.stopResting();
  }

  function stayOpen(): void {
    if (leaving !== null) clearTimeout(leaving);
    leaving = null;
    approach = null;
  }

  /** The pointer or focus went elsewhere: the card goes soon, unless it is pinned or holds the focus. */
  function pointerAway(at: Point | null): void {
    if (!open || open.pinned || leaving !== null) return;
    const focused = host?.root.activeElement ?? null;
    if (focused && open.element?.contains(focused) && !open.pressedByPointer) return;
    const opener = open.link ? document.activeElement === open.link : focused === open.entry.element;
    if (open.by === 'focus' && opener) return;
    if (at && open.element) {
      approach = { distance: distanceTo(at, open.element.getBoundingClientRect()), since: clock() };
    }
    leaving = setTimeout(() => close(false), Math.max(LEAVE, open.staysUntil - clock()));
  }

  /** A pointer that comes nearer is on its way to the card. */
  function approachCard(at: Point): void {
    if (!approach || !open?.element || leaving === null) return;
    const distance = distanceTo(at, open.element.getBoundingClientRect());
    const nearer = distance < approach.distance;
    approach.distance = distance;
    if (!nearer || clock() < open.staysUntil || clock() - approach.since > APPROACH) return;
    clearTimeout(leaving);
    leaving = setTimeout(() => close(false), LEAVE);
  }

  const narrow = () => (document.documentElement.clientWidth || NARROW + 1) <= NARROW;

  /** Puts the card beside its reference, and takes it away when that has left the screen. */
  function followCard(): void {
    if (!open?.element || !host) return;
    const { element, entry, link, at } = open;
    if (!host.visible()) {
      open.since = clock();
      return;
    }
    const reference = link?.isConnected ? link : entry.shown && entry.element ? entry.element : entry.anchor;
    const view = document.defaultView;
    const boxes = reference.isConnected ? Array.from(reference.getClientRects()) : [];
    const height = view?.innerHeight ?? 0;
    const focused = host.root.activeElement;
    const gone =
      boxes.length === 0 ||
      boxes.every(({ top, bottom }) => bottom < -40 || (height > 0 && top > height + 40));
    if (gone && view && !(focused && element.contains(focused))) {
      close(false);
      return;
    }
    if (narrow()) {
      element.style.transform = '';
      return;
    }
    const box = boxes.toSorted((a, b) => (at ? distanceTo(at, a) - distanceTo(at, b) : 0))[0];
    if (!box) return;
    const origin = host.element.getBoundingClientRect();
    const place = placeCard(
      box,
      { width: element.offsetWidth, height: element.offsetHeight },
      { width: document.documentElement.clientWidth, height },
      context.dir === 'rtl',
    );
    const transform = `translate(${Math.round(place.x - origin.left)}px, ${Math.round(place.y - origin.top)}px)`;
    if (element.style.transform !== transform) element.style.transform = transform;
  }

  /** Tab out of the card's last button goes on from where the card was opened. */
  function leaveCardByTab(event: Event): void {
    const { key, shiftKey } = event as KeyboardEvent;
    if (key !== 'Tab' || !open?.element || !open.link || !trust(event)) return;
    const buttons = [...open.element.querySelectorAll('button')];
    const focused = host?.root.activeElement ?? null;
    const atEdge = shiftKey ? focused === open.element || focused === buttons[0] : focused === buttons.at(-1);
    if (!atEdge) return;
    const { link } = open;
    if (shiftKey) event.preventDefault();
    close(false);
    link.focus({ preventScroll: true });
    triggers.stopResting();
  }

  function questionFor({ verdict }: MarkSubject): PageQuestion | null {
    for (const signal of signalsOf(verdict)) {
      const question = context.questions.find((one) => one.signal === signal);
      if (question) return question;
    }
    return null;
  }

  /** Each question once on this page; a private window notes nothing. */
  async function noteAsked(question: PageQuestion): Promise<void> {
    if (asked.has(question.id) || context.privateWindow) return;
    asked.add(question.id);
    const questions = await actions.asked(question);
    if (questions !== null && !life.signal.aborted) context = { ...context, questions };
  }

  // --- what the person decides

  async function onPress(current: OpenCard, press: CardPress, event: Event): Promise<void> {
    if (!trust(event)) return;
    if (press === 'close') {
      close(true);
      return;
    }
    if (open !== current || current.busy || clock() - current.since < SETTLED || !host?.visible()) return;
    current.busy = true;
    current.pressedByPointer = (event as MouseEvent).detail > 0;
    current.problem = null;
    draw();
    const { entry } = current;
    const followLink = press === 'go-on' && current.held !== null;
    try {
      current.problem = await decide(entry, press);
    } catch {
      // The extension was updated or removed under this page.
      current.problem = 'unavailable';
    }
    current.busy = false;
    if (followLink) paused.add(entry.subject.itemKey);
    if (open === current) {
      current.since = clock();
      // Only what was opened by a click stays for good; a decided card may go with the pointer.
      current.pinned = current.problem !== null || entry.state.name === 'disputing';
      // The answered card is smaller, so the pointer may stand outside it now without having left.
      current.staysUntil = clock() + ANSWERED;
      draw();
      current.element?.focus({ preventScroll: true });
    }
    if (followLink) {
      close(false);
      repeatClick(current.link, current.held);
    }
  }

  /** Carries a press out; gives what stood in the way, else null. */
  async function decide(entry: Entry, press: CardPress): Promise<StoreProblem | 'undo' | null> {
    const { subject, state } = entry;
    switch (press) {
      case 'cool': {
        const saved = await actions.keep(subject, null);
        if (!saved.ok) return saved.problem;
        settle(subject.itemKey, { name: 'saved', ...saved.value });
        return null;
      }
      case 'not-for-me':
      case 'go-on': {
        const kept = await actions.remember(subject, press);
        // A private window keeps nothing, and the answer still holds for this page.
        if (!kept.ok && kept.problem !== 'private-window') return kept.problem;
        settle(subject.itemKey, { name: press });
        return null;
      }
      case 'undo': {
        if (state.name === 'disputed') return undispute(entry, state.exception);
        const undone =
          state.name === 'saved'
            ? await actions.unkeep(subject, state.id)
            : await actions.remember(subject, null);
        if (!undone.ok && undone.problem !== 'private-window') return 'undo';
        settle(subject.itemKey, { name: 'asking' });
        return null;
      }
      case 'wrong':
        // A private window keeps no exception, so there is nothing to choose from.
        if (context.privateWindow) return dispute(entry, null);
        entry.state = { name: 'disputing', before: state };
        return null;
      case 'back':
        if (state.name === 'disputing') entry.state = state.before;
        return null;
      case 'close':
        return null;
      default:
        return dispute(entry, press.exception);
    }
  }

  async function dispute(entry: Entry, exception: PageException | null): Promise<StoreProblem | null> {
    const before = entry.state;
    // The mark goes during the call, and the card is to stay.
    if (before.name !== 'disputing') entry.state = { name: 'disputing', before };
    const kept = await actions.dispute(entry.subject, exception);
    if (!kept.ok) {
      entry.state = before;
      return kept.problem;
    }
    entry.state = { name: 'disputed', exception: kept.value };
    return null;
  }

  async function undispute(entry: Entry, exception: number | null): Promise<'undo' | null> {
    const before = entry.state;
    // The mark comes back during the call, or soon after it, and is to find its card as it was.
    entry.state = stateOf(entry.subject);
    const undone = await actions.undispute(entry.subject, exception);
    if (undone.ok) return null;
    entry.state = before;
    return 'undo';
  }

  /** The same thing may be met in several posts of a page; it was decided for all of them. */
  function settle(itemKey: string, state: CardState): void {
    for (const entry of entries.values()) {
      if (entry.subject.itemKey === itemKey && !isDisputed(entry)) entry.state = state;
    }
  }

  // --- the contract

  function put(subject: MarkSubject): void {
    if (life.signal.aborted) return;
    const known = entries.get(subject.id) ?? adopt(subject.id);
    if (known) {
      const before = known.subject;
      const untouched = known.state.name === stateOf(before).name;
      if (subject.itemKey !== before.itemKey || (subject.memory !== before.memory && untouched)) {
        known.state = stateOf(subject);
        known.question = null;
      }
      for (const link of before.links) entryOfLink.delete(link);
      known.subject = subject;
      known.container = subject.container;
      known.post = subject.text;
      known.spot = null;
      if (known.anchor !== subject.anchor || subject.chip !== before.chip) {
        layer.remove(known);
        known.anchor = subject.anchor;
        if (subject.chip) layer.add(known);
      }
      for (const link of subject.links) entryOfLink.set(link, known);
    } else {
      const entry: Entry = {
        subject,
        anchor: subject.anchor,
        container: subject.container,
        post: subject.text,
        state: stateOf(subject),
        question: null,
        element: null,
        near: false,
        spot: null,
        shown: false,
      };
      entries.set(subject.id, entry);
      for (const link of subject.links) entryOfLink.set(link, entry);
      if (subject.chip) layer.add(entry);
    }
    if (showsMarks()) mount();
    scheduleDraw();
  }

  /** The mark of the open card, which was called wrong and comes back. */
  function adopt(id: string): Entry | null {
    const entry = open?.entry;
    if (entry?.subject.id !== id) return null;
    entries.set(id, entry);
    if (entry.subject.chip) layer.add(entry);
    return entry;
  }

  function drop(id: string): void {
    const entry = entries.get(id);
    if (!entry) return;
    entries.delete(id);
    layer.remove(entry);
    for (const link of entry.subject.links) entryOfLink.delete(link);
    // A disputed mark is dropped at once, and its card still has something to say.
    if (open?.entry === entry && !isDisputed(entry)) close(true);
    scheduleDraw();
  }

  function setContext(next: PageContext): void {
    context = next;
    words = createWords(next.words, next.locale);
    for (const entry of entries.values()) entry.question = null;
    if (open) open.entry.question = questionFor(open.entry.subject);
    if (showsMarks()) {
      if (entries.size > 0) mount();
    } else {
      close(true);
    }
    dress();
    layer.forget();
    draw();
  }

  function dispose(): void {
    if (life.signal.aborted) return;
    life.abort();
    stayOpen();
    open = null;
    if (host) {
      render(null, host.surface);
      host.dispose();
      host = null;
    }
    entries.clear();
  }

  return { put, drop, setContext, dispose };
}

const CARD_ID = 'card';

/** Follows a link as the held-back click would have: in this tab, or in a new one. */
function repeatClick(link: HTMLAnchorElement | null, held: MouseEventInit | null): void {
  if (link?.isConnected) {
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...held }));
  }
}

function isDisputed({ state }: Entry): boolean {
  return state.name === 'disputed' || state.name === 'disputing';
}

function stateOf({ memory }: MarkSubject): CardState {
  return { name: memory ?? 'asking' };
}
