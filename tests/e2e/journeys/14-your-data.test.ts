import { beforeAll, describe, expect, it } from 'vitest';
import { NEW_WISH } from '../../unit/wishlist/samples';
import { choose, giveFile, pressInPage, sees, textOf, waitFor, words } from '../acts';
import { BROWSERS, type Driver, type Page } from '../drivers/driver';
import { storedData } from '../drivers/time';
import { send } from '../sending';
import { useStage } from '../stage';
import { storedWishes } from '../wishes';

const BOOKMARKS = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
  <DT><A HREF="https://shop.example/chair">A chair</A>
  <DT><H3>Some day</H3>
  <DL><p>
    <DT><A HREF="https://www.amazon.com/dp/B0KETTLE01?tag=miasnotes-20">&lt;script&gt;A kettle&lt;/script&gt;</A>
    <DT><A HREF="https://shop.example/pan" ICON="https://tracker.example/pan.png">A pan</A>
    <DT><A HREF="javascript:alert(1)">A little program</A>
  </DL><p>
</DL><p>
`;

/** The fields behind the buttons for files. */
const BACKUP_FILE = '#data input[accept*=".json"]';
const LINKS_FILE = '#data input[accept*=".html"]';

const isOwn = (key: string) => !['meta', 'way-back', 'first'].includes(key);

/** Writes or removes (null) a record behind the extension's back. */
function meddle(driver: Driver, key: string, record: unknown): Promise<void> {
  return driver.inExtension(
    async ({ key, record }) => {
      type Area = { set(items: object): Promise<void> };
      const place = globalThis as unknown as Record<'browser' | 'chrome', { storage: { local: Area } }>;
      await (place.browser ?? place.chrome).storage.local.set({ [key]: record });
    },
    { key, record },
  );
}

describe.each(BROWSERS)('one’s own data, in %s', (browser) => {
  const stage = useStage(browser);
  let options: Page;

  const openOptions = async () => {
    options = await stage.driver.openExtensionPage('src/options/index.html');
    await sees(options, words('options_backup'), '#data');
  };
  /** Presses a button that saves a file, and gives what is in it. */
  const savedBy = async (name: string): Promise<string> => {
    await options.evaluate(() => {
      const place = globalThis as unknown as { saved?: Promise<string> | undefined };
      const make = URL.createObjectURL.bind(URL);
      place.saved = undefined;
      // A download would keep the browser from being closed.
      HTMLAnchorElement.prototype.click = () => {};
      URL.createObjectURL = (blob: Blob) => {
        // Read as bytes: as text it would lose the mark at its beginning.
        place.saved = blob
          .arrayBuffer()
          .then((bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
        return make(blob);
      };
    });
    await pressInPage(options, name, '#data');
    return waitFor('the file', () =>
      options.evaluate(
        async () => (await (globalThis as unknown as { saved?: Promise<string> }).saved) ?? null,
      ),
    );
  };
  const own = async () =>
    Object.fromEntries(Object.entries(await storedData(stage.driver)).filter(([key]) => isOwn(key)));

  let backup = '';

  beforeAll(async () => {
    for (const title of ['A lamp', 'A jacket', '一盏灯 "quoted"']) {
      const wish = { ...NEW_WISH, title, url: `https://shop.example/${encodeURIComponent(title)}` };
      await send(stage.driver, 'wish.add', { wish, coolFor: null, itemKey: `shop.example/${title}` });
    }
    const [first] = await storedWishes(stage.driver);
    await send(stage.driver, 'wish.decide', { id: first?.id, decision: { name: 'let-go' } });
    await send(stage.driver, 'settings.change', { country: 'DE', siteLevels: { 'tiktok.com': 'quiet' } });
    await send(stage.driver, 'rule.add', { rule: { kind: 'host', what: 'shop.example', at: null } });
    await openOptions();
  });

  it('is saved in one file, which says nothing of this machine', async () => {
    backup = await savedBy(words('options_backup_save'));
    expect(Object.keys(JSON.parse(backup).records).sort()).toEqual(Object.keys(await own()).sort());
  });

  it('is saved as a table, with the mark that spreadsheets want', async () => {
    const csv = await savedBy(words('options_csv_save'));
    expect(csv.startsWith('\ufefftitle,price,')).toBe(true);
    expect(csv).toContain('"一盏灯 ""quoted""",39.9,EUR,cooling');
    expect(csv.trimEnd().split('\r\n')).toHaveLength(4);
  });

  it('is gone when it is erased', async () => {
    await pressInPage(options, words('options_erase'), '#data');
    await pressInPage(options, words('options_erase_yes'), '#data');
    await expect.poll(own, { timeout: 10_000 }).toEqual({});
  });

  it('is not touched by a file that is wrong in one place, and the line is told', async () => {
    await giveFile(options, BACKUP_FILE, backup.replace(/"url":"https:[^"]+"/, '"url":"javascript:1"'));
    await sees(options, words('data_nothing_changed'), '#data [role=alert]');
    expect(await textOf(options, '#data [role=alert]')).toMatch(/^Line \d+: /);
    expect(await own()).toEqual({});
  });

  it('comes back with the file, the same byte for byte, also after a restart', async () => {
    await giveFile(options, BACKUP_FILE, backup);
    await sees(
      options,
      words('options_restore_wishes', { ADDS: '3', CHANGES: '0', LEAVES: '0' }),
      '.preview',
    );
    expect(await own()).toEqual({});
    await pressInPage(options, words('options_restore_yes'), '#data');
    await sees(options, words('options_restore_done', { ADDS: '3', CHANGES: '0' }));
    expect(await savedBy(words('options_backup_save'))).toBe(backup);
    await stage.driver.restart();
    await openOptions();
    expect(await savedBy(words('options_backup_save'))).toBe(backup);
  });

  it('takes links from a bookmarks file, without loading anything or paying anybody, and takes that back', async () => {
    await giveFile(options, LINKS_FILE, BOOKMARKS);
    await choose(options, '#links-folder', 'Some day');
    await sees(options, words('options_links_preview', { ADDS: '2', KNOWN: '0' }), '.preview');
    await pressInPage(options, words('options_links_yes_other', { COUNT: '2' }), '#data');
    await sees(options, words('options_links_done_other', { COUNT: '2' }));
    const added = (await storedWishes(stage.driver)).slice(-2);
    expect(added.map(({ title }) => title).sort()).toEqual(['<script>A kettle</script>', 'A pan']);
    expect(added.map(({ url }) => url).sort()).toEqual([
      'https://shop.example/pan',
      'https://www.amazon.com/dp/B0KETTLE01',
    ]);
    const popup = await stage.driver.openExtensionPage('src/popup/index.html');
    await sees(popup, '<script>A kettle</script>');
    await popup.close();
    await options.activate();
    await pressInPage(options, words('ui_undo'), '.undo-region');
    await sees(options, words('options_taken_back'));
    expect(await savedBy(words('options_backup_save'))).toBe(backup);
  });

  it('loses nothing to a damaged record: it is set aside when the browser starts, and said', async () => {
    await meddle(stage.driver, 'wish:damaged-0001', { title: 'half a wi' });
    await stage.driver.restart();
    await openOptions();
    await sees(options, words('options_aside_records_one', { COUNT: '1' }), '#data');
    expect(await savedBy(words('options_aside_save'))).toContain('half a wi');
    expect(await savedBy(words('options_backup_save'))).toBe(backup);
    await pressInPage(options, words('options_aside_forget'), '#data');
    await pressInPage(options, words('options_aside_forget_yes'), '#data');
    await sees(options, words('options_aside_gone'));
  });

  it('of a newer Unswayed is not touched, and that is said', async () => {
    const before = await own();
    await meddle(stage.driver, 'meta', { version: 99 });
    await stage.driver.restart();
    options = await stage.driver.openExtensionPage('src/options/index.html');
    await sees(options, words('problem_newer_version'), 'main > [role=alert]');
    expect(await send(stage.driver, 'settings.change', { country: 'FR' })).toMatchObject({ ok: false });
    expect(await own()).toEqual(before);
  });
});
