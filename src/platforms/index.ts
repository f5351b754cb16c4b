import type { PlatformAdapter } from './adapter';
import { bilibili } from './bilibili';
import { adapterAmong } from './choice';
import { facebook } from './facebook';
import { instagram } from './instagram';
import { linkInBio } from './link-in-bio';
import { linkedin } from './linkedin';
import { pinterest } from './pinterest';
import { reddit } from './reddit';
import { searchResults } from './search-results';
import { storefronts } from './storefronts';
import { threads } from './threads';
import { tiktok } from './tiktok';
import { twitch } from './twitch';
import { web } from './web';
import { weibo } from './weibo';
import { x } from './x';
import { xiaohongshu } from './xiaohongshu';
import { youtube } from './youtube';

/** The platforms with an adapter of their own. A new one is a file of its name and a line here. */
export const adapters: readonly PlatformAdapter[] = [
  bilibili,
  facebook,
  instagram,
  threads,
  linkInBio,
  linkedin,
  pinterest,
  reddit,
  searchResults,
  storefronts,
  twitch,
  tiktok,
  weibo,
  x,
  xiaohongshu,
  youtube,
];

/**
 * The adapter for an address: the platform's own, else the one for any page.
 * Saved copies served from elsewhere are pages like any other.
 */
export function adapterFor(url: URL): PlatformAdapter {
  return adapterAmong(adapters, url) ?? web;
}
