import { describe, expect, it } from 'vitest';
import { timersIn } from '../../../src/platforms/dom/countdown';

const read = (html: string) => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return timersIn(body).map(({ remaining, words }) => [remaining.left / 1000, words]);
};
const LEFT = 2 * 3600 + 14 * 60 + 59;

describe('what reads like a countdown', () => {
  it.each([
    ['<p>Ends in <b>02:14:59</b></p>', 'Ends in 02:14:59'],
    ['<p>Offer ends in 02:14:59, hurry</p>', 'Offer ends in 02:14:59, hurry'],
    ['<p>Ends in <i>02</i>:<i>14</i>:<i>59</i></p>', 'Ends in 02:14:59'],
    ['<p>Ends in</p><p><i>0</i><i>2</i><i>:</i><i>1</i><i>4</i><i>:</i><i>5</i><i>9</i></p>', null],
    [
      '<section><h3>Sale</h3><div><div><b>02</b><small>Hrs</small></div><div><b>14</b><small>Mins</small></div><div><b>59</b><small>Secs</small></div></div></section>',
      null,
    ],
    ['<div>距结束 <span><em>02</em>时<em>14</em>分<em>59</em>秒</span></div>', null],
  ])('%s', (html, words) => {
    const found = read(html);
    expect(found.map(([left]) => left)).toEqual([LEFT]);
    if (words !== null) expect(found[0]?.[1]).toBe(words);
  });

  it('takes the whole of it once, with its days', () => {
    expect(
      read('<div>Deal <p><b>1</b> day <b>02</b>:<b>14</b>:<b>59</b></p></div>').map(([left]) => left),
    ).toEqual([LEFT + 86_400]);
  });

  it.each([
    '<div class="video-player"><span>02:14</span></div>',
    '<p hidden>02:14:59</p>',
    '<p>Call 555 02 14</p>',
    '<time datetime="2026-11-03T18:00">18:00</time>',
    '<p>Bake for 45 minutes</p>',
    '<table><tr><td>3</td><td>2</td></tr></table>',
    '<script>"02:14:59"</script>',
  ])('%s is none', (html) => {
    expect(read(html)).toEqual([]);
  });

  it('stops at its limits', () => {
    expect(read(`<p>${'word '.repeat(40)} 02:14:59</p>`).length).toBe(0);
    expect(read('<p>Sale <b>02:14:59</b></p>'.repeat(50)).length).toBe(12);
    expect(read(`${'<div>'.repeat(300)}<b>02:14:59</b>${'</div>'.repeat(300)}`).length).toBe(1);
  });
});
