import type { ComponentChildren, JSX } from 'preact';
import type { Decision } from '../messages/protocol';
import type { Instant } from '../shared/clock';
import { formatPrice } from '../ui/format';
import { useWords } from '../ui/language';
import { isWebAddress, placeName } from '../ui/platform';
import { Tile } from '../ui/Tile';
import { connectionPhrases } from '../ui/verdict';
import type { Wish } from '../wishlist/wish';

/** What every row gets. */
export interface RowProps {
  readonly wish: Wish;
  readonly now: Instant;
  readonly decide: (wish: Wish, decision: Decision) => void;
  readonly openTab: (url: string) => void;
}

/** One wish: what it is, where and from whom, a line on where it stands, and what can be done. */
export function WishRow(props: {
  readonly wish: Wish;
  readonly line: ComponentChildren;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { wish } = props;
  const titleId = `wish-${wish.id}`;
  return (
    <li class="wish" aria-labelledby={titleId}>
      <Tile title={wish.title} />
      <div class="wish-body">
        <h3 id={titleId} tabIndex={-1}>
          <bdi>{wish.title}</bdi>
        </h3>
        <Source wish={wish} />
        <p class="wish-line">{props.line}</p>
      </div>
      <div class="actions">{props.children}</div>
    </li>
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
