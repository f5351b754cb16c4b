import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { adapterFor } from '../../../src/platforms';
import type { PageFacts, PlatformAdapter, PostOnPage } from '../../../src/platforms/adapter';

export interface OpenPage {
  readonly document: Document;
  readonly adapter: PlatformAdapter;
  readonly page: PageFacts;
  /** All posts that can be read, in the order in which the adapter gives them. */
  readonly posts: readonly PostOnPage[];
}

/** Parses a page without running it, as if it were at `address`. */
export function openHtml(html: string, address: string): OpenPage {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const url = new URL(address);
  // A parsed document has no address of its own: give it one for its links.
  if (document.querySelector('base') === null) {
    const base = document.createElement('base');
    base.href = address;
    document.head.prepend(base);
  }
  const adapter = adapterFor(url);
  const page: PageFacts = { url, lang: document.documentElement.lang || null };
  let posts: PostOnPage[] | null = null;
  return {
    document,
    adapter,
    page,
    get posts() {
      posts ??= [...adapter.posts(document.documentElement)]
        .map((post) => adapter.read(post, page))
        .filter((post) => post !== null);
      return posts;
    },
  };
}

/** One of our own pages from `tests/fixtures/pages`. */
export function openFixture(name: string, address: string): OpenPage {
  const path = join(import.meta.dirname, '../../fixtures/pages', `${name}.html`);
  return openHtml(readFileSync(path, 'utf8'), address);
}

const shared = join(import.meta.dirname, '../../../../shared/pages/');

export interface SavedPage {
  readonly file: string;
  readonly url: string;
  readonly platform: string;
  readonly kind: string;
  readonly labels: {
    readonly affiliateLinks: number;
    readonly affiliateHosts: Readonly<Record<string, number>>;
    readonly amazonTitle?: string;
    readonly amazonPrice?: string;
  };
}

/** The saved real pages, where they are beside the project; an empty list otherwise. */
export function savedPages(): SavedPage[] {
  if (!existsSync(`${shared}INDEX.jsonl`)) return [];
  return readFileSync(`${shared}INDEX.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SavedPage);
}

/** Opens a saved page at its address; those without one get a neutral host. */
export function openSaved(saved: SavedPage): OpenPage {
  const html = gunzipSync(readFileSync(shared + saved.file)).toString('utf8');
  const address = saved.url.startsWith('//') ? `https:${saved.url}` : saved.url;
  return openHtml(html, address === '' ? 'https://saved.example/' : address);
}
