/** A video's id is eleven characters. */
const VIDEO_ID = /^[\w-]{11}$/;

/** The id of the video an address shows, or null. */
export function videoIdOf(url: URL): string | null {
  const fromPath = /^\/(?:shorts|live|embed)\/([\w-]{11})(?:$|\/)/.exec(url.pathname)?.[1];
  const id = fromPath ?? url.searchParams.get('v');
  return id !== null && id !== undefined && VIDEO_ID.test(id) ? id : null;
}
