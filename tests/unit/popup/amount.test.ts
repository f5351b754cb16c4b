import { describe, expect, it } from 'vitest';
import { parseAmount } from '../../../src/popup/amount';

describe('a price as it is typed', () => {
  it.each([
    ['19', 19],
    ['19.9', 19.9],
    ['19,90', 19.9],
    ['1.234,50', 1234.5],
    ['1,234.50', 1234.5],
    ['1 234,50', 1234.5],
    ['1’234.50', 1234.5],
    ['1.234', 1234],
    ['1,234,567', 1234567],
    ['0.125', 0.125],
    ['5,', 5],
    ['', null],
    ['cheap', null],
    ['-5', null],
    ['1e9', null],
    ['€5', null],
    ['9'.repeat(40), null],
  ])('%s is %s', (text, amount) => {
    expect(parseAmount(text)).toBe(amount);
  });
});
