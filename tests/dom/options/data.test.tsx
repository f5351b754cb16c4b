import { describe, expect, it, vi } from 'vitest';
import { Options } from '../../../src/options/Options';
import type { OptionsPorts, Stored } from '../../../src/options/ports';
import { DEFAULTS } from '../../../src/settings/defaults';
import { failure } from '../../../src/shared/result';
import { readBackup, writeBackup } from '../../../src/storage/backup';
import { pack } from '../../../src/storage/packed';
import type { SavedData } from '../../../src/storage/port';
import { startWish } from '../../../src/wishlist/machine';
import type { WishId } from '../../../src/wishlist/wish';
import { NEW_WISH } from '../../unit/wishlist/samples';
import { button, expectAccessible, press, settle, show } from '../page-driver';
import { fakeData } from './fake-data';
import { fakePorts } from './fake-ports';

const wish = (id: string, more: object = {}) => ({
  ...startWish({ ...NEW_WISH, url: `https://shop.example/${id}` }, id as WishId, 1000, 5000),
  stamps: {},
  before: null,
  itemKey: null,
  ...more,
});
const list = (...ids: string[]): SavedData => Object.fromEntries(ids.map((id) => [`wish:${id}`, wish(id)]));

async function open(first: SavedData = {}, more: Partial<OptionsPorts> = {}, stored: Partial<Stored> = {}) {
  const files: [string, string][] = [];
  const data = fakeData(first);
  const ports = fakePorts(
    {},
    {
      onStored(listener) {
        listener({ wishes: 1, remembered: 0, aside: 0, copied: false, newer: false, ...stored });
        return () => {};
      },
      ...data,
      saveFile: (name, text) => void files.push([name, text]),
      ...more,
    },
  );
  const root = await show(Options, ports);
  return { root: root.querySelector('#data') as HTMLElement, files, data };
}

/** Chooses a file in the picker beside the button called `name`. */
async function choose(root: HTMLElement, name: string, text: string, size?: number): Promise<void> {
  const input = button(root, name).nextElementSibling as HTMLInputElement;
  const file = new File([text], 'a file');
  if (size !== undefined) Object.defineProperty(file, 'size', { value: size });
  if (!file.text) Object.defineProperty(file, 'text', { value: async () => text });
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  // The detector is loaded for links, which takes as long as it takes.
  await vi.waitFor(() => expect(root.querySelector('.preview, [role=alert]')).not.toBeNull(), 20_000);
  await settle();
}

const RESTORE = 'Restore a backup …';
const LINKS = 'Add links from a file …';

describe('a backup', () => {
  it('is saved under the day, and read back', async () => {
    const { root, files } = await open(list('lamp-0001'));
    await press(root, 'Save a backup');
    expect(files).toHaveLength(1);
    expect(files[0]?.[0]).toMatch(/^unswayed-\d{4}-\d\d-\d\d\.json$/);
    expect(readBackup(files[0]?.[1] ?? '')).toEqual({ ok: true, value: list('lamp-0001') });
  });

  it('is shown before it is taken over, and taken back', async () => {
    const first = { ...list('lamp-0001', 'lamp-0002'), rules: { next: 1, rules: [] } };
    const { root, data } = await open(first);
    const other = {
      ...list('lamp-0003', 'lamp-0004'),
      'wish:lamp-0002': wish('lamp-0002', { note: 'Blue', stamps: { note: 5 } }),
      rules: { next: 2, rules: [{ id: 1, kind: 'host', what: 'shop.example', at: null }] },
      settings: { ...DEFAULTS, theme: 'dark' },
    };
    await choose(root, RESTORE, writeBackup(other));
    const preview = root.querySelector('.preview') as HTMLElement;
    expect(preview.textContent).toContain('2 new, 1 changed, 1 left as they are');
    expect(preview.textContent).toContain('1 rule of your own is new');
    expect(preview.textContent).toContain('become those of the file');
    expect(preview.contains(document.activeElement)).toBe(true);
    await expectAccessible(root);
    expect(data.data()).toEqual(first);

    await press(root, 'Take it over');
    expect(Object.keys(data.data())).toContain('wish:lamp-0004');
    expect(document.querySelector('.undo-region')?.textContent).toContain('2 new, 1 changed');
    await press(document, 'Undo');
    expect(data.data()).toEqual(first);
    expect(document.querySelector('.undo-region')?.textContent).toContain('everything is as it was');
  });

  it('is left alone when the person says so', async () => {
    const { root, data } = await open();
    await choose(root, RESTORE, writeBackup(list('lamp-0001')));
    await press(root, 'Leave everything as it is');
    expect(root.querySelector('.preview')).toBeNull();
    expect(data.data()).toEqual({});
  });

  it('that brings nothing new says so, and offers nothing to do', async () => {
    const { root } = await open(list('lamp-0001'));
    await choose(root, RESTORE, writeBackup(list('lamp-0001')));
    expect(root.querySelector('.preview')?.textContent).toContain('is here already');
    expect(() => button(root, 'Take it over')).toThrow();
  });

  it('that is wrong is refused with the line and the reason', async () => {
    const { root } = await open(list('lamp-0001'));
    const text = writeBackup(list('lamp-0002', 'lamp-0003')).replace(
      'https://shop.example/lamp-0003',
      'javascript:1',
    );
    await choose(root, RESTORE, text);
    expect(root.querySelector('[role=alert]')?.textContent).toBe(
      'Line 3: “url” is not right in this entry. Nothing was changed.',
    );
    expect(root.querySelector('.preview')).toBeNull();
    // Put right, the same file is taken, and the words are gone.
    await choose(root, RESTORE, writeBackup(list('lamp-0002')));
    expect(root.querySelector('[role=alert]')).toBeNull();
  });

  it('that is too large is not even read', async () => {
    const { root } = await open();
    await choose(root, RESTORE, writeBackup(list('lamp-0001')), 100_000_000);
    expect(root.querySelector('[role=alert]')?.textContent).toContain('too large');
  });

  it('for which there is no room says so', async () => {
    const { root } = await open({}, { restore: async () => failure('full') });
    await choose(root, RESTORE, writeBackup(list('lamp-0001')));
    await press(root, 'Take it over');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('no room left');
  });
});

