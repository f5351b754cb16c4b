import type { Address } from './link-address';

/** One `name=value` of a query. Offsets are UTF-16 positions in the address. */
export interface Parameter {
  /** Decoded, lower case. */
  readonly name: string;
  /** Decoded. */
  readonly value: string;
  readonly start: number;
  readonly valueStart: number;
  readonly end: number;
}

/**
 * Decodes percent-encoding once; what is not valid UTF-8 stays as it is.
 * `+` stays too: in the addresses and identifiers read here it stands for itself.
 */
export function decodeOnce(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
      try {
        return decodeURIComponent(run);
      } catch {
        return run;
      }
    });
  }
}

/** The path, decoded once. */
export function pathOf(address: Address): string {
  return decodeOnce(address.href.slice(address.pathStart, address.pathEnd)) || '/';
}

/** The fragment with its `#`, decoded once; `''` without one. */
export function fragmentOf(address: Address): string {
  return decodeOnce(address.href.slice(address.queryEnd));
}

/**
 * The parameters of an address in their order. Both `&` and `;` separate: Booking.com writes
 * `aid=1;label=2`, and copied HTML leaves `&amp;` behind.
 */
export function parametersOf(address: Address): Parameter[] {
  const { href, queryEnd } = address;
  const parameters: Parameter[] = [];
  for (let start = address.pathEnd + 1; start < queryEnd; ) {
    let end = start;
    let equals = -1;
    for (; end < queryEnd; end += 1) {
      const code = href.charCodeAt(end);
      if (code === 38 /* & */ || code === 59 /* ; */) break;
      if (code === 61 /* = */ && equals === -1) equals = end;
    }
    const nameEnd = equals === -1 ? end : equals;
    const valueStart = equals === -1 ? end : equals + 1;
    parameters.push({
      name: decodeOnce(href.slice(start, nameEnd)).toLowerCase(),
      value: decodeOnce(href.slice(valueStart, end)),
      start,
      valueStart,
      end,
    });
    start = end + 1;
  }
  return parameters;
}

/** The address without the parameters of these names; every other byte stays. */
export function withoutParameters(
  address: Address,
  parameters: readonly Parameter[],
  drop: readonly string[],
): string {
  const { href, pathEnd, queryEnd } = address;
  let query = '';
  for (const parameter of parameters) {
    if (drop.includes(parameter.name)) continue;
    // Each keeps the separator that stood before it, so that `;` stays `;`.
    const separator = query === '' ? '?' : href.charAt(parameter.start - 1);
    query += separator + href.slice(parameter.start, parameter.end);
  }
  return href.slice(0, pathEnd) + query + href.slice(queryEnd);
}
