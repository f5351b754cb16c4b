import type { ComponentType, JSX } from 'preact';
import { formatDaysFrom, formatMoment, formatSpan } from '../ui/format';
import { Icon } from '../ui/Icon';
import { useWords } from '../ui/language';
import { isWebAddress } from '../ui/platform';
import type { CheckIn } from '../wishlist/wish';
import { EarlyUnlock } from './EarlyUnlock';
import type { Standing } from './lists';
import { type RowProps, WishRow } from './WishRow';

/** The time has passed: the person may decide now. */
function ReadyRow(props: RowProps): JSX.Element {
  const { say, locale } = useWords();
  const { wish, now, acts } = props;
  const { decide, openTab } = acts;
  const buy = () => {
    decide(wish, { name: 'left-to-buy', earlyBecause: null });
    if (isWebAddress(wish.url)) openTab(wish.url);
  };
  return (
    <WishRow {...props} line={say('popup_saved_when', { when: formatDaysFrom(wish.savedAt, now, locale) })}>
      <button type="button" class="button" onClick={() => decide(wish, { name: 'let-go' })}>
        {say('popup_let_go')}
      </button>
      <button
        type="button"
        class="button"
        onClick={() => decide(wish, { name: 'keep-waiting', coolFor: null })}
      >
        {say('popup_keep_waiting')}
      </button>
      <button type="button" class="button" onClick={buy}>
        {say('popup_buy')}
        {isWebAddress(wish.url) && <Icon name="open" size={14} />}
      </button>
    </WishRow>
  );
}

/** *Buy it* was followed; only the person knows whether they bought it. */
function OutRow(props: RowProps): JSX.Element {
  const { say } = useWords();
  const { wish } = props;
  const { decide } = props.acts;
  const because = wish.state.name === 'cooling' ? (wish.state.leftToBuy?.earlyBecause ?? null) : null;
  return (
    <WishRow {...props} line={say('popup_did_you_buy')}>
      <button
        type="button"
        class="button"
        onClick={() => decide(wish, { name: 'bought', earlyBecause: because })}
      >
        {say('popup_bought_yes')}
      </button>
      <button type="button" class="button" onClick={() => decide(wish, { name: 'not-bought' })}>
        {say('popup_bought_not_yet')}
      </button>
    </WishRow>
  );
}

/** Still cooling off: time left in words, and the small door out. */
function CoolingRow(props: RowProps): JSX.Element {
  const { say, locale } = useWords();
  const { wish, now, acts } = props;
  const { decide, openTab } = acts;
  const at = wish.state.coolsAt;
  const line = (
    <>
      <Icon name="cooling" size={16} />
      <span title={formatMoment(at, now, locale)}>
        {say('popup_ready_in', { span: formatSpan(at - now, locale) })}
      </span>
    </>
  );
  return (
    <WishRow {...props} line={line}>
      <EarlyUnlock
        wish={wish}
        reason={props.reason}
        onReason={(reason) => acts.draftReason(wish, reason)}
        onLetGo={() => decide(wish, { name: 'let-go' })}
        onBuy={(reason) => {
          decide(wish, { name: 'left-to-buy', earlyBecause: reason });
          if (isWebAddress(wish.url)) openTab(wish.url);
        }}
      />
    </WishRow>
  );
}

const ANSWERS: readonly CheckIn[] = ['glad', 'fine', 'regret', 'did-not-buy'];

/** A month after buying: one tap on how it turned out. */
function CheckInRow(props: RowProps): JSX.Element {
  const { say, locale } = useWords();
  const { wish, now } = props;
  const { decide } = props.acts;
  const at = wish.state.name === 'bought' ? wish.state.at : wish.savedAt;
  return (
    <WishRow {...props} line={say('popup_check_in', { when: formatDaysFrom(at, now, locale) })}>
      {ANSWERS.map((answer) => (
        <button
          type="button"
          class="button small"
          key={answer}
          onClick={() => decide(wish, { name: 'check-in', answer })}
        >
          {say(`check_in_${answer.replaceAll('-', '_')}`)}
        </button>
      ))}
      <button
        type="button"
        class="button small quiet"
        onClick={() => decide(wish, { name: 'check-in', answer: 'skipped' })}
      >
        {say('popup_skip')}
      </button>
    </WishRow>
  );
}

/** A wish that was decided: what became of it, and the way back. */
function DecidedRow(props: RowProps): JSX.Element {
  const { say, locale } = useWords();
  const { wish, now } = props;
  const { decide } = props.acts;
  const { state } = wish;
  const when = formatDaysFrom(state.name === 'cooling' ? wish.savedAt : state.at, now, locale);
  const answer = state.name === 'bought' ? (state.checkIn?.answer ?? 'skipped') : 'skipped';
  const line = [
    say(state.name === 'bought' ? 'popup_was_bought' : 'popup_was_let_go', { when }),
    ...(answer === 'skipped' ? [] : [say(`check_in_${answer.replaceAll('-', '_')}`)]),
  ].join(' · ');
  return (
    <WishRow {...props} line={line}>
      {state.name === 'let-go' && (
        <button type="button" class="button small" onClick={() => decide(wish, { name: 'restore' })}>
          <Icon name="restore" size={14} />
          {say('popup_restore')}
        </button>
      )}
    </WishRow>
  );
}

/** The row for each standing. */
export const ROWS: Readonly<Record<Standing, ComponentType<RowProps>>> = {
  out: OutRow,
  ready: ReadyRow,
  check_in: CheckInRow,
  cooling: CoolingRow,
  decided: DecidedRow,
};
