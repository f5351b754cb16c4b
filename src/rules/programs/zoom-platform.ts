import type { Examples, Program } from '../program';

export default {
  id: 'zoom-platform',
  name: 'ZOOM Platform',
  rules: [{ hosts: ['zoom-platform.com'], params: { affiliate: true }, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.zoom-platform.com/product/madeup?affiliate=00000000-0000-4000-8000-000000000001'],
  ignore: ['https://www.zoom-platform.com/product/madeup'],
};
