import type { Program } from '../program';

const files = import.meta.glob<Program>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' });

const PROGRAMS: readonly Program[] = Object.values(files);

/**
 * Every program, in the order of their file names. A new file here needs no other change. In the package they are made
 * of one text when they are first asked for (`tools/build/programs.ts`).
 */
export function programs(): readonly Program[] {
  return PROGRAMS;
}
