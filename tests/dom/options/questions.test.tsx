import { describe, expect, it } from 'vitest';
import { Options } from '../../../src/options/Options';
import { groupQuestions } from '../../../src/options/question-groups';
import { questionsIn } from '../../../src/rules/questions';
import type { Question } from '../../../src/rules/questions/question';
import { DEFAULTS } from '../../../src/settings/defaults';
import type { QuestionSettings } from '../../../src/settings/settings';
import { button, expectAccessible, press, settle, show } from '../page-driver';
import { type FakePorts, fakePorts } from './fake-ports';

const NONE: QuestionSettings = DEFAULTS.questions;
const HURRY = 'When would you decide if the clock were not there?';

const question = (id: string, part: Partial<Question> = {}): Question => ({
  id,
  text: `${id}?`,
  signals: ['scarcity'],
  stages: ['overlay'],
  params: [],
  ...part,
});

async function open(questions: Partial<QuestionSettings> = {}) {
  const ports = fakePorts({ questions: { ...NONE, ...questions } });
  const root = await show(Options, ports);
  const section = root.querySelector<HTMLElement>('#questions') as HTMLElement;
  await expect.poll(() => section.querySelectorAll('details').length).toBeGreaterThan(3);
  return { ports, root, section };
}

const last = (ports: FakePorts) =>
  (ports.said.at(-1) as ['change', { questions: QuestionSettings }])[1].questions;

async function write(section: HTMLElement, id: string, text: string): Promise<void> {
  const field = section.querySelector<HTMLInputElement>(`[id="${id}"]`) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}

describe('the questions, grouped', () => {
  it('stand by what they are asked with, once each, and those for several occasions together', () => {
    const groups = groupQuestions(
      [
        question('hurry.1'),
        question('code.1', { signals: ['discount_code', 'scarcity'] }),
        question('all.1', { signals: ['affiliate_link', 'gifted', 'discount_code', 'scarcity'] }),
        question('later.1', { stages: ['expiry'] }),
      ],
      NONE,
    );
    expect(groups.map(({ occasion, questions }) => [occasion, questions.map(({ id }) => id)])).toEqual([
      ['discount_code', ['code.1']],
      ['scarcity', ['hurry.1']],
      ['any', ['all.1']],
    ]);
    expect(groups[0]?.questions[0]?.with).toEqual(['scarcity']);
    expect(groups[2]?.questions[0]?.with).toHaveLength(4);
  });

  it('are shown in the person’s words, and with a gap where a price comes', () => {
    const [group] = groupQuestions(
      [question('a.1'), question('b.1', { text: 'What else is {price}?', params: ['price'] })],
      { ...NONE, off: ['b.1'], edited: { 'a.1': 'In my words?' } },
    );
    expect(group?.questions).toEqual([
      { id: 'a.1', text: 'In my words?', isEdited: true, isOn: true, isFixed: false, with: [] },
      { id: 'b.1', text: 'What else is …?', isEdited: false, isOn: false, isFixed: true, with: [] },
    ]);
  });

  it.each(['en', 'de', 'zh_CN'])('lose none that a card asks in %s', (language) => {
    const bank = questionsIn(language);
    const ids = groupQuestions(bank, NONE).flatMap(({ questions }) => questions.map(({ id }) => id));
    const asked = bank.filter(({ stages }) => stages.includes('overlay')).map(({ id }) => id);
    expect(ids.sort()).toEqual(asked.sort());
  });
});

describe('the questions, in the options', () => {
  const hurry = (section: HTMLElement) =>
    [...section.querySelectorAll('details li')].find((line) =>
      line.textContent?.includes(textOf('hurry.01')),
    ) as HTMLElement | undefined;
  const textOf = (id: string) => questionsIn('en').find((one) => one.id === id)?.text ?? HURRY;

  it('are turned off and on again one by one', async () => {
    const { ports, section } = await open();
    hurry(section)?.querySelector('input')?.click();
    await settle();
    expect(last(ports)).toEqual({ ...NONE, off: ['hurry.01'] });
    expect(hurry(section)?.closest('details')?.querySelector('summary')?.textContent).toContain(
      '1 turned off',
    );
    hurry(section)?.querySelector('input')?.click();
    await settle();
    expect(last(ports)).toEqual(NONE);
  });

  it('are put in other words, and get their own back', async () => {
    const { ports, root, section } = await open();
    const line = hurry(section) as HTMLElement;
    (line.closest('details') as HTMLDetailsElement).open = true;
    await press(line, `Change: ${textOf('hurry.01')}`);
    expect(document.activeElement?.id).toBe('question-hurry.01');
    await write(section, 'question-hurry.01', 'And tomorrow?');
    await expectAccessible(root);
    await press(section, 'Save');
    expect(last(ports)).toEqual({ ...NONE, edited: { 'hurry.01': 'And tomorrow?' } });
    expect(document.activeElement).toBe(button(section, 'Change: And tomorrow?'));
    await press(section, 'As it was: And tomorrow?');
    expect(last(ports)).toEqual(NONE);
  });

  it('of one’s own are added, changed and removed, each with an id that stays its own', async () => {
    const { ports, section } = await open({ own: [{ id: 'own.z', text: 'Is there room?' }] });
    await write(section, 'new-question', '  Who would mend it? ');
    await press(section, 'Add question');
    expect(last(ports).own).toEqual([
      { id: 'own.z', text: 'Is there room?' },
      { id: 'own.10', text: 'Who would mend it?' },
    ]);
    await press(section, 'Remove: Is there room?');
    expect(last(ports).own.map(({ id }) => id)).toEqual(['own.10']);
  });

  it.each([
    ['   ', 'needs a word'],
    ['Is there room?', 'have this question already'],
  ])('of one’s own are refused beside the field: “%s”', async (text, reason) => {
    const { ports, section } = await open({ own: [{ id: 'own.1', text: 'Is there room?' }] });
    await write(section, 'new-question', text);
    await press(section, 'Add question');
    expect(document.getElementById('new-question-problem')?.textContent).toContain(reason);
    expect(document.activeElement?.id).toBe('new-question');
    expect(ports.said).toEqual([]);
  });
});
