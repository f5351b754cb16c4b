import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Box,
  distanceTo,
  type MarkRequest,
  type Obstacle,
  overlap,
  placeCard,
  placeMark,
} from '../../src/overlay/geometry';

const FULL = { width: 250, height: 24 };
const SHORT = { width: 70, height: 24 };
const ICON = { width: 24, height: 24 };
const SIZES = { full: FULL, short: SHORT, icon: ICON };
const anchor: Box = { x: 20, y: 100, width: 120, height: 20 };
const block: Box = { x: 20, y: 100, width: 560, height: 60 };

function request(part: Partial<MarkRequest> = {}): MarkRequest {
  return {
    lines: [anchor],
    block,
    obstacles: [{ ...anchor, kind: 'text' }],
    post: null,
    limits: { left: 0, right: 800 },
    top: 0,
    full: FULL,
    short: SHORT,
    icon: ICON,
    rtl: false,
    ...part,
  };
}

const text = (x: number, y: number, width: number, height = 20): Obstacle => ({
  x,
  y,
  width,
  height,
  kind: 'text',
});

describe('placeMark', () => {
  it('stands after its anchor where there is room', () => {
    const spot = placeMark(request());
    expect(spot).toEqual({ x: 146, y: 98, form: 'full' });
  });

  it('mirrors for right-to-left text', () => {
    const right: Box = { x: 460, y: 100, width: 120, height: 20 };
    const spot = placeMark(request({ lines: [right], obstacles: [{ ...right, kind: 'text' }], rtl: true }));
    expect(spot.x + FULL.width).toBe(454);
  });

  it('goes to the end of the row when more words follow the anchor', () => {
    const spot = placeMark(request({ obstacles: [text(20, 100, 120), text(144, 100, 40)] }));
    expect(spot).toEqual({ x: 190, y: 98, form: 'full' });
  });

  it('says one word where two phrases do not fit', () => {
    const obstacles = [text(20, 100, 120), text(20, 72, 560), text(20, 128, 560), text(20, 148, 400)];
    const spot = placeMark(request({ obstacles, block, limits: { left: 0, right: 300 } }));
    expect(spot.form).toBe('short');
  });

  it('stays in its post, over its picture if need be, rather than in the neighbour\u2019s', () => {
    const post: Box = { x: 0, y: 0, width: 300, height: 130 };
    const picture: Obstacle = { x: 0, y: 0, width: 300, height: 90, kind: 'picture' };
    const name = text(0, 96, 296);
    const spot = placeMark(
      request({
        lines: [name],
        block: { x: 0, y: 0, width: 300, height: 130 },
        obstacles: [picture, name, text(0, 116, 300)],
        post,
      }),
    );
    const box = { ...spot, ...SIZES[spot.form] };
    expect(overlap(box, post)).toBe(box.width * box.height);
    expect(overlap(box, name)).toBe(0);
  });

  it('shows its sign alone where there is no room for a word', () => {
    // Lines so tight that nothing fits between them; above the anchor there is nearly room.
    const rows = [20, 40, 100, 120, 140, 160, 180].map((y) => text(0, y, 270));
    const lines = [...rows, text(0, 62, 270, 18)];
    const narrow = { x: 0, y: 60, width: 300, height: 100 };
    const spot = placeMark(
      request({ obstacles: lines, block: narrow, post: narrow, limits: { left: 0, right: 300 } }),
    );
    expect(spot.form).toBe('icon');
    expect(lines.reduce((sum, line) => sum + overlap({ ...spot, ...ICON }, line), 0)).toBe(0);
  });

  it('goes to the nearest line with room at its end when there is none beside the anchor', () => {
    const rows = [-4, 20, 44, 68, 92, 116, 140, 164, 188, 212].map((y) => text(0, y, 300));
    const ragged = rows.map((row) => (row.y === 140 ? { ...row, width: 220 } : row));
    const spot = placeMark(
      request({
        lines: [{ x: 0, y: 68, width: 300, height: 20 }],
        block: { x: 0, y: 20, width: 300, height: 164 },
        obstacles: ragged,
        limits: { left: 0, right: 300 },
      }),
    );
    expect(spot).toEqual({ x: 226, y: 138, form: 'short' });
  });

  it('covers a picture rather than words when it must cover something', () => {
    const picture: Obstacle = { x: 0, y: 0, width: 300, height: 400, kind: 'picture' };
    const words = text(0, 60, 300, 300);
    const spot = placeMark(
      request({
        lines: [{ x: 0, y: 0, width: 300, height: 400 }],
        block: { x: 0, y: 0, width: 300, height: 400 },
        obstacles: [picture, words],
        limits: { left: 0, right: 300 },
      }),
    );
    expect(overlap({ ...spot, ...SIZES[spot.form] }, words)).toBe(0);
  });

  it('stays inside what can be seen, whatever the page looks like', () => {
    const side = fc.integer({ min: 0, max: 700 });
    const box = fc.record({
      x: side,
      y: side,
      width: fc.integer({ min: 1, max: 400 }),
      height: fc.integer({ min: 1, max: 300 }),
    });
    fc.assert(
      fc.property(box, box, fc.array(box, { maxLength: 12 }), fc.boolean(), (line, around, others, rtl) => {
        const spot = placeMark(
          request({
            lines: [line],
            block: around,
            obstacles: others.map((other) => ({ ...other, kind: 'text' })),
            rtl,
          }),
        );
        expect(spot.x).toBeGreaterThanOrEqual(0);
        expect(spot.x + SIZES[spot.form].width).toBeLessThanOrEqual(800);
        expect(spot.y).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('placeCard', () => {
  const viewport = { width: 1000, height: 800 };
  const card = { width: 340, height: 400 };

  it('opens under its reference, above it near the lower edge', () => {
    expect(placeCard({ x: 100, y: 100, width: 50, height: 20 }, card, viewport, false)).toEqual({
      x: 100,
      y: 128,
    });
    expect(placeCard({ x: 100, y: 700, width: 50, height: 20 }, card, viewport, false)).toEqual({
      x: 100,
      y: 292,
    });
  });

  it('goes beside a reference in the middle, so as not to lie on it', () => {
    const reference = { x: 100, y: 390, width: 50, height: 20 };
    const place = placeCard(reference, card, viewport, false);
    expect(overlap({ ...place, ...card }, reference)).toBe(0);
    expect(place.x).toBe(158);
  });

  it('is whole within any viewport that is large enough', () => {
    const at = fc.integer({ min: -200, max: 1200 });
    fc.assert(
      fc.property(at, at, fc.boolean(), (x, y, rtl) => {
        const place = placeCard({ x, y, width: 80, height: 20 }, card, viewport, rtl);
        expect(place.x).toBeGreaterThanOrEqual(8);
        expect(place.x + card.width).toBeLessThanOrEqual(992);
        expect(place.y).toBeGreaterThanOrEqual(8);
        expect(place.y + card.height).toBeLessThanOrEqual(792);
      }),
    );
  });
});

describe('distanceTo', () => {
  it('is 0 inside and straight outside', () => {
    expect(distanceTo({ x: 30, y: 110 }, anchor)).toBe(0);
    expect(distanceTo({ x: 143, y: 124 }, anchor)).toBe(5);
  });
});
