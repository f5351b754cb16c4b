import axe from 'axe-core';
import { type ComponentType, h, render } from 'preact';
import { expect, vi } from 'vitest';

// The accessibility check of a whole page takes seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

/** Lets promises and effects settle. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Draws a page of ours with fake ports, in an otherwise empty document. */
export async function show<Ports>(
  Page: ComponentType<{ readonly ports: Ports }>,
  ports: Ports,
): Promise<HTMLElement> {
  document.title = 'Unswayed';
  const app = document.createElement('div');
  document.body.replaceChildren(app);
  render(h(Page, { ports }), app);
  await settle();
  return app;
}

/** The button whose accessible name is `name`, inside `root`. */
export function button(root: ParentNode, name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(
    (candidate) => (candidate.getAttribute('aria-label') ?? candidate.textContent?.trim()) === name,
  );
  if (!found) throw new Error(`No button “${name}” in: ${root.textContent}`);
  return found;
}

/** Presses a button as a mouse or the keyboard would: it has the focus then. */
export async function press(root: ParentNode, name: string): Promise<void> {
  const target = button(root, name);
  target.focus();
  target.click();
  await settle();
}

/** The list item of a wish, by its title. */
export function row(root: ParentNode, title: string): HTMLElement {
  const found = [...root.querySelectorAll('li')].find(
    (item) => item.querySelector('h3')?.textContent === title,
  );
  if (!found) throw new Error(`No row “${title}”`);
  return found;
}

/** Fails with the rules that are broken. Colours can't be computed here; a browser checks those. */
export async function expectAccessible(root: HTMLElement): Promise<void> {
  const { violations } = await axe.run(root.ownerDocument, {
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}
