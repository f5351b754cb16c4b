import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { manifestFor, type Target } from './tools/build/manifest.ts';
import { phrasesAsText } from './tools/build/phrases.ts';

/** `TARGET=chrome|firefox vite build`; `npm run build` runs it for both and zips the results. */
const target: Target = process.env['TARGET'] === 'firefox' ? 'firefox' : 'chrome';

export default defineConfig({
  build: {
    outDir: `dist/${target}`,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    minify: true,
    sourcemap: false,
    // Opened by the background after install, so the manifest does not name it.
    rollupOptions: { input: { welcome: 'src/welcome/index.html' } },
    // The manifest names no welcome page; the background opens it after installing.
    rolldownOptions: { input: { welcome: 'src/welcome/index.html' } },
  },
  plugins: [
    phrasesAsText(),
    crx({
      manifest: manifestFor(manifest, target),
      browser: target,
      contentScripts: { standaloneFiles: ['src/content/main.ts'] },
    }),
  ],
});
