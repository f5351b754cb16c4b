import { isOwn } from '../detect/custom-rules';
import type { Ask } from '../messages/ask';
import type { MarkSubject, OverlayActions } from '../overlay/overlay';
import { failure, success } from '../shared/result';
import type { NewWish } from '../wishlist/wish';

/** What a page does when the person calls a mark wrong, or takes that back. */
export interface Disputes {
  /** `exception` is its number among the person's own rules; null when none was kept. */
  readonly disputed: (subject: MarkSubject, exception: number | null) => void;
  readonly settled: (subject: MarkSubject) => void;
}

/** What the card asks for, carried to the background. */
export function createActions(ask: Ask, disputes: Disputes): OverlayActions {
  return {
    async keep(subject, coolFor, question) {
      const picture = await pictureOfSubject(subject);
      const wish = { ...wishOf(subject), ...(question !== null && { question }) };
      return ask('wish.add', { wish, coolFor, itemKey: subject.itemKey, picture });
    },
    unkeep: (_subject, id) => ask('wish.unadd', { id }),
    opened: ({ itemKey, creator, price = null }) => ask('card.opened', { itemKey, creator, price }),
    paused: (subject) => ask('item.paused', { key: subject.itemKey }),
    moveSummary: (change) => ask('summary.change', change),
    rest: () => ask('rest.begin', null),
    remember: (subject, answer) => ask('item.remember', { key: subject.itemKey, answer }),
    asked: async ({ id }) => {
      const next = await ask('question.asked', { id });
      return next.ok ? next.value : null;
    },
    async dispute(subject, exception) {
      const added = exception === null ? success(null) : await ask('exception.add', exception);
      // A private window keeps nothing, and the mark goes for this page all the same.
      const kept = !added.ok && added.problem === 'private-window' ? success(null) : added;
      if (kept.ok) disputes.disputed(subject, kept.value);
      return kept;
    },
    async undispute(subject, id) {
      const taken = id === null ? success(null) : await ask('exception.takeBack', { id });
      // Gone from the list already: that is what was asked for.
      if (!taken.ok && taken.problem !== 'not-found') return failure(taken.problem);
      disputes.settled(subject);
      return success(null);
    },
  };
}

/** A small picture of what a mark stands at; null where there is none, or it can't be read. Requests nothing. */
async function pictureOfSubject({
  links,
  platform,
  title,
  container,
  price,
}: MarkSubject): Promise<string | null> {
  try {
    const { pictureOf, smallPicture } = await import('./picture');
    const { ownerDocument: document } = container;
    const linked = links.map((link) => link.querySelector('img')).find((image) => image !== null) ?? null;
    // An article shows many things; beside a product, or in a post, there is little but the thing.
    const area = platform === 'web' && price === undefined ? null : container;
    const image = linked ?? pictureOf(document, null, title, area);
    return image === null ? null : smallPicture(image, () => document.createElement('canvas'));
  } catch {
    // A page with its own things where methods should be, or a piece that can't be had: a letter does as well.
    return null;
  }
}

/**
 * The wish that a mark's card saves.
 *
 * Its link is the clean one. Where only the paid link is known, nothing is better than sending the person
 * through it later, so the address of the post stands in: there they find the thing again.
 */
export function wishOf(subject: MarkSubject): NewWish {
  const { verdict, link } = subject;
  return {
    title: subject.title,
    url: link?.clean ?? (link?.earns === true ? null : link?.destination) ?? subject.url,
    price: subject.price ?? null,
    provenance: {
      url: subject.url,
      platform: subject.platform,
      creator: subject.creator,
      relations: verdict.relations,
      disclosure: verdict.disclosure,
      sheepsClothing: verdict.sheepsClothing,
      program: link && !isOwn(link.program) ? link.program : null,
      payee: link?.payee ?? null,
    },
  };
}
