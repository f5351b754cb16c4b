import { describe, expect, it } from 'vitest';
import { detectLanguage, tableLanguage } from '../../src/detect/language';

describe('the language of a text', () => {
  it.each([
    ['هذا الفيديو برعاية متجر السدرة', 'ar'],
    ['این ویدیو با همکاری فروشگاه گلچین است و چه خوب', 'fa'],
    ['یہ ویڈیو بہت اچھی ہے، آپ ضرور دیکھیں', 'ur'],
    ['ये वीडियो बहुत अच्छा है', 'hi'],
    ['yeh wala mujhe bahut pasand hai, aap bhi try karo', 'hi'],
    ['ini barang yang aku pakai banget, kalian bisa cek', 'id'],
    ['barang ni memang best sangat, korang boleh try kat rumah', 'ms'],
    ['mình mua cái này và dùng không thấy tốt', 'vi'],
    ['ang ganda ng mga ito, hindi ako makapaniwala', 'tl'],
    ['วันนี้มารีวิวครีมตัวใหม่', 'th'],
    ['bunu çok sevdim ve bana iyi geldi', 'tr'],
    ['ik heb het gewoon bij de winkel gekocht', 'nl'],
    ['jag fick det från min mamma och är glad', 'sv'],
    ['jeg fik det af min mor efter festen', 'da'],
    ['jeg fikk det av min mor etter festen, hva med deg', 'no'],
    ['mä olen nyt niin iloinen että tämä on mun', 'fi'],
    ['קניתי את זה אתמול בשוק', 'he'],
    ['сегодня в городе выпал первый снег', 'ru'],
    [
      'Новости дня, конец строки: сайтқа жазылыңыздар. Подписывайтесь на канал и читайте нас каждый день',
      'ru',
    ],
    ['булочки біля метро за тридцять гривень', 'uk'],
    ['біздің сайтқа жазылыңыздар, жаңа бейне шықты', 'kk'],
    ['новият хляб от пекарната на ъгъла', 'bg'],
    ['nikt mi nie uwierzy, ale to już koniec', 'pl'],
    ['dnes jsem byla na trhu a koupila si jablka', 'cs'],
    ['dnes som bola na trhu a ľudia sa smiali', 'sk'],
    ['ma a piacon jártunk és nagyon jó volt', 'hu'],
    ['am fost în piață și era foarte cald', 'ro'],
    ['oggi sono stata al mercato con mia sorella e non era male', 'it'],
    ['σήμερα στη λαϊκή βρήκα μήλα', 'el'],
    ['the best of the day and it was not for you', 'en'],
    ['vamos a la playa con los amigos que es muy bueno', 'es'],
  ])('is told: %s', (text, lang) => {
    expect(detectLanguage(text)).toBe(lang);
  });

  it('is named as its table is', () => {
    expect(tableLanguage('fil-PH')).toBe('tl');
    expect(tableLanguage('nb')).toBe('no');
    expect(tableLanguage('iw')).toBe('he');
    expect(tableLanguage('zh-Hant')).toBe('zh-TW');
  });
});
