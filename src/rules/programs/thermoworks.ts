import type { Examples, Program } from '../program';

export default {
  id: 'thermoworks',
  name: 'ThermoWorks',
  rules: [{ hosts: ['thermoworks.com'], params: { tw: true }, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.thermoworks.com/madeup/?tw=MADEUP'],
  ignore: ['https://www.thermoworks.com/madeup/'],
};
