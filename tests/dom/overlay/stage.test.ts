import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Stage } from '../../../src/overlay/stage';

let dialog: HTMLDialogElement;

let now: number;

afterEach(() => {
  vi.restoreAllMocks();
});

beforeEach(() => {
  now = 1000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
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
});

it('is looked for again after a moment where the page is scrolled for ever', () => {
  const stage = new Stage(document);
  expect(stage.now(true)).toBeNull();
  dialog.open = true;
  now += 399;
  expect(stage.now(true)).toBeNull();
  now += 1;
  expect(stage.now(true)).toBe(dialog);
});
