// Draws public/icons/unswayed-*.png from public/icons/unswayed.svg, in the sizes the manifest names.
// Run it after changing the drawing: `node tools/icons.mjs`. It needs a Chromium (CHROMIUM, else the system's).
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const SIZES = [16, 32, 48, 96, 128];
const icons = fileURLToPath(new URL('../public/icons/', import.meta.url));
const svg = readFileSync(`${icons}unswayed.svg`, 'utf8');

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    writeFileSync(`${icons}unswayed-${size}.png`, await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
