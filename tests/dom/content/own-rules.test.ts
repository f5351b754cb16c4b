import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSpotter, type Spotter } from '../../../src/content/spotter';
import type { CustomRule } from '../../../src/detect/custom-rules';
import type { Ask } from '../../../src/messages/ask';
import type { PageContext } from '../../../src/messages/protocol';
import type { MarkSubject, OverlayActions } from '../../../src/overlay/overlay';
import { web } from '../../../src/platforms/web';
import { failure, success } from '../../../src/shared/result';
import { contextOf } from '../overlay/support';

const AMAZON = 'https://www.amazon.com/dp/B000000000?tag=mira-20';
const HOST: CustomRule = { id: 4, kind: 'host', what: 'shop.example', at: null };
const NOT_AMAZON: CustomRule = { id: 5, kind: 'not-host', what: 'amazon.com', at: 'blog.example' };

let life: AbortController;
let marks: Map<string, MarkSubject>;
let asked: [string, unknown][];
let actions: OverlayActions;
let answer: (name: string) => unknown;

beforeEach(() => {
  document.body.innerHTML = `<article><h1>Three things for slow mornings</h1><p class="byline">By Mia Lindqvist</p>
    ${'<p>Mornings are slow here, and these make them a little kinder than they were in the old house.</p>'.repeat(5)}
    <p>The <a href="https://shop.example/lamp">dawn lamp</a> and the <a href="${AMAZON}">kettle</a> are both mine.</p>
    </article>`;
  life = new AbortController();
  marks = new Map();
  asked = [];
  answer = () => null;
});

afterEach(() => life.abort());

function start(context: Partial<PageContext>): Spotter {
  const ask = (async (name: string, input: unknown) => {
    asked.push([name, input]);
    return name === 'phrases.bring' ? failure('unavailable') : answer(name);
  }) as unknown as Ask;
  return createSpotter(
    {
      document,
      window,
      adapter: web,
      clock: () => performance.now(),
      now: () => Date.now(),
      schedule: (work, delay) => void setTimeout(work, Math.min(delay, 5)),
      signal: life.signal,
      ask,
      createOverlay(_context, given) {
        actions = given;
        return {
          put: (subject) => void marks.set(subject.id, subject),
          drop: (id) => void marks.delete(id),
          setContext: vi.fn(),
          dispose: vi.fn(),
        };
      },
    },
    contextOf(context),
  );
}

const hosts = () =>
  [...marks.values()].map(({ link }) => new URL(link?.href ?? 'about:blank').hostname).sort();
const markOf = (host: string) =>
  [...marks.values()].find(({ link }) => link?.href.includes(host)) as MarkSubject;

describe('a page with rules of one’s own', () => {
  it('is marked by them, and judged again when they change', async () => {
    const spotter = start({});
    await spotter.report();
    expect(hosts()).toEqual(['www.amazon.com']);
    spotter.setContext(contextOf({ rules: [HOST] }));
    expect(hosts()).toEqual(['shop.example', 'www.amazon.com']);
    spotter.setContext(contextOf({ rules: [HOST, NOT_AMAZON] }));
    expect(hosts()).toEqual(['shop.example']);
    spotter.setContext(contextOf());
    expect(hosts()).toEqual(['www.amazon.com']);
  });

  it('reports what they say', async () => {
    const report = await start({ rules: [HOST, NOT_AMAZON] }).report();
    expect(report.links.map(({ href, program }) => [href, program])).toEqual([
      ['https://shop.example/lamp', 'custom:4'],
    ]);
    expect(report.marks).toBe(1);
  });

  it('is marked by them where the kind as such is not spotted', async () => {
    const { spotting } = contextOf();
    await start({ rules: [HOST], spotting: { ...spotting, affiliate: false } }).report();
    expect(hosts()).toEqual(['shop.example']);
  });

  it('keeps no number of a rule as the program of a wish', async () => {
    await start({ rules: [HOST] }).report();
    await actions.keep(markOf('shop.example'), null, 'Would a friend lend it to you?');
    expect(asked.find(([name]) => name === 'wish.add')?.[1]).toMatchObject({
      wish: {
        provenance: { program: null, relations: ['affiliate'] },
        question: 'Would a friend lend it to you?',
      },
      picture: null,
    });
  });
});

describe('“This is wrong”', () => {
  it('asks for the exception, and takes the mark away', async () => {
    await start({ rules: [HOST] }).report();
    answer = () => success(9);
    const wrong = { kind: 'not-host', what: 'shop.example' } as const;
    expect(await actions.dispute(markOf('shop.example'), wrong)).toEqual(success(9));
    expect(asked).toContainEqual(['exception.add', wrong]);
    expect(hosts()).toEqual(['www.amazon.com']);
  });

  it('brings the mark back when it is taken back', async () => {
    await start({ rules: [HOST] }).report();
    answer = () => success(9);
    const lamp = markOf('shop.example');
    await actions.dispute(lamp, { kind: 'not-site', what: '' });
    answer = () => success(null);
    expect(await actions.undispute(lamp, 9)).toEqual(success(null));
    expect(asked).toContainEqual(['exception.takeBack', { id: 9 }]);
    expect(hosts()).toEqual(['shop.example', 'www.amazon.com']);
  });

  it('brings the mark back when the exception is removed elsewhere', async () => {
    const spotter = start({});
    await spotter.report();
    answer = () => success(NOT_AMAZON.id);
    await actions.dispute(markOf('amazon'), { kind: 'not-host', what: 'amazon.com' });
    // Something else changed before the exception has reached the page.
    spotter.setContext(contextOf({ rules: [HOST] }));
    expect(hosts()).toEqual(['shop.example']);
    spotter.setContext(contextOf({ rules: [HOST, NOT_AMAZON] }));
    expect(hosts()).toEqual(['shop.example']);
    spotter.setContext(contextOf({ rules: [HOST] }));
    expect(hosts()).toEqual(['shop.example', 'www.amazon.com']);
  });

  it('keeps the mark when the exception could not be kept', async () => {
    await start({}).report();
    answer = () => failure('full');
    expect(await actions.dispute(markOf('amazon'), { kind: 'not-site', what: '' })).toEqual(failure('full'));
    expect(hosts()).toEqual(['www.amazon.com']);
  });

  it('asks for nothing in a private window, and the mark goes and comes all the same', async () => {
    await start({ privateWindow: true }).report();
    const kettle = markOf('amazon');
    expect(await actions.dispute(kettle, null)).toEqual(success(null));
    expect(hosts()).toEqual([]);
    expect(await actions.undispute(kettle, null)).toEqual(success(null));
    expect(hosts()).toEqual(['www.amazon.com']);
    expect(asked.map(([name]) => name)).not.toContain('exception.add');
    expect(asked.map(([name]) => name)).not.toContain('exception.takeBack');
  });
});
