import { describe, expect, it } from 'vitest';
import { readShopLines } from '../../src/detect/shop-lines';

describe('lines of shops that hurry', () => {
  it.each([
    'Hurry! Only 2 items left',
    '18 people are viewing this right now',
    '24 sold in the last hour',
    'Bought 120 times in the last 24 hours',
    'In 50 carts',
    '18 Personen sehen sich das gerade an',
    '24 Mal in der letzten Stunde verkauft',
    '18 personnes regardent cet article',
    '24 vendus au cours de la dernière heure',
    '18 personas están viendo este producto',
    '24 vendidos en la última hora',
    'Restam apenas 3 unidades',
    '18 pessoas estão vendo este produto',
    '24 vendidos na última hora',
    'Solo 3 rimasti',
    'Disponibilità: solo 2',
    '18 persone stanno guardando questo prodotto',
    '24 venduti nell’ultima ora',
    '18 mensen bekijken dit nu',
    '24 verkocht in het afgelopen uur',
    '18 osób ogląda ten produkt',
    '18 человек смотрят этот товар',
    'Купили 24 раза за последний час',
    '18 kişi bu ürüne bakıyor',
    'Son 24 saatte 120 kişi satın aldı',
    '18人がこの商品を見ています',
    '18명이 보고 있습니다',
    '库存紧张',
    '18人正在看',
    '最近1小时24人购买',
    '18人正在瀏覽',
    '18 người đang xem',
    '18 คนกำลังดูอยู่',
    'Stok tersisa 3',
    'Sisa 2 barang',
    '18 orang sedang melihat',
    'بقي 3 فقط في المخزون',
    '18 شخصًا يشاهدون هذا المنتج الآن',
    'केवल 3 बचे हैं',
  ])('%s', (line) => {
    const text = `Kettle\n${line}\nAdd to cart`;
    const found = readShopLines(text);
    expect(found.map((one) => one.text)).toEqual([line]);
    expect(text.slice(found[0]?.start ?? 0, found[0]?.end ?? 0)).toBe(line);
  });

  it.each([
    '4.7 (1,204 reviews)',
    '18 people found this helpful',
    '120 customers rate this 5 stars',
    'In stock',
    'Ships in 3 days',
    'Set of 2 items',
    '3 Personen können daran sitzen',
    '24 Stück pro Packung',
    'Pour 4 personnes',
    'Para 4 personas',
    '4人用',
    '24小时发货',
    'Осталось 24 отзыва',
    '2 kişilik çay seti',
    `${'We like it and so do our customers, who look at it a lot. '.repeat(4)}18 people are viewing this`,
    '',
  ])('%s is none', (line) => {
    expect(readShopLines(line)).toEqual([]);
  });
});
