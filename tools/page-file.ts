import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/**
 * Reads a saved page, gzipped or not, as text. Throws when the file can't be read or unpacked.
 * Bytes that are no UTF-8 are read in the encoding that the page declares, else as Windows-1252, as
 * browsers do. Its own scripts are put to sleep, unless they are wanted awake.
 */
export function readPage(path: string, { awake = false } = {}): string {
  const raw = readFileSync(path);
  const bytes = raw[0] === 0x1f && raw[1] === 0x8b ? gunzipSync(raw) : raw;
  const html = awake ? decode(bytes) : withoutCode(decode(bytes));
  // A saved element or DOM has no doctype; with one it is laid out as the live page was.
  return /^\s{0,100}(?:<!--[^>]{0,1000}-->\s{0,100})?<!doctype/i.test(html.slice(0, 2000))
    ? html
    : `<!doctype html>\n${html}`;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
    const declared = /charset\s{0,10}=\s{0,10}["']?([\w-]{2,40})/i.exec(start)?.[1] ?? 'windows-1252';
    try {
      return new TextDecoder(declared).decode(bytes);
    } catch {
      return new TextDecoder('windows-1252').decode(bytes);
    }
  }
}

/** The beginning of a script that a browser would run: any but one of data. */
const CODE = /<script(?![^>]{0,500}\btype\s{0,9}=\s{0,9}["']?(?:application|text)\/(?:ld\+)?json)/gi;

/**
 * Makes the page's own scripts plain text; their words stay. A policy alone would keep them from running
 * too, but Firefox (153) then sometimes stops reading the page in the middle.
 */
function withoutCode(html: string): string {
  return html.replace(CODE, '<script type="text/plain"');
}
