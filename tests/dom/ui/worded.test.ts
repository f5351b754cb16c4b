import { describe, expect, it, vi } from 'vitest';
import { worded, wordsFor } from '../../../src/ui/page';

describe('settings that wait for their words', () => {
  it('are told when the words of their language are there', async () => {
    const told = vi.fn();
    worded('de-AT', told)({ language: 'auto' });
    expect(told).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(told).toHaveBeenCalledWith({ language: 'auto' }));
    expect(wordsFor('auto', 'de-AT').locale).toBe('de');
    expect(wordsFor('auto', 'de-AT').has('popup_done_keep')).toBe(true);
  });

  it('are told once, with the newest, where they change faster than words come', async () => {
    const told = vi.fn();
    const tell = worded('en', told);
    tell({ language: 'de' });
    tell({ language: 'zh_CN' });
    await vi.waitFor(() => expect(told).toHaveBeenCalled());
    expect(told.mock.calls).toEqual([[{ language: 'zh_CN' }]]);
  });
});
