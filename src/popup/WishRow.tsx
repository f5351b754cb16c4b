import type { ComponentChildren, JSX } from 'preact';
import type { Decision } from '../messages/protocol';
import type { Instant } from '../shared/clock';
import type { EditDraft } from '../storage/drafts';
import { formatPrice } from '../ui/format';
import { Icon } from '../ui/Icon';
import { useWords } from '../ui/language';
import { isWebAddress, placeName } from '../ui/platform';
import { connectionPhrases } from '../ui/verdict';
import type { WishEdit } from '../wishlist/kept';
import type { Wish } from '../wishlist/wish';
import { EditForm } from './EditForm';
import { WishTile } from './pictures';

/** What a row can ask for. The same object for as long as the popup is open, so that rows needn't be drawn anew. */
export interface RowActs {
  decide(wish: Wish, decision: Decision): void;
  openTab(url: string): void;
  toggle(wish: Wish): void;
  /** Opens the edit of a wish, or closes it when it is open. */
  edit(wish: Wish): void;
  draftEdit(wish: Wish, draft: EditDraft): void;
  saveEdit(wish: Wish, edit: WishEdit): void;
  discardEdit(wish: Wish): void;
  draftReason(wish: Wish, reason: string): void;
}

/** What every row gets. */
export interface RowProps {
  readonly wish: Wish;
  readonly now: Instant;
  readonly acts: RowActs;
  /** Null while nothing is being selected. */
  readonly selected: boolean | null;
  /** What stands in the fields of its edit; null when that is closed. */
  readonly draft: EditDraft | null;
  /** The reason for buying early, as far as it is written. */
  readonly reason: string;
}

/** One wish: what it is, where and from whom, a line on where it stands, and what can be done. */
export function WishRow(
  props: Pick<RowProps, 'wish' | 'acts' | 'selected' | 'draft'> & {
    readonly line: ComponentChildren;
    readonly children: ComponentChildren;
  },
): JSX.Element {
  const { say } = useWords();
  const { wish, acts, selected, draft } = props;
  const titleId = `wish-${wish.id}`;
  return (
    <>
      {selected === null ? (
        <WishTile wish={wish} />
      ) : (
        <label class="select-box">
          <input
            type="checkbox"
            checked={selected}
            aria-labelledby={titleId}
            onChange={() => acts.toggle(wish)}
          />
        </label>
      )}
      <div class="wish-body">
        <h3 id={titleId} tabIndex={-1}>
          <bdi>{wish.title}</bdi>
        </h3>
        <Source wish={wish} />
        {wish.question !== undefined && (
          <p class="soft asked">
            <bdi>{say('popup_was_asked', { question: wish.question })}</bdi>
          </p>
        )}
        {wish.note !== '' && (
          <p class="note">
            <bdi>{wish.note}</bdi>
          </p>
        )}
        <p class="wish-line">{props.line}</p>
      </div>
      <button
        type="button"
        class="icon-button edit-button"
        aria-label={say('popup_edit', { title: wish.title })}
        aria-expanded={draft !== null}
        onClick={() => acts.edit(wish)}
      >
        <Icon name="edit" size={16} />
      </button>
      {draft && (
        <EditForm
          wish={wish}
          draft={draft}
          onDraft={(changed) => acts.draftEdit(wish, changed)}
          onSave={(edit) => acts.saveEdit(wish, edit)}
          onDiscard={() => acts.discardEdit(wish)}
          onClose={() => acts.edit(wish)}
        />
      )}
      {selected === null && draft === null && <div class="actions">{props.children}</div>}
    </>
  );
}

function Source({ wish }: Pick<RowProps, 'wish'>): JSX.Element | null {
  const words = useWords();
  const { url, creator, platform } = wish.provenance;
  const place = placeName(platform, url);
  const facts = [
    wish.price && <strong class="price">{formatPrice(wish.price, words.locale)}</strong>,
    creator && <bdi>{words.say('popup_from_creator', { creator })}</bdi>,
    place &&
      (isWebAddress(url) ? (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {words.say('popup_seen_on', { place })}
        </a>
      ) : (
        <span>{words.say('popup_seen_on', { place })}</span>
      )),
    ...connectionPhrases(wish.provenance, words).map((phrase) => <span key={phrase}>{phrase}</span>),
  ].filter((fact) => fact);
  if (facts.length === 0) return null;
  return (
    <p class="facts">
      {facts.map((fact, index) => (
        // The facts of a wish have a fixed order and never move.
        <span class="fact" key={index}>
          {fact}
        </span>
      ))}
    </p>
  );
}
