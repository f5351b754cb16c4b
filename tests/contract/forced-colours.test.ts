import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { TOP } from '../../tools/install.mjs';

/** The selectors of all rules of a style sheet that fill with one of our own colours. */
function filledWithOurs(css: string): string[] {
  return [...css.matchAll(/([^{}]{1,400})\{([^{}]{0,2000})\}/g)]
    .filter(([, , body]) => /\bfill:\s*var\(/.test(body ?? ''))
    .flatMap(([, selectors]) => (selectors ?? '').split(','))
    .map((selector) => selector.replace(/\/\*.*?\*\//gs, '').trim());
}

// Browsers replace the colours of text and borders there, but not what a drawing is filled with.
it('fills charts with the person’s own colours where those are forced', () => {
  const css = readFileSync(join(TOP, 'src/insights/insights.css'), 'utf8');
  const [ours = '', forced = ''] = css.split('@media (forced-colors: active)');
  const filled = filledWithOurs(ours);
  expect(filled).toContain('.tick');
  const named = [...forced.matchAll(/^\s*(\.[\w-]+)/gm)].map(([, name]) => name);
  expect(filled.filter((selector) => !named.includes(selector))).toEqual([]);
});
