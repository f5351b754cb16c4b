import { crc32 } from 'node:zlib';

/** 1 January 1980, midnight, the oldest time a zip can hold: a fixed one makes two builds of the same sources identical. */
const ZIP_TIME = 0;
const ZIP_DATE = (1 << 5) | 1;
/** Version 2.0 of the format: deflated files. */
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const STORED = 0;
const DEFLATED = 8;

/**
 * A zip file with the entries in their order (PKWARE's APPNOTE, 4.3), of at most 65,535 files and 4 GB.
 *
 * @param {readonly { readonly name: string, readonly content: Uint8Array, readonly deflated: Uint8Array }[]} entries
 *   each with its path, and its content as it is and compressed; the smaller one is put in
 * @returns {Buffer}
 */
export function zipOf(entries) {
  const files = [];
  const directory = [];
  let at = 0;
  for (const { name, content, deflated } of entries) {
    const path = Buffer.from(name);
    const smaller = deflated.length < content.length;
    const body = smaller ? deflated : content;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(VERSION, 0);
    common.writeUInt16LE(FLAGS, 2);
    common.writeUInt16LE(smaller ? DEFLATED : STORED, 4);
    common.writeUInt16LE(ZIP_TIME, 6);
    common.writeUInt16LE(ZIP_DATE, 8);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(body.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(path.length, 22);
    files.push(Buffer.from('PK\x03\x04', 'latin1'), common, path, body);
    const made = Buffer.alloc(2);
    made.writeUInt16LE(VERSION, 0);
    // No comment, the first disk, no attributes.
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\x01\x02', 'latin1'), made, common, rest, path);
    at += 4 + common.length + path.length + body.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...files, ...directory, Buffer.from('PK\x05\x06', 'latin1'), end]);
}
