/**
 * A set of numbers that may take others for its own, and never misses one: a question to the real set is asked only
 * for what passes. One bit a number, so that all of it stays near the processor.
 */
export class Sieve {
  readonly #words: Int32Array;
  readonly #shift: number;

  /** @param bits how many bits there are, as a power of two: 5 to 31 */
  constructor(bits: number) {
    this.#words = new Int32Array(1 << (bits - 5));
    this.#shift = 32 - bits;
  }

  add(value: number): void {
    const bit = Math.imul(value, SPREAD) >>> this.#shift;
    this.#words[bit >>> 5] = (this.#words[bit >>> 5] as number) | (1 << bit);
  }

  /** False only for a number that was never added. */
  mayHave(value: number): boolean {
    const bit = Math.imul(value, SPREAD) >>> this.#shift;
    return (((this.#words[bit >>> 5] as number) >>> bit) & 1) !== 0;
  }
}

/** 2³² divided by the golden ratio: neighbours fall far apart (Knuth, The Art of Computer Programming 6.4). */
export const SPREAD = 0x9e3779b1;
