/** The longest name that is kept, in UTF-16 units. */
export const LONGEST_TITLE = 300;

/** More than this of what a page gives is not looked at. */
const LOOKED_AT = 20_000;

/**
 * Characters that draw nothing and move others about: bidirectional overrides, embeddings, isolates and marks, the
 * zero-width space, soft hyphens, and control characters. The joiners stay: words of Persian and Hindi, and many
 * emoji, are wrong without them.
 */
const UNSEEN = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Words of a page as the name of a thing: one line, nothing unseen in it, cut at `LONGEST_TITLE`. */
export function plainTitle(text: string): string {
  const oneLine = text.slice(0, LOOKED_AT).replace(/\s/g, ' ');
  const line = oneLine.replace(UNSEEN, '').replace(/ +/g, ' ').trim();
  if (line.length <= LONGEST_TITLE) return line;
  return line
    .slice(0, LONGEST_TITLE)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
}
