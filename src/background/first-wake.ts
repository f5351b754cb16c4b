import { sessionArea } from '../browser/storage-area';
import { REACHED } from '../storage/keys';

/**
 * Whether this is the first wake since the browser was started or the extension loaded or turned on, once for each:
 * the session area is emptied then. Of being turned on browsers tell an extension nothing else. False where there is no
 * such area.
 */
export async function isFirstWake(): Promise<boolean> {
  try {
    if ((await sessionArea.get([REACHED]))[REACHED] === true) return false;
    await sessionArea.set({ [REACHED]: true });
    return true;
  } catch {
    return false;
  }
}
