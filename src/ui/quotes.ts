/** Quoted words or a quoted link; `hit` is the part that counts. */
export interface Quote {
  readonly before: string;
  readonly hit: string;
  readonly after: string;
}

/** A link is read so far, in UTF-16 units. */
const LINK_READ = 2000;
/** Characters of context on each side of a quoted finding. */
const CONTEXT = 44;
/** The longest quoted hit, in UTF-16 units. */
export const HIT_SHOWN = 120;

/** The words from `start` to `end` with some context, on one line, cut at whole characters. */
export function quoteRange(text: string, start: number, end: number): Quote {
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(text.length, end + CONTEXT);
  return {
    before: (from > 0 ? '…' : '') + oneLine(wholeStart(text.slice(from, start), from > 0)),
    hit: shorten(text.slice(start, end), HIT_SHOWN),
    after: oneLine(wholeEnd(text.slice(end, to))) + (to < text.length ? '…' : ''),
  };
}

/**
 * A link for reading: without its scheme, cut to the part that names who is paid. Without a payee it is the telling
 * part that counts, and without one of those the host.
 *
 * @param telling a UTF-16 range in `href`; null when none is known
 */
export function quoteLink(
  href: string,
  payee: string | null,
  telling: readonly [start: number, end: number] | null = null,
): Quote {
  const shown = href.slice(0, LINK_READ).replace(/^[a-z]{1,10}:\/\/(?:www\.)?/i, '');
  const host = /^[^/?#]{0,100}/.exec(shown)?.[0] ?? '';
  const forms = payee ? [payee, encodeURIComponent(payee)] : [];
  for (const form of forms) {
    const at = shown.lastIndexOf(form);
    if (at < host.length) continue;
    const name = /[?&;/#]?[\w.%-]{0,24}[=/:]?$/.exec(shown.slice(host.length, at))?.[0] ?? '';
    return quotePart(shown, host, at - name.length, at + form.length);
  }
  if (telling !== null) {
    const cut = href.slice(0, LINK_READ).length - shown.length;
    const [start, end] = [telling[0] - cut, telling[1] - cut];
    if (start >= host.length && start < end && end <= shown.length) return quotePart(shown, host, start, end);
  }
  const after = shown.slice(host.length);
  return { before: '', hit: host, after: after.length > 40 ? `${after.slice(0, 38)}…` : after };
}

/** One part of a link behind its host, with little of what stands around it. */
function quotePart(shown: string, host: string, start: number, end: number): Quote {
  const between = shown.slice(host.length, start);
  const after = shown.slice(end);
  return {
    before: host + (between.length > 12 ? `${between.slice(0, 10)}…` : between),
    hit: shorten(shown.slice(start, end), HIT_SHOWN),
    after: after.length > 12 ? `${after.slice(0, 10)}…` : after,
  };
}

/** One line, at most `limit` UTF-16 units, never half a character. */
export function shorten(text: string, limit: number): string {
  const line = oneLine(text.slice(0, limit * 2)).trim();
  return line.length <= limit ? line : `${wholeEnd(line.slice(0, limit - 1)).trimEnd()}…`;
}

function wholeStart(text: string, cut: boolean): string {
  if (!cut) return text;
  const characters = /^[\udc00-\udfff]/.test(text) ? text.slice(1) : text;
  const space = characters.indexOf(' ');
  return space >= 0 && space < 16 ? characters.slice(space + 1) : characters;
}

function wholeEnd(text: string): string {
  return /[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Names come from the page; first-strong isolation keeps a foreign direction out of our sentence. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
