import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';
import type * as Programs from '../../src/rules/programs/index';

const PROGRAMS = fileURLToPath(new URL('../../src/rules/programs/index.ts', import.meta.url));

/**
 * Puts all programs into the package as one text: making them of it takes two thirds of the time that running them as
 * code does, and a page without links never does.
 */
export function programsAsText(): Plugin {
  return {
    name: 'programs-as-text',
    apply: 'build',
    async load(id) {
      if (id !== PROGRAMS) return null;
      const { module } = await runnerImport<typeof Programs>(PROGRAMS);
      return codeOf(module.programs());
    },
  };
}

/** A module that has the programs as they are; patterns, which JSON has no form for, stand in it as `{"/": …}`. */
export function codeOf(programs: readonly unknown[]): string {
  const text = JSON.stringify(programs, (_key, value: unknown) =>
    value instanceof RegExp ? { '/': value.source, flags: value.flags } : value,
  );
  return `const revived = (value) => {
      for (const key in value) {
        const one = value[key];
        if (typeof one !== 'object' || one === null) continue;
        if ('/' in one) value[key] = new RegExp(one['/'], one.flags);
        else revived(one);
      }
      return value;
    };
    let made;
    export const programs = () => (made ??= revived(JSON.parse(${JSON.stringify(text)})));`;
}
