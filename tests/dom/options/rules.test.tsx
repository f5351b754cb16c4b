import { describe, expect, it, vi } from 'vitest';
import type { OwnRule } from '../../../src/detect/custom-rules';
import { Options } from '../../../src/options/Options';
import type { OptionsPorts } from '../../../src/options/ports';
import { MOST_RULES } from '../../../src/settings/custom-rules';
import { failure } from '../../../src/shared/result';
import { button, expectAccessible, press, settle, show } from '../page-driver';
import { fakePorts } from './fake-ports';
import { fakeRules } from './fake-rules';

const HOST: OwnRule = { kind: 'host', what: 'shop.example', at: null };
const CREATOR: OwnRule = { kind: 'not-creator', what: 'Ann', at: 'blog.example' };

async function open(rules: ReturnType<typeof fakeRules>, over: Partial<OptionsPorts> = {}) {
  const ports = fakePorts({}, { ...rules, ...over });
  const root = await show(Options, ports);
  return root.querySelector('#rules') as HTMLElement;
}

function field<Element extends HTMLElement>(root: ParentNode, id: string): Element {
  const found = root.querySelector<Element>(`#${id}`);
  if (!found) throw new Error(`No #${id}`);
  return found;
}

async function fill(root: ParentNode, id: string, text: string): Promise<void> {
  const input = field<HTMLInputElement>(root, id);
  input.value = text;
  input.dispatchEvent(new Event(input.localName === 'select' ? 'change' : 'input', { bubbles: true }));
  await settle();
}

const problemAt = (root: ParentNode, id: string) => {
  const input = field<HTMLInputElement>(root, id);
  expect(input.getAttribute('aria-invalid')).toBe('true');
  return document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent;
};
const shown = (root: ParentNode) => [...root.querySelectorAll('.rows bdi')].map((row) => row.textContent);

async function takeFile(root: ParentNode, text: string): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement;
  Object.defineProperty(input, 'files', {
    value: [{ size: text.length, text: async () => text }],
    configurable: true,
  });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

describe('one’s own rules', () => {
  it('can be read, reached and changed without sight', async () => {
    const section = await open(fakeRules([HOST, CREATOR]));
    await expectAccessible(section);
    await press(section, 'Change: Links to shop.example earn');
    await expectAccessible(section);
  });

  it('stand there as sentences, what earns before the exceptions', async () => {
    const section = await open(
      fakeRules([CREATOR, HOST, { kind: 'not-rule', what: 'program:awin', at: null }]),
    );
    expect(shown(section)).toEqual([
      'Links to shop.example earn',
      'Nothing by Ann is marked on blog.example',
      'Links of Awin are not marked',
    ]);
  });

  it('are added in the form in which they are kept', async () => {
    const rules = fakeRules();
    const section = await open(rules);
    await fill(section, 'new-rule-what', ' https://WWW.Shop.example/lamps?x=1 ');
    await press(section, 'Add rule');
    await fill(section, 'new-rule-kind', 'parameter');
    await fill(section, 'new-rule-what', 'id');
    await fill(section, 'new-rule-at', 'club.example');
    await press(section, 'Add rule');
    expect(rules.kept()).toEqual([HOST, { kind: 'parameter', what: 'id', at: 'club.example' }]);
    expect(section.querySelector('.saved')?.textContent).toBe('Saved');
    expect(field<HTMLInputElement>(section, 'new-rule-what').value).toBe('');
  });

  it.each([
    ['host', 'co.uk', 'Too many sites end like this'],
    ['host', 'two words', 'does not look like the name of a site'],
    ['parameter', 'id', 'Links of all kinds have this parameter'],
    ['parameter', 'a&b', 'Character 2'],
    ['phrase', '.*', 'at least 3 letters'],
    ['phrase', 'and the', 'Half of all texts'],
    ['not-rule', '', 'Something has to stand here'],
  ])('of the kind %s are refused beside the field: “%s”', async (kind, what, reason) => {
    const rules = fakeRules();
    const section = await open(rules);
    await fill(section, 'new-rule-kind', kind);
    await fill(section, 'new-rule-what', what);
    await press(section, 'Add rule');
    expect(problemAt(section, 'new-rule-what')).toContain(reason);
    expect(document.activeElement?.id).toBe('new-rule-what');
    expect(rules.kept()).toEqual([]);
  });

  it('say a bad place beside its own field', async () => {
    const section = await open(fakeRules());
    await fill(section, 'new-rule-kind', 'parameter');
    await fill(section, 'new-rule-what', 'ref_by');
    await fill(section, 'new-rule-at', 'github.io');
    await press(section, 'Add rule');
    expect(problemAt(section, 'new-rule-at')).toContain('Too many sites');
    expect(document.activeElement?.id).toBe('new-rule-at');
  });

  it('are there only once, and not beyond their number', async () => {
    const section = await open(fakeRules([HOST]));
    await fill(section, 'new-rule-what', 'shop.example');
    await press(section, 'Add rule');
    expect(problemAt(section, 'new-rule-what')).toBe('This rule is there already.');
    const many = Array.from({ length: MOST_RULES }, (_, n) => ({ ...HOST, what: `s${n}.example` }));
    const full = await open(fakeRules(many));
    await fill(full, 'new-rule-what', 'shop.example');
    await press(full, 'Add rule');
    expect(problemAt(full, 'new-rule-what')).toContain(`${MOST_RULES} rules at most`);
  });

  it('are changed in place, with the focus going in and coming back', async () => {
    const rules = fakeRules([HOST]);
    const section = await open(rules);
    await press(section, 'Change: Links to shop.example earn');
    expect(document.activeElement?.id).toBe('rule-1-kind');
    await fill(section, 'rule-1-what', 'club.example');
    await press(section, 'Save');
    expect(rules.kept()).toEqual([{ ...HOST, what: 'club.example' }]);
    expect(document.activeElement).toBe(button(section, 'Change: Links to club.example earn'));
    await press(section, 'Change: Links to club.example earn');
    await fill(section, 'rule-1-what', 'other.example');
    await press(section, 'Cancel');
    expect(shown(section)).toEqual(['Links to club.example earn']);
  });

  it('are removed at once and brought back', async () => {
    const rules = fakeRules([HOST, CREATOR]);
    const section = await open(rules);
    await press(section, 'Remove: Links to shop.example earn');
    expect(rules.kept()).toEqual([CREATOR]);
    await press(document, 'Undo');
    expect(shown(section)).toEqual([
      'Links to shop.example earn',
      'Nothing by Ann is marked on blog.example',
    ]);
  });

  it('say what went wrong, and stay', async () => {
    const section = await open(fakeRules([HOST]), { removeRule: async () => failure('unavailable') });
    await press(section, 'Remove: Links to shop.example earn');
    expect(section.querySelector('[role=alert]')?.textContent).toContain('could not be stored');
    expect(shown(section)).toHaveLength(1);
    expect(document.querySelector('.undo-bar')).toBeNull();
  });
});

