import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_LINKS_FILE, type LinksFile, readLinksFile } from '../../../src/wishlist/links-file';
import { MOST_LINKS } from '../../../src/wishlist/taken-over';

const good = (text: string): LinksFile => {
  const read = readLinksFile(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
};

const HEAD =
  '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">\n';
const BOOKMARKS = `${HEAD}<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
    <DT><H3 ADD_DATE="1700000000" PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3>
    <DL><p>
        <DT><A HREF="https://shop.example/lamp?a=1&amp;b=2" ADD_DATE="1700000001" ICON="data:image/png;base64,AAAA>BB">Lamp &amp; shade &#8211; &quot;soft&quot;</A>
        <DT><H3>Wishes</H3>
        <DL><p>
            <DT><a href='https://shop.example/kettle'>A <b>copper</b> kettle</a>
            <DD>With a note below
            <DT><A HREF="javascript:(()=>alert(1))()">A little program</A>
            <DT><A HREF="place:sort=8">Most visited</A>
        </DL><p>
        <DT><A HREF="https://shop.example/chair">&lt;script&gt;alert(1)&lt;/script&gt;</A>
    </DL><p>
    <!-- <A HREF="https://shop.example/hidden">Hidden</A> -->
    <DT><A ADD_DATE=1 HREF=https://www.shop.example/p/blue-desk_lamp.html></A>
</DL><p>
`;

describe('a bookmarks file', () => {
  it('gives the links that lead to web pages, with their words and folders', () => {
    expect(good(BOOKMARKS)).toEqual({
      others: 2,
      links: [
        { url: 'https://shop.example/lamp?a=1&b=2', title: 'Lamp & shade – "soft"', folder: 'Bookmarks bar' },
        { url: 'https://shop.example/kettle', title: 'A copper kettle', folder: 'Bookmarks bar / Wishes' },
        { url: 'https://shop.example/chair', title: '<script>alert(1)</script>', folder: 'Bookmarks bar' },
        {
          url: 'https://www.shop.example/p/blue-desk_lamp.html',
          title: 'blue desk lamp (shop.example)',
          folder: '',
        },
      ],
    });
  });

  it('without a single web page is refused', () => {
    const text = `${HEAD}<DL><p><DT><A HREF="javascript:alert(1)">x</A></DL>`;
    expect(readLinksFile(text)).toEqual({ ok: false, problem: { problem: 'no-links', line: null } });
  });

  it('that is broken anywhere is read as far as it goes, in time that grows with its length', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '=',
      '&',
      '<a ',
      '<A HREF="https://a.example/"',
      '</a',
      '<dl',
      '</dl>',
      '<h3>',
      '<!--',
      '-->',
      '&#38;',
      'x ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        readLinksFile(HEAD + parts.join(''));
      }),
    );
    for (const piece of ['<a ', '<a href="', '<h3>', '<dl>', '<!--', '<a href=x>y', '&#38', '<', ' ']) {
      // A piece that is looked for again from each of its likes would end in the runner's time limit.
      expect(readLinksFile(HEAD + piece.repeat(300_000)), piece).toHaveProperty('ok');
    }
  });
});

describe('a list of links', () => {
  it('is one address on each line, with words behind it or without', () => {
    const text =
      '\ufeffhttps://shop.example/lamp\r\n\r\n  HTTPS://shop.example/kettle   A copper\tkettle \nhttps://shop.example/';
    expect(good(text)).toEqual({
      others: 0,
      links: [
        { url: 'https://shop.example/lamp', title: 'lamp (shop.example)', folder: '' },
        { url: 'https://shop.example/kettle', title: 'A copper kettle', folder: '' },
        { url: 'https://shop.example/', title: 'shop.example', folder: '' },
      ],
    });
  });

  it.each([
    ['a script', 'https://a.example/\njavascript:alert(1)', 'not-a-link', 2],
    ['words', 'https://a.example/\n\nA lamp', 'not-a-link', 3],
    ['an address of no page', 'data:text/html,x', 'not-a-link', 1],
    ['an address that is too long', `https://a.example/${'x'.repeat(5000)}`, 'not-a-link', 1],
    ['nothing', ' \n\n', 'no-links', null],
    ['a web page', '<html><a href="https://a.example/">', 'not-links', 1],
    ['a backup', '{"format":"unswayed-backup"}', 'not-links', 1],
    ['a picture', 'PNG\0\0\0', 'not-links', null],
    ['too many', 'https://a.example/\n'.repeat(MOST_LINKS + 1), 'too-many-links', MOST_LINKS + 1],
    ['too much', 'x'.repeat(LARGEST_LINKS_FILE + 1), 'file-too-long', null],
  ])('is refused for %s', (_, text, problem, line) => {
    expect(readLinksFile(text)).toEqual({ ok: false, problem: { problem, line } });
  });

  it('makes a title of what the address says, whatever that is', () => {
    const titles = good(
      [
        'https://a.example/p/Wasser%2Dkocher',
        'https://a.example/%E0%A4%A',
        'https://a.example/12345',
        'https://a.example/%00abc',
      ].join('\n'),
    ).links.map(({ title }) => title);
    expect(titles).toEqual(['Wasser kocher (a.example)', 'a.example', 'a.example', 'abc (a.example)']);
  });
});
