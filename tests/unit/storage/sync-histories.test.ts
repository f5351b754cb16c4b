import fc from 'fast-check';
import { describe, it } from 'vitest';
import { soaks } from '../../soak/sync';

describe('machines that sync', () => {
  it.each(soaks.map((soak) => [soak.name, soak] as const))('%s', async (_name, { property }) => {
    await fc.assert(property, { numRuns: 60 });
  });
});
