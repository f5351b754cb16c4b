import { afterEach, beforeEach, expect, it } from 'vitest';
import { disclosedIn } from '../../../src/detect/spoken';
import { watch } from '../../../src/page/watch';
import type { PostOnPage } from '../../../src/platforms/adapter';
import { youtube } from '../../../src/platforms/youtube';
import { allPhrases } from '../../support/phrases';
import { fakeTime } from './feed';

let life: AbortController;

beforeEach(() => {
  life = new AbortController();
});

afterEach(() => {
  life.abort();
});

it('hears a sponsor across two captions, once, and forgets them at the next video', async () => {
  document.body.innerHTML = `<ytd-watch-flexy video-id="This0000001"><video></video><span class="ytp-caption-segment"></span>
    <ytd-watch-metadata><div id="title"><h1>Lamp</h1></div></ytd-watch-metadata></ytd-watch-flexy>`;
  const time = fakeTime();
  let address = 'https://www.youtube.com/watch?v=This0000001';
  const shown: PostOnPage[] = [];
  const watching = watch({
    document,
    adapter: youtube,
    page: () => ({ url: new URL(address), lang: null }),
    signal: life.signal,
    clock: time.clock,
    schedule: time.schedule,
    listen: (words) => disclosedIn(words, null, allPhrases()),
    onPost: (post) => shown.push(post),
    onGone: () => {},
  });
  const say = async (at: number, text: string) => {
    document.querySelector('video')!.currentTime = at;
    document.querySelector('.ytp-caption-segment')!.textContent = text;
    await time.pass(3000);
  };
  await time.pass(100);
  await say(134, 'thanks to velora');
  expect(shown.map(({ reading }) => reading.spoken)).toEqual([[]]);
  await say(136, 'for sponsoring this video');
  await say(139, 'so the first thing');
  expect(shown.map(({ reading }) => reading.spoken?.map(({ at }) => at))).toEqual([[], [136]]);

  address = 'https://www.youtube.com/watch?v=Next0000001';
  document.querySelector('ytd-watch-flexy')!.setAttribute('video-id', 'Next0000001');
  watching.rescan();
  await time.pass(3000);
  expect(shown.at(-1)).toMatchObject({ key: 'youtube:Next0000001', reading: { spoken: [] } });
});
