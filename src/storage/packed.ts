import type { SavedData } from './port';

/**
 * Saved data as one short text: JSON, compressed, in Base64. A list takes about a sixth of its room, so that a copy of
 * all of it fits beside it into the 10 MB that a browser gives.
 */
export async function pack(saved: object): Promise<string> {
  const bytes = await through(new CompressionStream('gzip'), new TextEncoder().encode(JSON.stringify(saved)));
  let binary = '';
  // Not all at once: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}

/** What `pack` was given. Rejects when the text is not whole. */
export async function unpack(packed: string): Promise<SavedData> {
  const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
  const json = await through(new DecompressionStream('gzip'), bytes);
  const saved: unknown = JSON.parse(new TextDecoder().decode(json));
  if (typeof saved !== 'object' || saved === null) throw new Error('no saved data');
  return saved as SavedData;
}

async function through(
  { writable, readable }: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array> {
  const writer = writable.getWriter();
  const written = Promise.all([writer.write(bytes), writer.close()]);
  const [buffer] = await Promise.all([new Response(readable).arrayBuffer(), written]);
  return new Uint8Array(buffer);
}
