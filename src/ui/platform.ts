/** What the platforms call themselves. */
const NAMES: Readonly<Record<string, string>> = {
  bilibili: 'Bilibili',
  facebook: 'Facebook',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  pinterest: 'Pinterest',
  reddit: 'Reddit',
  rednote: 'rednote',
  threads: 'Threads',
  tiktok: 'TikTok',
  twitch: 'Twitch',
  twitter: 'X',
  weibo: 'Weibo',
  x: 'X',
  xiaohongshu: 'Xiaohongshu',
  youtube: 'YouTube',
};

/**
 * A name for where something was seen: the platform's own, else the host of the page (without `www.`),
 * else null when neither is known.
 */
export function placeName(platform: string, url: string | null): string | null {
  if (Object.hasOwn(NAMES, platform)) return NAMES[platform] ?? null;
  if (url === null || !URL.canParse(url)) return null;
  return new URL(url).host.replace(/^www\./, '') || null;
}

/** A name for a site (a registrable host): its platform's, else the host itself. */
export function siteName(site: string): string {
  const first = site.split('.')[0] ?? '';
  return Object.hasOwn(NAMES, first) ? (NAMES[first] ?? site) : site;
}

/** The platforms that match patterns such as `*://*.tiktok.com/*` stand for, each once, in their order. */
export function platformNames(patterns: readonly string[]): string[] {
  const ids = patterns.map((pattern) => /^[^/]{0,10}:\/\/(?:\*\.)?([a-z]{1,40})\./.exec(pattern)?.[1] ?? '');
  return [...new Set(ids.flatMap((id) => (Object.hasOwn(NAMES, id) ? [NAMES[id] ?? id] : [])))];
}

/** Whether an address may be opened from our pages: the web's own schemes only. */
export function isWebAddress(url: string | null): url is string {
  return url !== null && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
