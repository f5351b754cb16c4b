import type { Program } from '../program';

const files = import.meta.glob<Program>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' });

/** Every program, in the order of their file names. A new file here needs no other change. */
export const PROGRAMS: readonly Program[] = Object.values(files);
