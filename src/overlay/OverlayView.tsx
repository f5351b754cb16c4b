import type { PageContext } from '../messages/protocol';
import type { Clock } from '../shared/clock';
import { cardWording } from '../ui/card-wording';
import type { Words } from '../ui/words';
import { Card, type CardPress } from './Card';
import { disputeChoices } from './dispute';
import type { Entry } from './entry';
import type { Host } from './host';
import { MarkOf, phrasesOf } from './Marks';
import type { CardLife, OpenedCard } from './opened-card';
import type { OverlayActions } from './overlay';
import { Summary } from './Summary';
import type { SummaryCorner } from './summary-corner';
import { type SummaryCounts, summaryWords } from './summary-counts';

const CARD_ID = 'card';

/** What stays the same from one drawing to the next. */
export interface ViewParts {
  readonly card: CardLife;
  readonly summary: SummaryCorner;
  readonly trust: (event: Event) => boolean;
  readonly clock: Clock;
  readonly host: () => Host | null;
  readonly onPress: (current: OpenedCard, press: CardPress, event: Event) => Promise<void>;
  /** Runs something when the pointer or the focus has rested for a moment. */
  readonly rest: (run: () => void) => void;
  readonly open: (entry: Entry, by: OpenedCard['by']) => void;
  readonly opened: OverlayActions['opened'];
}

interface ViewProps {
  readonly parts: ViewParts;
  readonly context: PageContext;
  readonly words: Words;
  /** The marks near the window. */
  readonly marks: readonly Entry[];
  /** What all marks of the page add up to; null when nothing is to be said of it. */
  readonly counts: SummaryCounts | null;
}

/** Everything that is drawn over a page. */
export function OverlayView({ parts, context, words, marks, counts }: ViewProps) {
  const { card, summary, trust, host, rest } = parts;
  const open = card.current;
  // The card follows its mark, so that Tab leads from one to the other.
  const behindMark = open !== null && marks.includes(open.entry);
  const drawnCard = open && (
    <CardOf key="card" parts={parts} context={context} words={words} current={open} />
  );
  return (
    <>
      {marks.flatMap((entry) => [
        <MarkOf
          key={`mark ${entry.subject.id}`}
          entry={entry}
          words={words}
          card={card}
          cardId={CARD_ID}
          trust={trust}
          host={host}
          rest={rest}
          open={parts.open}
        />,
        open?.entry === entry ? drawnCard : null,
      ])}
      {behindMark ? null : drawnCard}
      {((counts !== null && summary.place !== null) || summary.gone) && (
        <Summary
          key="summary"
          text={counts === null ? '' : summaryWords(counts, words)}
          count={counts === null ? 0 : counts.earning + counts.paid}
          folded={summary.place?.folded ?? false}
          open={summary.open}
          gone={summary.gone}
          problem={summary.problem}
          words={words}
          hold={summary.hold}
          onPress={(press, event) => void summary.press(press, event)}
          onGrip={summary.grip}
        />
      )}
      <div key="spoken" class="spoken" role="status">
        {open?.by === 'focus' && words.say('overlay_announce', { phrases: phrasesOf(open.entry, words) })}
      </div>
    </>
  );
}

function CardOf({
  parts,
  context,
  words,
  current,
}: Pick<ViewProps, 'parts' | 'context' | 'words'> & { readonly current: OpenedCard }) {
  const { entry } = current;
  return (
    <Card
      // Another subject is another card, which asks for itself.
      key={entry.subject.id}
      id={CARD_ID}
      subject={entry.subject}
      wording={cardWording(entry.subject, words, context.country)}
      state={entry.state}
      busy={current.busy}
      problem={current.problem}
      question={entry.question}
      choices={disputeChoices(entry.subject)}
      privateWindow={context.privateWindow}
      holdsLink={current.held !== null}
      words={words}
      now={parts.clock()}
      sheet={parts.card.narrow}
      hold={(element) => {
        current.element = element;
      }}
      onPress={(press, event) => void parts.onPress(current, press, event)}
      askNews={() => parts.opened(entry.subject)}
      onMoved={() => {
        // What stands under the pointer now has not stood there for a moment yet.
        current.since = parts.clock();
        parts.card.follow();
      }}
    />
  );
}
