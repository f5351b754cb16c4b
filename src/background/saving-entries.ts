import { onCommand } from '../browser/commands';
import { onMenuClick, showMenuEntry } from '../browser/menu';
import type { Tab } from '../browser/tabs';
import type { Pointed } from '../messages/protocol';
import { currentSettings, type Desk } from './handlers';
import { pointedAt } from './pointed';
import { answerTo, sayIt } from './saying-so';

/** The menu's entry and the shortcut; the same name as in `manifest.json`. */
export const KEEP = 'keep';

/** What saving without a page of ours needs: the desk, and two ways of doing something. */
export interface SavingDesk extends Pick<Desk, 'saving' | 'store' | 'words' | 'now' | 'wishesChanged'> {
  /** Does something in its turn. */
  readonly inTurn: (task: () => Promise<unknown>) => void;
  /** Does something that nothing else waits for. */
  readonly aside: (task: () => Promise<unknown>) => void;
}

/**
 * Offers saving in the menu of pages and by the keyboard shortcut. To be called at once when the background starts:
 * a click may be what has started it.
 *
 * @returns names the menu's entry in the language that is set
 */
export function offerSaving(desk: SavingDesk): { nameEntry(): void } {
  const { inTurn, aside } = desk;

  async function save(tab: Tab, what: Pointed): Promise<void> {
    const saved = await desk.saving.save(tab, what);
    if (saved.ok) desk.wishesChanged();
    const words = await desk.words();
    const { notify } = await currentSettings(desk.store);
    // After the number on the toolbar has changed, which would take its place.
    inTurn(() => sayIt(tab, answerTo(saved, words, desk.now()), notify, words));
  }

  onMenuClick((click) => {
    if (click.entry === KEEP) aside(() => save(click.tab, pointedAt(click)));
  });
  onCommand((name, tab) => {
    if (name === KEEP) aside(() => save(tab, { kind: 'here' }));
  });

  return {
    nameEntry: () => inTurn(async () => showMenuEntry(KEEP, (await desk.words()).say('menu_keep'))),
  };
}
