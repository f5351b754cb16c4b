import * as v from 'valibot';
import { LIMITS } from '../wishlist/limits';
import { LONGEST_REASON } from '../wishlist/machine';
import { WISH_ID } from '../wishlist/schema';
import type { WishId } from '../wishlist/wish';

/** What stands in the fields of an edit, as it was typed. */
export interface EditDraft {
  readonly title: string;
  readonly amount: string;
  readonly currency: string;
  readonly note: string;
}

/** What was begun and not finished when a page was closed. Kept until the browser is closed. */
export interface Drafts {
  readonly edits: { readonly [id in WishId]?: EditDraft | undefined };
  /** Reasons for buying early. */
  readonly reasons: { readonly [id in WishId]?: string | undefined };
  /** The wish whose edit was open. */
  readonly editing: WishId | null;
}

export const NO_DRAFTS: Drafts = { edits: {}, reasons: {}, editing: null };

/** Session area: the drafts. */
export const DRAFTS = 'drafts';

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));

const DRAFTS_RECORD = v.strictObject({
  edits: v.record(
    WISH_ID,
    v.strictObject({
      title: text(LIMITS.title),
      amount: text(40),
      currency: text(40),
      note: text(LIMITS.note),
    }),
  ),
  reasons: v.record(WISH_ID, text(LONGEST_REASON)),
  editing: v.nullable(WISH_ID),
});

/** The drafts that are kept; none when unreadable. */
export function parseDrafts(record: unknown): Drafts {
  const parsed = v.safeParse(DRAFTS_RECORD, record);
  return parsed.success ? parsed.output : NO_DRAFTS;
}
