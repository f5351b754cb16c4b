/** The kinds a file of each folder begins with; phrases of other kinds may stand in any of them. */
const KINDS = {
  disclosures: ['paid', 'affiliate', 'code', 'gifted', 'own-brand', 'unpaid', 'mute'],
  frames: ['anti-frame', 'replacement'],
  pressure: ['pressure', 'shopping', 'mute'],
} as const;
const DISCLOSING: readonly string[] = ['paid', 'affiliate', 'gifted'];

/**
 * The three files of a new language, by path. They hold every group that is needed and not one phrase: the
 * contract test says what is missing until native wordings stand there, with look-alikes beside them.
 */
export function languageFiles(tag: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(KINDS).map(([folder, kinds]) => [
      `src/rules/${folder}/${tag}.ts`,
      `import type { PhraseExamples, PhraseTable } from '../phrase';

export default {
  lang: '${tag}',
${folder === 'disclosures' ? '  negators: [],\n' : ''}  groups: [
${kinds.map(groupOf).join('\n')}
  ],
} satisfies PhraseTable as PhraseTable;

export const examples: PhraseExamples = {
  match: [],
  ignore: [],
  rejected: {},
};
`,
    ]),
  );
}

function groupOf(kind: string): string {
  const strength = kind === 'mute' || kind === 'shopping' ? 'hint' : 'likely';
  const clear = DISCLOSING.includes(kind) ? " clear: ''," : '';
  return `    { kind: '${kind}', strength: '${strength}',${clear} phrases: [] },`;
}
