import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '../../../src/overlay/entry';
import { entryOf } from '../../../src/overlay/entry';
import { createHost, type Host } from '../../../src/overlay/host';
import { Layer } from '../../../src/overlay/layer';
import { subjectOf } from './support';

/** How far each element has been scrolled away; what is held by the window stays. */
let scrolled = 0;
let life: AbortController;
let host: Host;
let layer: Layer<Entry>;
let hitTests: ReturnType<typeof vi.fn>;
let onTop: Element | null;
let onFrame: ReturnType<typeof vi.fn>;
let following: (() => void) | null;

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame', 'performance'],
  });
  scrolled = 0;
  onTop = null;
  document.body.innerHTML = `<header style="position: sticky"><a id="held">lamp</a></header>
    <div id="box"><a id="boxed">mug</a></div><p><a id="plain">vase</a></p>`;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    if (this.localName === 'div' && this.id === '') return new DOMRect(0, -scrolled, 0, 0);
    return new DOMRect(20, this.id === 'held' ? 100 : 300 - scrolled, 200, 20);
  });
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  hitTests = vi.fn(() => (onTop ? [onTop] : []));
  document.elementsFromPoint = hitTests as unknown as typeof document.elementsFromPoint;
  vi.stubGlobal('innerHeight', 800);
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1000);
  life = new AbortController();
  host = createHost({ document, css: '', rootMode: 'open', onKey: () => {}, onRefused: () => {} });
  onFrame = vi.fn();
  following = null;
  layer = new Layer<Entry>({
    document,
    host: () => host,
    onNear: () => {},
    onFrame: onFrame as unknown as (stage: Element | null, scrolling: boolean) => void,
    following: () => following,
    signal: life.signal,
  });
});

afterEach(() => {
  life.abort();
  host.dispose();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Puts a mark at each of these elements. */
function mark(...ids: string[]): Entry[] {
  return ids.map((id) => {
    const entry = entryOf(subjectOf(document.getElementById(id) as Element, { id }));
    entry.element = document.createElement('button');
    entry.element.textContent = id;
    host.surface.append(entry.element);
    layer.add(entry);
    return entry;
  });
}

function placed(): void {
  layer.schedule();
  vi.advanceTimersByTime(20);
}

function scroll(by: number, scroller: Node = document): void {
  scrolled += by;
  scroller.dispatchEvent(new Event('scroll'));
  vi.advanceTimersByTime(16);
}

const placeOf = ({ element }: Entry) => element?.style.transform;
const seen = ({ element }: Entry) => element?.style.visibility;

describe('marks while something is scrolled', () => {
  it('asks what lies on their anchors when the page stands still again, not before', () => {
    const [plain] = mark('plain') as [Entry];
    placed();
    expect(hitTests).toHaveBeenCalledTimes(1);
    onTop = document.querySelector('header');
    for (let step = 0; step < 40; step += 1) scroll(5);
    expect(hitTests).toHaveBeenCalledTimes(1);
    expect(seen(plain)).toBe('visible');
    expect(onFrame.mock.calls.every(([, scrolling], index) => index === 0 || scrolling === true)).toBe(true);
    vi.advanceTimersByTime(200);
    expect(hitTests).toHaveBeenCalledTimes(2);
    expect(seen(plain)).toBe('hidden');
    expect(onFrame.mock.lastCall).toEqual([null, false]);
  });

  it('asks once a look where nothing has moved, and anew in the next', () => {
    mark('plain');
    placed();
    placed();
    placed();
    expect(hitTests).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(450);
    expect(hitTests).toHaveBeenCalledTimes(2);
  });

  it('asks of a few marks in one frame, and of all in the end', () => {
    document.querySelector('p')!.innerHTML = Array.from(
      { length: 20 },
      (_, index) => `<a id="a${index}">x</a>`,
    ).join('');
    const marks = mark(...Array.from({ length: 20 }, (_, index) => `a${index}`));
    let before = 0;
    layer.schedule();
    for (let frame = 0; frame < 8; frame += 1) {
      vi.advanceTimersByTime(16);
      expect(hitTests.mock.calls.length - before).toBeLessThanOrEqual(8);
      before = hitTests.mock.calls.length;
    }
    expect(hitTests).toHaveBeenCalledTimes(20);
    expect(marks.map(seen)).toEqual(marks.map(() => 'visible'));
  });

  it('moves in the same frame what is held by the window, and what stands in the element that is scrolled', () => {
    const [held, boxed, plain] = mark('held', 'boxed', 'plain') as [Entry, Entry, Entry];
    placed();
    const before = [held, boxed, plain].map(placeOf);
    scroll(100);
    // The host goes with the document, and so does what is drawn in it: only the mark of the header has to move.
    expect(placeOf(held)).not.toBe(before[0]);
    expect([boxed, plain].map(placeOf)).toEqual(before.slice(1));
    vi.advanceTimersByTime(1000);
    host.element.getBoundingClientRect = () => new DOMRect(0, -100, 0, 0);
    scroll(60, document.getElementById('box') as Node);
    expect(placeOf(boxed)).not.toBe(before[1]);
  });

  it('has what else stands on the page follow while it is scrolled, and asks for no frame where nothing does', () => {
    mark('plain');
    placed();
    const asked = vi.spyOn(globalThis, 'requestAnimationFrame');
    scroll(10);
    expect(asked).not.toHaveBeenCalled();
    following = vi.fn();
    scroll(10);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(following).toHaveBeenCalledTimes(1);
  });

  it('takes the page to be still no sooner than a moment after the last of many events', () => {
    mark('plain');
    placed();
    for (let step = 0; step < 40; step += 1) scroll(5);
    hitTests.mockClear();
    vi.advanceTimersByTime(120);
    expect(hitTests).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60);
    expect(hitTests).toHaveBeenCalledTimes(1);
  });

  it('moves nothing any more when it has ended', () => {
    const [held] = mark('held') as [Entry];
    placed();
    const before = placeOf(held);
    scrolled += 100;
    document.dispatchEvent(new Event('scroll'));
    life.abort();
    vi.advanceTimersByTime(1000);
    expect(placeOf(held)).toBe(before);
  });
});
