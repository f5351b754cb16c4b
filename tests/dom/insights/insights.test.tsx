import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { Insights } from '../../../src/insights/Insights';
import type { InsightsPorts } from '../../../src/insights/ports';
import { DEFAULTS } from '../../../src/settings/defaults';
import { failure, success } from '../../../src/shared/result';
import { madeUpCounts, madeUpWishes } from '../../support/made-up-year';

const NOW = new Date(2026, 10, 21, 12).getTime();

async function open(over: Partial<InsightsPorts>): Promise<HTMLElement> {
  const at =
    <Value,>(value: Value) =>
    (listener: (value: Value) => void) => {
      listener(value);
      return () => {};
    };
  const ports: InsightsPorts = {
    now: () => NOW,
    browserLanguage: 'en',
    onSettings: at(DEFAULTS),
    onMet: at(new Map()),
    onWishes: at(success([])),
    ...over,
  };
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  await act(() => render(<Insights ports={ports} />, root));
  return root;
}

describe('the insights page', () => {
  it('has for each chart a name, its words and a table with the same numbers', async () => {
    const root = await open({
      onMet: (listener) => {
        listener(madeUpCounts(NOW));
        return () => {};
      },
      onWishes: (listener) => {
        listener(success(madeUpWishes(NOW, 160)));
        return () => {};
      },
    });
    const figures = [...root.querySelectorAll('figure')];
    expect(figures).toHaveLength(6);
    for (const figure of figures) {
      const words = figure.querySelector('p')?.textContent;
      expect(figure.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe(words);
      expect(figure.querySelectorAll('tbody tr').length).toBeGreaterThan(0);
      expect(figure.querySelectorAll('.chart .part').length).toBeGreaterThan(0);
    }
    expect(root.innerHTML).not.toMatch(/NaN|undefined|insights_| style=/);
  });

  it('says with three wishes what is too little to say', async () => {
    const root = await open({
      onWishes: (listener) => {
        listener(success(madeUpWishes(NOW, 3)));
        return () => {};
      },
    });
    expect(root.textContent).toContain('from 5 decisions of a kind on');
    expect(root.textContent).not.toContain('half was decided');
  });

  it('draws nothing where there is nothing', async () => {
    const root = await open({});
    expect(root.querySelectorAll('figure')).toHaveLength(0);
    expect(root.textContent).toContain('Nothing has been counted yet');
    expect(root.textContent).toContain('Your list is empty');
  });

  it('says that wishes can’t be read, and shows the rest', async () => {
    const root = await open({
      onWishes: (listener) => {
        listener(failure('unavailable'));
        return () => {};
      },
    });
    expect(root.querySelector('.problem')?.textContent).toBeTruthy();
    expect(root.querySelector('#met')).not.toBeNull();
  });
});
