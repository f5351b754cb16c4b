/**
 * The files of a new platform, by path: an adapter that reads posts by their role, a page to try it on and the
 * test of both. They work as they are; what the real pages look like goes in their place.
 */
export function platformFiles(id: string): Record<string, string> {
  const name = adapterName(id);
  return {
    [`src/platforms/${id}.ts`]: `import type { PlatformAdapter, PostOnPage } from './adapter';
import { firstLine, fingerprint, labelsFrom, leaves, linksFrom, outerClosest, outermost, webAddress } from './dom/parts';
import { insideHidden, survey } from './dom/survey';

const HOSTS = ['${id}.example'];

const POST = 'article';
const CREATOR = ['[rel="author"]'];
const CAPTION = 'p';
const PERMALINK = 'a[href*="/post/"]';

/** Say which pages and parts of them this reads. */
export const ${name}: PlatformAdapter = {
  id: '${id}',
  hosts: HOSTS,

  posts(root) {
    return outermost(root, POST);
  },

  postOf(node) {
    return outerClosest(node, POST);
  },

  read(post, page): PostOnPage | null {
    if (insideHidden(post)) return null;
    const caption = post.querySelector(CAPTION);
    if (caption === null) return null;
    const words = survey(caption, { keepLines: true });
    const rest = survey(post, { skip: (element) => element === caption });
    const url = webAddress(post.querySelector(PERMALINK)?.getAttribute('href'), page.url);
    const { links, linkElements } = linksFrom([...words.anchors, ...rest.anchors], leaves(HOSTS));
    return {
      key: \`${id}:\${url?.pathname ?? fingerprint(words.text)}\`,
      element: post,
      anchor: post.querySelector(CREATOR.join(', ')) ?? caption,
      linkElements,
      reading: {
        platform: '${id}',
        url: (url ?? page.url).href,
        lang: page.lang,
        creator: firstLine(post, CREATOR),
        text: words.text,
        fold: null,
        links,
        labels: labelsFrom(rest.leaves, '${id}'),
      },
    };
  },
};
`,
    [`tests/fixtures/pages/${id}-feed.html`]: `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${id}</title>
  </head>
  <body>
    <main>
      <article>
        <a rel="author" href="/@mira">mira</a>
        <a href="/post/1001">2 h</a>
        <p>Third mug this week, and the handle holds.</p>
      </article>
      <article>
        <a rel="author" href="/@jonas">jonas</a>
        <a href="/post/1002">3 h</a>
        <p>The lamp everyone asks about. <a href="https://www.amazon.com/dp/B000000001?tag=madeup-20">Here it is</a></p>
      </article>
    </main>
  </body>
</html>
`,
    [`tests/dom/platforms/${id}.test.ts`]: `import { describe, expect, it } from 'vitest';
import { judge } from '../../support/phrases';
import { openFixture } from '../support/page';

describe('${id}', () => {
  it('reads each post by its own address and adds up what it shows', () => {
    const { posts, adapter } = openFixture('${id}-feed', 'https://www.${id}.example/');
    expect(adapter.id).toBe('${id}');
    expect(posts.map(({ key, reading }) => [reading.creator, key])).toEqual([
      ['mira', '${id}:/post/1001'],
      ['jonas', '${id}:/post/1002'],
    ]);
    expect(posts.map(({ reading }) => judge(reading, { country: null }).relations)).toEqual([[], ['affiliate']]);
  });
});
`,
  };
}

/** The adapter's line in src/platforms/index.ts and its import, put in. */
export function withAdapter(index: string, id: string): string {
  const name = adapterName(id);
  return index
    .replace(
      "import { web } from './web';",
      `import { ${name} } from './${id}';\nimport { web } from './web';`,
    )
    .replace('export const adapters: readonly PlatformAdapter[] = [', (line) => `${line}\n  ${name},`);
}

function adapterName(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase());
}
