import type { PageQuestion, StoreProblem } from '../messages/protocol';
import type { Instant } from '../shared/clock';
import type { CardWording, Evidence } from '../ui/card-wording';
import type { Words } from '../ui/words';
import type { WishId } from '../wishlist/wish';
import type { DisputeChoice } from './dispute';
import { Icon } from './Icon';
import { untilWords } from './until';

/** How far the person got with a card. */
export type CardState =
  | { readonly name: 'asking' }
  | { readonly name: 'saved'; readonly id: WishId; readonly coolsAt: Instant }
  /** It was on the list before this page was opened. */
  | { readonly name: 'cooling' }
  | { readonly name: 'not-for-me' }
  | { readonly name: 'go-on' }
  /** Asked what is wrong; `before` is where *Back* leads. */
  | { readonly name: 'disputing'; readonly before: CardState }
  /** `exception` is its number among the person's own rules; null when none was kept. */
  | { readonly name: 'disputed'; readonly exception: number | null };

/** A trusted press of one of the card's buttons. */
export type CardPress = 'cool' | 'not-for-me' | 'go-on' | 'wrong' | 'back' | 'undo' | 'close' | DisputeChoice;

export interface CardProps {
  readonly id: string;
  readonly wording: CardWording;
  readonly state: CardState;
  readonly busy: boolean;
  readonly problem: StoreProblem | 'undo' | null;
  readonly question: PageQuestion | null;
  /** What may be wrong about it. */
  readonly choices: readonly DisputeChoice[];
  readonly privateWindow: boolean;
  /** *Go on* leads to the link, because its click was held back. */
  readonly holdsLink: boolean;
  readonly words: Words;
  readonly now: Instant;
  readonly sheet: boolean;
  readonly hold: (element: HTMLElement | null) => void;
  readonly onPress: (press: CardPress, event: Event) => void;
}

