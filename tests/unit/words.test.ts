import { describe, expect, it } from 'vitest';
import { createWords, wordTable } from '../../src/ui/words';

const table = {
  plain: 'Let it cool off',
  name: 'First met through $CREATOR$ on $SITE$',
  days_one: '$COUNT$ day left',
  days_other: '$COUNT$ days left',
  price: 'costs $5 or $$',
};

describe('createWords', () => {
  it('says a plain text', () => {
    expect(createWords(table, 'en').say('plain')).toBe('Let it cool off');
  });

  it('fills placeholders in any case and leaves unknown ones', () => {
    expect(createWords(table, 'en').say('name', { creator: '@ann' })).toBe(
      'First met through @ann on $SITE$',
    );
  });

  it('takes replacement text as it is', () => {
    expect(createWords(table, 'en').say('name', { creator: '$& $SITE$', site: 'x' })).toBe(
      'First met through $& $SITE$ on x',
    );
  });

  it('chooses the plural form and writes the number in the language', () => {
    const words = createWords(table, 'de');
    expect(words.say('days', { count: 1 })).toBe('1 day left');
    expect(words.say('days', { count: 1200 })).toBe('1.200 days left');
  });

  it('takes _other where a language has no such form', () => {
    expect(createWords({ days_other: '$COUNT$ 天' }, 'zh-CN').say('days', { count: 1 })).toBe('1 天');
  });

  it('takes each of the six forms that Arabic has', () => {
    const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
    const six = createWords(Object.fromEntries(forms.map((form) => [`days_${form}`, form])), 'ar');
    expect([0, 1, 2, 3, 11, 100].map((count) => six.say('days', { count }))).toEqual(forms);
  });

  it('sets apart what may run the other way than the sentence', () => {
    const title = { name: 'عن $CREATOR$!' };
    expect(createWords(title, 'ar').say('name', { creator: 'Lamp 3!' })).toBe('عن \u2068Lamp 3!\u2069!');
    expect(createWords(title, 'ar').say('name', { creator: 'TikTok وYouTube' })).toBe('عن TikTok وYouTube!');
    expect(createWords(table, 'en').say('name', { creator: 'مصباح', site: 'x' })).toBe(
      'First met through \u2068مصباح\u2069 on x',
    );
  });

  it('leaves dollar signs that are no placeholder', () => {
    expect(createWords(table, 'en').say('price')).toBe('costs $5 or $$');
  });

  it('gives the key when a text is missing, and never an inherited property', () => {
    const words = createWords(table, 'en');
    expect(words.say('nothing')).toBe('nothing');
    expect(words.say('constructor')).toBe('constructor');
    expect(words.has('nothing')).toBe(false);
    expect(words.has('days')).toBe(true);
  });

  it('survives a locale nobody knows', () => {
    expect(createWords(table, 'zh_CN').locale).toBe('zh-CN');
    expect(createWords(table, '!!').say('days', { count: 2 })).toBe('2 days left');
  });
});

describe('wordTable', () => {
  it('keeps the texts of a Chrome message file', () => {
    expect(wordTable({ a: { message: 'A $X$', placeholders: { x: { content: '$1' } } } })).toEqual({
      a: 'A $X$',
    });
  });
});
