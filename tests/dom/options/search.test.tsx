import { describe, expect, it } from 'vitest';
import { Options } from '../../../src/options/Options';
import { SECTIONS } from '../../../src/options/sections';
import type { Settings } from '../../../src/settings/settings';
import { expectAccessible, settle, show } from '../page-driver';
import { fakePorts } from './fake-ports';

async function open(settings: Partial<Settings> = {}) {
  const root = await show(Options, fakePorts(settings));
  const field = root.querySelector('#find') as HTMLInputElement;
  const find = async (query: string) => {
    field.value = query;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
  };
  const shown = () =>
    [...root.querySelectorAll<HTMLElement>('main > section')]
      .filter(({ hidden }) => !hidden)
      .map(({ id }) => id);
  const linked = () =>
    [...root.querySelectorAll<HTMLAnchorElement>('nav a')].map(({ hash }) => hash.slice(1));
  const says = () => root.querySelector('.finder [role=status]')?.textContent;
  return { root, field, find, shown, linked, says };
}

describe('the search on the options page', () => {
  it('leaves the sections and the parts that hold the word, and says how many', async () => {
    const { root, find, shown, linked, says } = await open();
    expect(says()).toBe('');
    await find('  QUIET hours ');
    expect(shown()).toEqual(['notices']);
    expect(linked()).toEqual(['notices']);
    expect(says()).toBe('Found in 1 section');
    const parts = [...root.querySelectorAll<HTMLElement>('#notices > label')];
    expect(parts.map(({ hidden }) => hidden)).toEqual([true, false]);
    await expectAccessible(root);
  });

  it('finds what stands in a list to choose from, and leaves a section whole by its name', async () => {
    const { root, find, shown } = await open();
    await find('dark');
    expect(shown()).toContain('look');
    expect(root.querySelector<HTMLElement>('#look .field')?.hidden).toBe(true);
    await find('language and theme');
    expect(shown()).toEqual(['look']);
    expect([...root.querySelectorAll<HTMLElement>('#look > *')].every(({ hidden }) => !hidden)).toBe(true);
  });

  it('looks in the language that is spoken, whatever the accents', async () => {
    const { find, shown } = await open({ language: 'de' });
    await find('wahrung');
    expect(shown()).toContain('money');
    const chinese = await open({ language: 'zh_CN' });
    await chinese.find('货币');
    expect(chinese.shown()).toContain('money');
  });

  it('opens folded questions at those that match', async () => {
    const { root, find, shown } = await open();
    await find('cross town');
    await expect.poll(shown).toEqual(['questions']);
    const opened = [...root.querySelectorAll<HTMLDetailsElement>('#questions details')].filter(
      (list) => list.open && !list.hidden,
    );
    const lines = opened.flatMap((list) =>
      [...list.querySelectorAll('li')].filter(({ hidden }) => !hidden).map((line) => line.textContent ?? ''),
    );
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line.toLowerCase()).toContain('cross town');
  });

  it('says when there is nothing, and brings everything back with Escape', async () => {
    const { field, find, shown, linked, says } = await open();
    await find('xylophone');
    expect(shown()).toEqual([]);
    expect(says()).toContain('Nothing here says that');
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await settle();
    expect(field.value).toBe('');
    expect(shown()).toEqual(SECTIONS);
    expect(linked()).toEqual(SECTIONS);
  });

  it('goes to the first place with Enter', async () => {
    const { root, find } = await open();
    await find('count in');
    root.querySelector<HTMLFormElement>('.finder')?.requestSubmit();
    expect(document.activeElement?.id).toBe('cooling-heading');
  });

  it('gives way to a link to a place that it has hidden', async () => {
    const { find, shown } = await open();
    await find('theme');
    expect(shown()).not.toContain('cooling');
    location.hash = '#cooling';
    await settle();
    expect(shown()).toEqual(SECTIONS);
    location.hash = '';
  });
});
