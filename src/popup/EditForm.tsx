import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EditDraft } from '../storage/drafts';
import { useWords } from '../ui/language';
import type { WishEdit } from '../wishlist/kept';
import { LIMITS } from '../wishlist/limits';
import type { Wish } from '../wishlist/wish';
import { parseAmount } from './amount';

/** The fields as a wish fills them before anything is typed. */
export function draftOf({ title, price, note }: Wish): EditDraft {
  return { title, amount: price ? String(price.amount) : '', currency: price?.currency ?? '', note };
}

/** True when something was written in an edit: a draft that says what its wish says is nothing to come back to. */
export function isBegun(wish: Wish, draft: EditDraft | undefined): boolean {
  if (draft === undefined) return false;
  const { title, amount, currency, note } = draftOf(wish);
  return (
    draft.title !== title || draft.amount !== amount || draft.currency !== currency || draft.note !== note
  );
}

/** The id of the field that an edit begins with. */
export function firstFieldOf({ id }: Wish): string {
  return `edit-${id}-title`;
}

type Mistake = 'no_title' | 'bad_price' | 'bad_currency';

/** What a draft changes of its wish, or what is wrong with it. */
export function editOf(wish: Wish, draft: EditDraft): WishEdit | Mistake {
  const before = draftOf(wish);
  const title = draft.title.trim();
  if (title === '') return 'no_title';
  const edit: { -readonly [Name in keyof WishEdit]: WishEdit[Name] } = {};
  if (title !== wish.title) edit.title = title;
  if (draft.note !== before.note) edit.note = draft.note;
  // Three digits after a point can be read in two ways: what nobody touched stays as it is.
  if (draft.amount === before.amount && draft.currency === before.currency) return edit;
  if (draft.amount.trim() === '') return { ...edit, price: null };
  const amount = parseAmount(draft.amount);
  if (amount === null || amount > 1e12) return 'bad_price';
  const currency = draft.currency.trim().toUpperCase();
  if (!/^[A-Z]{3}$/.test(currency)) return 'bad_currency';
  return { ...edit, price: { amount, currency } };
}

/** Name, price and note of a wish, to be written anew. Escape closes it and keeps what was typed. */
export function EditForm(props: {
  readonly wish: Wish;
  readonly draft: EditDraft;
  readonly onDraft: (draft: EditDraft) => void;
  readonly onSave: (edit: WishEdit) => void;
  readonly onDiscard: () => void;
  readonly onClose: () => void;
}): JSX.Element {
  const { say } = useWords();
  const { wish, draft } = props;
  const [mistake, setMistake] = useState<Mistake | null>(null);
  const id = (field: string) => `edit-${wish.id}-${field}`;

  const field = (name: keyof EditDraft, wrong: Mistake | null) => ({
    id: id(name),
    value: draft[name],
    'aria-invalid': wrong !== null && mistake === wrong,
    'aria-describedby': wrong !== null && mistake === wrong ? id('mistake') : undefined,
    onInput: (event: Event) => {
      setMistake(null);
      props.onDraft({ ...draft, [name]: (event.currentTarget as HTMLInputElement).value });
    },
  });
  const submit = (event: Event) => {
    event.preventDefault();
    const edit = editOf(wish, draft);
    if (typeof edit !== 'string') return props.onSave(edit);
    setMistake(edit);
    const wrong = { no_title: 'title', bad_price: 'amount', bad_currency: 'currency' } as const;
    document.getElementById(id(wrong[edit]))?.focus();
  };

  return (
    <form
      class="edit"
      aria-label={say('popup_edit', { title: wish.title })}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        props.onClose();
      }}
    >
      <label for={id('title')}>{say('popup_edit_title')}</label>
      <input type="text" maxLength={LIMITS.title} autocomplete="off" {...field('title', 'no_title')} />
      <div class="edit-price">
        <div>
          <label for={id('amount')}>{say('popup_edit_price')}</label>
          <input
            type="text"
            inputMode="decimal"
            maxLength={20}
            autocomplete="off"
            {...field('amount', 'bad_price')}
          />
        </div>
        <div>
          <label for={id('currency')}>{say('popup_edit_currency')}</label>
          <input type="text" maxLength={3} autocomplete="off" {...field('currency', 'bad_currency')} />
        </div>
      </div>
      <label for={id('note')}>{say('popup_edit_note')}</label>
      <textarea rows={2} maxLength={LIMITS.note} {...field('note', null)} />
      {mistake && (
        <p id={id('mistake')} class="problem" role="alert">
          {say(`popup_edit_${mistake}`)}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="button small">
          {say('popup_edit_save')}
        </button>
        <button type="button" class="button small quiet" onClick={props.onDiscard}>
          {say('popup_edit_discard')}
        </button>
      </div>
    </form>
  );
}
