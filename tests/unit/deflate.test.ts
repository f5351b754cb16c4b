import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Deflater } from '../../tools/build/deflate.mjs';

const CONTENT = Buffer.from('a lamp is a lamp is a lamp, and nobody needs two of them; '.repeat(20));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unswayed-deflate-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The one file in which a result is kept. */
function kept(): string {
  const names = readdirSync(folder);
  expect(names).toHaveLength(1);
  return join(folder, names[0] ?? '');
}

describe('compressing a file of the package', () => {
  it('gives what is the content again, no larger than zlib makes it', async () => {
    const made = await new Deflater(folder).deflate(CONTENT);
    expect(inflateRawSync(made).equals(CONTENT)).toBe(true);
    expect(made.length).toBeLessThanOrEqual(deflateRawSync(CONTENT, { level: 9 }).length);
  });

  it('takes what was found before', async () => {
    await new Deflater(folder).deflate(CONTENT);
    // Larger, so that it shows which of the two was taken.
    const other = deflateRawSync(CONTENT, { level: 0 });
    writeFileSync(kept(), other);
    expect(Buffer.from(await new Deflater(folder).deflate(CONTENT))).toEqual(other);
  });

  it.each([
    ['was cut off', (whole: Buffer) => whole.subarray(0, whole.length / 2)],
    ['is of something else', () => deflateRawSync(Buffer.from('two lamps'))],
  ])('looks anew where what was kept %s', async (_how, damage) => {
    const made = Buffer.from(await new Deflater(folder).deflate(CONTENT));
    writeFileSync(kept(), damage(readFileSync(kept())));
    expect(Buffer.from(await new Deflater(folder).deflate(CONTENT))).toEqual(made);
    expect(readFileSync(kept())).toEqual(made);
  });

  it('throws away what was found weeks ago', async () => {
    await new Deflater(folder).deflate(CONTENT);
    const month = new Date(Date.now() - 30 * 24 * 60 * 60 * 1000);
    utimesSync(kept(), month, month);
    new Deflater(folder);
    expect(readdirSync(folder)).toEqual([]);
  });
});
