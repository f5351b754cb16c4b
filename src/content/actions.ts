import type { Ask } from '../messages/ask';
import type { MarkSubject, OverlayActions } from '../overlay/overlay';
import type { NewWish } from '../wishlist/wish';

/** What the card asks for, carried to the background. */
export function createActions(ask: Ask, onDisputed: (subject: MarkSubject) => void): OverlayActions {
  return {
    keep: (subject, coolFor) => ask('wish.add', { wish: wishOf(subject), coolFor, itemKey: subject.itemKey }),
    unkeep: (_subject, id) => ask('wish.unadd', { id }),
    remember: (subject, answer) => ask('item.remember', { key: subject.itemKey, answer }),
    asked: async ({ id }) => {
      const next = await ask('question.asked', { id });
      return next.ok ? next.value : null;
    },
    dispute: onDisputed,
  };
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
    url: link?.clean ?? link?.destination ?? subject.url,
    price: null,
    provenance: {
      url: subject.url,
      platform: subject.platform,
      creator: subject.creator,
      relations: verdict.relations,
      disclosure: verdict.disclosure,
      sheepsClothing: verdict.sheepsClothing,
      program: link?.program ?? null,
      payee: link?.payee ?? null,
    },
  };
}
