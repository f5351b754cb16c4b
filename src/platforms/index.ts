import type { PlatformAdapter } from './adapter';
import { bilibili } from './bilibili';
import { tiktok } from './tiktok';
import { web } from './web';
import { weibo } from './weibo';
import { xiaohongshu } from './xiaohongshu';
import { youtube } from './youtube';

/** The platforms with an adapter of their own. A new one is a file of its name and a line here. */
export const adapters: readonly PlatformAdapter[] = [bilibili, tiktok, weibo, xiaohongshu, youtube];

/**
 * The adapter for an address: the platform's own, else the one for any page.
 * Saved copies served from elsewhere are pages like any other.
 */
export function adapterFor(url: URL): PlatformAdapter {
  const host = url.hostname.toLowerCase().replace(/\.$/, '');
  return (
    adapters.find(
      (adapter) =>
        adapter.hosts.some((own) => host === own || host.endsWith(`.${own}`)) &&
        adapter.covers?.(url) !== false,
    ) ?? web
  );
}
