import type { PhraseExamples, PhraseTable } from '../phrase';

/** Turkish: haste and scarcity. Common usage of shops and creators. */
export default {
  lang: 'tr',
  groups: [
    {
      kind: 'pressure',
      strength: 'likely',
      phrases: [
        '(son|sadece) {n} (kontenjan|kişilik yer|kişilik kontenjan|kontenjan kaldı|yer kaldı)',
        '{n} (kontenjan|kişilik yer|yer) kaldı',
        '(son|sadece|yalnızca|sadece son) {n} (ürün|stok|adet ürün|ürün kaldı)',
        '(son|sadece|yalnızca|sadece son) {n} (adet|parça|tane) (kaldı|kalmış|stokta)',
        '{n} (adet|ürün|parça|tane) (kaldı|kalmış)',
        'tükenmeden (al|alın|kap|kapın|sipariş|sepete|siparişini|siparişinizi|yakala|yakalayın)',
        '(stok|stoklar|stokları|ürünler) (tükeniyor|bitiyor|tükenmeden|bitmeden|tükenmek üzere|bitmek üzere|sınırlı|sınırlıdır|azalıyor)',
        '(stoklarla|stokla) sınırlı',
        'sınırlı (stok|stokta|süreliğine|süre için|süreli|adet|adette)',
        '(fırsatı|bu fırsatı|indirimi|indirimleri|fırsatları|kampanyayı|kampanyaları|ürünü|ürünleri) (sakın|asla|) (kaçırmayın|kaçırma|kaçırmayınız)',
        '(indirim|kampanya|fırsat|kod|indirimler|çekiliş indirimi) (bugün|bu gece|yarın|gece|pazar|bu akşam|) (bitiyor|sona eriyor|son buluyor|bitmeden|sona ermeden|son gün|geçerli)',
        '(sadece|yalnızca) (bugün|bugüne|bu gece|bu geceye|24 saat) (özel|geçerli|geçerlidir|indirimli|indirim)',
        '(gece yarısına|bu geceye|bu akşama|pazara|yarına) kadar (geçerli|geçerlidir|indirim|indirimli|sürüyor|%)',
        'son (fırsat|şans|fırsatlar|stoklar|stok|ürünler)',
        '(acele|çabuk) (edin|et|olun|ol|edelim|etmeyen pişman)',
        '(elinizi|elini) çabuk (tutun|tut)',
        '(fiyat|fiyatlar|fiyatı) (artmadan|yükselmeden|artacak|zamlanmadan)',
        'zam gelmeden',
        '(kapış kapış|yok) (satıyor|satılıyor|gidiyor)',
        '(koşun|hemen koşun) (almaya|alın|bitmeden)',
        'bitmeden (alın|al|kap|kapın|sipariş)',
        '(hemen|şimdi) (sepete ekle|sepete ekleyin|sepete at|sepete atın|sipariş ver|sipariş verin|satın al|satın alın)',
        'flaş indirim',
      ],
    },
    {
      kind: 'pressure',
      strength: 'hint',
      phrases: [
        'bugün son',
        'son {n} (adet|parça|tane)',
        '(tükenmeden|tükenmek üzere)',
        'kadar geçerli',
        'sadece (bugün|bu hafta|bu gece|bu hafta sonu)',
        'sınırlı (sayıda|sayı|üretim|koleksiyon)',
        '(kaçırmayın|kaçırma)$',
        '(yeniden|tekrar|) stokta',
        '(stoklarda|stoklar yenilendi)',
        'son (gün|günler|{n} gün|{n} saat|saatler)',
        '(koşun|acele)$',
        '(bitiyor|bitti bitecek|tükendi)',
        'kısa süreliğine',
      ],
    },
    {
      kind: 'shopping',
      strength: 'hint',
      phrases: [
        '(indirim|indirimli|indirimde|indirimi|kampanya|kampanyada|sipariş|siparişler|sepete|sepette|sepet|satın|fiyat|fiyatı|fiyata|fiyatlar|mağaza|mağazada|kargo|stok|kupon|ürün|ürünü|ürünler|ürünleri|satışta|satın alın|alışveriş|lira|trendyol|hepsiburada)',
        '#fırsatürünleri',
        '#indirim',
        '(link|linki|linkler|linkleri) (bioda|biyoda|profilde|profilimde|açıklamada|aşağıda|yorumda|yorumlarda)',
      ],
    },
    {
      kind: 'mute',
      strength: 'hint',
      phrases: [
        '(maçı|bölümü|filmi|yayını|konseri|diziyi|programı|sergiyi|gösteriyi) (sakın|) (kaçırmayın|kaçırma)',
        '(acele|çabuk) (etmeyin|etme|karar)',
        '(son|sadece) {n} (adet|tane) (maç|gol|soru|oy|yumurta|bölüm)',
      ],
    },
  ],
} satisfies PhraseTable as PhraseTable;

export const examples: PhraseExamples = {
  match: [
    { text: 'son 3 ürün', kind: 'pressure' },
    { text: 'Stoklar tükenmeden alın', kind: 'pressure' },
    { text: 'İndirim bu gece bitiyor', kind: 'pressure' },
    { text: 'Bu fırsatı kaçırmayın', kind: 'pressure' },
    { text: 'Acele edin, kapış kapış gidiyor', kind: 'pressure' },
    { text: 'Zam gelmeden sipariş verin', kind: 'pressure' },
    { text: 'sadece bugün indirimli', kind: 'pressure' },
    { text: 'sınırlı sayıda, sipariş için profile', kind: 'pressure' },
  ],
  ignore: [
    'Umutlar tükenmeden yola çıktık',
    'Bu akşamki maçı kaçırmayın',
    'Son 3 yılda çok değişti',
    'Acele etmeyin, yol kaygan',
    'Sadece bugün yağmur var',
    'Son gün okulda pasta kestik',
    'Yalnızca iki yumurta yeter',
    'Sınırlı sayıda öğrenci alınacak',
  ],
  rejected: { kaçırmayın: 'matches and episodes as well; a hint', 'son {n} kişi': 'queues and games' },
};
