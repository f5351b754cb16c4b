import { PINTEREST } from '../rules/redirects';
import type { PlatformAdapter } from './adapter';
import { web } from './web';

/** Whether an address is on one of the hosts, or below one. */
function isOnHosts(url: URL, hosts: readonly string[]): boolean {
  const host = url.hostname.toLowerCase().replace(/\.$/, '');
  return hosts.some((own) => host === own || host.endsWith(`.${own}`));
}

/** The one of the adapters that reads the page at an address; null when none does. */
export function adapterAmong(adapters: readonly PlatformAdapter[], url: URL): PlatformAdapter | null {
  return adapters.find(({ hosts, covers }) => isOnHosts(url, hosts) && covers?.(url) !== false) ?? null;
}

/** Some hosts, and how to get the adapters that read them. */
interface Place {
  readonly hosts: readonly string[];
  readonly load: () => Promise<readonly PlatformAdapter[]>;
}

/** The platforms that a page is on for itself, each with the hosts of its adapter. */
export const PLATFORMS: readonly Place[] = [
  { hosts: ['bilibili.com'], load: async () => [(await import('./bilibili')).bilibili] },
  { hosts: ['facebook.com'], load: async () => [(await import('./facebook')).facebook] },
  { hosts: ['instagram.com'], load: async () => [(await import('./instagram')).instagram] },
  { hosts: ['linkedin.com'], load: async () => [(await import('./linkedin')).linkedin] },
  { hosts: PINTEREST, load: async () => [(await import('./pinterest')).pinterest] },
  { hosts: ['reddit.com'], load: async () => [(await import('./reddit')).reddit] },
  { hosts: ['threads.com', 'threads.net'], load: async () => [(await import('./threads')).threads] },
  { hosts: ['tiktok.com'], load: async () => [(await import('./tiktok')).tiktok] },
  { hosts: ['twitch.tv'], load: async () => [(await import('./twitch')).twitch] },
  { hosts: ['weibo.com', 'weibo.cn'], load: async () => [(await import('./weibo')).weibo] },
  { hosts: ['x.com', 'twitter.com'], load: async () => [(await import('./x')).x] },
  {
    hosts: ['xiaohongshu.com', 'rednote.com'],
    load: async () => [(await import('./xiaohongshu')).xiaohongshu],
  },
  { hosts: ['youtube.com'], load: async () => [(await import('./youtube')).youtube] },
];

/** What is spread over many hosts, and reads only some pages of them. */
const ELSEWHERE: Place['load'] = async () => [
  (await import('./link-in-bio')).linkInBio,
  (await import('./search-results')).searchResults,
  (await import('./storefronts')).storefronts,
];

/**
 * The adapter for an address, and no other: `adapterFor` of `index.ts` has all of them at hand, which is too much for
 * every page. Rejected where the adapter can't be had.
 */
export async function loadAdapter(url: URL): Promise<PlatformAdapter> {
  const place = PLATFORMS.find(({ hosts }) => isOnHosts(url, hosts));
  return adapterAmong(await (place?.load ?? ELSEWHERE)(), url) ?? web;
}
