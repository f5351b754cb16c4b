import { clearNotice, showNotice } from '../browser/notice';
import type { Tab } from '../browser/tabs';
import { setTabToolbar } from '../browser/toolbar';
import type { SavedThing, StoreProblem } from '../messages/protocol';
import { type Instant, type Milliseconds, SECOND } from '../shared/clock';
import type { Result } from '../shared/result';
import { formatSpan } from '../ui/format';
import type { Words } from '../ui/words';
import { showUsual } from './toolbar-button';

/** The notice that answers a saving; the next one takes its place. */
export const SAID = 'said';

/** How long the answer stands on the toolbar, and the notice for those who don't close it. */
const SHOWN_FOR: Milliseconds = 6 * SECOND;

const DONE = '✓';
const NOT_DONE = '!';

/** What is said of a saving: a headline, the words below it, and a sign of at most four characters. */
export interface Answer {
  readonly badge: string;
  readonly title: string;
  readonly message: string;
}

/** The words for what came of saving something. */
export function answerTo(saved: Result<SavedThing, StoreProblem>, words: Words, now: Instant): Answer {
  const { say, locale } = words;
  if (!saved.ok) {
    const message = say(`problem_${saved.problem.replaceAll('-', '_')}`);
    return { badge: NOT_DONE, title: say('saving_not_kept'), message };
  }
  const { title, coolsAt, already } = saved.value;
  const key = already ? 'popup_already_cooling' : 'popup_done_keep';
  const span = formatSpan(Math.max(0, coolsAt - now), locale);
  const ready = already && coolsAt <= now;
  return {
    badge: DONE,
    title: say(key, { title }),
    message: ready ? say('saving_ready') : say('saving_until', { span }),
  };
}

/**
 * Says what came of saving something, where nothing of ours is open that could: on the toolbar button for a moment,
 * and in a notice. A person who wants no notices gets one only when nothing was kept.
 */
export async function sayIt(tab: Tab, answer: Answer, wantsNotices: boolean, words: Words): Promise<void> {
  const { badge, title, message } = answer;
  await setTabToolbar(tab.id, { badge, title: `${title} ${message}` });
  const isShown = wantsNotices || badge === NOT_DONE;
  // A system without notices may take its time to say so, and others wait for their turn.
  if (isShown) void showNotice({ id: SAID, title, message }).catch(() => undefined);
  setTimeout(() => {
    // A notice that is gone, or a tab that was closed, needs nothing more.
    void showUsual(tab.id, words).catch(() => undefined);
    if (isShown && badge === DONE) void clearNotice(SAID).catch(() => undefined);
  }, SHOWN_FOR);
}
