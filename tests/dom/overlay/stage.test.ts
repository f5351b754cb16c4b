import { beforeEach, expect, it, vi } from 'vitest';
import { Stage } from '../../../src/overlay/stage';

let dialog: HTMLDialogElement;

beforeEach(() => {
  document.body.innerHTML = '<dialog><p>words</p></dialog>';
  dialog = document.querySelector('dialog') as HTMLDialogElement;
  vi.spyOn(dialog, 'matches').mockImplementation((selector: string) => selector === ':modal' && dialog.open);
});

it('is the modal dialog while it is open', () => {
  const stage = new Stage(document);
  expect(stage.now(false)).toBeNull();
  dialog.open = true;
  expect(stage.now(false)).toBe(dialog);
  dialog.open = false;
  expect(stage.now(false)).toBeNull();
});

it('is not looked for again while the page is scrolled, unless it has gone', () => {
  const look = vi.spyOn(document, 'getElementsByTagName');
  const stage = new Stage(document);
  dialog.open = true;
  expect(stage.now(true)).toBe(dialog);
  expect(stage.now(true)).toBe(dialog);
  expect(look).toHaveBeenCalledTimes(1);
  dialog.remove();
  expect(stage.now(true)).toBeNull();
  expect(stage.now(true)).toBeNull();
  expect(look).toHaveBeenCalledTimes(2);
  look.mockRestore();
});
