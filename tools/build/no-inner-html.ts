import type { Plugin } from 'vite';

/** The one assignment in Preact's build that turns a string into markup. */
const ASSIGNMENT = /[\w$]+\.innerHTML=[\w$]+\.__html/g;

/**
 * Leaves out of Preact what `dangerouslySetInnerHTML` needs. Nothing of ours uses it, so that nothing can: not by a
 * mistake, and not through props that a hostile page got to choose. The stores' reviewers look for such assignments.
 *
 * Fails the build when Preact has changed, so that this is not lost unnoticed.
 */
export function noInnerHtml(): Plugin {
  return {
    name: 'no-inner-html',
    transform: {
      filter: { id: /\/preact\/dist\/preact\.(?:mjs|js)$/ },
      handler(code) {
        const found = code.match(ASSIGNMENT) ?? [];
        if (found.length !== 1) {
          throw new Error(
            `Preact has ${found.length} assignments of markup where one was expected: look at tools/build/no-inner-html.ts.`,
          );
        }
        return { code: code.replace(ASSIGNMENT, 'void 0'), map: null };
      },
    },
  };
}
