import { describe, expect, it, vi } from 'vitest';
import type { PageQuestion } from '../../../src/messages/protocol';
import { Questions } from '../../../src/overlay/questions';
import { contextOf, subjectOf, verdictOf } from './support';

const question = (id: string, part: Partial<PageQuestion> = {}): PageQuestion => ({
  id,
  signal: 'affiliate_link',
  text: `${id}?`,
  ...part,
});
const ALL = [
  question('any'),
  question('other', { signal: 'gifted' }),
  question('lent', { fit: 'lent' }),
  question('mended', { fit: 'mended' }),
  question('price', { fit: 'price', text: 'Is {price} right?' }),
];
const anchor = document.createElement('b');
const price = { amount: 90, currency: 'EUR' };

function questions(list: readonly PageQuestion[] = ALL, part: Parameters<typeof contextOf>[0] = {}) {
  const asked = vi.fn(async (): Promise<readonly PageQuestion[] | null> => []);
  return { asked, questions: new Questions(contextOf({ questions: list, ...part }), asked) };
}

describe('the question of a card', () => {
  it.each([
    ['nothing is known of the thing', {}, 'any'],
    ['the price is known', { price }, 'price'],
    ['the thing is one that is lent', { price, title: 'Norbi Campingzelt' }, 'lent'],
    ['the thing is one that is mended', { price, title: 'Velora Robot Vacuum' }, 'mended'],
    ['a post only tells of such a thing', { title: 'Norbi Campingzelt' }, 'any'],
    ['it is a gift', { verdict: verdictOf({ relations: ['gifted'] }) }, 'other'],
  ])('fits when %s', (_when, part, id) => {
    expect(questions().questions.for(subjectOf(anchor, part))?.id).toBe(id);
  });

  it('says the price the language’s way', () => {
    const { questions: english } = questions();
    expect(english.for(subjectOf(anchor, { price }))?.text).toBe('Is €90 right?');
    const { questions: german } = questions(ALL, { locale: 'de' });
    expect(german.for(subjectOf(anchor, { price }))?.text.replace(/\s/g, ' ')).toBe('Is 90 € right?');
  });

  it('is none once enough were asked', () => {
    expect(questions([]).questions.for(subjectOf(anchor))).toBeNull();
  });

  it('is noted once, and gives way to the next', async () => {
    const { questions: some, asked } = questions();
    await some.show(question('any'));
    await some.show(question('any'));
    expect(asked).toHaveBeenCalledTimes(1);
    expect(some.for(subjectOf(anchor))).toBeNull();
  });

  it('is not noted in a private window', async () => {
    const { questions: some, asked } = questions(ALL, { privateWindow: true });
    await some.show(question('any'));
    expect(asked).not.toHaveBeenCalled();
  });
});
