/** What the platforms call themselves. */
const NAMES: Readonly<Record<string, string>> = {
  bilibili: 'Bilibili',
  facebook: 'Facebook',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  pinterest: 'Pinterest',
  reddit: 'Reddit',
  threads: 'Threads',
  tiktok: 'TikTok',
  twitch: 'Twitch',
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

/** Whether an address may be opened from our pages: the web's own schemes only. */
export function isWebAddress(url: string | null): url is string {
  return url !== null && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
