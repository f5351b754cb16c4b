import type { Spoken } from '../../detect/reading';
import { lineOf } from './parts';
import { insideHidden } from './survey';

/** Words of the speaker that the player has drawn over the picture: YouTube, TikTok, Twitch, Bilibili, and video.js. */
const CAPTION = [
  '.ytp-caption-segment',
  '[class*="DivVideoClosedCaption"]:not([class*="Container"])',
  '.player-captions-container__caption-line',
  '[data-a-target="player-captions-container"] span',
  '.bpx-player-subtitle-panel-text',
  '.vjs-text-track-cue',
].join(', ');

/** A player that shows an advertisement shows the advertiser's words. */
const ADVERTISEMENT = '.ad-showing, .ad-interrupting';

/** More pieces and characters are no caption: two or three lines are on screen at once. */
const PIECES_MAX = 12;
const CAPTION_MAX = 400;

/**
 * The caption that is on screen now, with where the video is in seconds, as a list of one; empty when there is
 * none. It is read for what it discloses and is not kept, see `page/spoken.ts`.
 * @param player what holds the video and its captions
 */
export function captionOnScreen(player: Element): readonly Spoken[] {
  // Asked first, because posts without a video are many and names of classes are slow to compare.
  const at = player.querySelector('video')?.currentTime ?? Number.NaN;
  if (!Number.isFinite(at)) return [];
  const pieces: string[] = [];
  for (const piece of player.querySelectorAll(CAPTION)) {
    // A piece in a piece has been read with it.
    if (piece.parentElement?.closest(CAPTION) != null || insideHidden(piece)) continue;
    if (piece.closest(ADVERTISEMENT) !== null) return [];
    pieces.push(lineOf(piece, CAPTION_MAX));
    if (pieces.length >= PIECES_MAX) break;
  }
  const text = pieces.join(' ').replace(/\s+/g, ' ').trim().slice(0, CAPTION_MAX);
  return text === '' ? [] : [{ text, at: Math.max(0, Math.floor(at)) }];
}
