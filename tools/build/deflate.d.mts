/** Compresses contents as small as the format of zip files allows, and remembers the results. */
export class Deflater {
  constructor(folder: string);
  deflate(content: Uint8Array): Promise<Uint8Array>;
}
