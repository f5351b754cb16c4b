import fc from 'fast-check';
import { describe, it } from 'vitest';
import { soaks } from '../soak/links';

describe('a link', () => {
  it.each(soaks.map((soak) => [soak.name, soak] as const))('%s', (_name, { property }) => {
    fc.assert(property, { numRuns: 400 });
  });
});
