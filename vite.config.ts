import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { manifestFor, type Target } from './tools/build/manifest';

/** `TARGET=chrome|firefox vite build`; `npm run build` runs it for both and zips the results. */
const target: Target = process.env['TARGET'] === 'firefox' ? 'firefox' : 'chrome';

export default defineConfig({
  build: {
    outDir: `dist/${target}`,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    // Reviewers and curious people read the package as it is; the zip is small enough unminified names or not.
    minify: true,
    sourcemap: false,
  },
  plugins: [
    crx({
      manifest: manifestFor(manifest, target),
      browser: target,
      contentScripts: { standaloneFiles: ['src/content/main.ts'] },
    }),
  ],
});
