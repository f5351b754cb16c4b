import type { ReadingLabel } from '../../detect/reading';
import { labelMeaning } from '../dom/labels';
import { lineOf } from '../dom/parts';
import { insideHidden } from '../dom/survey';

/** "Includes paid promotion": over a thumbnail, and over the player for the first seconds. */
const PAID_OVERLAY = [
  'ytd-paid-content-overlay-renderer',
  'ytm-paid-content-overlay-renderer',
  '.ytp-paid-content-overlay-text',
  '.ytp-paid-content-overlay-link',
  '.ytp-paid-content-overlay',
  '.ytmPaidContentOverlayHost',
].join(', ');

/** Labels over the player or a thumbnail: any words in one of its own elements are the label, in any language. */
export function paidOverlay(root: Element): ReadingLabel[] {
  for (const overlay of root.querySelectorAll(PAID_OVERLAY)) {
    const text = lineOf(overlay, 80);
    if (text !== '' && !insideHidden(overlay)) return [paid(text)];
  }
  return [];
}

function paid(text: string): ReadingLabel {
  return { text, meaning: labelMeaning(text, 'youtube') ?? 'paid' };
}

/** What the page's own data says of the one video that it is about. */
interface PlayerData {
  readonly videoId: string;
  /** The words of the overlay; null when the video has none. */
  readonly paid: string | null;
}

/** Scripts are large and stay as they are: each is read once. */
const readScripts = new WeakMap<Element, PlayerData | null>();
/** Where the data begins, if it does: near the front of its script. */
const BEGINNING = /\bytInitialPlayerResponse\s{0,5}=\s{0,5}(?=\{)/;
const HEAD = 2000;
const SCRIPT_MAX = 4_000_000;

/**
 * The overlay as the page's own data has it, for after it has faded. The data is of the first video of a
 * visit and stays behind when the page goes on to others, so it counts only for the video it names.
 */
export function paidInPageData(document: Document, videoId: string): ReadingLabel[] {
  for (const script of document.scripts) {
    let data = readScripts.get(script);
    if (data === undefined) {
      data = playerDataIn(script.textContent ?? '');
      readScripts.set(script, data);
    }
    if (data !== null && data.videoId === videoId) return data.paid === null ? [] : [paid(data.paid)];
  }
  return [];
}

function playerDataIn(code: string): PlayerData | null {
  // Most videos have no overlay, and reading the data takes some milliseconds.
  if (code.length > SCRIPT_MAX || !code.includes('"paidContentOverlay"')) return null;
  const beginning = BEGINNING.exec(code.slice(0, HEAD));
  if (beginning === null) return null;
  const start = beginning.index + beginning[0].length;
  try {
    const response: unknown = JSON.parse(code.slice(start, endOfObject(code, start)));
    const videoId = at(response, 'videoDetails', 'videoId');
    if (typeof videoId !== 'string') return null;
    const renderer = at(response, 'paidContentOverlay', 'paidContentOverlayRenderer');
    const text = at(renderer, 'text', 'simpleText') ?? at(renderer, 'text', 'runs', '0', 'text');
    return {
      videoId,
      paid: typeof text === 'string' && text.trim() !== '' ? text.trim().slice(0, 80) : null,
    };
  } catch {
    // Cut off, or a form of the data that is not known: as if there were none.
    return null;
  }
}

/** Where the object that begins at `start` ends; strings may hold brackets. */
function endOfObject(code: string, start: number): number {
  let depth = 0;
  let inString = false;
  for (let index = start; index < code.length; index += 1) {
    const character = code[index];
    if (inString) {
      if (character === '\\') index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{') depth += 1;
    else if (character === '}') {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return code.length;
}

function at(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const name of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined;
    found = (found as Record<string, unknown>)[name];
  }
  return found;
}
