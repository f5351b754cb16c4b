import type { SavedData } from './port';

/**
 * Saved data as one short text: JSON, compressed, in Base64. A list takes about a sixth of its room, so that a copy of
 * all of it fits beside it into the 10 MB that a browser gives.
 */
export async function pack(saved: SavedData): Promise<string> {
  const json = new Blob([JSON.stringify(saved)]).stream();
  const bytes = await bytesOf(json.pipeThrough(new CompressionStream('gzip')));
  let binary = '';
  // Not all at once: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}

/** What `pack` was given. Rejects when the text is not whole. */
export async function unpack(packed: string): Promise<SavedData> {
  const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
  const json = await bytesOf(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')));
  const saved: unknown = JSON.parse(new TextDecoder().decode(json));
  if (typeof saved !== 'object' || saved === null) throw new Error('no saved data');
  return saved as SavedData;
}

async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer());
}
