import type { PhraseExamples, PhraseTable } from '../phrase';

/** Malay: haste and scarcity. Common usage; what it shares with Indonesian stands in that table. */
export default {
  lang: 'ms',
  groups: [
    {
      kind: 'pressure',
      strength: 'likely',
      phrases: [
        '(stok|stock|unit|kuantiti|slot|tempahan) (sangat|amat|adalah|tinggal|) (terhad|sikit|sedikit|nak habis|hampir habis|limited)',
        '(tinggal|baki) {n} (unit|helai|pcs|kotak|set|botol|slot|pasang|pek|buah|stok) (sahaja|je|lagi|saja|)',
        '(cepat|cepat cepat|segera|lekas|grab|beli|order|dapatkan|rebut) (grab|beli|order|dapatkan|) (sekarang|cepat|segera|) sebelum (habis|kehabisan|terlambat|stok habis|harga naik|sold out|tamat|promo tamat)',
        '(cepat|jom|segera|lekas) (grab|beli|order|checkout|tempah|serbu|rebut)',
        '(promo|promosi|tawaran|jualan|diskaun|sale|kod|harga promo|harga ni) (ini|ni|hebat|) (tamat|berakhir|sah|sampai|hanya|hari ini|terhad|cuma) (hari ini|hari ni|malam ini|malam ni|esok|sahaja|sampai|untuk hari|pada|hingga|tengah malam|dalam)',
        '(hari ini|hari ni|malam ini|malam ni) (sahaja|je|saja) (promo|diskaun|harga|kod)',
        '(tawaran|masa|tempoh|edisi) terhad',
        '(selagi|sementara) (stok|stock) (masih|) (ada)',
        '(peluang) terakhir (untuk|beli|dapatkan|grab)',
        '(harga) (akan|nak) naik (esok|lepas|minggu|selepas|nanti|balik)',
        '(esok|lepas ni|selepas ini) harga (naik|asal|biasa|kembali)',
        '(jangan|jgn) (lepaskan|terlepas) (peluang|tawaran|promosi|promo|diskaun)',
        '(takde|tiada|tak) (restock) (dah|lagi)',
      ],
    },
    {
      kind: 'pressure',
      strength: 'hint',
      phrases: [
        '(cepat|sebelum habis|last stock|stok terakhir|peluang terakhir)',
        '(hari ini|hari ni) (sahaja|je)',
        '(restock|dah restock|stok dah masuk)',
        '(tinggal) {n} (hari|jam) (lagi|)',
      ],
    },
    {
      kind: 'shopping',
      strength: 'hint',
      onlyInLanguage: true,
      phrases: [
        '(beli|order|tempah|diskaun|promo|promosi|harga|baucar|kod|kedai|jual|jualan|tawaran|shopee|lazada|postage|penghantaran|produk|barang|checkout|grab)',
        '(link|pautan) (di bio|kat bio|di bawah|dekat bio)',
      ],
    },
    {
      kind: 'mute',
      strength: 'hint',
      phrases: [
        '(tinggal) {n} (hari|minggu|jam) (lagi|) (raya|puasa|sekolah|ramadan|exam|peperiksaan|nak raya)',
        '(cepat) (sembuh|balik|sangat|besar|membesar)',
        '(syarikat|sendirian|tempat duduk) terhad',
      ],
    },
  ],
} satisfies PhraseTable as PhraseTable;

export const examples: PhraseExamples = {
  match: [
    { text: 'stok terhad', kind: 'pressure' },
    { text: 'cepat sebelum habis', kind: 'pressure' },
    { text: 'tinggal 3 helai je', kind: 'pressure' },
    { text: 'promosi tamat malam ni', kind: 'pressure' },
    { text: 'tawaran terhad', kind: 'pressure' },
    { text: 'cepat grab, harga RM29', kind: 'pressure' },
    { text: 'jangan lepaskan peluang ni', kind: 'pressure' },
  ],
  ignore: [
    'cepat sembuh ya',
    'tinggal 3 hari lagi raya',
    'Syarikat Terhad',
    'masa cepat berlalu',
    'hari ni je hujan',
    'Jangan lepaskan tangan adik',
  ],
  rejected: { cepat: 'an everyday word; it counts beside talk of buying' },
};
