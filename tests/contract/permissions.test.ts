import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('manifest.json', root), 'utf8'));
const page = readFileSync(new URL('docs/PERMISSIONS.md', root), 'utf8');

/** The text of each `## ` section, by its heading. */
const sections = new Map(
  page
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.split('\n', 1)[0] ?? '', section]),
);
const section = (heading: string): string => {
  const text = sections.get(heading);
  if (text === undefined) throw new Error(`docs/PERMISSIONS.md has no section "${heading}"`);
  return text;
};
const entries = (heading: string) =>
  [...section(heading).matchAll(/^### `([^`]+)`$/gm)].map(([, name]) => name);

describe('docs/PERMISSIONS.md', () => {
  it('has an entry for each permission of the manifest, and for no other', () => {
    expect(
      entries('Granted when it is installed').sort(),
      'A permission needs an entry in docs/PERMISSIONS.md that says what for and why not less, or has to go.',
    ).toEqual([...manifest.permissions].sort());
  });

  it('has an entry for each optional permission, and for no other', () => {
    const optional = [
      ...(manifest.optional_permissions ?? []),
      ...(manifest.optional_host_permissions ?? []),
    ];
    expect(entries('Asked for only when you want it').sort()).toEqual(optional.sort());
  });

  it('says of each what it is for and why not less', () => {
    for (const heading of ['Granted when it is installed', 'Asked for only when you want it']) {
      for (const entry of section(heading).split(/^### /m).slice(1)) {
        expect(entry).toContain('**For**');
        expect(entry).toContain('**Why not less:**');
      }
    }
  });

  it('names every site that content scripts run on, and no other', () => {
    const named = [...section('The named platforms').matchAll(/`(\*:\/\/[^`]+)`/g)].map(
      ([, pattern]) => pattern,
    );
    const matches = manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches);
    expect(named.sort()).toEqual([...matches].sort());
  });

  it('promises only what the manifest keeps', () => {
    expect(
      manifest.host_permissions,
      'host access at installation comes from the content scripts alone; see tools/build/manifest.ts',
    ).toBeUndefined();
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
    const { gecko } = manifest.browser_specific_settings;
    expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
    for (const name of [...section('Not asked for').matchAll(/`(\w+)`/g)].map(([, one]) => one)) {
      expect(manifest.permissions).not.toContain(name);
    }
  });
});
