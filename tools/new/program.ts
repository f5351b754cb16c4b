/** The file of a new program: one rule that holds for a made-up link, to be put in the place of the real ones. */
export function programFile(id: string): string {
  return `import type { Examples, Program } from '../program';

export default {
  id: '${id}',
  name: '${nameFrom(id)}',
  rules: [
    // Say why this can mean nothing else, or choose 'likely' or 'hint'.
    { hosts: ['${id}.example'], params: { partner: true }, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.${id}.example/lamp?partner=madeup01'],
  ignore: ['https://www.${id}.example/lamp?lang=en'],
};
`;
}

function nameFrom(id: string): string {
  return id
    .split('-')
    .map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)
    .join(' ');
}
