/**
 * Words beside a code that has no word "code" of its own, folded as `foldText` does; a word counts when it begins with
 * one of the stems, or is one of the words.
 */
export const SAVING_STEMS: readonly string[] =
  'discount rabat znizk slev descuent desconto reduction remise scont korting indirim diskon alennu avslag kedvezmeny reducere cheaper gunstiger ahorr economis risparmi bespaar goedkoper scheelt taniej zaoszczedz poup saasta usetr levnej billigare billigere скидк знижк εκπτωσ'.split(
    ' ',
  );
export const SAVING_WORDS: ReadonlySet<string> = new Set('giam sparst spart tanio'.split(' '));

/** The same, of words that have other uses ("a day off", "save the date"): they count beside a number, a price or per cent. */
export const SAVING_BESIDE_PRICE: ReadonlySet<string> = new Set(
  'off save saves saving spar sparen sparer spare spara'.split(' '),
);

/** What a code is called, and where it is put in: nobody types anything else there. */
export const TYPED_STEMS: readonly string[] =
  'rabattcode gutscheincode kortingscode actiecode discountcode promocode rabattkod slevov alekood gutschein kupon coupon voucher koodi warenkorb koszyk kosik winkelmand ostoskor handlekurv'.split(
    ' ',
  );
export const TYPED_WORDS: ReadonlySet<string> = new Set(
  'code kod kode kodu kodem kodom koden kodas codice codigo cupom cupon checkout kasse panier carrito carrinho carrello kassa kassan kurven sepette'.split(
    ' ',
  ),
);

/** What stands before a code in a sentence ("con ANGY10"). */
export const WITH_WORDS: ReadonlySet<string> = new Set(
  'with using use con usa usad usen usate com mit met avec z ze med przy poneis pones mettete'.split(' '),
);

/** The same in scripts that have no spaces between words, or whose words end in many ways. */
export const SAVING_ANYWHERE = /割引|オフ|优惠|優惠|折扣|立减|할인|ส่วนลด|خصم|הנחה|छूट/u;

/**
 * Capitals with a number, or behind the word "code", that are no codes, folded as `foldText` does: sunscreens, sizes,
 * standards, models, days of a row, ranks, moneys, what hospitals call out.
 */
export const NO_CODES: ReadonlySet<string> = new Set(
  [
    'spf lsf fps upf ipx size taille talla tagla taglia tamanho maat grosse rozmiar storlek str beden koko uk eur',
    'usb html css iso din rtx gtx gpu cpu led hdr ddr pcie nvme fhd msi asus rog windows win android iphone ipad galaxy pixel',
    'xbox playstation fifa pes gta nba uefa euro jordan yeezy lego model type modell ice tgv line linie bus gate room zimmer haus',
    'covid dia day tag jour giorno dzien dag gun vlogmas age under over top part teil parte cap ep episode folge odcinek level lvl',
    'vol volume chapter round team class klasse pack set lot box max min island hollywood abba agenda mach apollo',
    'usd gbp chf aud cad nzd sgd hkd sek nok dkk pln czk huf ron mxn cop clp brl inr idr thb php myr krw jpy cny try aed sar',
    'stroke stemi blue white black green yellow orange dress',
    // Where the code is, not the code ("discount code: below").
    'below above here none soon link links expired private inside comments comment description descriptions check',
    'unten hier keiner keine siehe aqui abajo abaixo debajo enlace ninguno nada sotto dessous lien aucun nessuno onder geen nizej opis',
  ].flatMap((line) => line.split(' ')),
);
