import { describe, expect, it } from 'vitest';
import { inspectLink } from '../../../src/detect/link-inspection';
import { adapterFor } from '../../../src/platforms';
import { judge } from '../../support/phrases';
import { openFixture, openHtml } from '../support/page';

const MIRA = 'https://linktr.ee/mirakova?utm_source=profile';

describe('pages of links', () => {
  it.each([
    'https://linktr.ee/mirakova',
    'https://www.beacons.ai/mirakova',
    'https://linkr.bio/mirakova',
    'https://lnk.bio/mirakova',
    'https://campsite.bio/mirakova',
    'https://mirakova.carrd.co/',
    'https://stan.store/mirakova',
    'https://bio.site/mirakova',
    'https://msha.ke/mirakova',
    'https://tap.bio/@mirakova',
    'https://mirakova.komi.io/',
    'https://hoo.be/mirakova',
    'https://lit.link/mirakova',
    'https://instabio.cc/mirakova',
    'https://linkin.bio/mirakova',
  ])('reads %s as one', (address) => {
    expect(adapterFor(new URL(address)).id).toBe('link-in-bio');
  });

  it.each([
    'https://linktr.ee/',
    'https://linktr.ee/login',
    'https://linktr.ee/blog/what-is-a-link-in-bio',
    'https://carrd.co/',
    'https://www.komi.io/pricing',
    'https://help.linktr.ee/en/articles',
  ])('leaves the service’s own page %s', (address) => {
    expect(adapterFor(new URL(address)).id).toBe('web');
  });

  it('is one post by its owner, with the links that lead away', () => {
    const { posts } = openFixture('link-in-bio-mixed', MIRA);
    expect(posts).toHaveLength(1);
    const { key, reading, linkElements } = posts[0]!;
    expect(key).toBe('link-in-bio:linktr.ee/mirakova');
    expect(reading.creator).toBe('mirakova');
    expect(reading.url).toBe('https://linktr.ee/mirakova');
    expect(reading.links.map(({ text }) => text)).toEqual([
      '',
      '',
      'Meine Rezepte',
      'Mein Kochbuch',
      'Gusseiserne Pfanne',
      'Der Topf',
      'Saatgut aus der Nachbarschaft',
      'Werbung',
    ]);
    expect(linkElements.map(({ href }) => href)).toEqual(reading.links.map(({ href }) => href));
    expect(reading.text).toContain('Langsame Küche');
    expect(reading.text).not.toMatch(/Werbung|Join|Cookie|Alle Produkte/);
  });

  it('earns by the links that pay, not by the owner’s own things', () => {
    const { posts } = openFixture('link-in-bio-mixed', MIRA);
    const { reading } = posts[0]!;
    const paying = reading.links.filter(({ href }) => inspectLink(href).earns === true);
    expect(paying.map(({ text }) => text)).toEqual(['Gusseiserne Pfanne', 'Der Topf']);
    const verdict = judge(reading, { country: 'DE' });
    expect([verdict.relations, verdict.disclosure]).toEqual([['affiliate', 'own-brand'], 'none']);
  });

  it('says nothing of a page that leads to what its owner made and likes', () => {
    const { posts } = openFixture('link-in-bio-plain', 'https://tobiasbakes.carrd.co/');
    expect(posts.map(({ reading }) => reading.creator)).toEqual(['Tobias Bakes']);
    expect(judge(posts[0]!.reading, { country: null })).toMatchObject({
      earns: false,
      relations: ['own-brand'],
    });
  });

  it('sees a warning against buying whose links pay', () => {
    const { posts } = openHtml(
      '<h1>Mia</h1><p>Do not buy the viral lamp, it is a waste of money</p><a href="https://www.amazon.com/dp/B0TESTLAMP?tag=mia-20">The one I use</a>',
      'https://bio.site/mia',
    );
    expect(judge(posts[0]!.reading, { country: null }).sheepsClothing).toBe(true);
  });

  const data = (links: unknown) =>
    `<h1>Mia</h1><div id="root"></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { account: { links } } } })}</script>`;

  it('takes links from the page’s data where it shows no anchors, and only there', () => {
    const links = [
      { title: 'Lamp', url: 'https://www.amazon.com/dp/B0TESTLAMP?tag=mia-20' },
      { title: 'Mine', url: 'https://beacons.ai/mia/shop' },
      { title: 'Mail', url: 'mailto:mia@mail.example' },
    ];
    const { posts } = openHtml(data(links), 'https://beacons.ai/mia');
    expect(posts[0]?.reading.links).toEqual([{ href: links[0]!.url, text: 'Lamp', rel: '' }]);
    expect(posts[0]?.linkElements).toEqual([]);
    const shown = `${data(links)}<a href="https://mia.example/">Home</a>`;
    expect(openHtml(shown, 'https://beacons.ai/mia').posts[0]?.reading.links).toHaveLength(1);
  });

  it.each(['{"links":', '[]', 'null', '{"links":[null,1,{"url":7}]}'])(
    'reads nothing of the data %s',
    (text) => {
      const html = `<h1>Mia</h1><script type="application/json">${text}</script>`;
      expect(openHtml(html, 'https://beacons.ai/mia').posts).toEqual([]);
    },
  );

  it('is another post when the page shows another owner without loading anew', () => {
    const { document, adapter, page } = openFixture('link-in-bio-mixed', MIRA);
    const before = adapter.read(document.body, page)!;
    document.body.innerHTML = '<h1>Jonte</h1><a href="https://jonte.example/">Home</a>';
    const after = adapter.read(document.body, { ...page, url: new URL('https://linktr.ee/jonte') })!;
    expect([before.key, after.key]).toEqual([
      'link-in-bio:linktr.ee/mirakova',
      'link-in-bio:linktr.ee/jonte',
    ]);
    expect(after.reading.creator).toBe('Jonte');
    expect(adapter.read(document.body, { ...page, url: new URL('https://linktr.ee/login') })).toBeNull();
  });
});
