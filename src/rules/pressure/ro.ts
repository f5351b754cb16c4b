import type { PhraseExamples, PhraseTable } from '../phrase';

/** Romanian: haste and scarcity. Common usage; `hint` cues need talk of buying beside them. */
export default {
  lang: 'ro',
  groups: [
    {
      kind: 'pressure',
      strength: 'likely',
      phrases: [
        'ultimele ({n}|) (bucăți|exemplare|produse|mărimi|stocuri|piese)',
        '(mai sunt|au mai rămas|au rămas|mai avem|mai am) (doar|numai|) ({n}|câteva|ultimele) (bucăți|exemplare|produse|mărimi|buc)',
        '(doar|numai) {n} (bucăți|exemplare|buc) (rămase|disponibile|în stoc)',
        '(aproape|se) (epuizat|epuizate|epuizează rapid|vinde rapid|vând rapid|vând ca pâinea caldă|dau ca pâinea caldă|epuizează|sold out)',
        '(în limita|până la epuizarea) (stocului|stocului disponibil)',
        '(stoc|cantitate|stocuri|ofertă) (limitat|limitată|limitate)',
        '(oferta|reducerea|promoția|codul|reducerile|prețul|discountul) (este|e|) (valabilă|valabil|valabile|expiră|se termină|se încheie|ține) (doar|numai|) (azi|astăzi|mâine|până|diseară|la miezul|în)',
        'ultima (șansă|ocazie) (să cumperi|să comanzi|de a cumpăra|pentru a comanda|să prinzi|la reducere)',
        'ultimele (ore|zile) (de reducere|de reduceri|de promoție|din promoție|ale promoției)',
        '(grăbește te|grăbiți vă|fugi|fugiți) (să|până|că|la) (cumperi|comanzi|cumpărați|comandați|nu se termină|se termină|magazin|îl iei|se epuizează)',
        '(cât|atât timp cât) (mai sunt|mai este|mai e|sunt) (în stoc|pe stoc|disponibile)',
        '(înainte să|până nu) (se termină|se termine|se epuizează|se epuizeze|dispară|se vinde tot)',
        'nu (rata|ratați|pierde|pierdeți) (oferta|reducerea|promoția|reducerile|ocazia să cumperi)',
        '{n} (lei|ron) (apoi|după aceea|după) {n}',
        '(mai sunt|au mai rămas|au rămas|mai avem|mai am|a mai rămas|mai rămân|ultimele|doar|numai) ({name}|) {n} ({name}|) (bucăți|locuri|seturi|perechi|cutii|exemplare|mărimi|buc|camere|sticle|rămase)',
        '(de mâine|mâine|de luni|de la miezul nopții|după miezul nopții|diseară|la miezul nopții|azi la) ({x}|) (prețul|preț|revine|crește|se scumpește|prețul întreg|expiră|se închide|se închid|se termină|prețul normal)',
        '(data trecută|ultima dată|anul trecut|lotul trecut|tura trecută) ({x}|) (s au epuizat|s a epuizat|s au vândut|s au dat|s au terminat|s a terminat|au zburat|au dispărut)',
        '(epuizat|epuizate|vândut|vândute|s au dat|dus|zburat|dispărut) (în|în doar) ({name}|) ({n}|o|câteva) (ore|oră|minute|zi|zile)',
        '(nu) (se mai|mai) ({name}|) (fac|face|întorc|întoarce|aduce|aducem|produce|revin|reface|refacem|repetă|intră) ({name}|) (stoc|pe stoc|alt lot|niciodată|ediția|)',
        '(comenzile|înscrierile|precomanda|precomenzile|reducerea|codul|oferta) (se închid|se închide|expiră|se termină|e valabil|e valabilă|ține) ({x}|) (azi|mâine|diseară|duminică|miezul|luni|vineri|astăzi|{n})',
        '(doar|numai|reducere|oferta|valabil) ({name}|) până la miezul nopții',
        'mai sunt (doar|numai|) ({n}|două|trei|patru|cinci|șase|șapte|opt|nouă|zece) (și|bucăți|locuri|apoi|pe stoc)',
      ],
    },
    {
      kind: 'pressure',
      strength: 'hint',
      phrases: [
        '(doar|numai) (azi|astăzi|acum|până diseară|până mâine|până duminică|până vineri|până luni|până la miezul nopții|{n} ore|{n} zile|weekendul acesta)',
        '(mai sunt|au mai rămas|mai am|mai avem) (doar|numai|) {n}',
        'ultima (șansă|ocazie)',
        'ultimele (locuri|ore|zile)',
        '(grăbește te|grăbiți vă)',
        '(din nou|iar|iarăși) (în stoc|pe stoc|disponibil|disponibile)',
        '(ediție|colecție) limitată',
        'acum ori niciodată',
        '(apoi|după) {n} (lei|ron)',
      ],
    },
    {
      kind: 'shopping',
      strength: 'hint',
      phrases: [
        '(cumpără|cumpărați|cumpăra|comandă|comandați|comanda|comenzi|reducere|reduceri|reducerea|ofertă|preț|prețul|prețuri|magazin|magazinul|livrare|coș|stoc|lei|voucher|promoție)',
        'link în bio',
        '(scrie mi|scrieți mi) (în privat|în dm|mesaj)',
      ],
    },
  ],
} satisfies PhraseTable as PhraseTable;

export const examples: PhraseExamples = {
  match: [
    { text: 'ultimele bucăți', kind: 'pressure' },
    { text: 'mai sunt doar 5 bucăți', kind: 'pressure' },
    { text: 'în limita stocului disponibil', kind: 'pressure' },
    { text: 'Oferta expiră azi', kind: 'pressure' },
    { text: 'Grăbește-te să comanzi', kind: 'pressure' },
    { text: 'Doar azi reducere la tot', kind: 'pressure' },
  ],
  ignore: [
    'Doar azi e soare',
    'Mai sunt 5 kilometri',
    'Ultima șansă a naționalei la calificare',
    'Muzeul e deschis până la miezul nopții',
    'Ultimele zile de vacanță',
  ],
  rejected: { noutate: 'nou nu înseamnă urgent' },
};
