import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { TOP } from '../../tools/install.mjs';
import type { Page } from './drivers/driver';

const AXE = readFileSync(join(TOP, 'node_modules/axe-core/axe.min.js'), 'utf8');

/**
 * What the accessibility check finds wrong with the page as it is. The pages of an extension make no program out of
 * text, so the checker goes along as the body of a function that is handed over.
 */
const violationsOf = new Function(
  `${AXE}; return window.axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ').slice(0, 400)));`,
) as () => Promise<string[]>;

/** Those, once the colours of buttons have faded into what they are to be. */
export async function violationsOn(page: Page): Promise<string[]> {
  await sleep(900);
  return page.evaluate(violationsOf);
}
