import { insideHidden, type Survey, survey } from '../dom/survey';

/** Where the whole description can stand. Each is absent, empty or cut in some layout, so the longest wins. */
const DESCRIPTIONS = [
  'ytd-watch-metadata ytd-text-inline-expander #expanded',
  'ytd-watch-metadata ytd-text-inline-expander > yt-attributed-string',
  'ytd-watch-metadata ytd-text-inline-expander > yt-formatted-string',
  'ytd-watch-metadata ytd-text-inline-expander #snippet-text',
  'ytd-video-secondary-info-renderer #description',
  'ytm-expandable-video-description-body-renderer',
];
/** The panel beside the player holds the description too; a closed one may be of the video before. */
const DESCRIPTION_PANEL = 'ytd-expandable-video-description-body-renderer';
const SNIPPET = 'ytd-watch-metadata ytd-text-inline-expander #snippet-text';
const EXPANDED = 'ytd-watch-metadata ytd-text-inline-expander[is-expanded]';

/** On small screens the description opens in a panel beside the watch page, under the video's title. */
export const MOBILE_PANEL = 'ytm-engagement-panel, panel-container';
const MOBILE_BODY = 'ytm-expandable-video-description-body-renderer';
const MOBILE_TITLE = 'ytm-video-description-header-renderer .title, ytm-video-description-header-renderer h2';

export interface Description extends Survey {
  /** Offset in `text` from which the words are behind "more", or null. */
  readonly fold: number | null;
}

/** Lays a text out on one line, to compare two copies of it. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The description of the video on a watch page: the fullest copy of it that is of this video. */
export function readDescription(post: Element, title: string): Description {
  const none: Description = { text: '', anchors: [], leaves: [], fold: null };
  const places = DESCRIPTIONS.flatMap((selector) => [...post.querySelectorAll(selector)]);
  // The part that is folded away is hidden by its own attribute; what is around it must not be.
  const shown = places.filter((place) => place.parentElement !== null && !insideHidden(place.parentElement));
  const copies = [...shown, ...mobilePanel(post, title)].map((place) =>
    survey(place, { keepLines: true, skip: isControl }),
  );
  const snippet = post.querySelector(SNIPPET);
  const start =
    snippet === null
      ? ''
      : survey(snippet, { keepLines: true })
          .text.replace(/(?:…|\.\.\.)$/, '')
          .trimEnd();

  const panel = post.querySelector(DESCRIPTION_PANEL);
  if (panel !== null) {
    const copy = survey(panel, { keepLines: true, skip: isControl });
    const same = [...copies.map((other) => other.text), start]
      .filter((text) => text !== '')
      .some((text) => oneLine(copy.text).startsWith(oneLine(text).slice(0, 80)));
    if (same) copies.push(copy);
  }
  const longest = copies.reduce<Survey>(
    (best, copy) => (copy.text.length > best.text.length ? copy : best),
    none,
  );
  const folded = start !== '' && post.querySelector(EXPANDED) === null && longest.text.length > start.length;
  return { ...longest, fold: folded && longest.text.startsWith(start) ? start.length : null };
}

/** The description in a mobile panel that is outside the watch page, if it is headed by the same title. */
function mobilePanel(post: Element, title: string): Element[] {
  if (post.localName !== 'ytm-watch') return [];
  for (const body of post.ownerDocument.querySelectorAll(MOBILE_BODY)) {
    const panel = body.closest(MOBILE_PANEL);
    if (panel === null || post.contains(body) || insideHidden(body)) continue;
    const heading = oneLine(panel.querySelector(MOBILE_TITLE)?.textContent ?? '');
    if (heading === '' || heading === oneLine(title)) return [body];
  }
  return [];
}

/** "Show more", "Show less" and the chapters are no words of the creator. */
function isControl(element: Element): boolean {
  return (
    element.nodeName === 'BUTTON' ||
    element.localName.startsWith('tp-yt-paper-') ||
    element.matches(
      '#more, #less, #ellipsis, [slot="extra-content"], ytd-structured-description-content-renderer',
    )
  );
}
