import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/settings/settings';
import { DRAFTS } from '../../../src/storage/drafts';
import { languageNames } from '../../../src/ui/page';
import { localeTag } from '../../../src/ui/tables';
import { TOP } from '../../../tools/install.mjs';
import { OTHER_SCRIPTS } from '../../contract/locale-exceptions';
import { madeUpYear } from '../../support/made-up-year';
import { NEW_WISH } from '../../unit/wishlist/samples';
import { closeCard, giveFile, pressElement, restOn, settledCard, waitFor } from '../acts';
import type { Driver, Page } from '../drivers/driver';
import { lookAt, type Shown } from '../legibility';
import { send } from '../sending';
import { useStage } from '../stage';

const SITE = 'driftwood.example';
const FEED = `https://${SITE}/home`;

/** The narrowest that anything has to be readable at: WCAG 2.2, 1.4.10. */
const NARROW = { width: 320, height: 720 };

const FEED_TEXT = readFileSync(join(TOP, 'tools/demo/feed.html'), 'utf8');
const YEAR = madeUpYear(Date.now(), 12);

/** Something that still cools. */
const LAMP = { ...NEW_WISH, title: '@lamp' };

/** What is the same in every language: our name and other names, addresses, currencies, keys. */
const NAMES = [
  /^Unswayed$/,
  /^(?:TikTok|Instagram|YouTube|Reddit|Pinterest|Facebook|Threads|Twitch|LinkedIn|Bilibili|Weibo|Xiaohongshu)$/i,
  /^[A-Z]{3}$/,
  /^@[\w.]{1,40}$/,
  /^[\w.-]{1,60}\.(?:example|com|home)(?:\/\S*)?$/,
  /^https?:\/\//,
  /^(?:Alt|Ctrl|Shift)\+/,
  /^(?:Home|End|Esc)$/,
];

/** What people wrote in the feed and on their lists, and what the languages call themselves. */
const WRITTEN = new Set([
  ...[...FEED_TEXT.matchAll(/>\s*@?([^<>]{2,200}?)\s*</g)].map(([, text]) => text ?? ''),
  ...[...JSON.stringify(YEAR).matchAll(/"((?:[^"\\]|\\.){2,200})"/g)].map(([, text]) => text ?? ''),
  ...languageNames().map(({ name }) => name),
]);

/** Puts a year of wishes and counts into the store. */
function storeTheYear(driver: Driver): Promise<void> {
  return driver.inExtension(async (items) => {
    type Area = { set(items: object): Promise<void> };
    const place = globalThis as unknown as Record<'browser' | 'chrome', { storage: { local: Area } }>;
    await (place.browser ?? place.chrome).storage.local.set(items);
  }, YEAR);
}

/** Forgets what was begun in the popup and not finished. */
function forgetDrafts(driver: Driver): Promise<void> {
  return driver.inExtension(async (key) => {
    type Area = { remove(key: string): Promise<void> };
    const place = globalThis as unknown as Record<'browser' | 'chrome', { storage: { session: Area } }>;
    await (place.browser ?? place.chrome).storage.session.remove(key);
  }, DRAFTS);
}

/** Waits until a page has what `selector` names. */
async function thereIn(page: Page, selector: string): Promise<void> {
  await waitFor(selector, () =>
    page.evaluate((selector) => (document.querySelector(selector) === null ? null : true), selector),
  );
}

/** Waits until a page no longer has it. */
async function goneFrom(page: Page, selector: string): Promise<void> {
  await waitFor(`${selector} to go`, () =>
    page.evaluate((selector) => (document.querySelector(selector) === null ? true : null), selector),
  );
}

/** Loads one of our own pages anew and waits until it speaks the language; then unfolds all of it. */
async function openedIn(page: Page, language: Language): Promise<void> {
  await page.reload();
  await page.activate();
  await waitFor(`a page in ${language}`, () =>
    page.evaluate((tag) => {
      if (document.documentElement.lang !== tag || document.body.textContent.length < 20) return null;
      for (const details of document.querySelectorAll('details')) details.open = true;
      return true;
    }, localeTag(language)),
  );
  await page.evaluate(async () => {
    // Charts are drawn anew once they know how wide they are.
    for (let frame = 0; frame < 3; frame += 1) {
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    }
  });
}

