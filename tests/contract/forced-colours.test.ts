import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { TOP } from '../../tools/install.mjs';

/** The selectors of all rules of a style sheet whose declarations fit. */
function selectorsOf(css: string, fits: (body: string) => boolean): string[] {
  return [...css.matchAll(/([^{}]{1,400})\{([^{}]{0,2000})\}/g)]
    .filter(([, , body]) => fits(body ?? ''))
    .flatMap(([, selectors]) => (selectors ?? '').split(','))
    .map((selector) => selector.replace(/\/\*.*?\*\//gs, '').trim());
}

/** A style sheet, but for what it says of forced colours, and that. */
function halves(sheet: string): readonly [ours: string, forced: string] {
  const css = readFileSync(join(TOP, sheet), 'utf8');
  const [ours = '', forced = ''] = css.split('@media (forced-colors: active)');
  return [ours, forced];
}

// Browsers replace the colours of text and borders there, but not what a drawing is filled with.
it('fills charts with the person’s own colours where those are forced', () => {
  const [ours, forced] = halves('src/insights/insights.css');
  const filled = selectorsOf(ours, (body) => /\bfill:\s*var\(/.test(body));
  expect(filled).toContain('.tick');
  const named = [...forced.matchAll(/^\s*(\.[\w-]+)/gm)].map(([, name]) => name);
  expect(filled.filter((selector) => !named.includes(selector))).toEqual([]);
});

// Their ground is taken away there, and with it all that sets them apart.
it.each(['popup', 'options', 'insights'])('gives boxes of %s that have no edge one', (page) => {
  const [ours, forced] = halves(`src/${page}/${page}.css`);
  const boxes = selectorsOf(
    ours,
    (body) => /\bbackground: var\(--(?:inset|accent-soft)\)/.test(body) && !/\bborder(?:-color)?:/.test(body),
  ).filter((selector) => !selector.includes(':'));
  expect(boxes.length).toBeGreaterThan(0);
  const edged = selectorsOf(forced, (body) => /\b(?:outline|border): 1px solid CanvasText/.test(body));
  expect(boxes.filter((box) => !edged.includes(box))).toEqual([]);
});
