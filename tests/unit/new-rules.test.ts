import { transformWithOxc } from 'vite';
import { describe, expect, it } from 'vitest';
import { inspectLink } from '../../src/detect/link-inspection';
import { indexRules } from '../../src/detect/link-rules';
import type { Examples, Program } from '../../src/rules/program';
import { languageFiles } from '../../tools/new/language';
import { platformFiles, withAdapter } from '../../tools/new/platform';
import { programFile } from '../../tools/new/program';

async function run<Exports>(source: string): Promise<Exports> {
  const { code } = await transformWithOxc(source, 'rule.ts');
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Exports;
}

describe('scaffolds', () => {
  it('of a program hold for their own examples from the start', async () => {
    const file = await run<{ default: Program; examples: Examples }>(programFile('lamp-club'));
    const index = indexRules([file.default], []);
    expect(file.default).toMatchObject({ id: 'lamp-club', name: 'Lamp Club' });
    for (const href of file.examples.match) expect(inspectLink(href, index).program).toBe('lamp-club');
    for (const href of file.examples.ignore) expect(inspectLink(href, index).program).toBeNull();
  });

  it('of a language are the three files with every kind, and no phrase', async () => {
    const files = languageFiles('zz');
    expect(Object.keys(files)).toEqual([
      'src/rules/disclosures/zz.ts',
      'src/rules/frames/zz.ts',
      'src/rules/pressure/zz.ts',
    ]);
    for (const text of Object.values(files)) {
      const { default: table } = await run<{ default: { lang: string; groups: { phrases: string[] }[] } }>(
        text,
      );
      expect(table.lang).toBe('zz');
      expect(table.groups.flatMap(({ phrases }) => phrases)).toEqual([]);
    }
  });

  it('of a platform put the adapter into the list once', () => {
    expect(Object.keys(platformFiles('lamp-feed'))).toHaveLength(3);
    const index = withAdapter(
      "import { web } from './web';\nexport const adapters: readonly PlatformAdapter[] = [\n];",
      'lamp-feed',
    );
    expect(index.match(/lampFeed/g)).toHaveLength(2);
    expect(index).toContain("from './lamp-feed'");
  });
});
