import { sessionArea } from '../browser/storage-area';
import { FIRST_SHOWN } from '../storage/keys';
import { parseFirstShown } from '../storage/records';
import { firstShown } from '../wishlist/first';
import type { Wish } from '../wishlist/wish';

/**
 * Notes which wishes the list begins with, when that has changed. Only ids, and only until the browser is closed: a
 * note that is out of date, or gone, costs a page a moment and never shows it anything wrong.
 */
export async function noteFirstShown(wishes: readonly Wish[]): Promise<void> {
  const first = firstShown(wishes);
  // Without a session area the list is shown once all of it has been read; nothing else is lost.
  const noted = await sessionArea.get([FIRST_SHOWN]).catch(() => null);
  if (noted === null || parseFirstShown(noted[FIRST_SHOWN]).join() === first.join()) return;
  await sessionArea.set({ [FIRST_SHOWN]: first }).catch(() => undefined);
}
