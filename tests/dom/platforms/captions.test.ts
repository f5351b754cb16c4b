import { describe, expect, it } from 'vitest';
import { captionOnScreen } from '../../../src/platforms/dom/captions';

function player(html: string, at = 75.8): Element {
  const element = new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html').body.firstElementChild!;
  const video = element.querySelector('video');
  if (video !== null) video.currentTime = at;
  return element;
}

describe('the caption on screen', () => {
  it.each([
    [
      'YouTube',
      '<span class="captions-text"><span class="ytp-caption-segment">thanks to</span> <span class="ytp-caption-segment">velora</span></span>',
    ],
    [
      'TikTok',
      '<div class="css-1-DivVideoClosedCaptionContainer"><div class="css-2-DivVideoClosedCaption">thanks to velora</div></div>',
    ],
    [
      'Twitch',
      '<div class="player-captions-container"><p class="player-captions-container__caption-line">thanks to velora</p></div>',
    ],
    [
      'Twitch, by its test name',
      '<div data-a-target="player-captions-container"><div><span>thanks to <span>velora</span></span></div></div>',
    ],
    ['Bilibili', '<div class="bpx-player-subtitle-panel-text">thanks to velora</div>'],
    [
      'video.js',
      '<div class="vjs-text-track-display"><div class="vjs-text-track-cue"><div>thanks to velora</div></div></div>',
    ],
  ])('is read from the player of %s', (_player, html) => {
    expect(captionOnScreen(player(`<video></video>${html}`))).toEqual([{ text: 'thanks to velora', at: 75 }]);
  });

  it.each([
    ['there is none', '<video></video>'],
    ['there is no video to say when', '<span class="ytp-caption-segment">thanks</span>'],
    [
      'it is hidden',
      '<video></video><div style="display: none"><span class="ytp-caption-segment">thanks</span></div>',
    ],
    [
      'an advertisement is shown',
      '<div class="ad-showing"><video></video><span class="ytp-caption-segment">thanks</span></div>',
    ],
  ])('is nothing where %s', (_case, html) => {
    expect(captionOnScreen(player(html))).toEqual([]);
  });

  it('is no longer than a caption, whatever the page puts there', () => {
    const long = `<video></video>${`<span class="ytp-caption-segment">${'word '.repeat(1000)}</span>`.repeat(50)}`;
    expect(captionOnScreen(player(long))[0]?.text.length).toBeLessThanOrEqual(400);
  });
});
