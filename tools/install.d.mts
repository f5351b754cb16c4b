/** The repository's top folder. */
export const TOP: string;
export function ensurePackages(): void;
export function findChromium(): string | null;
export function findFirefox(): string | null;
export function ensureBrowsers(wanted: {
  readonly chromium?: boolean;
  readonly firefox?: boolean;
  readonly fonts?: boolean;
}): { readonly chromium: string | null; readonly firefox: string | null; readonly problem: string | null };
