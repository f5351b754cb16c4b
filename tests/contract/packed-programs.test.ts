import { expect, it } from 'vitest';
import { programs } from '../../src/rules/programs/index';
import { codeOf } from '../../tools/build/programs';

it('programs are in the package what they are in the sources', async () => {
  const url = `data:text/javascript,${encodeURIComponent(codeOf(programs()))}`;
  const packed = (await import(/* @vite-ignore */ url)) as { programs: typeof programs };
  expect(packed.programs().length).toBeGreaterThan(100);
  expect(packed.programs()).toEqual(programs());
  expect(packed.programs()).toBe(packed.programs());
});
