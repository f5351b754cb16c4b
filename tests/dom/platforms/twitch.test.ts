import { describe, expect, it } from 'vitest';
import { judge } from '../../support/phrases';
import { openFixture } from '../support/page';

const CHANNEL = 'https://www.twitch.tv/minakocht';

describe('Twitch', () => {
  it('reads the stream, the panels and the cards, and neither the chat nor left-overs', () => {
    const { posts, adapter } = openFixture('twitch-channel', CHANNEL);
    expect(adapter.id).toBe('twitch');
    expect(posts.map(({ reading, key }) => [reading.creator, key])).toEqual([
      ['MinaKocht', 'twitch:stream:/minakocht'],
      ['minakocht', 'twitch:panels:/minakocht'],
      ['BrambleTV', 'twitch:card:/brambletv'],
      ['Anzeige', 'twitch:card:/pier7'],
    ]);
    expect(JSON.stringify(posts.map(({ reading }) => reading))).not.toMatch(
      /COMM10|GONE10|discord.*commenter/,
    );
  });

  it('reads what the player says of the stream, but no commercial break, tag or name', () => {
    const { posts } = openFixture('twitch-channel', CHANNEL);
    expect(posts.map(({ reading }) => reading.labels)).toEqual([
      [{ text: 'Enthält bezahlte Werbung', meaning: 'paid' }],
      [],
      [{ text: 'Gesponsert', meaning: 'platform-ad' }],
      [],
    ]);
  });

  it('adds up to what a person would say of each', () => {
    const { posts } = openFixture('twitch-channel', CHANNEL);
    const verdicts = posts.map(({ reading }) => judge(reading, { country: 'DE' }));
    expect(verdicts.map(({ relations }) => relations)).toEqual([
      ['paid'],
      ['affiliate'],
      ['paid', 'platform-ad'],
      [],
    ]);
    expect(verdicts[1]?.disclosure).toBe('none');
    const sheep = openFixture('twitch-sheep', 'https://www.twitch.tv/linashelf').posts;
    expect(sheep.map(({ reading }) => judge(reading, { country: 'US' }).sheepsClothing)).toEqual([
      false,
      true,
    ]);
  });

  it('reads nothing of a channel whose name is not the one in the address', () => {
    const { posts } = openFixture('twitch-channel', 'https://www.twitch.tv/somebodyelse');
    expect(posts.map(({ key }) => key)).not.toContain('twitch:stream:/somebodyelse');
  });

  it('gives a change in the player to the stream, with the caption on screen and its moment', () => {
    const { document, adapter, page } = openFixture('twitch-channel', CHANNEL);
    const player = document.querySelector('[data-a-target="video-player"]')!;
    player.insertAdjacentHTML(
      'beforeend',
      '<div data-a-target="player-captions-container"><span>thanks to lumen for sponsoring this stream</span></div>',
    );
    player.querySelector('video')!.currentTime = 134.7;
    const stream = adapter.postOf(player.querySelector('span')!)!;
    expect(stream.id).toBe('live-channel-stream-information');
    expect(adapter.read(stream, page)?.reading.spoken).toEqual([
      { text: 'thanks to lumen for sponsoring this stream', at: 134 },
    ]);
  });

  it('reads a card anew when it is used for another stream', () => {
    const { document, adapter, page } = openFixture('twitch-channel', CHANNEL);
    const [first, second] = document.querySelectorAll('article');
    first!.innerHTML = second!.innerHTML;
    const after = adapter.read(first!, page)!;
    expect([after.key, after.reading.labels]).toEqual(['twitch:card:/pier7', []]);
    expect(adapter.postOf(first!.querySelector('h3')!)).toBe(first);
  });
});
