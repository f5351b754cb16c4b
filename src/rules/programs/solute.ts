import type { Examples, Program } from '../program';

export default {
  id: 'solute',
  name: 'solute',
  rules: [{ hosts: ['smartredirect.de'], to: ['url'], strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.smartredirect.de/redir/clickGate.php?u=madeup&url=https%3A%2F%2Fshop.example%2F'],
  ignore: ['https://www.smartredirect.de/'],
};
