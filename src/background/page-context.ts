import type { CustomRule } from '../detect/custom-rules';
import { type AskedQuestion, chooseQuestions, personalBank } from '../detect/question';
import type { PageContext, PageQuestion } from '../messages/protocol';
import { questionsIn } from '../rules/questions/index';
import { QUESTION_SIGNALS } from '../rules/questions/question';
import { applyingTo, regionOf } from '../settings/applies';
import { rulesOn } from '../settings/custom-rules';
import type { Language, Settings } from '../settings/settings';
import { siteOf } from '../settings/site';
import type { Instant } from '../shared/clock';
import { directionOf } from '../ui/direction';
import { localeTag, resolveLanguage } from '../ui/tables';
import { type WordTable, wordTable } from '../ui/words';
import { workerTableFor } from '../ui/worker-tables';

/** What the browser says about its user's languages, as BCP 47 tags. */
export interface BrowserLanguages {
  /** The interface's own. */
  readonly ui: string;
  /** Those asked for on the web, the preferred first. */
  readonly accepted: readonly string[];
}

/** The part of the messages that a page is given: those the overlay shows, and nothing else. */
const OVERLAY_KEYS = /^overlay_/;

const overlayWords = new Map<Language, WordTable>();

function overlayWordsIn(language: Language): WordTable {
  let words = overlayWords.get(language);
  if (words === undefined) {
    const all = Object.entries(wordTable(workerTableFor(language)));
    words = Object.fromEntries(all.filter(([key]) => OVERLAY_KEYS.test(key)));
    overlayWords.set(language, words);
  }
  return words;
}

/** All that a content script needs to know about the page at `url`. */
export function pageContext(
  url: string,
  privateWindow: boolean,
  settings: Settings,
  rules: readonly CustomRule[],
  languages: BrowserLanguages,
  asked: readonly AskedQuestion[],
  now: Instant,
): PageContext {
  const language = resolveLanguage(settings.language, languages.ui);
  const locale = localeFor(language, languages.ui);
  const site = siteOf(url);
  return {
    ...applyingTo(settings, site, regionOf(languages.accepted), now),
    rules: rulesOn(rules, site),
    locale,
    dir: directionOf(locale),
    words: overlayWordsIn(language),
    questions: pageQuestions(language, settings, asked, now),
    privateWindow,
  };
}

/** What may be known of a thing; a question that fits it is chosen for each, beside one for every thing. */
const FITS = ['lent', 'mended', 'price'] as const;

/** The price is the page's to fill in: here it stays a name in braces. */
const PARAMS = { price: '{price}' };

/**
 * One question for each signal, by what was asked lately and by what the person made of the questions; and others for
 * things of which more is known.
 */
export function pageQuestions(
  language: Language,
  { questions }: Pick<Settings, 'questions'>,
  asked: readonly AskedQuestion[],
  now: Instant,
): readonly PageQuestion[] {
  const bank = personalBank(questionsIn(language), questions);
  const choice = { signals: QUESTION_SIGNALS, asked, now, stage: 'overlay', bank } as const;
  return [
    ...chooseQuestions(choice),
    ...FITS.flatMap((fit) =>
      chooseQuestions({ ...choice, params: PARAMS, fit }).map((question) => ({ ...question, fit })),
    ),
  ];
}

/** The browser's own tag where it only adds a region (`en-GB`): dates are then written the way people do. */
function localeFor(language: Language, ui: string): string {
  const tag = localeTag(language);
  return ui.startsWith(`${tag}-`) ? ui : tag;
}
