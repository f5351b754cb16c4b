/**
 * What the button says that puts a thing into the cart or buys it at once, by language. The whole text of the
 * button, lower case, or its beginning ("Add to cart – €12").
 */
const BUY_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'add to cart',
    'add to basket',
    'add to bag',
    'add to trolley',
    'buy now',
    'buy it now',
    'pre-order',
    'preorder now',
  ],
  de: [
    'in den warenkorb',
    'in den einkaufswagen',
    'in die einkaufstasche',
    'jetzt kaufen',
    'sofort kaufen',
    'zum warenkorb hinzufügen',
  ],
  fr: ['ajouter au panier', 'acheter', 'acheter maintenant', 'achat immédiat'],
  es: [
    'añadir al carrito',
    'agregar al carrito',
    'añadir a la cesta',
    'añadir a la bolsa',
    'comprar',
    'comprar ahora',
    'comprar ya',
  ],
  pt: ['adicionar ao carrinho', 'adicionar à sacola', 'colocar no carrinho', 'comprar agora'],
  it: ['aggiungi al carrello', 'metti nel carrello', 'acquista', 'acquista ora', 'compralo subito'],
  nl: ['in winkelwagen', 'in winkelmandje', 'in mijn winkelwagen', 'toevoegen aan winkelwagen', 'nu kopen'],
  pl: ['dodaj do koszyka', 'do koszyka', 'kup teraz'],
  sv: ['lägg i varukorgen', 'lägg till i varukorgen', 'köp', 'köp nu'],
  da: ['læg i kurv', 'læg i kurven', 'tilføj til kurv', 'køb nu'],
  no: ['legg i handlekurv', 'legg i handlekurven', 'kjøp nå'],
  fi: ['lisää ostoskoriin', 'osta nyt'],
  cs: ['do košíku', 'přidat do košíku', 'vložit do košíku', 'koupit'],
  sk: ['vložiť do košíka', 'pridať do košíka', 'kúpiť'],
  hu: ['kosárba', 'kosárba teszem', 'megveszem'],
  ro: ['adaugă în coș', 'adauga in cos', 'cumpără acum'],
  el: ['προσθήκη στο καλάθι', 'αγορά τώρα'],
  tr: ['sepete ekle', 'hemen al', 'şimdi al'],
  ru: ['в корзину', 'добавить в корзину', 'купить', 'купить сейчас', 'купить в 1 клик'],
  uk: ['до кошика', 'в кошик', 'додати в кошик', 'купити'],
  ar: ['أضف إلى السلة', 'إضافة إلى السلة', 'أضف إلى عربة التسوق', 'أضف للسلة', 'اشتر الآن', 'اشتري الآن'],
  fa: ['افزودن به سبد خرید', 'افزودن به سبد', 'خرید'],
  he: ['הוסף לסל', 'הוספה לסל', 'הוסיפו לסל', 'קנה עכשיו'],
  hi: ['कार्ट में डालें', 'कार्ट में जोड़ें', 'अभी खरीदें'],
  ja: [
    'カートに入れる',
    'カートに追加',
    'かごに追加',
    '買い物かごに入れる',
    '今すぐ買う',
    '今すぐ購入',
    '購入手続きへ',
  ],
  ko: ['장바구니 담기', '장바구니에 담기', '장바구니', '바로구매', '바로 구매', '구매하기'],
  zh: [
    '加入购物车',
    '立即购买',
    '领券购买',
    '马上抢',
    '去购买',
    '单独购买',
    '发起拼单',
    '加入購物車',
    '放入購物車',
    '立即購買',
    '直接購買',
  ],
  vi: ['thêm vào giỏ hàng', 'thêm vào giỏ', 'mua ngay'],
  th: ['เพิ่มลงในรถเข็น', 'เพิ่มไปยังรถเข็น', 'หยิบใส่ตะกร้า', 'ซื้อเลย', 'ซื้อสินค้า'],
  id: ['tambah ke keranjang', 'masukkan keranjang', '+ keranjang', 'beli sekarang', 'beli langsung'],
};

const ALL = Object.values(BUY_WORDS).flat();
/** A price or an arrow may follow the words; a sentence that begins with them is no button. */
const MORE_MAX = 18;
const LONGEST = Math.max(...ALL.map((words) => words.length)) + MORE_MAX;

/** Whether a button with this text buys something. */
export function buys(text: string): boolean {
  if (text.length === 0 || text.length > LONGEST) return false;
  const said = text.toLowerCase().replace(/\s+/g, ' ').trim();
  return ALL.some((words) => {
    if (!said.startsWith(words)) return false;
    const more = said.slice(words.length);
    return more === '' || (more.length <= MORE_MAX && /^[^\p{L}]/u.test(more) && /\d/.test(more));
  });
}
