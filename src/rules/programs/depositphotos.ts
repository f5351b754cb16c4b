import type { Examples, Program } from '../program';

export default {
  id: 'depositphotos',
  name: 'Depositphotos',
  rules: [{ hosts: ['depositphotos.com'], params: { ref: /^\d{4,}$/ }, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://depositphotos.com/?ref=10000001'],
  ignore: ['https://depositphotos.com/?ref=news.example'],
};
