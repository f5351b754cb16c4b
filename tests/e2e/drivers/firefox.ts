import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { BeforeRequestSent, BidiSession, Connection, ContextInfo } from './bidi';
import type { Driver, LaunchOptions, ServedPage } from './driver';
import { FirefoxPage } from './firefox-page';
import { askInstead, chooseEntry, pressInWindow, windowOf } from './page-menu';
import { askOnNextClick, grantAnswer, ServedPages, welcomed } from './wire';

/** The extension's address in every profile made here; Firefox would draw one by lot. */
const UUID = '0d1f6a5e-5a1c-4a0e-9c58-7c1f7b1f2a10';

/**
 * Starts Firefox and speaks WebDriver BiDi with it. BiDi lists closed shadow roots and may open pages of
 * extensions once system access is allowed, which the library's own page objects can't do.
 */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const served = new ServedPages();
  let running = await start(options, served);
  return {
    browser: 'firefox',
    serve: (url: string, page: ServedPage) => served.set(url, page),
    open: async (url) => {
      const page = await running.newTab(true);
      await page.goto(url);
      return page;
    },
    openExtensionPage: (path) => running.openExtensionPage(path, true),
    pictureToolbarPopup: async () => false,
    pressToolbarButton: async () => null,
    chooseInMenu: async (page, at, name) => {
      const window = await windowOf(running);
      if (window === null) return askInstead(await running.control(), page, at);
      return chooseEntry(running, window, (page as FirefoxPage).context, at, name);
    },
    pressShortcut: async (page) => {
      const window = await windowOf(running);
      return window === null
        ? askInstead(await running.control(), page, null)
        : pressInWindow(running, window, 'u');
    },
    inExtension: async (fn, arg) => (await running.control()).evaluate(fn, arg),
    addresses: () => running.addresses(),
    killBackground: async () => false,
    reloadExtension: () => running.install(options.extensionDir),
    setEnabled: (on) => (on ? running.installFirst(options.extensionDir) : running.uninstall()),
    grant: (origins) => running.grant(origins),
    restart: async () => {
      await running.browser.close();
      running = await start(options, served);
    },
    close: () => running.browser.close(),
  };
}

/** How long a notice may stay, in milliseconds. */
const NOTICE_LIMIT = 30_000;

/** What no served page answers goes to a port where nobody listens. */
const NO_NETWORK = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '',
};

async function start(options: LaunchOptions, served: ServedPages): Promise<Running> {
  const manifest = JSON.parse(readFileSync(join(options.extensionDir, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless: options.headed !== true,
    userDataDir: options.profileDir,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      // Journeys read English words, whatever the machine speaks.
      'intl.locale.requested': 'en-US',
      'intl.accept_languages': 'en-US, en',
      'extensions.originControls.grantByDefault': true,
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.uuids': JSON.stringify({
        [manifest.browser_specific_settings.gecko.id]: UUID,
      }),
      // A page that is served at an http address is not to be looked for at the https one first.
      'dom.security.https_first': false,
      // An unsigned add-on is installed anew at every start; these keep its storage in between.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      ...(options.online === true ? {} : NO_NETWORK),
    },
  });
  const running = new Running(browser);
  await running.intercept(served, options.online === true);
  await running.installFirst(options.extensionDir);
  return running;
}

/** One run of the browser, from start to close. */
class Running implements BidiSession {
  #control: Promise<FirefoxPage> | null = null;
  #extensionId = '';

  constructor(readonly browser: Browser) {}

  async send<T>(method: string, params: unknown): Promise<T> {
    const connection = (this.browser as unknown as { connection: Connection }).connection;
    return (await connection.send(method, params)).result as T;
  }

