import type { ManifestV3Export } from '@crxjs/vite-plugin';
import packageJson from '../../package.json' with { type: 'json' };

export type Target = 'chrome' | 'firefox';

/**
 * The manifest for one target, from the one `manifest.json`.
 *
 * The version comes from `package.json`, its one place. Each browser gets only the keys it knows, so
 * that neither warns about the other's.
 */
export function manifestFor<Manifest extends object>(manifest: Manifest, target: Target) {
  const { browser_specific_settings, minimum_chrome_version, ...common } = manifest as Manifest & {
    browser_specific_settings?: unknown;
    minimum_chrome_version?: string;
  };
  return {
    ...common,
    version: packageJson.version,
    ...(target === 'firefox' ? { browser_specific_settings } : { minimum_chrome_version }),
  } as unknown as Manifest & ManifestV3Export & { version: string };
}
