import { expect, it } from 'vitest';
import { PROGRAMS } from '../../src/rules/programs/index';
import { codeOf } from '../../tools/build/programs';

it('programs are in the package what they are in the sources', async () => {
  const url = `data:text/javascript,${encodeURIComponent(codeOf(PROGRAMS))}`;
  const packed = (await import(/* @vite-ignore */ url)) as { PROGRAMS: typeof PROGRAMS };
  expect(packed.PROGRAMS.length).toBeGreaterThan(100);
  expect(packed.PROGRAMS).toEqual(PROGRAMS);
});
