import type { PhraseExamples, PhraseTable } from '../phrase';

/** Malay: against buying. Common usage; what it shares with Indonesian stands in that table. */
export default {
  lang: 'ms',
  groups: [
    {
      kind: 'anti-frame',
      strength: 'likely',
      phrases: [
        '(jangan|jgn|tak payah|takyah|x payah|tak perlu|tak perlulah|berhenti|stop|tak usah) (pergi|sesekali|lagi|) (beli|membeli|shopping) (benda|barang|produk|ni|ini|yang|lagi|baju|beg|kasut|tudung|skincare|lipstik|handphone|telefon|serum|dah)',
        '(jangan|jgn|tak payah|takyah) beli$',
        '(jangan|jgn) (bazir|bazirkan|membazir|habiskan) (duit|wang)',
        '(bazir|membazir|buang) (duit|wang) (je|sahaja|saja|beli)',
        '(simpan|jimat|jimatkan|selamatkan) (duit|wang) (korang|anda|awak|kau|kita|poket)',
        '(korang|awak|anda|kita|kau) (tak|tidak|x) (perlu|perlukan|perlu pun|memerlukan) (beli|beg|baju|tudung|kasut|lagi|barang|telefon|botol|skincare|semua)',
        '(tak|tidak|x) (berbaloi|worth it|berbaloi pun) (dengan|beli|harga|langsung|dibeli|pun|untuk)',
        '(menyesal|nyesal|regret) (beli|membeli|sangat beli|gila beli)',
        '(takkan|tak akan|tidak akan|xkan) (beli|repurchase|repeat) (lagi|dah)',
        '(guna|pakai|habiskan) (dulu|je|) (apa yang|barang yang|yang) (ada|dah ada|sedia ada|korang ada|kita ada)',
        '(sebelum) (korang|anda|awak|) (beli) (barang|benda|apa apa|yang) (baru|lagi|)',
        '(kurangkan|berhenti) (berbelanja|membeli belah|shopping)',
        '(cabaran) (tak beli|tanpa beli|no buy|tidak membeli)',
        '#janganbeli',
        '#jimatduit',
        '#takpayahbeli',
        '#hidupminimalis',
        '#hidupminimalismy',
        '#deinfluencingmalaysia',
      ],
    },
    {
      kind: 'replacement',
      strength: 'likely',
      phrases: [
        '(alternatif|versi|pilihan) (yang lebih|lebih|) (murah|jimat|berpatutan)',
        '(dupe) (untuk|murah|kepada|bagi)',
        '(beli|guna|ambil|cuba|pakai|baik) (beli|guna|pakai|) (yang ni|yang ini) (je|lagi|sebagai ganti|lebih)',
        '(ganti|gantikan) dengan (yang ni|yang ini|yang murah)',
      ],
    },
    {
      kind: 'mute',
      strength: 'hint',
      phrases: [
        '(jangan|jgn) lupa beli',
        '(jangan|tak payah|tak perlu) beli (tiket|ubat|rokok|undi)',
        '(tak|tidak|x) berbaloi (marah|gaduh|sedih|menunggu)',
      ],
    },
  ],
} satisfies PhraseTable as PhraseTable;

export const examples: PhraseExamples = {
  match: [
    { text: 'Tak payah beli serum ni', kind: 'anti-frame' },
    { text: 'jangan bazir duit', kind: 'anti-frame' },
    { text: 'korang tak perlukan beg baru', kind: 'anti-frame' },
    { text: 'tak berbaloi langsung', kind: 'anti-frame' },
    { text: 'menyesal beli', kind: 'anti-frame' },
    { text: 'Simpan duit korang', kind: 'anti-frame' },
    { text: 'guna dulu apa yang ada', kind: 'anti-frame' },
    { text: 'versi murah', kind: 'replacement' },
    { text: 'alternatif lebih jimat', kind: 'replacement' },
  ],
  ignore: [
    'jangan lupa beli susu',
    'tak payah beli tiket, masuk percuma',
    'tak berbaloi marah',
    'Jangan takut',
    'kita tak perlu tergesa-gesa',
    'menyesal tak datang',
  ],
  rejected: { jimat: 'shops say it of every sale' },
};
