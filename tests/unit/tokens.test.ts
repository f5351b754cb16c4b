import { describe, expect, it } from 'vitest';
import { CONTRAST_PAIRS, DARK, LIGHT, type Palette, tokensCss } from '../../src/ui/tokens';

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const channels = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255);
  const [red, green, blue] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

describe('contrast', () => {
  it('is computed as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  const palettes: readonly (readonly [string, Palette])[] = [
    ['light', LIGHT],
    ['dark', DARK],
  ];
  for (const [name, palette] of palettes) {
    it.each(CONTRAST_PAIRS)(`${name}: %s on %s reaches %d`, (fore, back, ratio) => {
      expect(contrast(palette[fore], palette[back])).toBeGreaterThanOrEqual(ratio);
    });
  }
});

describe('tokensCss', () => {
  it('gives every colour in both themes, under the selector asked for', () => {
    const css = tokensCss('.root');
    expect(css.startsWith('.root{')).toBe(true);
    expect(css.split(`--ink:${DARK.ink};`)).toHaveLength(3);
    expect(css.split(`--ink:${LIGHT.ink};`)).toHaveLength(3);
    expect(css).toContain('--ink-soft:');
    expect(css).toContain('.root[data-theme="dark"]{');
  });

  it('has no unit that a page can change', () => {
    expect(tokensCss('.root')).not.toMatch(/\d(?:rem|em|vw|vh)\b/);
  });
});
