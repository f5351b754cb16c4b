import type { Finding } from '../detect/finding';
import type { LinkVerdict } from '../detect/link';
import type { Verdict } from '../detect/verdict';
import type { PageContext } from '../messages/protocol';
import { createOverlay, type OverlayOptions } from '../overlay/create';
import type { MarkSubject, OverlayActions } from '../overlay/overlay';
import { DEFAULTS } from '../settings/defaults';
import type { Language, Theme } from '../settings/settings';
import { DAY } from '../shared/clock';
import { success } from '../shared/result';
import { directionOf } from '../ui/direction';
import { tableFor } from '../ui/page-tables';
import { localeTag } from '../ui/tables';
import { wordTable } from '../ui/words';
import type { WishId } from '../wishlist/wish';

/** The made-up creator of the example. */
export const EXAMPLE_CREATOR = '@thriftytom';

/** The made-up link of the example; what pays is its `ref`. */
export const EXAMPLE_LINK = 'https://shop.example/lamp?ref=thriftytom';

/** The drawn example post, and how it is to be marked. */
export interface ExamplePlace {
  readonly post: Element;
  /** What the mark stands beside. */
  readonly anchor: Element;
  readonly link: HTMLAnchorElement;
  /** The post's words. */
  readonly text: string;
  readonly question: string;
  readonly language: Language;
  readonly theme: Theme;
}

/** What may differ from how the overlay stands on a page; for tests. */
type Stance = Partial<Pick<OverlayOptions, 'rootMode' | 'trust'>>;

/**
 * Puts the mark and the card of a real page at the example: they are drawn and answer as they do there. Whatever is
 * pressed, nothing is stored and nothing is sent.
 *
 * @returns how to take them away
 */
export function showLiveExample(place: ExamplePlace, now: () => number, stance: Stance = {}): () => void {
  const life = new AbortController();
  const subject = subjectOf(place);
  const overlay = createOverlay({
    document: place.post.ownerDocument,
    context: contextOf(place),
    clock: now,
    signal: life.signal,
    actions: pretend(now, {
      drop: () => overlay.drop(subject.id),
      putBack: () => overlay.put(subject),
    }),
    ...stance,
  });
  overlay.put(subject);
  return () => life.abort();
}

/** Every press is answered as if it had been carried out. */
function pretend(
  now: () => number,
  mark: { readonly drop: () => void; readonly putBack: () => void },
): OverlayActions {
  const done = async () => success(null);
  return {
    keep: async (_subject, coolFor) =>
      success({ id: 'example' as WishId, coolsAt: now() + (coolFor ?? 3 * DAY) }),
    unkeep: done,
    remember: done,
    opened: async () => null,
    paused: done,
    moveSummary: done,
    rest: done,
    asked: async () => null,
    async dispute() {
      mark.drop();
      return success(null);
    },
    async undispute() {
      mark.putBack();
      return success(null);
    },
  };
}

function contextOf({ language, theme, question }: ExamplePlace): PageContext {
  const locale = localeTag(language);
  return {
    level: 'marks',
    spotting: DEFAULTS.spotting,
    theme,
    country: null,
    rules: [],
    locale,
    dir: directionOf(locale),
    words: wordTable(tableFor(language)),
    questions: [{ id: 'example', signal: 'deinfluence_sells', text: question }],
    privateWindow: false,
    summary: null,
    holdBuys: false,
    restUntil: null,
  };
}

function subjectOf({ post, anchor, link, text }: ExamplePlace): MarkSubject {
  return {
    id: 'example',
    anchor,
    container: post,
    chip: true,
    links: [link],
    verdict: VERDICT,
    creator: EXAMPLE_CREATOR,
    platform: 'web',
    url: EXAMPLE_LINK,
    link: LINK,
    path: { programs: ['shop.example Friends'], shop: 'shop.example' },
    title: text,
    text,
    itemKey: 'example',
    memory: null,
  };
}

const LINK: LinkVerdict & { readonly href: string } = {
  href: EXAMPLE_LINK,
  earns: true,
  strength: 'likely',
  program: 'ref',
  payee: 'thriftytom',
  destination: EXAMPLE_LINK,
  clean: 'https://shop.example/lamp',
  error: null,
};

const PAYS: Finding = {
  kind: 'affiliate',
  strength: 'likely',
  rule: 'program:ref',
  source: 'link',
  start: null,
  end: null,
  text: EXAMPLE_LINK,
};

/** A post that says not to buy one thing and earns from another, and doesn't say so. */
const VERDICT: Verdict = {
  earns: true,
  relations: ['affiliate'],
  disclosure: 'none',
  saysUnpaid: false,
  deinfluencing: true,
  sheepsClothing: true,
  pressure: false,
  findings: [PAYS],
};
