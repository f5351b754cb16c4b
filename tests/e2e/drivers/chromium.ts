import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import { ChromiumPage } from './chromium-page';
import type { Driver, LaunchOptions, ServedPage } from './driver';
import { raiseCommand, raiseMenuClick } from './page-menu';
import { OpenPopup, pressToolbarButton } from './toolbar-popup';
import { askOnNextClick, grantAnswer, ServedPages, welcomed } from './wire';

/** How long the end of a background is waited for, in milliseconds. */
const KILL_LIMIT = 1000;

/** Starts Chromium. Branded Chrome will not do: since version 137 it ignores `--load-extension`. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const served = new ServedPages();
  let running = await start(options, served);
  await welcomed(options.extensionDir, async () => running.context.pages().map((page) => page.url()));
  return {
    browser: 'chromium',
    serve: (url: string, page: ServedPage) => served.set(url, page),
    open: async (url) => {
      const page = await ChromiumPage.in(running.context);
      await page.goto(url);
      return page;
    },
    openExtensionPage: (path) => running.openExtensionPage(path),
    pictureToolbarPopup: async (path) => {
      const control = await running.control();
      const opened = await control.evaluate(async () => {
        type Api = { action: { openPopup(): Promise<void> } };
        const { chrome } = globalThis as unknown as { chrome: Api };
        return chrome.action.openPopup().then(
          () => true,
          () => false,
        );
      });
      if (!opened) return false;
      // It asks the page what was spotted before it draws.
      await new Promise((drawn) => setTimeout(drawn, 1200));
      const popup = await OpenPopup.find(control.session);
      await popup?.picture(path);
      return popup !== null;
    },
    pressToolbarButton: async (page) => {
      if (!(page instanceof ChromiumPage)) throw new Error('a page of another browser');
      const browser = await running.context.browser()?.newBrowserCDPSession();
      if (!browser) throw new Error('the browser gives no session of its own');
      await page.activate();
      return pressToolbarButton(page.session, browser, running.extensionId);
    },
    chooseInMenu: async (page, at) => raiseMenuClick(await running.worker(), page, at),
    pressShortcut: async () => raiseCommand(await running.worker()),
    inExtension: async (fn, arg) => (await running.control()).evaluate(fn, arg),
    addresses: async () => {
      // An extension's new tab shows an error page when nothing is served there; its target keeps the address.
      const { targetInfos } = await running.browserSession('Target.getTargets');
      const control = await running.controlTarget();
      return (targetInfos as { type: string; url: string; targetId: string }[])
        .filter((target) => target.type === 'page' && target.targetId !== control)
        .map((target) => target.url);
    },
    killBackground: () => running.killBackground(),
    reloadExtension: () => running.manage('reload'),
    setEnabled: (on) => running.manage(on ? 'enable' : 'disable'),
    grant: (origins) => running.grant(origins),
    restart: async () => {
      await running.context.close();
      running = await start(options, served);
    },
    close: () => running.context.close(),
  };
}

async function start(options: LaunchOptions, served: ServedPages): Promise<Running> {
  const context = await chromium.launchPersistentContext(options.profileDir, {
    executablePath: options.executablePath,
    headless: options.headed !== true,
    viewport: options.headed === true ? null : { width: 1280, height: 800 },
    // A person's browser keeps pages for going back.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: [
      ...(options.headed === true ? [] : ['--headless=new']),
      // Journeys read English words, whatever the machine speaks.
      '--lang=en-US',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      // Lets a journey press the toolbar button.
      '--enable-unsafe-extension-debugging',
      // What no served page answers must not reach a network.
      ...(options.online === true ? [] : ['--host-resolver-rules=MAP * ~NOTFOUND']),
      `--disable-extensions-except=${options.extensionDir}`,
      `--load-extension=${options.extensionDir}`,
    ],
  });
  await context.route(/^https?:/, (route) => {
    const answer = served.answer(route.request().url());
    if (answer !== null) return route.fulfill(answer);
    return options.online === true ? route.continue() : route.abort();
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new Running(context, new URL(worker.url()).host);
}

/** One run of the browser, from start to close. */
class Running {
  #control: Promise<ChromiumPage> | null = null;

