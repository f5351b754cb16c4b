import type { Examples, Program } from '../program';

export default {
  id: 'namesilo',
  name: 'NameSilo',
  rules: [{ hosts: ['namesilo.com'], params: { rid: /^[0-9a-f]{6,8}\w{2,3}/ }, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.namesilo.com/?rid=0123abcxy'],
  ignore: ['https://www.namesilo.com/domain/search-domains?rid=1'],
};
