/** Pages to measure on. Each offers `run()`, which does what the page is for and tells how it went. */

/** Where the feed stands; the addresses of the others are no platform's. */
export const FEED = 'https://www.tiktok.com/foryou';
export const ARTICLE = 'https://pages.example/long-read';
export const NOTHING = 'https://pages.example/nothing';
export const BUSY = 'https://www.tiktok.com/explore';

const HEAD = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Measured</title>';

const STYLE = `<style>body{font:15px/1.4 sans-serif;margin:0 auto;max-width:560px}
  [data-e2e="recommend-list-item-container"]{height:360px;border-bottom:1px solid #ccc;padding:16px;box-sizing:border-box;
  content-visibility:auto;contain-intrinsic-size:360px}
  .picture{height:160px;border-radius:12px;background:linear-gradient(120deg,#cde,#edc)}
  .row{display:flex;gap:12px;align-items:center}</style>`;

/** A post as platforms build them: some thirty elements, every tenth with a paid link. Function of the page. */
const POST = `
  const WORDS = 'morning kettle window rain bread walk quiet lamp garden paper train river cup story friend music'.split(' ');
  function post(n) {
    const item = document.createElement('div');
    item.setAttribute('data-e2e', 'recommend-list-item-container');
    const who = 'maker' + n;
    let words = '';
    for (let i = 0; i < 22; i++) words += WORDS[(n * 7 + i * 3 + (n >> i % 5)) % WORDS.length] + ' ';
    const pays = n % 10 === 3
      ? '<a href="https://www.amazon.com/dp/B0MADEUP' + (n % 10) + '?tag=maker' + n + '-20">the kettle</a>' : '';
    item.innerHTML = '<div class="row"><a data-e2e="video-author-avatar" href="/@' + who + '"><span>M</span></a>' +
      '<h3 data-e2e="video-author-uniqueid">' + who + '</h3><span>·</span><span>' + (n % 23) + 'h</span><button><span>Follow</span></button></div>' +
      '<div data-e2e="video-desc"><span>' + words + '</span><a href="/tag/home"><strong>#home</strong></a> ' +
      '<a href="/tag/slow"><strong>#slowmorning</strong></a> ' + pays + '</div>' +
      '<a href="/@' + who + '/video/' + (7000000000000000000n + BigInt(n)) + '"><div class="picture"></div></a>' +
      '<div class="row"><button><svg width="20" height="20"><path d="M2 2h16v16z"/></svg><strong>' + n % 900 + '</strong></button>' +
      '<button><svg width="20" height="20"><path d="M2 2h16v16z"/></svg><strong>' + n % 70 + '</strong></button>' +
      '<button><span>Share</span></button></div>';
    return item;
  }`;

const FRAME = 'new Promise((done) => requestAnimationFrame(done))';

/**
 * A feed that grows by twenty posts a frame while it is scrolled to its end, until it has `count`.
 * @param rest how long it is left alone after that, in milliseconds
 */
export function feedPage(count: number, rest = 1500): string {
  return `${HEAD}${STYLE}<body><main id="column"></main><script>${POST}
    const column = document.getElementById('column');
    for (let n = 0; n < 10; n++) column.append(post(n));
    window.run = async () => {
      performance.mark('measured');
      for (let n = 10; n < ${count}; n += 20) {
        await ${FRAME};
        const part = document.createDocumentFragment();
        for (let i = n; i < n + 20; i++) part.append(post(i));
        column.append(part);
        scrollTo(0, 1e9);
      }
      await new Promise((done) => setTimeout(done, ${rest}));
    };</script></body></html>`;
}

/** An article with that many links in its paragraphs, every hundredth paid for. */
export function articlePage(links: number): string {
  const paragraphs: string[] = [];
  for (let at = 0; at < links; at += 5) {
    const five = Array.from({ length: 5 }, (_, index) => {
      const number = at + index;
      const href =
        number % 100 === 7
          ? `https://www.amazon.com/dp/B0MADEUP0${number % 10}?tag=longread-20&amp;th=${number}`
          : `https://site${number % 400}.example/notes/${number}/a-longer-name-of-it.html`;
      return `and then <a href="${href}">the ${number}th thing</a> on the way through the hills`;
    });
    paragraphs.push(`<p>We walked on in the rain, ${five.join(', ')}, until the evening came.</p>`);
  }
  return `${HEAD}${STYLE}<body><article><h1>A long walk</h1>${paragraphs.join('')}</article><script>
    window.run = async () => {
      performance.mark('measured');
      for (let y = 0; y < document.body.scrollHeight && y < 60000; y += 600) { await ${FRAME}; scrollTo(0, y); }
      await new Promise((done) => setTimeout(done, 1500));
    };</script></body></html>`;
}

/** A hundred thousand nodes and nothing that sells: a table of numbers and a long list of words. */
export function nothingPage(): string {
  return `${HEAD}<body><main id="all"></main><script>
    let html = '';
    for (let i = 0; i < 12500; i++) html += '<div><span>row ' + i + '</span><b>' + (i * 37 % 1000) + '</b><i>ok</i></div>';
    document.getElementById('all').innerHTML = html;
    window.run = async () => {
      performance.mark('measured');
      for (let y = 0; y < 20000; y += 500) { await ${FRAME}; scrollTo(0, y); }
      await new Promise((done) => setTimeout(done, 1500));
    };</script></body></html>`;
}

/** A hundred posts in which something changes a thousand times a second, for five seconds. */
export function busyPage(): string {
  return `${HEAD}${STYLE}<body><main id="column"></main><script>${POST}
    const column = document.getElementById('column');
    for (let n = 0; n < 100; n++) column.append(post(n));
    const counts = [...document.querySelectorAll('strong')];
    window.run = async () => {
      performance.mark('measured');
      const start = performance.now();
      let done = 0;
      while (performance.now() - start < 5000) {
        await new Promise((next) => setTimeout(next, 8));
        const due = Math.floor(performance.now() - start);
        for (; done < due; done++) {
          const kind = done % 3;
          const at = counts[done * 7 % counts.length];
          if (kind === 0) at.firstChild.data = String(done);
          else if (kind === 1) at.textContent = String(done);
          else { const extra = document.createElement('i'); extra.textContent = '+1'; at.append(extra); extra.remove(); }
        }
      }
    };</script></body></html>`;
}