describe('the table', () => {
  it('is saved with what is on the list', async () => {
    const { root, files } = await open(list('lamp-0001'));
    await press(root, 'Save the list as a table (CSV)');
    expect(files[0]?.[0]).toMatch(/\.csv$/);
    expect(files[0]?.[1]).toContain('https://shop.example/lamp-0001');
  });
});

describe('links from elsewhere', () => {
  const BOOKMARKS = `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p>
    <DT><A HREF="https://shop.example/lamp-0001">The lamp</A>
    <DT><H3>Wishes</H3><DL><p>
      <DT><A HREF="https://www.amazon.com/dp/B0KETTLE01?tag=mia-20">Kettle</A>
      <DT><A HREF="https://shop.example/pan">Pan</A>
      <DT><A HREF="javascript:alert(1)">A program</A>
    </DL><p></DL>`;

  it('are chosen by folder, shown, cleaned of what pays anybody, and taken back', async () => {
    const { root, data } = await open(list('lamp-0001'));
    await choose(root, LINKS, BOOKMARKS);
    const preview = () => root.querySelector('.preview')?.textContent ?? '';
    expect(preview()).toContain('New: 2. On the list already, or twice in the file: 1.');
    expect(preview()).toContain('1 bookmark is no web page');
    await expectAccessible(root);
    const folder = root.querySelector('#links-folder') as HTMLSelectElement;
    expect([...folder.options].map(({ label }) => label)).toEqual([
      'All of them (3)',
      'Without a folder (1)',
      'Wishes (2)',
    ]);
    folder.value = '';
    folder.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(preview()).toContain('New: 0.');
    folder.value = 'Wishes';
    folder.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    await press(root, 'Add 2 links');
    const kept = JSON.stringify(data.data());
    expect(kept).toContain('https://www.amazon.com/dp/B0KETTLE01"');
    expect(kept).not.toContain('tag=mia-20');
    await press(document, 'Undo');
    expect(data.data()).toEqual(list('lamp-0001'));
  });

  it('are refused with the line that is no link', async () => {
    const { root } = await open();
    await choose(root, LINKS, 'https://shop.example/a\njavascript:alert(1)');
    expect(root.querySelector('[role=alert]')?.textContent).toMatch(/^Line 2: .*Nothing was changed\.$/);
  });
});

describe('what was set aside', () => {
  const aside = { 'aside:x:told': { key: 'told', at: 1, record: 'yesterday' } };

  it('is not spoken of when there is nothing', async () => {
    const { root } = await open();
    expect(root.textContent).not.toContain('damaged');
  });

  it('is told, saved, and thrown away in two steps', async () => {
    const { root, files, data } = await open({ ...aside, ...list('lamp-0001') }, {}, { aside: 1 });
    expect(root.textContent).toContain('1 damaged entry could not be read');
    await expectAccessible(root);
    await press(root, 'Save the damaged entries');
    expect(JSON.parse(files[0]?.[1] ?? '')).toEqual([{ key: 'told', at: 1, record: 'yesterday' }]);
    await press(root, 'Throw this away …');
    await press(root, 'Keep it');
    expect(data.data()).toHaveProperty(['aside:x:told']);
    await press(root, 'Throw this away …');
    await press(root, 'Yes, throw it away');
    expect(document.querySelector('.undo-region')?.textContent).toContain('Thrown away.');
    expect(data.data()).toEqual(list('lamp-0001'));
  });

  it('gives the copy from before an update as a backup that can be restored', async () => {
    const { stamps: _, ...old } = wish('lamp-0009');
    const copy = await pack({ meta: { version: 1 }, 'wish:lamp-0009': old });
    const { root, files } = await open({ 'backup:v1': copy }, {}, { copied: true });
    await press(root, 'Save the copy as a backup');
    await settle();
    expect(readBackup(files[0]?.[1] ?? '')).toEqual({ ok: true, value: list('lamp-0009') });
  });
});

describe('data of a newer Unswayed', () => {
  it('are told of, and only erasing is offered', async () => {
    const { root } = await open({}, {}, { newer: true });
    expect(document.querySelector('main > [role=alert]')?.textContent).toContain('newer Unswayed');
    expect([...root.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
      'Erase everything …',
    ]);
  });
});
