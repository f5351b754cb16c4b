import type { Address } from './link-address';
import { shapeOf } from './link-rules';

/** One `name=value` of a query. Offsets are UTF-16 positions in the address. */
export class Parameter {
  #value: string | null = null;

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
    this.#value ??= decodeOnce(this.href.slice(this.valueStart, this.end));
    return this.#value;
  }
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

/** An address with the parts that rules are tested on, each taken out when it is asked for. */
export class LinkParts {
  #path: string | null = null;
  #parameters: readonly Parameter[] | null = null;

  constructor(
    readonly address: Address,
    /** See `RuleIndex.nameShapes`. */
    private readonly asked: Uint8Array,
  ) {}

  /** The path, decoded once. */
  get path(): string {
    const { href, pathStart, pathEnd } = this.address;
    this.#path ??= decodeOnce(href.slice(pathStart, pathEnd)) || '/';
    return this.#path;
  }

  /** The fragment with its `#`, decoded once; `''` without one. */
  get fragment(): string {
    return decodeOnce(this.address.href.slice(this.address.queryEnd));
  }

  get hasQuery(): boolean {
    return this.address.pathEnd < this.address.queryEnd;
  }

  /** The parameters that a rule may ask for, and perhaps a few others; in their order. */
  get parameters(): readonly Parameter[] {
    this.#parameters ??= this.hasQuery ? parametersOf(this.address, this.asked) : NO_PARAMETERS;
    return this.#parameters;
  }
}

const NO_PARAMETERS: readonly Parameter[] = [];

/**
 * Both `&` and `;` separate: Booking.com writes
 * `aid=1;label=2`, and copied HTML leaves `&amp;` behind.
 */
function parametersOf({ href, pathEnd, queryEnd }: Address, asked: Uint8Array): Parameter[] {
  const parameters: Parameter[] = [];
  for (let start = pathEnd + 1; start < queryEnd; ) {
    let end = start;
    let equals = -1;
    for (; end < queryEnd; end += 1) {
      const code = href.charCodeAt(end);
      if (code === 38 /* & */ || code === 59 /* ; */) break;
      if (code === 61 /* = */ && equals === -1) equals = end;
    }
    const nameEnd = equals === -1 ? end : equals;
    const raw = href.slice(start, nameEnd);
    const encoded = raw.includes('%');
    if (encoded || asked[shapeOf(href, start, nameEnd)] !== 0) {
      const name = (encoded ? decodeOnce(raw) : raw).toLowerCase();
      parameters.push(new Parameter(name, href, start, equals === -1 ? end : equals + 1, end));
    }
    start = end + 1;
  }
  return parameters;
}

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
