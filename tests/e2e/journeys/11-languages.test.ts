import { describe, expect, it } from 'vitest';
import { reportOf } from '../../../tools/spot/report';
import { marksOf, pressElement, pressInPage, sees, waitFor, words } from '../acts';
import { BROWSERS, type Page, type ServedPage } from '../drivers/driver';
import { FEED } from '../sites';
import { useStage } from '../stage';

const POSTS = {
  german: 'Bezahlte Partnerschaft mit Nordlicht. Die Lampe steht jetzt bei mir, und ich mag das Licht.',
  japanese: 'このランプは株式会社アカリの提供でお送りします。とても明るくて気に入っています。',
  portuguese: 'Este vídeo é patrocinado pela Velora, que não é minha, mas eu uso muito e gosto de mostrar.',
  honest: 'Heute Abend ist es ruhig auf dem Balkon, und ich lese ein altes Buch bei Kerzenlicht.',
};

/** What a person writes later, in a language that was not there before. */
const LATER = 'Cette vidéo est sponsorisée par Velora, et je vous montre la lampe dans ma cuisine.';

/** A German feed on TikTok's address, of four short posts one above the other; `write(text)` adds one. */
function feed(): ServedPage {
  return {
    body: `<!doctype html><html lang="de"><meta charset="utf-8"><title>Für dich</title>
      <style>body{font:15px/1.4 sans-serif;margin:0 auto;max-width:560px}
        [data-e2e="recommend-list-item-container"]{height:150px;border-bottom:1px solid #ccc;padding:8px;box-sizing:border-box}</style>
      <body><main id="column"></main><script>
      let next = 0;
      window.write = (text) => {
        const n = next++;
        const item = document.createElement('div');
        item.setAttribute('data-e2e', 'recommend-list-item-container');
        item.innerHTML = '<a data-e2e="video-author-avatar" href="/@maker' + n + '">pic</a>' +
          '<h3 data-e2e="video-author-uniqueid">maker' + n + '</h3>' +
          '<a href="/@maker' + n + '/video/700000000000000000' + n + '">open</a><div data-e2e="video-desc"><span></span></div>';
        item.querySelector('span').textContent = text;
        document.getElementById('column').append(item);
      };
      for (const text of ${JSON.stringify(Object.values(POSTS))}) window.write(text);
      </script></body></html>`,
  };
}

describe.each(BROWSERS)('languages, in %s', (browser) => {
  const stage = useStage(browser);
  let page: Page;

  const marks = (count: number) =>
    waitFor(`${count} marks`, async () => ((await marksOf(page)).length === count ? true : null));

  it('a German page with a Japanese and a Portuguese post has a mark at each', async () => {
    stage.driver.serve(FEED, feed());
    page = await stage.driver.open(FEED);
    await marks(3);
    const { posts } = await reportOf(stage.driver, page);
    expect(posts.map(({ text, verdict }) => [text, verdict.relations])).toEqual([
      [POSTS.german, ['paid']],
      [POSTS.japanese, ['paid']],
      [POSTS.portuguese, ['paid']],
      [POSTS.honest, []],
    ]);
  });

  it('a post that comes later in another language has one too, and the others keep theirs', async () => {
    await page.evaluate((text) => {
      const { write } = globalThis as unknown as { write: (text: string) => void };
      write(text);
    }, LATER);
    await marks(4);
    expect((await reportOf(stage.driver, page)).posts.at(-1)?.verdict.relations).toEqual(['paid']);
    await page.close();
  });

  it('the field for trying reads every language', async () => {
    const options = await stage.driver.openExtensionPage('src/options/index.html');
    await pressElement(options, '#try-text');
    await options.type('이 영상은 벨로라의 유료광고를 포함하고 있습니다');
    await pressInPage(options, words('options_try_button'), '#rules');
    await sees(options, '유료광고', '#try-answer');
    await options.close();
  });
});
