import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import zopfli from '@gfx/zopfli';

/** Rounds of the search: more than these make the whole package 500 bytes smaller. */
const ROUNDS = 5;
/** What was found so long ago is most likely another version's. */
const KEPT_MS = 14 * 24 * 60 * 60 * 1000;

/**
 * Compresses contents as small as the format of zip files allows (RFC 1951), and remembers the results: the search takes
 * half a minute for a whole package, most files are the same for both browsers, and few change from build to build.
 *
 * What comes out depends on the contents alone, not on the machine: the search is one WebAssembly module everywhere. Its
 * library is finished rather than kept up, so what it returns is unpacked and compared each time.
 */
export class Deflater {
  #folder;

  /** @param {string} folder where results are kept from build to build; it is made when it is missing */
  constructor(folder) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      if (Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > KEPT_MS)
        rmSync(path, { force: true });
    }
  }

  /**
   * @param {Uint8Array} content
   * @returns {Promise<Uint8Array>}
   * @throws when the library returns what is not the content
   */
  async deflate(content) {
    const name = createHash('sha256').update(`${ROUNDS} `).update(content).digest('hex');
    const path = join(this.#folder, name);
    const kept = read(path);
    if (kept !== null && holds(kept, content)) return kept;
    const made = await zopfli.deflateAsync(content, { numiterations: ROUNDS });
    if (!holds(made, content)) throw new Error('What was compressed is not what was to be compressed.');
    // Another build may look for the same at this moment: it finds a whole file or none.
    const unfinished = `${path}.${process.pid}`;
    writeFileSync(unfinished, made);
    renameSync(unfinished, path);
    return made;
  }
}

function read(path) {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** True when the compressed bytes are those of the content: a file may be cut off, or somebody's. */
function holds(compressed, content) {
  try {
    return inflateRawSync(compressed).equals(content);
  } catch {
    return false;
  }
}
