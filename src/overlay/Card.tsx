import { useLayoutEffect, useState } from 'preact/hooks';
import type { CardNews, PageQuestion, StoreProblem } from '../messages/protocol';
import type { Instant, Milliseconds } from '../shared/clock';
import { coolingWords, memoryWords } from '../ui/card-memory';
import type { CardWording } from '../ui/card-wording';
import type { Words } from '../ui/words';
import type { WishId } from '../wishlist/wish';
import { Background, Evidence } from './card/Evidence';
import { Outcome } from './card/Outcome';
import { Sums } from './card/Sums';
import { Ways } from './card/Ways';
import { WhatIsWrong } from './card/WhatIsWrong';
import type { DisputeChoice } from './dispute';
import { Icon } from './Icon';
import type { MarkSubject } from './overlay';

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

/** *Let it cool off*, for so long; null for the person's usual period. */
export interface CoolPress {
  readonly coolFor: Milliseconds | null;
}

/** A trusted press of one of the card's buttons. */
export type CardPress =
  | CoolPress
  | 'not-for-me'
  | 'go-on'
  | 'wrong'
  | 'back'
  | 'undo'
  | 'close'
  | DisputeChoice;

export interface CardProps {
  readonly id: string;
  readonly subject: Pick<MarkSubject, 'creator' | 'title' | 'price'>;
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
  /** Asks what else is known; called once, when the card opens. */
  readonly askNews: () => Promise<CardNews | null>;
  /** Something in the card has moved its buttons. */
  readonly onMoved: () => void;
}

/** The small non-modal popup: why, one question, the ways on. */
export function Card(props: CardProps) {
  const { id, subject, wording, state, question, words, now, onPress, onMoved } = props;
  const say = (key: string) => words.say(`overlay_${key}`);
  const asking = state.name === 'asking';
  const news = useNews(props);
  const known = news === null ? [] : knownLines(news, props);
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
      <Evidence wording={wording} words={words} onFold={onMoved} />
      {known.length > 0 && (
        <>
          <h3 id={`${id}-known`}>{say('known')}</h3>
          <ul class="known" aria-labelledby={`${id}-known`}>
            {known.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <div class="unfolding">
        <Background wording={wording} words={words} onFold={onMoved} />
        <Sums thing={subject} worth={news?.worth ?? null} words={words} onFold={onMoved} />
      </div>
      <div class="decide">
        {asking && question && (
          <div class="question">
            <h3>{words.say('overlay_question')}</h3>
            <p>{question.text}</p>
          </div>
        )}
        {asking && props.privateWindow && <p class="private">{say('private')}</p>}
        {props.problem && (
          <p class="problem" role="alert">
            {say(problemKey(props.problem))}
          </p>
        )}
        <Outcome state={state} news={news} words={words} now={now} onPress={onPress} />
        {asking && <Ways {...props} usual={news?.usual ?? null} />}
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

/** What else is known, asked when the card opens: before that, a page could make us ask by drawing a mark. */
function useNews({ askNews, onMoved }: CardProps): CardNews | null {
  const [news, setNews] = useState<CardNews | null>(null);
  useLayoutEffect(() => {
    let gone = false;
    const learn = async () => {
      // The extension may have been updated or removed under this page.
      const answer = await askNews().catch(() => null);
      if (!gone && answer !== null) setNews(answer);
    };
    void learn();
    return () => {
      gone = true;
    };
  }, []);
  useLayoutEffect(() => {
    if (news !== null) onMoved();
  }, [news]);
  return news;
}

/** What was met before. That it waits already is said here only where the card says nothing of it yet. */
function knownLines(news: CardNews, { state, subject, now, words }: CardProps): readonly string[] {
  const waits = state.name === 'asking' ? coolingWords(news, now, words) : '';
  return [...(waits === '' ? [] : [waits]), ...memoryWords(news, subject.creator, words)];
}

function problemKey(problem: StoreProblem | 'undo'): string {
  if (problem === 'undo') return 'problem_undo';
  if (problem === 'full') return 'problem_full';
  return problem === 'private-window' ? 'private' : 'problem_unavailable';
}