  async intercept(served: ServedPages, online: boolean): Promise<void> {
    const connection = (this.browser as unknown as { connection: Connection }).connection;
    connection.on('network.beforeRequestSent', (event: BeforeRequestSent) => {
      if (event.isBlocked) this.#answer(event, served, online).catch(() => {});
    });
    await this.send('session.subscribe', { events: ['network.beforeRequestSent'] });
    await this.send('network.addIntercept', {
      phases: ['beforeRequestSent'],
      urlPatterns: [
        { type: 'pattern', protocol: 'https' },
        { type: 'pattern', protocol: 'http' },
      ],
    });
  }

  // Rejects when the tab has gone away meanwhile; then nobody waits for the answer either.
  async #answer(event: BeforeRequestSent, served: ServedPages, online: boolean): Promise<void> {
    const { request, url } = event.request;
    const answer = served.answer(url);
    if (answer === null) {
      await this.send(online ? 'network.continueRequest' : 'network.failRequest', { request });
      return;
    }
    await this.send('network.provideResponse', {
      request,
      statusCode: answer.status,
      reasonPhrase: 'Served',
      headers: Object.entries(answer.headers).map(([name, value]) => ({
        name,
        value: { type: 'string', value },
      })),
      body: { type: 'base64', value: Buffer.from(answer.body).toString('base64') },
    });
  }

  /** While a notice is there, a window of its own, Firefox may look for its tabs in that: tried again until it has gone. */
  async newTab(inFront: boolean): Promise<FirefoxPage> {
    const how = { type: 'tab', background: !inFront };
    for (const end = Date.now() + NOTICE_LIMIT; ; ) {
      try {
        return new FirefoxPage(this, (await this.send<ContextInfo>('browsingContext.create', how)).context);
      } catch (error) {
        if (Date.now() > end || !/tabBrowser/i.test(String(error))) throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }

  async openExtensionPage(path: string, inFront: boolean): Promise<FirefoxPage> {
    const page = await this.newTab(inFront);
    await page.goto(`moz-extension://${UUID}/${path}`);
    return page;
  }

  /** Installs the extension where it is not there; this ends with its welcome page in front. */
  async installFirst(extensionDir: string): Promise<void> {
    await this.install(extensionDir);
    // At once: a notice that what is stored may bring is in the way of every other tab.
    await this.control();
    await welcomed(extensionDir, () => this.addresses());
  }

  /** Installs the extension; where it is there already it is loaded anew, and its own pages are gone. */
  async install(extensionDir: string): Promise<void> {
    this.#control = null;
    this.#extensionId = await this.browser.installExtension(extensionDir);
  }

  async uninstall(): Promise<void> {
    this.#control = null;
    await this.browser.uninstallExtension(this.#extensionId);
  }

  control(): Promise<FirefoxPage> {
    this.#control ??= this.openExtensionPage('src/options/index.html', false);
    return this.#control;
  }

  async addresses(): Promise<string[]> {
    const control = this.#control === null ? null : (await this.#control).context;
    const { contexts } = await this.send<{ contexts: ContextInfo[] }>('browsingContext.getTree', {
      maxDepth: 0,
    });
    return contexts.filter((tab) => tab.context !== control).map((tab) => tab.url);
  }

  async grant(origins: readonly string[]): Promise<void> {
    const page = await this.openExtensionPage('src/options/index.html', true);
    await page.evaluate(askOnNextClick, origins);
    await page.click({ x: 40, y: 40 });
    const granted = await page.evaluate(grantAnswer);
    await page.close();
    if (!granted) throw new Error(`Firefox did not give access to ${origins.join(', ')}`);
  }

  /** Sets a preference of the running browser, through its own window. */
  async setPreference(name: string, value: number): Promise<void> {
    const { contexts } = await this.send<{ contexts: ContextInfo[] }>('browsingContext.getTree', {
      maxDepth: 0,
      'moz:scope': 'chrome',
    });
    const window = contexts.find((context) => context.url.startsWith('chrome://browser/'));
    if (window === undefined) throw new Error('Firefox shows no browser window to system access');
    await this.send('script.evaluate', {
      expression: `Services.prefs.setIntPref(${JSON.stringify(name)}, ${value})`,
      awaitPromise: false,
      target: { context: window.context },
    });
  }
}
