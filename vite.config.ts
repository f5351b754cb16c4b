import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { contentScript } from './tools/build/content-script.ts';
import { manifestFor, type Target } from './tools/build/manifest.ts';
import { noInnerHtml } from './tools/build/no-inner-html.ts';
import { phrasesAsFiles } from './tools/build/phrases.ts';
import { programsAsText } from './tools/build/programs.ts';
import { packedWords } from './tools/build/words.ts';

/** `TARGET=chrome|firefox vite build`; `npm run build` runs it for both and zips the results. */
const target: Target = process.env['TARGET'] === 'firefox' ? 'firefox' : 'chrome';

/** Pages that the manifest doesn't name: the background, the popup and the options open them. */
const OPENED_BY_US = { welcome: 'src/welcome/index.html', insights: 'src/insights/index.html' };

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
    packedWords(),
    programsAsText(),
    contentScript(),
    crx({
      manifest: manifestFor(manifest, target),
      browser: target,
      contentScripts: { standaloneFiles: ['src/content/main.ts'] },
    }),
  ],
});
