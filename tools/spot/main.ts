import { parseArgs } from 'node:util';
import type { BrowserName } from '../../tests/e2e/drivers/driver';
import { LineWriter, linesOf, openInput } from './lines';

const USAGE = `Usage: npm run --silent spot -- COMMAND
  urls FILE                                       one line of JSON for each link, a link a line
  texts FILE                                      one for each {"id","text","lang"?,"country"?,"platform"?}
  page FILE --url URL [--browser firefox]         one for a saved page (.html or .html.gz), in a real browser
  pages INDEX.jsonl [--browser firefox]           one for each {"file","url"}
FILE may be - for standard input (urls and texts).`;

/**
 * The detector from a shell. One JSON object a line on standard output, in the order of the input.
 * @returns the exit code: 2 for wrong usage or an unreadable file, with a sentence on standard error;
 *   1 when no browser could be started; else 0
 */
export async function main(args: readonly string[]): Promise<number> {
  // A reader that has seen enough, such as `head`, is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  const wanted = parse(args);
  if (typeof wanted === 'string') return refuse(`${wanted}\n${USAGE}`);
  const { command, file, url, browser } = wanted;
  const writer = new LineWriter(process.stdout);
  const lines = () => linesOf(openInput(file), writer.flush);
  // Each command loads what it needs: a link is told without the machinery of browsers.
  try {
    if (command === 'urls') {
      const { spotUrls } = await import('./urls');
      await spotUrls(lines(), writer.write);
    } else if (command === 'texts') {
      const { spotTexts } = await import('./texts');
      await spotTexts(lines(), writer.write);
    } else if (command === 'pages') {
      const { spotPages } = await import('./pages');
      const write = (line: string) => {
        writer.write(line);
        void writer.flush();
      };
      if (!(await spotPages(file, browser, lines(), write))) return 1;
    } else {
      return await spotPage(file, url, browser, writer);
    }
    return 0;
  } catch (error) {
    if (!isFileProblem(error)) throw error;
    return refuse(`${file} can't be read: ${error.message}`);
  } finally {
    await writer.flush();
  }
}

async function spotPage(
  file: string,
  url: string,
  browser: BrowserName,
  writer: LineWriter,
): Promise<number> {
  const { readPage } = await import('../page-file');
  const { isPageAddress, pageLine } = await import('./pages');
  if (!isPageAddress(url)) return refuse(`--url must be an http or https address, not "${url}".\n${USAGE}`);
  const html = readPage(file);
  const { PageBrowser } = await import('./page-browser');
  const running = await PageBrowser.start(browser);
  try {
    writer.write(await pageLine(running, html, url));
  } finally {
    await running.close();
  }
  return 0;
}

interface Wanted {
  readonly command: 'urls' | 'texts' | 'page' | 'pages';
  readonly file: string;
  readonly url: string;
  readonly browser: BrowserName;
}

/** The arguments understood, or a sentence on what is wrong with them. */
function parse(args: readonly string[]): Wanted | string {
  let parsed: { positionals: string[]; values: { url?: string; browser?: string } };
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { url: { type: 'string' }, browser: { type: 'string' } },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const [command, file, ...more] = parsed.positionals;
  const { url, browser } = parsed.values;
  if (command !== 'urls' && command !== 'texts' && command !== 'page' && command !== 'pages') {
    return command === undefined ? 'No command was given.' : `There is no command "${command}".`;
  }
  if (file === undefined) return `"${command}" needs a file.`;
  if (more.length > 0) return `"${command}" takes one file, not also "${more.join(' ')}".`;
  if (command === 'page' ? url === undefined : url !== undefined) {
    return command === 'page' ? '"page" needs --url.' : `"${command}" takes no --url.`;
  }
  if (browser !== undefined && (command === 'urls' || command === 'texts')) {
    return `"${command}" needs no browser.`;
  }
  if (browser !== undefined && browser !== 'chromium' && browser !== 'firefox') {
    return `--browser is chromium or firefox, not "${browser}".`;
  }
  if (file === '-' && (command === 'page' || command === 'pages')) return `"${command}" needs a file's name.`;
  return { command, file, url: url ?? '', browser: browser ?? 'chromium' };
}

function refuse(sentence: string): number {
  process.stderr.write(`spot: ${sentence}\n`);
  return 2;
}

/** Errors of reading or unpacking a file carry these codes; others are bugs. */
function isFileProblem(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === 'string' && /^(?:E[A-Z]+|Z_[A-Z_]+)$/.test(code);
}
