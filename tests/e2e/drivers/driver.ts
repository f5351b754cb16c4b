/** The browsers that every journey runs in. */
export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** How a browser is started. */
export interface LaunchOptions {
  /** Kept between launches when a restart is wanted; created when missing. */
  readonly profileDir: string;
  /** The folder with the built extension's `manifest.json`. */
  readonly extensionDir: string;
  /** The browser's program. */
  readonly executablePath: string;
  /** A window to look at; without it the browser runs unseen. */
  readonly headed?: boolean;
  /** Lets the web answer what no served page does. Without it nothing reaches a network. */
  readonly online?: boolean;
}

/** A document that stands at a real address, so that no journey needs a network. */
export interface ServedPage {
  readonly body: string;
  /** 200 unless said otherwise. */
  readonly status?: number;
  /** Beside `content-type: text/html; charset=utf-8`, which may be overruled. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A place in the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An element's place in the viewport, in CSS pixels. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** One element that the overlay shows, as a person or a screen reader meets it. */
export interface ShownElement {
  readonly tag: string;
  /** The ARIA role, said or implied by the tag; '' when there is none worth naming. */
  readonly role: string;
  /** The accessible name. */
  readonly name: string;
  /** The text inside, spaces collapsed. */
  readonly text: string;
  readonly box: Box;
  /** `aria-expanded`, null when the element has none. */
  readonly expanded: boolean | null;
  readonly focused: boolean;
}

/** How a page is looked at. What is left out stays as it is. */
export interface Appearance {
  readonly dark?: boolean;
  /** In CSS pixels; given together with `height`. */
  readonly width?: number;
  readonly height?: number;
}

/** The keys that journeys press. */
export type Key = 'Tab' | 'Shift+Tab' | 'Enter' | 'Escape' | 'Space' | 'ArrowDown' | 'ArrowUp';

/** Ways to open a link in a new tab: the middle button, or the left one while Control is held. */
export type ClickHow = 'middle' | 'control';

/** One tab. Functions that are handed over run in the page: they may use nothing but their argument. */
export interface Page {
  /** The address the tab is at now. */
  url(): Promise<string>;
  /** Goes to another address in the same tab and waits until the document has loaded. */
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs `fn` in the page's own world; argument and result are copied as JSON. Throws what `fn` throws. */
  evaluate<T, A = null>(fn: (arg: A) => T | Promise<T>, arg?: A): Promise<T>;
  /** Runs `fn` once for each closed shadow root on the page that the extension may have made. */
  inClosedRoots<T, A = null>(fn: (root: ShadowRoot, arg: A) => T | Promise<T>, arg?: A): Promise<T[]>;
  /** What the closed shadow roots show: the visible elements in document order. */
  overlay(): Promise<ShownElement[]>;
  moveMouse(to: Point): Promise<void>;
  /** A trusted click, with the left button unless said otherwise. */
  click(at: Point, how?: ClickHow): Promise<void>;
  /** A trusted tap with one finger. */
  tap(at: Point): Promise<void>;
  press(key: Key): Promise<void>;
  /** Types text into whatever has the focus. */
  type(text: string): Promise<void>;
  appear(how: Appearance): Promise<void>;
  /** What comes to stand on paper when the page is printed, in a form that is only good for comparing (`printedOf`). */
  print(): Promise<string>;
  /** Writes a PNG of the viewport. */
  screenshot(path: string): Promise<void>;
  /** Makes it the tab in front. */
  activate(): Promise<void>;
  close(): Promise<void>;
}

/** The popup on the toolbar button, over a page. */
export interface ToolbarPopup {
  /** Waits until its text holds `text`. */
  sees(text: string): Promise<void>;
  /** A trusted click on the button that is called `name`. Waits until it is there. */
  press(name: string): Promise<void>;
}

/** A running browser with the extension in it. */
export interface Driver {
  readonly browser: BrowserName;
  /** Puts a page at a real http(s) address. Every address that is not served fails, unless `online`. */
  serve(url: string, page: ServedPage): void;
  /** Opens a tab in front and waits until the document has loaded. */
  open(url: string): Promise<Page>;
  /** Opens a page of the extension, such as `src/popup/index.html`, in a tab. */
  openExtensionPage(path: string): Promise<Page>;
  /**
   * Opens the popup on the toolbar button over the tab in front, and writes a PNG of it. False where the
   * browser does not show it to the driver (Firefox).
   */
  pictureToolbarPopup(path: string): Promise<boolean>;
  /**
   * Brings the tab of `page` to the front and presses the toolbar button over it, as a person does, which lets the extension look at it this once
   * (`activeTab`). Null where the browser does not show the popup to the driver (Firefox).
   */
  pressToolbarButton(page: Page): Promise<ToolbarPopup | null>;
  /**
   * Chooses the extension's entry, called `name`, in the menu of what stands at a place of the page in front; where the
   * browser shows its driver no menus, as near to that as it lets us (`page-menu.ts`).
   */
  chooseInMenu(page: Page, at: Point, name: string): Promise<void>;
  /** Presses the extension's shortcut over the page in front, or comes as near to that. */
  pressShortcut(page: Page): Promise<void>;
  /** Runs `fn` in a page of the extension that is kept in the background for this. */
  inExtension<T, A = null>(fn: (arg: A) => T | Promise<T>, arg?: A): Promise<T>;
  /** The addresses of all open tabs. */
  addresses(): Promise<string[]>;
  /**
   * Gives the extension access to origins (match patterns), through `permissions.request` in a real
   * click. Throws when the browser refuses.
   */
  grant(origins: readonly string[]): Promise<void>;
  /**
   * Kills the extension's background with all it has in memory; the next message or event starts another. False when
   * none runs, and where the browser lets nobody do that (Firefox).
   */
  killBackground(): Promise<boolean>;
  /** Loads the extension anew while pages stay open, as an update does. */
  reloadExtension(): Promise<void>;
  /**
   * Turns the extension off or on while pages stay open; its own pages go. Firefox lets its driver only remove and install
   * it, which does the same to pages and keeps what is stored.
   */
  setEnabled(on: boolean): Promise<void>;
  /** Ends the browser and starts it again on the same profile. Pages of before are gone. */
  restart(): Promise<void>;
  close(): Promise<void>;
}
