import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import type { ServedPage } from './driver';

/** The places in a page where an overlay's host can stand: beside `<body>`, or in an open dialog or what is full screen. */
export const OVERLAY_HOSTS = `(() => [
  ...[...document.documentElement.children].filter((child) => !/^(?:head|body)$/i.test(child.localName)),
  ...document.querySelectorAll('dialog[open] > *, :fullscreen:not(html) > *'),
])()`;

/** What the extension opens in a tab in front once it is installed. */
const WELCOME_PAGE = 'src/welcome/index.html';

/** How long that is waited for, in milliseconds; longer than a busy machine takes. */
const WELCOME_LIMIT = 10_000;

/**
 * Waits until the extension has opened its welcome page: a tab that is opened before is covered by it at any moment, and
 * a page that nobody sees is not looked at. Goes on without it where it never comes, and where there is none.
 * @param addresses gives the addresses of all open tabs
 */
export async function welcomed(
  extensionDir: string,
  addresses: () => Promise<readonly string[]>,
): Promise<void> {
  if (!existsSync(join(extensionDir, WELCOME_PAGE))) return;
  const end = Date.now() + WELCOME_LIMIT;
  while (Date.now() < end) {
    if ((await addresses()).some((address) => address.endsWith(`/${WELCOME_PAGE}`))) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** The source of a call of `fn` with `arg`, for a protocol that takes source text. */
export function callOf(fn: (arg: never) => unknown, arg: unknown): string {
  return `(${fn.toString()})(${JSON.stringify(arg ?? null)})`;
}

/**
 * What a PDF in base64 puts on paper, one character for each byte: its streams unpacked, without the times in them. What
 * lies around them (lengths, offsets) changes with the times, since those are packed, too.
 */
export function printedOf(base64: string): string {
  const file = Buffer.from(base64, 'base64').toString('latin1');
  const drawn: string[] = [];
  for (const [, about = '', packed = ''] of file.matchAll(
    /\bobj\b(.{0,1000}?)\bstream\r?\n(.*?)\r?\nendstream/gs,
  )) {
    if (about.includes('/XRef')) continue;
    const bytes = Buffer.from(packed, 'latin1');
    const content = about.includes('/FlateDecode') ? inflateSync(bytes) : bytes;
    drawn.push(content.toString('latin1').replace(/\/(?:CreationDate|ModDate) ?\([^)]{0,40}\)/g, ''));
  }
  return drawn.join('\n');
}

/** The pages that stand at real addresses, and what is answered for one of them. */
export class ServedPages {
  readonly #pages = new Map<string, ServedPage>();

  /** Puts a page at an address; an earlier one there gives way. The fragment does not count. */
  set(url: string, page: ServedPage): void {
    this.#pages.set(withoutFragment(url), page);
  }

  /** What is served at `url`, null when nothing is. */
  answer(url: string): { status: number; headers: Record<string, string>; body: string } | null {
    if (!URL.canParse(url)) return null;
    const page = this.#pages.get(withoutFragment(url));
    if (page === undefined) return null;
    return {
      status: page.status ?? 200,
      headers: { 'content-type': 'text/html; charset=utf-8', ...page.headers },
      body: page.body,
    };
  }
}

function withoutFragment(url: string): string {
  const parsed = new URL(url);
  parsed.hash = '';
  return parsed.href;
}

/** Runs in a page of the extension: `permissions.request` in the next click anywhere on it. */
export function askOnNextClick(origins: readonly string[]): void {
  const cover = document.createElement('button');
  cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647';
  document.body.append(cover);
  const place = globalThis as unknown as {
    browser?: Granter;
    chrome?: Granter;
    unswayedGrant?: Promise<boolean>;
  };
  const api = place.browser ?? place.chrome;
  if (api === undefined) throw new Error('not a page of an extension');
  place.unswayedGrant = new Promise((resolve, reject) => {
    cover.addEventListener('click', () => {
      cover.remove();
      api.permissions.request({ origins: [...origins] }).then(resolve, reject);
    });
  });
}

/** Runs in the same page afterwards: whether access was given. */
export function grantAnswer(): Promise<boolean> {
  const place = globalThis as unknown as { unswayedGrant?: Promise<boolean> };
  return place.unswayedGrant ?? Promise.resolve(false);
}

interface Granter {
  readonly permissions: { request(wanted: { origins: string[] }): Promise<boolean> };
}