describe('a file of rules', () => {
  it('is taken over as it was saved', async () => {
    const first = fakeRules([HOST, CREATOR]);
    await press(await open(first), 'Save as a file');
    const second = fakeRules();
    const section = await open(second);
    await takeFile(section, first.files[0] ?? '');
    expect(second.kept()).toEqual([HOST, CREATOR]);
    expect(section.textContent).toContain('2 rules were new');
  });

  it('is refused whole, with the line and the reason', async () => {
    const rules = fakeRules([HOST]);
    const section = await open(rules);
    await takeFile(
      section,
      '{"format":"unswayed-rules","version":1,"rules":[\n{"kind":"host","what":"a.example"},\n{"kind":"host","what":"com"}\n]}',
    );
    const alert = section.querySelector('[role=alert]')?.textContent;
    expect(alert).toBe('Line 3: Too many sites end like this. Give the whole name. Nothing was taken over.');
    expect(rules.kept()).toEqual([HOST]);
  });
});

describe('the field for trying', () => {
  async function look(section: HTMLElement, text: string): Promise<string> {
    await fill(section, 'try-text', text);
    await press(section, 'Look');
    // The detector is loaded at the first look.
    return vi.waitFor(
      () => {
        const answer = section.querySelector('#try-answer')?.textContent ?? '';
        if (answer === '') throw new Error('no answer yet');
        return answer;
      },
      { timeout: 10_000 },
    );
  }

  it('says what is seen in a link, in the words of the card', async () => {
    const section = await open(fakeRules());
    const answer = await look(section, 'https://www.amazon.com/dp/B000000000?tag=mira-20');
    expect(answer).toContain('Someone can earn if you buy here.');
    expect(answer).toContain('A link that pays');
    expect(answer).toContain('mira-20');
    expect(answer).toContain('Amazon');
    await expectAccessible(section);
  });

  it('says what is seen in a caption', async () => {
    const section = await open(fakeRules());
    const answer = await look(
      section,
      'New lamp! Use my code MIRA15 at checkout. Thanks to Glow for sponsoring this video.',
    );
    expect(answer).toContain('Discount code');
    expect(answer).toContain('MIRA15');
  });

  it('says that there is nothing, where there is nothing', async () => {
    const section = await open(fakeRules());
    expect(await look(section, 'A walk by the river in the evening.')).toBe(
      'We see nothing in it that we would mark.',
    );
    expect(await look(section, 'https://en.wikipedia.org/wiki/River')).toContain('We see nothing');
  });

  it('goes by one’s own rules at once, and names them', async () => {
    const section = await open(fakeRules());
    expect(await look(section, 'https://shop.example/lamp')).toContain('We see nothing');
    await fill(section, 'new-rule-what', 'shop.example');
    await press(section, 'Add rule');
    const answer = section.querySelector('#try-answer')?.textContent;
    expect(answer).toContain('This matches a rule of your own.');
    expect(answer).toContain('Your own rule');
  });
});
