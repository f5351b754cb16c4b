import type { Address } from './link-address';
import { type AskedNames, bitOf, shapeOf } from './link-rules';

/** One `name=value` of a query. Offsets are UTF-16 positions in the address. */
export class Parameter {
  private decoded: string | null = null;

  constructor(
    /** Decoded, lower case. */
    readonly name: string,
    private readonly href: string,
    readonly start: number,
    readonly valueStart: number,
    readonly end: number,
  ) {}

  /** Decoded once, when it is asked for: most values never are. */
  get value(): string {
    this.decoded ??= decodeOnce(this.href.slice(this.valueStart, this.end));
    return this.decoded;
  }
}

/**
 * Decodes percent-encoding once; what is not valid UTF-8 stays as it is.
 * `+` stays too: in the addresses and identifiers read here it stands for itself.
 */
export function decodeOnce(text: string): string {
  if (text.indexOf('%') === -1) return text;
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

/** An address with the parts that rules are tested on, each taken out when it is asked for. */
export class LinkParts {
  private decodedPath: string | null = null;
  /** The parameters that a rule may ask for, in their order. */
  readonly parameters: readonly Parameter[];
  /** `bitOf` the names of all of them. */
  readonly names: number;

  constructor(
    readonly address: Address,
    asked: AskedNames,
  ) {
    this.parameters = this.hasQuery ? parametersOf(address, asked) : NO_PARAMETERS;
    let names = 0;
    for (const { name } of this.parameters) names |= bitOf(shapeOf(name, 0, name.length));
    this.names = names;
  }

  /** The path, decoded once. */
  get path(): string {
    const { href, pathStart, pathEnd } = this.address;
    this.decodedPath ??= decodeOnce(href.slice(pathStart, pathEnd)) || '/';
    return this.decodedPath;
  }

  /** The fragment with its `#`, decoded once; `''` without one. */
  get fragment(): string {
    return decodeOnce(this.address.href.slice(this.address.queryEnd));
  }

  get hasQuery(): boolean {
    return this.address.pathEnd < this.address.queryEnd;
  }
}

const NO_PARAMETERS: readonly Parameter[] = [];

/**
 * Both `&` and `;` separate: Booking.com writes
 * `aid=1;label=2`, and copied HTML leaves `&amp;` behind.
 */
function parametersOf({ href, pathEnd, queryEnd }: Address, asked: AskedNames): readonly Parameter[] {
  let parameters: Parameter[] | null = null;
  const mixed = hasSemicolon(href, pathEnd);
  for (let start = pathEnd + 1; start < queryEnd; ) {
    const end = endOfParameter(href, start, queryEnd, mixed);
    const equals = href.indexOf('=', start);
    const nameEnd = equals === -1 || equals > end ? end : equals;
    const name = nameAt(href, start, nameEnd, asked);
    if (name !== null) {
      const parameter = new Parameter(name, href, start, Math.min(nameEnd + 1, end), end);
      if (parameters === null) parameters = [parameter];
      else parameters.push(parameter);
    }
    start = end + 1;
  }
  return parameters ?? NO_PARAMETERS;
}

/** Whether parameters may be separated by `;` too, which is asked once for an address. */
export function hasSemicolon(href: string, from: number): boolean {
  return href.indexOf(';', from) !== -1;
}

/** Where the parameter that begins at `start` ends. */
export function endOfParameter(href: string, start: number, queryEnd: number, mixed: boolean): number {
  const and = href.indexOf('&', start);
  const end = and === -1 || and > queryEnd ? queryEnd : and;
  if (!mixed) return end;
  const semicolon = href.indexOf(';', start);
  return semicolon === -1 || semicolon > end ? end : semicolon;
}

/** The name as rules write it, or null when none asks for it. */
function nameAt(href: string, start: number, end: number, { shapes, byShape }: AskedNames): string | null {
  const encoded = href.indexOf('%', start);
  if (encoded !== -1 && encoded < end) return decodeOnce(href.slice(start, end)).toLowerCase();
  const shape = shapeOf(href, start, end);
  if (shapes[shape] === 0) return null;
  const written = href.slice(start, end);
  const names = byShape.get(shape) ?? NO_NAMES;
  return (
    names.find((name) => name === written) ?? names.find((name) => name === written.toLowerCase()) ?? null
  );
}

const NO_NAMES: readonly string[] = [];

/** The address without the parameters of these names; every other byte stays. */
export function withoutParameters({ address, parameters }: LinkParts, drop: readonly string[]): string {
  const { href, pathEnd, queryEnd } = address;
  let query = '';
  let from = pathEnd + 1;
  // What is kept between two that go keeps the separator that stood before it, so that `;` stays `;`,
  // and so do empty parameters.
  const keep = (to: number) => {
    if (to >= from) query += (query === '' ? '?' : href.charAt(from - 1)) + href.slice(from, to);
  };
  for (const parameter of parameters) {
    if (!drop.includes(parameter.name)) continue;
    keep(parameter.start - 1);
    from = parameter.end + 1;
  }
  if (query !== '' || from < queryEnd) keep(queryEnd);
  return href.slice(0, pathEnd) + query + href.slice(queryEnd);
}
