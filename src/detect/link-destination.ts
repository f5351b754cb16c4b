import type { Address } from './link-address';
import { decodeOnce, type LinkParts } from './link-query';

/** How often an address inside an address may be encoded again before it is no longer followed. */
const LAYERS = 5;

/** Where an address inside another one stands, and what it says. */
export interface Destination {
  readonly href: string;
  /** UTF-16 range in the outer address. */
  readonly start: number;
  readonly end: number;
}

/**
 * The address that a redirecting link carries, or null when it carries none that can be read.
 * @param to the places to look in, best first; see `LinkRule.to`
 */
export function destinationIn(parts: LinkParts, to: readonly string[]): Destination | null {
  const { address } = parts;
  for (const place of to) {
    if (place === '/') {
      const inPath = destinationInPath(address);
      if (inPath !== null) return inPath;
      continue;
    }
    const base64 = place.startsWith('64:');
    const found = destinationInParameter(parts, base64 ? place.slice(3) : place, base64);
    if (found !== null) return found;
  }
  return null;
}

function destinationInParameter(
  { address, parameters }: LinkParts,
  name: string,
  base64: boolean,
): Destination | null {
  let found: Destination | null = null;
  for (const parameter of parameters) {
    if (parameter.name !== name) continue;
    const start = parameter.valueStart;
    const end = endOfValue(address, start);
    const value = decodeOnce(address.href.slice(start, end));
    const href = base64 ? fromBase64(value) : asAddress(value);
    // Named twice, the answer may not depend on the order: the first in the alphabet is taken.
    if (href !== null && (found === null || href < found.href)) found = { href, start, end };
  }
  return found;
}

/** A `;` belongs to an address in a value; only `&` ends it. */
function endOfValue(address: Address, start: number): number {
  const end = address.href.indexOf('&', start);
  return end === -1 || end > address.queryEnd ? address.queryEnd : end;
}

/**
 * Partnerize's `/destination:https://…`, CJ's `/dlg/https://…`: all that follows belongs to the address.
 * An encoded one ends with its part of the path, as Yahoo's `/RU=https%3a%2f%2f…/RK=2`.
 */
function destinationInPath(address: Address): Destination | null {
  const { href, pathStart, pathEnd } = address;
  const found = /https?(?::|%3a|%253a)(?:\/|%2f|%252f)/i.exec(href.slice(pathStart, pathEnd));
  if (found === null) return null;
  const start = pathStart + found.index;
  const plain = /^https?:\//i.test(found[0]);
  const slash = href.indexOf('/', start);
  const end = plain ? href.length : slash === -1 || slash > pathEnd ? pathEnd : slash;
  const raw = href.slice(start, end);
  const inner = asAddress(plain ? raw : decodeOnce(raw));
  return inner === null ? null : { href: inner, start, end };
}

/** The value as a web address, decoded further where it was encoded several times. */
function asAddress(value: string): string | null {
  // Awin's older links put the address into double brackets.
  let text = value.startsWith('[[') ? value.slice(2).replace(/\]\]$/, '') : value;
  for (let layer = 0; layer < LAYERS; layer += 1) {
    if (/^https?:\/\//i.test(text)) return tidy(text);
    if (/^\/\/[a-z0-9]/i.test(text)) return tidy(`https:${text}`);
    // Redirects that run through a proxy lose a slash.
    if (/^https?:\/[a-z0-9]/i.test(text)) return tidy(text.replace('/', '//'));
    if (/^www\./i.test(text)) return tidy(`https://${text}`);
    const decoded = decodeOnce(text);
    if (decoded === text) return null;
    text = decoded;
  }
  return null;
}

/** Decoding may bring back characters that no address holds; they are written as they were meant. */
function tidy(address: string): string {
  const trimmed = address.trim();
  return /\s/.test(trimmed) ? trimmed.replace(/\s/g, (space) => encodeURIComponent(space)) : trimmed;
}

function fromBase64(value: string): string | null {
  const letters = value.replace(/-/g, '+').replace(/_/g, '/');
  // Bing puts `a1` before the letters.
  for (const text of [letters, letters.replace(/^a1/, '')]) {
    try {
      const address = asAddress(decodeURIComponent(escapeBytes(atob(text.replace(/={1,2}$/, '')))));
      if (address !== null) return address;
    } catch {
      // Not base64, or not UTF-8: the value carries no address.
    }
  }
  return null;
}

function escapeBytes(bytes: string): string {
  return bytes.replace(
    /[%\x80-\xff]/g,
    (byte) => `%${byte.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  );
}
