import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };
import { manifestFor } from '../../tools/build/manifest';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('manifest.json', () => {
  it('lets no page load a file of ours, so that no page can recognise the extension', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  it('allows the extension pages no connection at all', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('asks for no host at install beyond the named platforms', () => {
    const matches = manifest.content_scripts.flatMap((script) => script.matches);
    expect(manifestFor(manifest, 'chrome')).toHaveProperty('host_permissions', matches);
    expect(manifestFor(manifest, 'firefox')).not.toHaveProperty('host_permissions');
    for (const script of manifest.content_scripts) {
      for (const pattern of script.matches) {
        expect(
          pattern,
          'Name the platform: a pattern for every host belongs in optional_host_permissions.',
        ).toMatch(/^\*:\/\/\*\.[a-z0-9-]+(?:\.[a-z]+)+\/\*$/);
      }
    }
  });

  it('tells the Firefox store that nothing is collected', () => {
    expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
      required: ['none'],
    });
  });

  it.each(['chrome', 'firefox'] as const)('takes its version for %s from package.json', (target) => {
    expect(manifestFor(manifest, target).version).toBe(packageJson.version);
  });

  it.each(['chrome', 'firefox'] as const)('gives %s only keys that it knows', (target) => {
    const emitted = manifestFor(manifest, target);
    expect('browser_specific_settings' in emitted).toBe(target === 'firefox');
    expect('minimum_chrome_version' in emitted).toBe(target === 'chrome');
  });

  it('names icons that exist', () => {
    for (const icon of Object.values(manifest.icons))
      expect(existsSync(`${root}public/${icon}`), icon).toBe(true);
  });

  it('has every message it names in the default language', () => {
    const messages = JSON.parse(readFileSync(`${root}public/_locales/en/messages.json`, 'utf8')) as object;
    const named = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(0);
    for (const key of named) expect(messages).toHaveProperty(key);
  });
});
