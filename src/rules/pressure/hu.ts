import type { PhraseExamples, PhraseTable } from '../phrase';

/** Hungarian: haste and scarcity. Common usage; `hint` cues need talk of buying beside them. */
export default {
  lang: 'hu',
  groups: [
    {
      kind: 'pressure',
      strength: 'likely',
      phrases: [
        'utolsó ({n}|) (darabok|darab|példányok|készletek|méretek)',
        '(már|) (csak|mindössze) {n} (darab|db|példány|doboz) (maradt|van|elérhető|van belőle)',
        '{n} (darab|db|példány) maradt',
        '(majdnem|szinte|lassan) (elfogyott|elfogy|elkapkodták)',
        '(gyorsan|pillanatok alatt|hamar|percek alatt) (elfogy|elfogynak|elkapkodják|elkel|elfogyott)',
        '(viszik|elviszik) mint a cukrot',
        '(a|) készlet erejéig',
        '(korlátozott|limitált) (mennyiség|mennyiségben|darabszám|darabszámban|példányszám|ideig)',
        '(akció|kedvezmény|ajánlat|kód|kupon|leárazás|ár|előrendelés) (csak|már csak|) (ma|holnap|éjfélig|vasárnapig|péntekig|szombatig|hétfőig|{n} óráig|ma éjfélig|eddig|a hétvégén) (él|érvényes|tart|lejár|véget ér|jár le|)',
        '(él|érvényes|tart) (csak|már csak|) (ma|ma éjfélig|éjfélig|vasárnapig|péntekig|szombatig|holnapig|hétfőig)',
        'utolsó (esély|lehetőség) (megvenni|megrendelni|a vásárlásra|a rendelésre|hogy megvedd|a kedvezményre)',
        '(siess|siessetek|rohanj|rohanjatok|fussatok|fuss) (megvenni|vásárolni|rendelni|a boltba|érte|mert elfogy|amíg|mielőtt)',
        '(amíg|míg) (a készlet tart|van belőle|készleten van|el nem fogy|tart a készlet)',
        'mielőtt (elfogy|elfogyna|elkapkodják|mind elfogy|lejár az akció)',
        '(ne) (maradj|maradjatok) le (az akcióról|a kedvezményről|róla|erről az)',
        '{n} ft (utána|aztán|később|majd) (már|) {n}',
        '(már csak|csak|még|utolsó|mindössze|maradt) ({name}|) {n} ({name}|) (darab|db|hely|szabad hely|szett|pár|doboz|példány|férőhely|üveg|szoba|jegy|kupon) ({name}|) (maradt|van|elérhető|szabad|készleten|)',
        '(holnap|holnaptól|hétfőtől|éjféltől|éjfélkor|ma éjfélig|vasárnaptól|jövő héttől) ({x}|) (teljes ár|teljes áron|drágább|drágul|emelkedik|visszaáll|eredeti ár|eredeti áron|lejár|zárul|árat emel|megy fel|lezárul|újra)',
        '(múltkor|legutóbb|tavaly|az előző|az előző széria|a múltkori|előzőleg) ({x}|) (elfogyott|elfogytak|elkapkodták|elkelt|elkeltek|szétkapkodták|elment)',
        '(elfogyott|elfogytak|elkapkodták|elkelt|elkeltek|szétkapkodták) ({name}|) ({n}|egy|két|pár) (óra|perc|nap) (alatt|)',
        '(nem|többet nem|többé nem) ({name}|) (lesz|gyártjuk|jön|rendelünk|készül|gyártanak|érkezik|hozzuk|ismételjük) ({name}|) (utánpótlás|belőle|újra|több|utántöltés|vissza|még egyszer|újabb)',
        '(a kód|a kupon|a kedvezmény|az akció|az ajánlat|a jelentkezés|az előrendelés|kuponkód) ({x}|) (lejár|érvényes|zárul|véget ér|megszűnik|lezárul|él) ({x}|) (éjfélig|éjfélkor|ma|holnap|vasárnap|hétfőn|péntekig|estig|vasárnapig|ma este)',
        '(csak|már csak|ma) éjfélig',
        '({n}|három|négy|öt|hat|hét|nyolc|kilenc|tíz) (darab|db|hely|szett|pár) (maradt|van még|elérhető)',
      ],
    },
    {
      kind: 'pressure',
      strength: 'hint',
      phrases: [
        '(csak|már csak|kizárólag) (ma|most|éjfélig|vasárnapig|péntekig|szombatig|hétfőig|holnapig|{n} napig|{n} óráig|a hétvégén|ezen a héten)',
        '(már csak|csak|még) {n} (maradt|van belőle|hely maradt|hely van)',
        '(utolsó|az utolsó) (esély|lehetőség|helyek|órák|napok|alkalom)',
        '(siess|siessetek|igyekezz|igyekezzetek)',
        '(újra|ismét|végre) (kapható|elérhető|készleten|raktáron)',
        '(limitált|korlátozott) (kiadás|széria|kollekció)',
        'most vagy soha',
        '(utána|aztán) (már|) {n}',
      ],
    },
    {
      kind: 'shopping',
      strength: 'hint',
      phrases: [
        '(vásárolni|vásárolj|vásárlás|rendelj|rendelhető|rendelés|megrendelés|akció|akciós|kedvezmény|kedvezménnyel|kupon|kuponkód|ára|áron|webshop|webshopban|bolt|boltban|szállítás|kosár|kosárba|leárazás|előrendelés|kapható|könyvem|kurzus)',
        '{n} (ft|forint|forintért)',
        'link a bióban',
        'írj (rám|privátban|üzenetet)',
      ],
    },
  ],
} satisfies PhraseTable as PhraseTable;

export const examples: PhraseExamples = {
  match: [
    { text: 'utolsó darabok', kind: 'pressure' },
    { text: 'már csak 5 darab maradt', kind: 'pressure' },
    { text: 'majdnem elfogyott', kind: 'pressure' },
    { text: 'a készlet erejéig', kind: 'pressure' },
    { text: 'Az akció csak vasárnapig tart', kind: 'pressure' },
    { text: 'Csak ma kedvezmény mindenre', kind: 'pressure' },
  ],
  ignore: [
    'Csak ma süt a nap',
    'Még 5 kilométer van hátra',
    'A válogatott utolsó esélye a továbbjutásra',
    'A múzeum éjfélig nyitva',
    'Siess, indul a vonat',
  ],
  rejected: { újdonság: 'az új nem sürget' },
};
