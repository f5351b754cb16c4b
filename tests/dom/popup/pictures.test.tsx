import { describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../src/popup/Popup';
import { togetherOf } from '../../../src/popup/pictures';
import type { ActivePage } from '../../../src/popup/ports';
import { DAY } from '../../../src/shared/clock';
import { failure, success } from '../../../src/shared/result';
import type { WishId } from '../../../src/wishlist/wish';
import { button, expectAccessible, press, row, show } from '../page-driver';
import { aPost, aReport, aWish, cooling, fakePorts, NOW, watched } from './fixtures';

const PICTURE = `data:image/webp;base64,${'A'.repeat(40)}`;
const id = (name: string) => name as WishId;
const PRODUCT = {
  title: 'Desk lamp',
  price: 49,
  currency: 'EUR',
  from: false,
  brand: null,
  image: 'https://cdn.example/lamp.jpg',
  url: 'https://shop.example/lamp',
};

describe('a wish in the list', () => {
  it('shows its stored picture without a word, and a letter where there is none', async () => {
    const wishes = [aWish('with', cooling(NOW + DAY)), aWish('without', cooling(NOW + 2 * DAY))];
    const pictureOf = async (wish: WishId) => (wish === id('with') ? PICTURE : null);
    const root = await show(Popup, fakePorts(wishes, undefined, {}, { pictureOf }));
    const picture = row(root, 'Thing with').querySelector('img');
    expect([picture?.getAttribute('src'), picture?.alt]).toEqual([PICTURE, '']);
    expect(row(root, 'Thing without').querySelector('.tile')?.textContent).toBe('T');
    expect([...root.querySelectorAll('img')].filter(({ src }) => !src.startsWith('data:'))).toEqual([]);
    await expectAccessible(root);
  });

  it('shows the question it was saved with', async () => {
    const asked = aWish('a', cooling(NOW + DAY), { question: 'Would a friend lend it to you?' });
    const root = await show(Popup, fakePorts([asked, aWish('b', cooling(NOW + DAY))]));
    expect(row(root, 'Thing a').textContent).toContain('You were asked: “Would a friend lend it to you?”');
    expect(row(root, 'Thing b').textContent).not.toContain('You were asked');
  });
});

describe('pictures that are asked for together', () => {
  it('are read at once, and each once', async () => {
    const read = vi.fn(async (ids: readonly WishId[]) => new Map(ids.map((one) => [one, `${one}!`])));
    const pictureOf = togetherOf(read);
    expect(await Promise.all([pictureOf(id('a')), pictureOf(id('b')), pictureOf(id('a'))])).toEqual([
      'a!',
      'b!',
      'a!',
    ]);
    expect(await pictureOf(id('b'))).toBe('b!');
    expect(await pictureOf(id('c'))).toBe('c!');
    expect(read.mock.calls).toEqual([[[id('a'), id('b')]], [[id('c')]]]);
  });

  it('are missing when they cannot be read', async () => {
    expect(await togetherOf(async () => Promise.reject(new Error('no storage')))(id('a'))).toBeNull();
  });
});

describe('keeping from the popup', () => {
  it('says of a product that cools off already just that, and has nothing to take back', async () => {
    const keep = async () => success({ id: id('old'), coolsAt: NOW + DAY, already: true as const });
    const page = watched(aReport({ product: PRODUCT }));
    const root = await show(Popup, fakePorts([], page, {}, { keep }));
    await press(root, 'Let it cool off');
    expect(root.querySelector('[role=status].undo-region')?.textContent).toContain(
      '“Desk lamp” is cooling off already.',
    );
    expect(() => button(root, 'Undo')).toThrow();
  });

  it('keeps a page that sells nothing, and takes it back', async () => {
    const ports = fakePorts([], watched(aReport({ posts: [aPost('mia')] })));
    const root = await show(Popup, ports);
    await press(root, 'Let this page cool off');
    expect(root.textContent).toContain('“A page” is cooling off.');
    await press(root, 'Undo');
    expect(ports.said).toEqual([['keepPage'], ['unkeep', 'new']]);
  });

  it('keeps a page that is not looked at otherwise, and says when that could not be', async () => {
    const page: ActivePage = { kind: 'not-watched', site: 'shop.example', closed: false };
    const keepPage = async () => failure('no-address' as const);
    const root = await show(Popup, fakePorts([], page, {}, { keepPage }));
    await press(root, 'Let this page cool off');
    expect(root.textContent).toContain('There is nothing here that could be kept.');
    await expectAccessible(root);
  });

  it('offers nothing of the kind in a private window', async () => {
    const root = await show(Popup, fakePorts([], watched(aReport(), true)));
    expect(() => button(root, 'Let this page cool off')).toThrow();
  });
});
