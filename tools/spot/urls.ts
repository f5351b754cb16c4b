import { inspectLink } from '../../src/detect/link-inspection';

/**
 * `spot -- urls`: one line of JSON for every line of input, blank ones too, in their order.
 * The fields and their meaning are those of `LinkVerdict`; `url` echoes the line.
 */
export async function spotUrls(
  lines: AsyncIterable<string> | Iterable<string>,
  write: (line: string) => void,
): Promise<void> {
  for await (const url of lines) {
    const { earns, strength, program, payee, destination, clean, error } = inspectLink(url);
    write(JSON.stringify({ url, earns, strength, program, payee, destination, clean, error }));
  }
}
