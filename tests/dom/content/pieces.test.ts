import { describe, expect, it, vi } from 'vitest';
import { createPieces, MissingPiece, type Pieces } from '../../../src/content/pieces';

/** Two pieces, one built on the other; `ran` says what has run, in order. */
function twoPieces(ran: string[]): Pieces {
  return {
    words: (exports) => {
      ran.push('words');
      exports['hello'] = 'hello';
    },
    card: (exports, need) => {
      ran.push('card');
      exports['text'] = `${need('words')['hello']} there`;
    },
  };
}

describe('the pieces of the content script', () => {
  it('run when they are needed, what they are built on with them, and once', async () => {
    const ran: string[] = [];
    const bring = vi.fn(async () => true);
    const { need, load } = createPieces(twoPieces(ran), bring);
    expect(ran).toEqual([]);
    expect((await load('card', 'words'))['text']).toBe('hello there');
    await load('card', 'words');
    expect(need('words')['hello']).toBe('hello');
    expect(ran).toEqual(['card', 'words']);
    expect(bring).not.toHaveBeenCalled();
  });

  it('are brought where they are missing, what they are built on first', async () => {
    const pieces: Pieces = {};
    const bring = vi.fn(async (names: readonly string[]) => {
      for (const name of names) pieces[name] = twoPieces([])[name] as NonNullable<Pieces[string]>;
      return true;
    });
    const { load } = createPieces(pieces, bring);
    expect((await load('card', 'words'))['text']).toBe('hello there');
    expect(bring.mock.calls).toEqual([[['words', 'card']]]);
  });

  it.each([
    ['the browser refuses', async () => false],
    ['the browser says it did and did nothing', async () => true],
  ])('are missing when %s, and asked for again the next time', async (_, answer) => {
    const pieces: Pieces = {};
    const bring = vi.fn(answer);
    const { load } = createPieces(pieces, bring);
    await expect(load('words')).rejects.toBeInstanceOf(MissingPiece);
    Object.assign(pieces, twoPieces([]));
    expect((await load('words'))['hello']).toBe('hello');
    expect(bring).toHaveBeenCalledTimes(1);
  });

  it('are there when the answer is lost, as long as they have come themselves', async () => {
    const pieces: Pieces = {};
    const bring = vi.fn(async () => {
      Object.assign(pieces, twoPieces([]));
      return false;
    });
    const { load } = createPieces(pieces, bring);
    expect((await load('card', 'words'))['text']).toBe('hello there');
  });

  it('are whole or missing: none stays half made because one that it is built on has not come', async () => {
    const pieces: Pieces = {};
    const ran: string[] = [];
    const { words, card } = twoPieces(ran) as {
      words: NonNullable<Pieces[string]>;
      card: NonNullable<Pieces[string]>;
    };
    pieces['card'] = card;
    const { need, load } = createPieces(pieces, async () => true);
    await expect(load('card', 'words')).rejects.toBeInstanceOf(MissingPiece);
    expect(ran).toEqual([]);
    expect(() => need('card')).toThrow(MissingPiece);
    pieces['words'] = words;
    expect(need('card')['text']).toBe('hello there');
  });

  it('may be built on each other in a circle', () => {
    const pieces: Pieces = {
      one: (exports, need) => {
        exports['early'] = 1;
        exports['sum'] = 1 + (need('other')['value'] as number);
      },
      other: (exports, need) => {
        exports['value'] = (need('one')['early'] as number) + 1;
      },
    };
    const { need } = createPieces(pieces, async () => false);
    expect(need('one')['sum']).toBe(3);
  });
});