/** The small non-modal popup: why, one question, three ways on. */
export function Card(props: CardProps) {
  const { id, wording, state, question, words, onPress } = props;
  const say = (key: string, subs?: Record<string, string | number>) => words.say(`overlay_${key}`, subs);
  const asking = state.name === 'asking';
  return (
    <section
      class={props.sheet ? 'card sheet' : 'card'}
      id={id}
      role="dialog"
      aria-modal="false"
      aria-labelledby={`${id}-title`}
      tabIndex={-1}
      data-tone={wording.tone}
      ref={props.hold}
    >
      <div class="top">
        <h2 class="sentence" id={`${id}-title`}>
          <Icon name={wording.tone} size={18} />
          {wording.sentence}
        </h2>
        <button
          type="button"
          class="close"
          aria-label={say('act_close')}
          onClick={(event) => onPress('close', event)}
        >
          <Icon name="close" size={16} />
        </button>
      </div>
      {wording.rest.length > 0 && <p class="rest">{wording.rest.join(' ')}</p>}
      {wording.evidence.length > 0 && (
        <>
          <h3>{say('how')}</h3>
          <EvidenceList lines={wording.evidence} words={words} />
        </>
      )}
      {wording.more.length > 0 && (
        <details>
          <summary>{say('more', { count: wording.more.length })}</summary>
          <EvidenceList lines={wording.more} words={words} />
        </details>
      )}
      {wording.facts.length > 0 && (
        <dl>
          {wording.facts.map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {(wording.pressure.length > 0 || wording.timers.length > 0) && (
        <>
          <h3>{say('pressure')}</h3>
          {wording.timers.map((sentence) => (
            <p key={sentence} class="timer">
              {sentence}
            </p>
          ))}
          {wording.pressure.length > 0 && (
            <p class="cues">
              {wording.pressure.map((text) => (
                <q key={text} dir="auto">
                  {text}
                </q>
              ))}
            </p>
          )}
        </>
      )}
      <div class="decide">
        {asking && question && (
          <div class="question">
            <h3>{say('question')}</h3>
            <p>{question.text}</p>
          </div>
        )}
        {asking && props.privateWindow && <p class="private">{say('private')}</p>}
        {props.problem && (
          <p class="problem" role="alert">
            {say(problemKey(props.problem))}
          </p>
        )}
        <Outcome {...props} />
        {asking && <Ways {...props} />}
        {state.name === 'disputing' && <WhatIsWrong {...props} />}
      </div>
      {state.name !== 'disputed' && state.name !== 'disputing' && (
        <div class="foot">
          <button type="button" class="wrong" onClick={(event) => onPress('wrong', event)}>
            {say('act_wrong')}
          </button>
        </div>
      )}
    </section>
  );
}

function EvidenceList({ lines, words }: { lines: readonly Evidence[]; words: Words }) {
  return (
    <ul>
      {lines.map(({ label, sure, source, quote, moment }) => (
        <li key={`${source} ${label} ${quote.hit}`}>
          <span class="kind">
            {source === 'label' ? `${label}, ${words.say('overlay_from_label')}` : label}
            {moment === null ? '' : `, ${moment}`} · {sure}
          </span>
          <q dir={source === 'link' ? 'ltr' : 'auto'}>
            {quote.before}
            <mark>{quote.hit}</mark>
            {quote.after}
          </q>
        </li>
      ))}
    </ul>
  );
}

/** Three equals in reach; only the first is filled. */
function Ways({ privateWindow, holdsLink, busy, words, onPress }: CardProps) {
  const way = (press: CardPress, key: string, first = false) => (
    <button
      type="button"
      class={first ? 'way first' : 'way'}
      aria-disabled={busy}
      onClick={(event) => onPress(press, event)}
    >
      {words.say(`overlay_${key}`)}
    </button>
  );
  return (
    <div class="ways">
      {!privateWindow && way('cool', 'act_cool', true)}
      {way('not-for-me', 'act_no')}
      {way('go-on', holdsLink ? 'act_follow' : 'act_go')}
    </div>
  );
}

/** The smallest exceptions that would take the mark away. */
function WhatIsWrong({ id, choices, busy, words, onPress }: CardProps) {
  return (
    <fieldset class="choices" aria-labelledby={`${id}-wrong`}>
      <h3 id={`${id}-wrong`}>{words.say('overlay_wrong_question')}</h3>
      {choices.map((choice) => (
        <button
          key={choice.key}
          type="button"
          class="way"
          aria-disabled={busy}
          onClick={(event) => onPress(choice, event)}
        >
          {words.say(`overlay_${choice.key}`, choice.subs)}
        </button>
      ))}
      <button type="button" class="plain-button" onClick={(event) => onPress('back', event)}>
        {words.say('overlay_wrong_back')}
      </button>
    </fieldset>
  );
}

/** What became of it. The region is always there, so that a change in it is spoken. */
function Outcome({ state, words, now, onPress }: CardProps) {
  const text = outcomeText(state, words, now);
  const undoable = ['saved', 'not-for-me', 'go-on', 'disputed'].includes(state.name);
  return (
    <div class={text === null ? undefined : 'state'} role="status">
      {text !== null && <p>{text}</p>}
      {undoable && (
        <button type="button" class="plain-button" onClick={(event) => onPress('undo', event)}>
          {words.say('overlay_act_undo')}
        </button>
      )}
    </div>
  );
}

function outcomeText(state: CardState, words: Words, now: Instant): string | null {
  switch (state.name) {
    case 'asking':
    case 'disputing':
      return null;
    case 'saved':
      return words.say('overlay_state_cooling', { time: untilWords(state.coolsAt, now, words.locale) });
    case 'cooling':
      return words.say('overlay_state_cooling_known');
    case 'not-for-me':
      return words.say('overlay_state_no');
    case 'go-on':
      return words.say('overlay_state_go');
    case 'disputed':
      return words.say(state.exception === null ? 'overlay_state_wrong' : 'overlay_state_wrong_kept');
  }
}

function problemKey(problem: StoreProblem | 'undo'): string {
  if (problem === 'undo') return 'problem_undo';
  if (problem === 'full') return 'problem_full';
  return problem === 'private-window' ? 'private' : 'problem_unavailable';
}
