import type { LinkRange } from './tokens';

/** The longest address worth reading; browsers and servers stop near here too. */
const LONGEST = 2048;
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,62})\.){1,5}[a-z][a-z0-9-]{1,23}(?::\d{1,5})?$/i;
const FINAL = new Set([...'.,;:!?\'"*_~|>']);

/** Characters an address written in a text may hold; it ends before any other, a CJK full stop included. */
function inAddress(code: number): boolean {
  if (code <= 32 || code >= 127) return false;
  // " < > [ ] \ ^ ` { | }
  if (code === 34 || code === 60 || code === 62 || code === 96) return false;
  return !(code >= 91 && code <= 94) && !(code >= 123 && code <= 125);
}

function isHostUnit(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code === 45 ||
    code === 46
  );
}

function isAlphanumeric(code: number): boolean {
  return code < 128 && code !== 45 && code !== 46 && isHostUnit(code);
}

/** True for what may follow a dot inside a host; the end of a sentence is told from an address by this alone. */
function mayJoinHost(code: number): boolean {
  return code === 58 || isHostUnit(code);
}

/** Where the address that begins at `start` ends: before punctuation that belongs to the sentence. */
function endOfAddress(text: string, start: number): number {
  const limit = Math.min(text.length, start + LONGEST);
  let end = start;
  let open = 0;
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (!inAddress(code)) break;
    if (code === 40) open++;
    else if (code === 41 && --open < 0) break;
    // A second address glued to the first one, its line break lost; `?url=https://…` goes on.
    if (
      code === 104 /* h */ &&
      end > start + 8 &&
      text.charCodeAt(end + 1) === 116 /* t */ &&
      isAlphanumeric(text.charCodeAt(end - 1)) &&
      /^https?:\/\//.test(text.slice(end, end + 8))
    )
      break;
    end++;
  }
  while (end > start && FINAL.has(text[end - 1] as string)) end--;
  return end;
}

/**
 * Finds the addresses in a text: with a scheme, with `www.`, or bare with a path (`amzn.to/x`). Linear in
 * the text: each dot and scheme looks at a bounded stretch around it.
 */
export function findLinks(text: string): LinkRange[] {
  const links: LinkRange[] = [];
  let from = 0;
  let dot = text.indexOf('.');
  let scheme = text.indexOf('://');
  while (dot !== -1 || scheme !== -1) {
    if (scheme !== -1 && (dot === -1 || scheme < dot)) {
      const word = text.slice(Math.max(from, scheme - 5), scheme).toLowerCase();
      const name = word.endsWith('https') ? 'https' : word.endsWith('http') ? 'http' : null;
      const start = name === null ? -1 : scheme - name.length;
      const end = name === null ? scheme + 3 : endOfAddress(text, start);
      if (start >= 0 && end > scheme + 5) {
        links.push({ start, end });
        from = end;
      } else {
        from = scheme + 3;
      }
    } else if (!mayJoinHost(text.charCodeAt(dot + 1))) {
      from = dot + 1;
    } else {
      let start = dot;
      const lowest = Math.max(from, dot - 63);
      while (start > lowest && isHostUnit(text.charCodeAt(start - 1))) start--;
      while (start < dot && !isAlphanumeric(text.charCodeAt(start))) start++;
      let hostEnd = dot;
      const highest = Math.min(text.length, dot + 128);
      while (hostEnd < highest && (isHostUnit(text.charCodeAt(hostEnd)) || text.charCodeAt(hostEnd) === 58))
        hostEnd++;
      while (hostEnd > dot && !isAlphanumeric(text.charCodeAt(hostEnd - 1))) hostEnd--;
      const host = text.slice(start, hostEnd);
      const before = start > 0 ? text.charCodeAt(start - 1) : 32;
      const bare = text.charCodeAt(hostEnd) === 47 || /^www\./i.test(host);
      if (start < dot && bare && before !== 64 && before !== 47 && HOST.test(host)) {
        const end = endOfAddress(text, start);
        links.push({ start, end: Math.max(end, hostEnd) });
        from = Math.max(end, hostEnd);
      } else {
        from = Math.max(hostEnd, dot + 1);
      }
    }
    if (dot < from && dot !== -1) dot = text.indexOf('.', from);
    if (scheme < from && scheme !== -1) scheme = text.indexOf('://', from);
  }
  return links;
}

/** The address as a browser would take it: a bare one gets `https://`. */
export function addressOf(text: string, range: LinkRange): string {
  const written = text.slice(range.start, range.end);
  return /^https?:\/\//i.test(written) ? written : `https://${written}`;
}
