import { createReadStream } from 'node:fs';
import type { Readable, Writable } from 'node:stream';

/** Lines are written in blocks of about this many characters. */
const BLOCK = 65_536;

/** Opens a file, or standard input for `-`. What can't be read shows when it is read. */
export function openInput(name: string): Readable {
  return name === '-' ? process.stdin : createReadStream(name);
}

/**
 * The lines of a stream, without their ends; a last line end makes no further line. Splits at LF and
 * CRLF only: other separators may stand inside a JSON string.
 * @param beforeWaiting called whenever the next piece of input has to be waited for
 */
export async function* linesOf(input: Readable, beforeWaiting: () => Promise<void>): AsyncGenerator<string> {
  input.setEncoding('utf8');
  let pieces: string[] = [];
  let first = true;
  for await (const chunk of input) {
    let text = chunk as string;
    if (first && text.startsWith('\uFEFF')) text = text.slice(1);
    first = false;
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      pieces.push(text.slice(start, end));
      yield withoutReturn(pieces.join(''));
      pieces = [];
      start = end + 1;
    }
    if (start < text.length) pieces.push(text.slice(start));
    await beforeWaiting();
  }
  if (pieces.length > 0) yield withoutReturn(pieces.join(''));
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

/** Writes lines in blocks, so that a million of them are no million system calls. */
export class LineWriter {
  #waiting: string[] = [];
  #size = 0;

  constructor(readonly output: Writable) {}

  /** Takes one line, without its end. */
  readonly write = (line: string): void => {
    this.#waiting.push(line);
    this.#size += line.length;
    if (this.#size >= BLOCK) this.#send();
  };

  /** Sends all that waits, and lets a slow reader catch up. */
  readonly flush = async (): Promise<void> => {
    this.#send();
    if (this.output.writableNeedDrain) {
      await new Promise((resolve) => this.output.once('drain', resolve));
    }
  };

  #send(): void {
    if (this.#waiting.length === 0) return;
    this.output.write(`${this.#waiting.join('\n')}\n`);
    this.#waiting = [];
    this.#size = 0;
  }
}
