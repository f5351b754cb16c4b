import type { ManifestV3Export } from '@crxjs/vite-plugin';
import packageJson from '../../package.json' with { type: 'json' };

export type Target = 'chrome' | 'firefox';

interface WithContentScripts {
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
}

/**
 * The manifest for one target, from the one `manifest.json`.
 *
 * The version comes from `package.json`, its one place. Each browser gets only the keys it knows, so
 * that neither warns about the other's.
 *
 * Chrome counts `content_scripts.matches` as no access for `scripting.executeScript`, which runs the parts of the
 * content script that a page needs; so there the same patterns are host permissions too. Firefox counts them.
 */
export function manifestFor<Manifest extends WithContentScripts>(manifest: Manifest, target: Target) {
  const { browser_specific_settings, minimum_chrome_version, ...common } = manifest as Manifest & {
    browser_specific_settings?: unknown;
    minimum_chrome_version?: string;
  };
  return {
    ...common,
    version: packageJson.version,
    ...(target === 'firefox'
      ? { browser_specific_settings }
      : {
          minimum_chrome_version,
          host_permissions: manifest.content_scripts.flatMap(({ matches }) => matches),
        }),
  } as unknown as Manifest & ManifestV3Export & { version: string };
}
