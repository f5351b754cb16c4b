/**
 * Words beside a code that has no word "code" of its own, folded as `foldText` does; a word counts when it begins with
 * one of the stems, or is one of the words.
 */
export const SAVING_STEMS: readonly string[] =
  'discount rabat znizk slev descuent desconto reduction remise scont korting indirim diskon alennu avslag kedvezmeny reducere cheaper gunstiger ahorr economis risparmi bespaar goedkoper scheelt taniej zaoszczedz poup saasta usetr levnej billigare billigere скидк знижк εκπτωσ'.split(
    ' ',
  );
export const SAVING_WORDS: ReadonlySet<string> = new Set(
  'off giam save saves saving spar spart sparst sparen sparer spare spara tanio'.split(' '),
);

/** What a code is called, and where it is put in: nobody types anything else there. */
export const TYPED_STEMS: readonly string[] =
  'rabattcode gutscheincode kortingscode actiecode discountcode promocode rabattkod slevov alekood gutschein kupon coupon voucher koodi warenkorb koszyk kosik winkelmand ostoskor handlekurv versand doprav dostaw'.split(
    ' ',
  );
export const TYPED_WORDS: ReadonlySet<string> = new Set(
  'code kod kode kodu kodem kodom koden kodas codice codigo cupom cupon checkout kasse panier carrito carrinho carrello kassa kassan kurven sepette frete livraison envio'.split(
    ' ',
  ),
);

/** What stands before a code in a sentence ("con ANGY10"). */
export const WITH_WORDS: ReadonlySet<string> = new Set(
  'with using use con usa usad usen usate com mit met avec z ze med przy poneis pones mettete'.split(' '),
);

/** The same in scripts that have no spaces between words, or whose words end in many ways. */
export const SAVING_ANYWHERE = /割引|オフ|优惠|優惠|折扣|立减|할인|ส่วนลด|خصم|הנחה|छूट/u;

/** Capitals with a number that are no codes: sunscreens, standards, parts of computers. */
export const NO_CODES: ReadonlySet<string> = new Set(
  'SPF LSF FPS UPF IPX USB HTML RTX GTX ISO LED HDR DIN ASUS IPHONE ROG DDR PCIE NVME FHD MSI'.split(' '),
);
