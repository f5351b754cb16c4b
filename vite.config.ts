import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { contentScript } from './tools/build/content-script.ts';
import { manifestFor, type Target } from './tools/build/manifest.ts';
import { noInnerHtml } from './tools/build/no-inner-html.ts';
import { phrasesAsFiles } from './tools/build/phrases.ts';
import { programsAsText } from './tools/build/programs.ts';
import { packedQuestions } from './tools/build/questions.ts';
import { packedWords } from './tools/build/words.ts';

/** `TARGET=chrome|firefox vite build`; `npm run build` runs it for both and zips the results. */
const target: Target = process.env['TARGET'] === 'firefox' ? 'firefox' : 'chrome';

/** Pages that the manifest doesn't name: the background, the popup and the options open them. */
const OPENED_BY_US = { welcome: 'src/welcome/index.html', insights: 'src/insights/index.html' };

/** What pages of ours have in common with the content script, and run from its files; by the name of the piece. */
const SHARED_WITH_PAGES = {
  preact: 'node_modules/preact/dist/preact.mjs',
  hooks: 'node_modules/preact/hooks/dist/hooks.mjs',
  jsx: 'node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs',
  'card-wording': 'src/ui/card-wording.ts',
  characters: 'src/detect/characters.ts',
  'custom-findings': 'src/detect/custom-findings.ts',
  evidence: 'src/ui/evidence.ts',
  judge: 'src/detect/judge.ts',
  'link-address': 'src/detect/link-address.ts',
  'link-explanation': 'src/detect/link-explanation.ts',
  'link-inspection': 'src/detect/link-inspection.ts',
  'money-path': 'src/detect/money-path.ts',
  'phrase-book': 'src/detect/phrase-book.ts',
  mark: 'src/overlay/Mark.tsx',
  'mark-style': 'src/overlay/style.ts',
  'mark-wording': 'src/ui/mark-wording.ts',
  overlay: 'src/overlay/create.tsx',
  programs: 'src/rules/programs/index.ts',
};

export default defineConfig({
  build: {
    outDir: `dist/${target}`,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    minify: true,
    sourcemap: false,
    rollupOptions: { input: OPENED_BY_US },
    rolldownOptions: { input: OPENED_BY_US },
  },
  plugins: [
    noInnerHtml(),
    phrasesAsFiles(),
    packedQuestions(),
    packedWords(),
    programsAsText(),
    contentScript(SHARED_WITH_PAGES),
    crx({
      manifest: manifestFor(manifest, target),
      browser: target,
      contentScripts: { standaloneFiles: ['src/content/main.ts'] },
    }),
  ],
});
