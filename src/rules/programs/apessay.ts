import type { Examples, Program } from '../program';

export default {
  id: 'apessay',
  name: 'A+ Essay',
  rules: [{ hosts: ['apessay.com'], params: { rid: true }, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://apessay.com/?rid=0madeup0'],
  ignore: ['https://apessay.com/'],
};
