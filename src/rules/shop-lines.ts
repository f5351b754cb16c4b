import type { PhraseTable } from './phrase';

/**
 * What shops write beside a product to hurry people: how few are left, how many look at it, how many bought it just
 * now, how many have it in their cart. They are looked for at products only: in a caption "18 people are watching"
 * is something else. The wordings follow the activity messages and low-stock messages of Mathur et al. 2019 (Dark
 * Patterns at Scale), and common shop plug-ins in the other languages.
 */
const LINES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'only {n} (items|item|pieces|units|pairs|sizes|rooms|seats|tickets|of these) (left|remaining|available)',
    '{n} (people|others|shoppers|customers|visitors|users) (are|) (currently|now|also|) (viewing|looking at|watching|browsing|considering)',
    '{n} (people|customers|shoppers|others) (bought|ordered|purchased) (this|it|) (in|within|over) the (last|past) (hour|{n} hours|{n} minutes|day|24 hours)',
    '(bought|sold|purchased|ordered) {n} times (in|within|over) the (last|past) (hour|{n} hours|day)',
    '{n} (sold|bought|ordered|purchased) (in|within|over) the (last|past) (hour|{n} hours|day|{n} minutes)',
    'in {n} (carts|baskets|shopping bags)',
    '(somebody|someone) (in|from) {x} just (bought|purchased|ordered)',
  ],
  de: [
    'nur noch {n} (verfügbar|vorrätig|übrig|artikel|stück|paar|exemplare)',
    '{n} (personen|leute|kunden|besucher|andere|menschen) (sehen|schauen|betrachten|interessieren) (sich|) (diesen artikel|dieses produkt|das|ihn|es|dafür|sich|) (gerade|aktuell|momentan|derzeit|) (an|)',
    '{n} (mal|x|stück|) (in der letzten stunde|in den letzten {n} stunden|in den letzten {n} minuten|heute) (verkauft|gekauft|bestellt)',
    '{n} (personen|leute|kunden|andere) (haben|) (diesen artikel|dieses produkt|das|) in den letzten {n} stunden (gekauft|bestellt)',
    'in {n} (warenkörben|einkaufswagen)',
  ],
  fr: [
    '{n} (personnes|clients|visiteurs|internautes) (regardent|consultent|ont vu|voient) (actuellement|en ce moment|) (cet article|ce produit|cette offre)',
    '{n} (vendus|vendu|achetés|ventes|achats) (au cours de la|dans la|ces|dans les|au cours des) (dernière heure|dernières heures|{n} dernières heures)',
    '(plus que|il ne reste que|seulement) {n} (disponibles|disponible|restants|restant|exemplaires|pièces|articles)',
    'dans {n} paniers',
  ],
  es: [
    '{n} (personas|clientes|usuarios) (están|) (viendo|mirando|consultando) (este producto|este artículo|esto|ahora)',
    '{n} (vendidos|comprados|ventas|compras|vendido) en (la última hora|las últimas {n} horas|las últimas horas)',
    '(solo|sólo|solamente) (quedan|queda|hay) {n} (unidades|disponibles|piezas|artículos|en)',
    'en {n} (carritos|cestas)',
  ],
  pt: [
    '(restam|resta|restando|sobram) (apenas|só|somente|) {n} (unidades|unidade|peças|itens)',
    '{n} (pessoas|clientes|usuários) (estão|) (vendo|olhando|visualizando|a ver) (este produto|este item|isto|isso|agora)',
    '{n} (vendidos|vendidas|comprados|vendas) (na última hora|nas últimas {n} horas|nas últimas horas)',
    'em {n} carrinhos',
  ],
  it: [
    'solo {n} (rimasti|rimaste|disponibili|pezzi|articoli|rimasto)',
    'disponibilità solo {n}',
    '{n} (persone|clienti|utenti) (stanno|) (guardando|visualizzando|osservando) (questo prodotto|questo articolo|ora)',
    '{n} (venduti|acquistati|vendite|acquisti) (nell ultima ora|nelle ultime {n} ore|nelle ultime ore|nellultima ora)',
  ],
  nl: [
    '{n} (mensen|personen|klanten|bezoekers|anderen) (bekijken|kijken|bekijkt) (dit|nu|momenteel|naar dit|dit product|dit artikel)',
    '{n} (keer|) (verkocht|gekocht|besteld) in (het afgelopen uur|de afgelopen {n} uur|het laatste uur)',
    'nog (maar|slechts) {n} (beschikbaar|over|stuks|op voorraad)',
  ],
  pl: [
    '{n} (osób|osoby|osoba|klientów) (ogląda|oglądają|przegląda|przeglądają) (teraz|) (ten produkt|tę ofertę|to)',
    '{n} (osób|osoby) kupiło (ten produkt|) w ciągu ostatniej godziny',
    '(zostało|zostały|pozostało) (tylko|jeszcze|) {n} (sztuk|sztuki|szt)',
  ],
  sv: [
    '{n} (personer|andra|kunder) (tittar|kollar) (på|) (denna|den här|detta|just) (produkt|nu|)',
    '(endast|bara) {n} (kvar|st kvar) (i lager|)',
  ],
  da: [
    '{n} (personer|andre|kunder) (ser|kigger) (på|) (denne|dette|lige) (vare|produkt|nu|)',
    'kun {n} (tilbage|stk) (på lager|)',
  ],
  cs: [
    '{n} (lidí|lidé|zákazníků) si (právě|) prohlíží (tento|) produkt',
    '(zbývá|zbývají) (jen|pouze|už jen|poslední|) {n} (ks|kusů|kusy|kus)',
  ],
  tr: [
    '{n} (kişi|kullanıcı|müşteri) (bu|şu an|şu anda|) (ürüne|ürünü) (bakıyor|inceliyor|görüntülüyor)',
    'son {n} (saatte|dakikada) {n} (kişi|adet) (satın aldı|satıldı|aldı)',
    '{n} kişinin sepetinde',
  ],
  ru: [
    '{n} (человек|человека|людей|покупателей|покупателя) (сейчас|) (смотрят|смотрит|просматривают|просматривает) (этот|сейчас|)',
    '(купили|куплено|заказали|продано) {n} (раз|раза|шт|человек|) за (последний|последние) (час|{n} часа|{n} часов|сутки|день)',
    'в корзине у {n} (человек|покупателей)',
  ],
  uk: [
    '{n} (людей|людини|осіб|покупців) (зараз|) (дивляться|переглядають) (цей|зараз|)',
    '(залишилось|залишилося) (лише|тільки|всього|) {n} (шт|штук|штуки)',
  ],
  ja: [
    '{n}人(が|)(この商品を|現在|今|)(見ています|閲覧中|閲覧しています|チェックしています|検討中)',
    '{n}人が(カートに入れています|購入しました)',
    '残り{n}(点|個|枚)',
  ],
  ko: [
    '{n}명(이|)(현재|지금|)(보고 있|보는 중|구경 중|조회 중)',
    '{n}명(이|) (구매했|구매 중|구매하셨)',
    '재고 {n}개 (남음|남았)',
  ],
  'zh-CN': [
    '{n}人(正在|都在|在)(看|浏览|抢|关注)',
    '(最近|近){n}(小时|分钟|天)(内|){n}人(购买|下单|付款|买)',
    '(库存|货源)(紧张|告急)',
    '(仅剩|只剩|还剩|库存仅){n}(件|个|份|双|套)',
  ],
  'zh-TW': [
    '{n}人(正在|都在|在)(看|瀏覽|搶|關注)',
    '(僅剩|只剩|剩下|還剩){n}(件|個|份|雙|組)',
    '{n}人(已|)(加入購物車)',
  ],
  vi: [
    '{n} (người|khách) (đang|) (xem|quan tâm)',
    '(chỉ còn|còn lại) {n} (sản phẩm|cái|chiếc|sp)',
    '{n} (người|) đã mua trong (giờ|{n} giờ) qua',
  ],
  th: ['{n} คน(กำลัง)(ดู|สนใจ|เข้าชม)', '(เหลือ)(เพียง|แค่|อีก|){n} ชิ้น'],
  id: [
    '(stok|sisa) (tersisa|hanya|tinggal|) {n}',
    '(tersisa|tinggal) {n} (barang|pcs|buah|produk|lagi|stok)',
    '{n} (orang|pembeli|pengguna) (sedang|) (melihat|menonton)',
  ],
  ar: [
    '(بقي|تبقى|متبقي) {n} (فقط|قطع|قطعة)',
    '(بقي|تبقى|متبقي) فقط {n}',
    '{n} (شخصا|شخص|أشخاص|اشخاص|مستخدم) (يشاهدون|يشاهد|يتصفحون)',
  ],
  hi: ['(केवल|सिर्फ) {n} (बचे|बचा|बाकी)', '{n} लोग (इसे|यह|) (देख रहे)'],
};

/** One table for each language, in the form that all phrases have. */
export const SHOP_LINES: readonly PhraseTable[] = Object.entries(LINES).map(([lang, phrases]) => ({
  lang,
  groups: [{ kind: 'pressure', strength: 'likely', phrases }],
}));
