import type { PhraseExamples, PhraseTable } from '../phrase';

/** Indonesian: haste and scarcity. Common usage. */
export default {
  lang: 'id',
  groups: [
    {
      kind: 'pressure',
      strength: 'likely',
      phrases: [
        '(stok|stoknya|stock|stocknya|jumlah|kuota|slot|persediaan|unit|kuantitas) (sangat|super|cuma|hanya|makin|udah|tinggal|) (terbatas|terhad|limited|menipis|sedikit|dikit|tipis|mau habis|hampir habis)',
        '(tinggal|sisa|tersisa|cuma sisa|cuma tinggal|hanya tersisa|sisanya) {n} (pcs|pieces|buah|unit|stok|slot|biji|box|kotak|set|warna|ukuran|botol|kursi|orang lagi)',
        '(keburu|kebur|sebelum|nanti|takut|jangan sampai|ntar) (habis|kehabisan|sold out|soldout|naik harga|harganya naik|harga naik|promonya habis|promo habis|stok habis|stoknya habis)',
        '(jangan|jgn) (sampai|sampe|smpe|) (kehabisan|ketinggalan promo|ketinggalan diskon|kelewatan promo|kelewatan diskon|lewatkan promo|lewatkan diskon|lewatin promo|lewatkan kesempatan ini)',
        '(buruan|buru|cepetan|cepat|segera|langsung|gercep|gaskeun|ayo) (checkout|co|cekout|check out|beli|order|pesan|borong|serbu|sikat|dibeli|diorder|di co|amankan|klaim) (sekarang|sebelum|yuk|ya|gih|keburu|guys|di|mumpung|selagi)',
        '(buruan|buru|cepetan|cepat|segera|langsung|gercep|gaskeun|ayo) (checkout|co|cekout|check out|beli|order|pesan|borong|serbu|sikat|dibeli|diorder|di co|amankan|klaim)$',
        '(checkout|co|cekout|check out|order|beli|pesan|borong) (sekarang|skrg|sekarang juga|sebelum|mumpung|selagi|buruan)',
        '(promo|diskon|diskonnya|promonya|sale|flash sale|harga|harga promo|harga ini|voucher|kode|kodenya|vouchernya) (ini|spesial|gila|gede|) (cuma|hanya|berakhir|habis|sampai|sampe|khusus|berlaku) (cuma|hanya|sampai|) (hari ini|malam ini|besok|hari|jam|malam|tengah malam|minggu ini|tanggal|{n} jam|nanti malam|{n} hari|sebentar|bulan ini)',
        '(cuma|hanya|khusus) (berlaku|) (hari ini|malam ini|{n} jam|{n} menit) (aja|saja|doang|ya|diskon|promo|lho|loh|harga|harganya)',
        '(cuma|hanya|khusus) (berlaku|) (hari ini|malam ini|{n} jam|{n} menit)$',
        '(waktu|periode|masa) (terbatas|terhad)',
        '(hampir|mau|udah mau|sudah hampir|bentar lagi|segera) (habis|sold out|soldout|ludes) (stoknya|guys|nih|lagi|ya)',
        '(hampir|mau|udah mau|sudah hampir|bentar lagi|segera) (habis|sold out|soldout|ludes)$',
        '(selama|selagi) (persediaan|stok|stock|masih) (masih|) (ada|tersedia)',
        '(kesempatan|hari|stok|slot|batch) terakhir (untuk|buat|beli|order|promo|diskon|sale|nya|guys|dapat)',
        '(flash|lightning) sale',
        '(besok|nanti|minggu depan|abis ini|setelah ini) (harganya|harga) (naik|balik|normal|kembali)',
        '(harga|harganya) (bakal|akan|mau|udah mau|segera) (naik|balik normal|kembali normal)',
        '(gak|ga|nggak|tidak|ngga) (akan|bakal|) (restock|restok) (lagi|)',
        '(mumpung|selagi) (lagi|masih) (diskon|promo|sale|murah|ada stok|ready)',
        '(ludes|habis|sold out) dalam (hitungan|{n}) (menit|jam|detik)',
      ],
    },
    {
      kind: 'pressure',
      strength: 'hint',
      onlyInLanguage: true,
      phrases: [
        '(buruan|buruaan|cepetan|gercep|kehabisan|sold out|soldout|restock|restok|mumpung)',
        '(cuma|hanya) hari ini',
        '(kesempatan|hari) terakhir',
        '(edisi|limited) (terbatas|edition)',
        '(tinggal|sisa) {n} (hari|jam|lagi)',
        '(ready|udah ready|balik lagi|ready lagi) (stok|stock|lagi)',
        '(wajib|harus) (punya|beli|co|checkout)',
        'berakhir (hari ini|malam ini|besok|segera)',
        'segera habis',
        '(cuma|hanya) (sampai|sampe) (besok|hari ini|malam ini|nanti malam|minggu ini|akhir bulan)',
      ],
    },
    {
      kind: 'shopping',
      strength: 'hint',
      onlyInLanguage: true,
      phrases: [
        '(beli|order|pesan|checkout|co|diskon|promo|harga|harganya|voucher|kode|ongkir|toko|shopee|tokopedia|lazada|keranjang|belanja|produk|produknya|jual|dijual|po|preorder|pre order|sale|stok|ribu|rb|tiktokshop)',
        '(link|linknya) (ada|) (di bio|dibio|di bawah|di deskripsi|di komentar)',
        '(#racunshopee|#kodepromo|#spill|#diskon|#promo|#flashsale)',
        '(kode promo|kode diskon|kode voucher)',
      ],
    },
    {
      kind: 'mute',
      strength: 'hint',
      phrases: [
        '(tinggal|sisa) {n} (hari|minggu|bulan|jam) (lagi|) (lebaran|puasa|ramadan|sekolah|ujian|menuju|liburan|lagi lebaran)',
        '(hari|kesempatan|babak) terakhir (sekolah|puasa|ramadan|ujian|kuliah|kerja|liburan|bertemu|di kantor)',
        '(kehabisan) (kata|kata kata|waktu|tenaga|nafas|napas|ide|bensin|baterai|akal|tempat duduk)',
        'tempat terbatas',
      ],
    },
  ],
} satisfies PhraseTable as PhraseTable;

export const examples: PhraseExamples = {
  match: [
    { text: 'stok terbatas', kind: 'pressure' },
    { text: 'buruan checkout sebelum kehabisan', kind: 'pressure' },
    { text: 'tinggal 3 pcs', kind: 'pressure' },
    { text: 'promo cuma hari ini', kind: 'pressure' },
    { text: 'jangan sampai kehabisan', kind: 'pressure' },
    { text: 'besok harganya naik', kind: 'pressure' },
    { text: 'selama persediaan masih ada', kind: 'pressure' },
    { text: 'flash sale jam 12', kind: 'pressure' },
    { text: 'akhirnya restock, harganya 50rb', kind: 'pressure' },
  ],
  ignore: [
    'kehabisan kata-kata',
    'tinggal 3 hari lagi lebaran',
    'hari terakhir sekolah',
    'buruan bangun, sudah siang',
    'cuma hari ini hujan',
    'sisa nasi kemarin',
    'segera hubungi dokter',
  ],
  rejected: { 'wajib coba': 'enthusiasm is not pressure', segera: 'an everyday word' },
};
