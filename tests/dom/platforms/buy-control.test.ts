import { describe, expect, it } from 'vitest';
import { buyControlAt } from '../../../src/platforms/product/structure';

const at = (html: string): HTMLElement | null => {
  document.body.innerHTML = `<header><a class="cart-link" href="/cart">Cart (1)</a></header><main>${html}</main>`;
  const target = document.querySelector('[data-press]');
  if (target === null) throw new Error('nothing is pressed');
  return buyControlAt(target);
};

describe('the button that buys', () => {
  it.each([
    ['<button data-press>Add to cart</button>'],
    ['<button><span data-press>Add to basket – £12.50</span></button>'],
    ['<button data-press>In den Warenkorb</button>'],
    ['<button data-press>Sofort kaufen</button>'],
    ['<input type="submit" value="Ajouter au panier" data-press>'],
    ['<div role="button" data-press>加入购物车</div>'],
    ['<button data-press>カートに入れる</button>'],
    ['<a class="btn" href="/buy" data-press>В корзину</a>'],
    ['<button data-press>أضف إلى السلة</button>'],
    ['<button data-press>Köp nu</button>'],
    ['<button name="add-to-cart" data-press>Yes please</button>'],
    ['<button id="product-addtocart-button" data-press><svg></svg></button>'],
  ])('is found in %s', (html) => {
    expect(at(html)).not.toBeNull();
  });

  it.each([
    ['a wish for later', '<button data-press>Add to wishlist</button>'],
    [
      'what is asked of people elsewhere',
      '<button data-press>Buy us a coffee by subscribing to our newsletter</button>',
    ],
    ['words in a text', '<p data-press>Add to cart</p>'],
    ['a picture of the thing', '<a href="/big.jpg" data-press>Enlarge</a>'],
    [
      'one of many things in a row',
      `<ul>${'<li><b>Mug</b><button>Add to cart</button></li>'.repeat(3)}<li><b>Pot</b><button data-press>Add to cart</button></li></ul>`,
    ],
  ])('is not %s', (_, html) => {
    expect(at(html)).toBeNull();
  });

  it('is not a link of the site’s own menu', () => {
    document.body.innerHTML = '<nav><a class="btn" href="/x">Buy now</a></nav>';
    expect(buyControlAt(document.querySelector('a') as Element)).toBeNull();
  });
});