describe('every language, at 320 px, in chromium', () => {
  const stage = useStage('chromium', [`https://${SITE}/*`]);
  const pages = new Map<string, Page>();
  const english = new Map<string, ReadonlySet<string>>();
  let feed: Page;

  const pageOf = (surface: string): Page => {
    const page = pages.get(surface);
    if (page === undefined) throw new Error(`${surface} is not open`);
    return page;
  };

  /** Everything that is wrong with a surface; what it says in English is kept to compare the others with. */
  function faultsOf(surface: string, language: Language, shown: Shown): string[] {
    if (language === 'en') english.set(surface, new Set(shown.texts));
    // Where Latin letters are written, names of countries and months are often the same; words left in English
    // show in the other scripts, all of them, and the contract tests compare the tables.
    const left = shown.texts.filter(
      (text) =>
        OTHER_SCRIPTS.has(language) &&
        /[A-Za-z]{2}/.test(text) &&
        english.get(surface)?.has(text) &&
        !WRITTEN.has(text) &&
        !NAMES.some((name) => name.test(text)),
    );
    return [...shown.faults, ...left.map((text) => `"${text}" is English`)].map(
      (fault) => `${surface}: ${fault}`,
    );
  }

  /** Faults that stay: a list or a chart may still be on its way to where it belongs. */
  async function settledFaults(look: () => Promise<string[]>): Promise<string[]> {
    let faults = await look();
    await waitFor(
      'nothing to be wrong',
      async () => {
        if (faults.length > 0) faults = await look();
        return faults.length === 0 ? true : null;
      },
      3000,
    ).catch(() => null);
    return faults;
  }

  async function faultsOfCard(language: Language): Promise<string[]> {
    await feed.activate();
    await feed.reload();
    await waitFor('marks', async () => ((await feed.overlay()).length > 0 ? true : null));
    await restOn(feed, '#post-0 .shoplink');
    await settledCard(feed);
    const shown = await feed.inClosedRoots(lookAt);
    await closeCard(feed);
    return shown.flatMap((root) => faultsOf('card', language, root));
  }

  beforeAll(async () => {
    const { driver } = stage;
    driver.serve(FEED, { body: FEED_TEXT });
    feed = await driver.open(FEED);
    await feed.appear(NARROW);
    for (const surface of ['popup', 'options', 'welcome', 'insights']) {
      const page = await driver.openExtensionPage(`src/${surface}/index.html`);
      await page.appear(NARROW);
      pages.set(surface, page);
    }
  });

  it.each(LANGUAGES)('can be read in %s where there is nothing yet', async (language) => {
    await send(stage.driver, 'settings.change', { language });
    const faults: string[] = [];
    for (const surface of ['popup', 'insights']) {
      await openedIn(pageOf(surface), language);
      faults.push(
        ...(await settledFaults(async () =>
          faultsOf(`empty ${surface}`, language, await pageOf(surface).evaluate(lookAt)),
        )),
      );
    }
    expect(faults).toEqual([]);
  });

  it.each(LANGUAGES)('can be read in %s on every surface', async (language) => {
    if (language === 'en') await storeTheYear(stage.driver);
    await send(stage.driver, 'settings.change', { language });
    const faults = await faultsOfCard(language);
    for (const [surface, page] of pages) {
      // The popup tells of the tab that is in front while it opens.
      await feed.activate();
      await openedIn(page, language);
      faults.push(
        ...(await settledFaults(async () => faultsOf(surface, language, await page.evaluate(lookAt)))),
      );
      // The welcome page has a mark to try.
      const marks = await page.inClosedRoots(lookAt);
      faults.push(...marks.flatMap((root) => faultsOf(`a mark on ${surface}`, language, root)));
    }
    expect(faults).toEqual([]);
  });

  it.each(LANGUAGES)('can be read in %s where something is being written and done', async (language) => {
    if (language === 'en') {
      await storeTheYear(stage.driver);
      await send(stage.driver, 'wish.add', { wish: LAMP, coolFor: null, itemKey: null });
    }
    await send(stage.driver, 'settings.change', { language });
    const popup = pageOf('popup');
    const faults: string[] = [];
    const look = async (what: string, page = popup) => {
      const seen = () => page.evaluate(lookAt);
      faults.push(...(await settledFaults(async () => faultsOf(what, language, await seen()))));
    };
    await forgetDrafts(stage.driver);
    await openedIn(popup, language);
    await pressElement(popup, '.find .icon-button');
    await thereIn(popup, '#key-help');
    await pressElement(popup, 'button[aria-controls^="early-"]');
    await pressElement(popup, '.early:not([hidden]) button[type="submit"]');
    await thereIn(popup, '.early .problem');
    await pressElement(popup, '.edit-button');
    await pressElement(popup, 'form.edit .edit-price input');
    await popup.type('?');
    await pressElement(popup, 'form.edit button[type="submit"]');
    await thereIn(popup, 'form.edit .problem');
    await look('a form in the popup');

    await openedIn(popup, language);
    await thereIn(popup, '.unfinished');
    await look('an unfinished form in the popup');
    await pressElement(popup, 'form.edit button[type="button"]');
    await goneFrom(popup, 'form.edit');

    await pressElement(popup, '.choices button');
    await pressElement(popup, '.wishes > li:first-child .select-box');
    await thereIn(popup, '.selection .actions button:enabled');
    await look('several in the popup');
    await pressElement(popup, '.selection .actions button');
    await thereIn(popup, '.undo-bar .button');
    await look('the undo line of the popup');
    await pressElement(popup, '.undo-bar .button');
    await goneFrom(popup, '.undo-bar .button');

    const options = pageOf('options');
    await openedIn(options, language);
    await giveFile(options, '#data input[accept*=".json"]', 'no backup');
    await thereIn(options, '#data [role="alert"]');
    await look('a refused file in the options', options);
    await giveFile(options, '#data input[accept*=".html"]', 'https://shop.example/lamp\n');
    await thereIn(options, '#data .preview');
    await pressElement(options, '#data > .actions .button');
    await thereIn(options, '#data fieldset');
    await look('what a file would do, and erasing, in the options', options);
    expect(faults).toEqual([]);
  });
});
