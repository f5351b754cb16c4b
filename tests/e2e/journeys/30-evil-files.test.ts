import { beforeAll, describe, expect, it } from 'vitest';
import { startWish } from '../../../src/wishlist/machine';
import type { WishId } from '../../../src/wishlist/wish';
import { NEW_WISH } from '../../unit/wishlist/samples';
import { pressInPage, sees, textOf, waitFor, words } from '../acts';
import { BROWSERS, type Page } from '../drivers/driver';
import { storedData } from '../drivers/time';
import { useStage } from '../stage';
import { storedWishes } from '../wishes';

// A backup from somebody who means no good, given to the options page as a person would give it.

const SCRIPT = '"><img src=x onerror="document.title=1"><script>document.title=1</script>';
const MEGABYTE = 1_000_000;

const wish = (id: string, change: object = {}) => ({
  ...startWish({ ...NEW_WISH, url: `https://shop.example/${id}` }, id as WishId, 1000, 5000),
  stamps: {},
  before: null,
  itemKey: null,
  ...change,
});
const file = (records: object) =>
  JSON.stringify({ format: 'unswayed-backup', version: 2, records }, null, 1).replaceAll(
    '"proto"',
    '"__proto__"',
  );
const one = { 'wish:evil-0001': wish('evil-0001') };
const bad = (change: object) => file({ ...one, 'wish:evil-0002': wish('evil-0002', change) });

/** What is refused: a name, the text at the beginning of the file, and how many MB of blanks follow it. */
const REFUSED: readonly (readonly [string, string, number])[] = [
  ['a prototype among the records', file({ ...one, proto: { polluted: 1 } }), 0],
  ['a prototype in a wish', bad({ proto: { polluted: 1 } }), 0],
  ['a constructor', file({ ...one, constructor: { prototype: { polluted: 1 } } }), 0],
  ['a link that runs', bad({ url: 'javascript:document.title=1' }), 0],
  ['a link that carries a page', bad({ url: `data:text/html,${SCRIPT}` }), 0],
  ['a link to a file', bad({ url: 'file:///etc/passwd' }), 0],
  ['a source that runs', bad({ provenance: { ...NEW_WISH.provenance, url: 'javascript:1' } }), 0],
  ['script as a key', file({ ...one, [SCRIPT]: {} }), 0],
  [
    'nesting without an end',
    `{"format":"unswayed-backup","version":2,"records":{"told":${'['.repeat(MEGABYTE)}`,
    0,
  ],
  ['a hundred megabytes', file(one), 100],
];

describe.each(BROWSERS)('an evil backup, in %s', (browser) => {
  const stage = useStage(browser);
  let options: Page;
  let before: Record<string, unknown>;

  const give = (text: string, megabytes: number) =>
    options.evaluate(
      ({ name, text, megabytes }) => {
        const all = [...document.querySelectorAll('#data button')];
        const input = all.find((button) => button.textContent?.trim() === name)?.nextElementSibling;
        if (!(input instanceof HTMLInputElement)) throw new Error('no picker');
        const blanks = new Blob([' '.repeat(1_000_000)]);
        const transfer = new DataTransfer();
        transfer.items.add(new File([text, ...Array.from({ length: megabytes }, () => blanks)], 'a file'));
        input.files = transfer.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      { name: words('options_backup_restore'), text, megabytes },
    );
  const fresh = async () => {
    await options.reload();
    await sees(options, words('options_backup'), '#data');
  };
  /** Nothing in the page came out of the file as anything but text. */
  const unharmed = (page: Page) =>
    page.evaluate(() => ({
      polluted: ({} as { polluted?: unknown }).polluted ?? null,
      titled: document.title === '1',
      scripts: document.querySelectorAll('script:not([src]), img[onerror], [onclick]').length,
      runs: document.querySelectorAll('a[href^="javascript:"], a[href^="data:"], a[href^="file:"]').length,
    }));
  const FINE = { polluted: null, titled: false, scripts: 0, runs: 0 };

  beforeAll(async () => {
    await stage.driver.inExtension(
      async (message) => {
        type Api = { runtime: { sendMessage(message: unknown): Promise<unknown> } };
        const place = globalThis as unknown as { browser?: Api; chrome: Api };
        await (place.browser ?? place.chrome).runtime.sendMessage(message);
      },
      { name: 'wish.add', input: { wish: NEW_WISH, coolFor: null, itemKey: null } },
    );
    before = await storedData(stage.driver);
    options = await stage.driver.openExtensionPage('src/options/index.html');
    expect(await storedWishes(stage.driver)).toHaveLength(1);
  });

  it.each(REFUSED)('with %s is refused whole, and nothing saved is touched', async (_, text, megabytes) => {
    await fresh();
    await give(text, megabytes);
    await sees(options, words('data_nothing_changed'), '#data [role=alert]');
    expect(await unharmed(options)).toEqual(FINE);
    expect(await storedData(stage.driver)).toEqual(before);
  });

  it('with script in names is taken over as the words it is, wherever they are shown', async () => {
    await fresh();
    await give(
      file({
        'wish:evil-0003': wish('evil-0003', {
          title: SCRIPT,
          note: SCRIPT,
          provenance: { ...NEW_WISH.provenance, creator: SCRIPT },
        }),
      }),
      0,
    );
    await pressInPage(options, words('options_restore_yes'), '#data');
    await waitFor('the wish', async () => ((await storedWishes(stage.driver)).length === 2 ? true : null));
    const base = (await options.url()).replace(/src\/.*$/, '');
    for (const path of [
      'src/popup/index.html',
      'src/insights/index.html',
      'src/popup/index.html#list',
      'src/options/index.html',
    ]) {
      // One page walks through them all: opening another beside it has failed in Firefox.
      await options.goto(base + path);
      const page = options;
      await waitFor('something to read', async () => ((await textOf(page)).length > 40 ? true : null));
      if (path.includes('popup')) await sees(page, SCRIPT.slice(0, 20));
      expect(await unharmed(page)).toEqual(FINE);
    }
  });
});