  constructor(
    readonly context: BrowserContext,
    readonly extensionId: string,
  ) {}

  async openExtensionPage(path: string, front = true): Promise<ChromiumPage> {
    const page = await (front ? ChromiumPage.in(this.context) : ChromiumPage.behind(this.context));
    await page.goto(`chrome-extension://${this.extensionId}/${path}`);
    return page;
  }

  async worker(): Promise<Worker> {
    return this.context.serviceWorkers()[0] ?? this.context.waitForEvent('serviceworker');
  }

  control(): Promise<ChromiumPage> {
    this.#control ??= this.openExtensionPage('src/options/index.html', false);
    return this.#control;
  }

  async controlTarget(): Promise<string | null> {
    if (this.#control === null) return null;
    const { targetInfo } = await (await this.#control).session.send('Target.getTargetInfo');
    return targetInfo.targetId;
  }

  async killBackground(): Promise<boolean> {
    const { session } = await this.control();
    const { targetInfos } = await session.send('Target.getTargets');
    const worker = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.includes(this.extensionId),
    );
    if (worker === undefined) return false;
    // It may have gone by itself meanwhile; to a worker that is only just starting the browser gives no answer.
    const closed = session.send('Target.closeTarget', { targetId: worker.targetId }).then(
      () => true,
      () => false,
    );
    return Promise.race([
      closed,
      new Promise<false>((resolve) => setTimeout(() => resolve(false), KILL_LIMIT)),
    ]);
  }

  /** Does what the buttons on the browser's own page of extensions do. Pages of the extension are gone after it. */
  async manage(what: 'reload' | 'enable' | 'disable'): Promise<void> {
    const settings = await this.context.newPage();
    await settings.goto('chrome://extensions/');
    await settings.evaluate(
      async ([id, what]) => {
        const { chrome } = globalThis as unknown as { chrome: Management };
        // Without it an unpacked extension that is loaded anew stays off.
        await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        if (what === 'reload') await chrome.developerPrivate.reload(id, { failQuietly: true });
        else await chrome.management.setEnabled(id, what === 'enable');
      },
      [this.extensionId, what] as const,
    );
    this.#control = null;
    await settings.close();
  }

  async browserSession(method: 'Target.getTargets'): Promise<{ targetInfos: unknown }> {
    return (await this.control()).session.send(method);
  }

  async grant(origins: readonly string[]): Promise<void> {
    // Unseen Chromium never shows the prompt; access that was added here is granted without one.
    const settings = await this.context.newPage();
    await settings.goto('chrome://extensions/');
    for (const origin of origins) {
      await settings.evaluate(
        ([id, pattern]) =>
          (
            globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }
          ).chrome.developerPrivate.addHostPermission(id, pattern),
        [this.extensionId, origin] as const,
      );
    }
    await settings.close();
    const page = await this.openExtensionPage('src/options/index.html');
    await page.evaluate(askOnNextClick, origins);
    await page.click({ x: 40, y: 40 });
    const granted = await page.evaluate(grantAnswer);
    await page.close();
    if (!granted) throw new Error(`Chromium did not give access to ${origins.join(', ')}`);
  }
}

interface DeveloperPrivate {
  addHostPermission(extensionId: string, pattern: string): Promise<void>;
  updateProfileConfiguration(change: { readonly inDeveloperMode: boolean }): Promise<void>;
  reload(extensionId: string, how: { readonly failQuietly: boolean }): Promise<void>;
}
interface Management {
  readonly developerPrivate: DeveloperPrivate;
  readonly management: { setEnabled(extensionId: string, on: boolean): Promise<void> };
}
