import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

interface Locked {
  readonly version: string;
  readonly dev?: boolean;
  /** Offered by a library, and not needed by it. */
  readonly devOptional?: boolean;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
/** The compiler is offered to a library for its types. */
const TYPES_ONLY = /(?:^|\/)(?:@typescript\/|typescript$)/;
const running = Object.entries(packages).filter(
  ([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional && !TYPES_ONLY.test(path),
);
const [, below = ''] = read('docs/SECURITY.md').split('### What runs in it');

describe('docs/SECURITY.md', () => {
  it('names every library that runs in the package, with its version, and no other', () => {
    const rows = [...below.matchAll(/^\| `([^`]+)` +\| ([\d.]+) +\|/gm)].map(([, name, version]) => [
      name,
      version,
    ]);
    expect(Object.fromEntries(rows)).toEqual(dependencies);
  });

  it('names what comes with them', () => {
    const names = running.map(([path]) => path.replace('node_modules/', ''));
    const named = new Set([...below.matchAll(/`([@\w/-]+)`/g)].map(([, name]) => name));
    expect(names.filter((name) => !named.has(name))).toEqual([]);
    expect(names).toHaveLength(14);
    expect(below).toMatch(/^\s*Six libraries .*\bfourteen in\s+all\./s);
  });
});

describe('what runs in the package', () => {
  it('is pinned by a checksum, and runs nothing when it is installed', () => {
    expect(running.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
    expect(running.filter(([, { hasInstallScript }]) => hasInstallScript === true)).toEqual([]);
  });

  it('is asked for by its exact version', () => {
    for (const [name, version] of Object.entries(dependencies)) {
      expect(version, name).toBe(packages[`node_modules/${name}`]?.version);
      expect(Object.hasOwn(devDependencies, name), name).toBe(false);
    }
  });
});
