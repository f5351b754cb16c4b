import type { LinkError } from './link';

/** Longer lines are refused: no browser or shop makes such a link, and reading it costs the page. */
export const LONGEST_LINK = 8192;

/** The parts of an address that rules look at. Offsets are UTF-16 positions in `href`. */
export interface Address {
  /** The address byte for byte as it was given; `https:` is put before it when it had no scheme. */
  readonly href: string;
  /** Lower case, without port, user name and final dot; internationalised names as `xn--`. */
  readonly host: string;
  readonly pathStart: number;
  /** End of the path: the position of `?` or `#`, or the end. */
  readonly pathEnd: number;
  /** End of the query: the position of `#`, or the end. Equal to `pathEnd` without a query. */
  readonly queryEnd: number;
}

const DOT_SEGMENT = /\/\.{1,2}(?:[/?#]|$)/;
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;

/**
 * Reads one line as a web address. Without a scheme `https://` is tried, and then the host must look
 * like one (have a dot), so that an ordinary word is no link.
 */
export function readAddress(line: string): Address | LinkError {
  const text = line.trim();
  if (text === '') return 'empty';
  if (text.length > LONGEST_LINK) return 'too-long';
  const href = withScheme(text);
  if (href === null) return 'unsupported-scheme';
  return readOrdinary(href, href !== text) ?? readUnusual(href, href !== text);
}

/**
 * Reads the addresses that every URL parser reads in the same way, without asking one: that takes
 * longer than all the rest, and nearly every link of a page is of this kind.
 */
function readOrdinary(href: string, schemeless: boolean): Address | null {
  const hostStart = startOfHost(href);
  if (hostStart === -1) return null;
  let end = hostStart;
  let label = hostStart;
  let dots = 0;
  let capitals = false;
  for (; end < href.length; end += 1) {
    const code = href.charCodeAt(end);
    if (code >= 97 && code <= 122) continue;
    if (code === 46 /* . */) {
      // A final dot and empty labels are for the parser.
      if (end === label) return null;
      label = end + 1;
      dots += 1;
    } else if (code >= 65 && code <= 90) capitals = true;
    else if (code === 45 /* - */) {
      // `xn--`: the parser checks what it spells.
      if (href.charCodeAt(end + 1) === 45) return null;
    } else if (code === 47 /* / */ || code === 63 /* ? */ || code === 35 /* # */) break;
    else if (code < 48 || code > 57) return null;
  }
  // A last label of digits makes it a number, and a single word is no host in a text.
  const first = href.charCodeAt(label);
  if (end === label || (first >= 48 && first <= 57) || (schemeless && dots === 0)) return null;
  const written = href.slice(hostStart, end);
  const host = capitals ? written.toLowerCase() : written;
  if (href.includes('\\', end) || (href.includes('/.', end) && DOT_SEGMENT.test(href))) return null;
  return split(href, host, end);
}

function startOfHost(href: string): number {
  if (href.startsWith('https://')) return 8;
  if (href.startsWith('http://')) return 7;
  return /^https?:\/\//i.exec(href)?.[0].length ?? -1;
}

function withScheme(text: string): string | null {
  if (text.startsWith('https:') || text.startsWith('http:') || /^https?:/i.test(text)) return text;
  if (text.startsWith('//')) return `https:${text}`;
  const scheme = SCHEME.exec(text)?.[1];
  if (scheme === undefined) return `https://${text}`;
  // `example.com:8080/x` and `localhost:3000` are a host with a port, not a scheme.
  const port = /^\d{1,5}(?:[/?#]|$)/.test(text.slice(scheme.length + 1));
  return port && (scheme.includes('.') || scheme.toLowerCase() === 'localhost') ? `https://${text}` : null;
}

/** Credentials, internationalised or numeric hosts, backslashes, dot segments: the URL parser decides. */
function readUnusual(href: string, schemeless: boolean): Address | LinkError {
  if (!URL.canParse(href)) return 'not-a-url';
  const url = new URL(href);
  const host = bare(url.hostname);
  if (host === '' || (schemeless && !host.includes('.') && !host.startsWith('['))) return 'not-a-url';
  const plain = /^https?:\/\/[^/?#\\]+(?=[/?#]|$)/i.exec(href);
  // What the parser would drop or turn round inside the address can't be kept byte for byte.
  if (plain === null || /[\\\t\n\r]/.test(href) || DOT_SEGMENT.test(href)) {
    return split(url.href, host, url.href.indexOf('/', url.protocol.length + 2));
  }
  return split(href, host, plain[0].length);
}

function bare(host: string): string {
  return host.endsWith('.') ? host.slice(0, -1) : host;
}

function split(href: string, host: string, pathStart: number): Address {
  const hash = href.indexOf('#', pathStart);
  const queryEnd = hash === -1 ? href.length : hash;
  const question = href.indexOf('?', pathStart);
  const pathEnd = question === -1 || question > queryEnd ? queryEnd : question;
  return { href, host, pathStart, pathEnd, queryEnd };
}
