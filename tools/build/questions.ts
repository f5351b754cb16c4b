import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';
import type * as Questions from '../../src/rules/questions/index';
import { LANGUAGES } from '../../src/settings/settings.ts';

const QUESTIONS = fileURLToPath(new URL('../../src/rules/questions/index.ts', import.meta.url));

/**
 * Puts the question bank into the package with what holds in every language once, and each language as a text, which is
 * read when a question is asked in it.
 */
export function packedQuestions(): Plugin {
  return {
    name: 'packed-questions',
    apply: 'build',
    async load(id) {
      if (id !== QUESTIONS) return null;
      const { questionsIn } = (await runnerImport<typeof Questions>(QUESTIONS)).module;
      const bank = questionsIn('en');
      const texts = LANGUAGES.map((language) => {
        const byId = new Map(questionsIn(language).map(({ id, text }) => [id, text]));
        return [language, JSON.stringify(bank.map((question) => byId.get(question.id) ?? 0))];
      });
      const rest = bank.map(({ text: _, ...question }) => question);
      return `const texts = ${JSON.stringify(Object.fromEntries(texts))};
        const bank = JSON.parse(${JSON.stringify(JSON.stringify(rest))});
        export const questionsIn = (language) =>
          JSON.parse(texts[Object.hasOwn(texts, language) ? language : 'en'])
            .flatMap((text, at) => text === 0 ? [] : [{ ...bank[at], text }]);`;
    },
  };
}
