import { describe, expect, it } from 'vitest';
import { Options } from '../../../src/options/Options';
import { DEFAULTS } from '../../../src/settings/defaults';
import { DAY, HOUR } from '../../../src/shared/clock';
import { failure } from '../../../src/shared/result';
import { button, expectAccessible, press, settle, show } from '../page-driver';
import { fakePorts } from './fake-ports';

function field<Element extends HTMLElement>(root: ParentNode, selector: string): Element {
  const found = root.querySelector<Element>(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
}

async function type(input: HTMLInputElement, text: string): Promise<void> {
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

async function choose(select: HTMLSelectElement, value: string): Promise<void> {
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

const section = (root: ParentNode, id: string) => field<HTMLElement>(root, `#${id}`);

describe('the options page', () => {
  it('is usable without sight, with every section linked', async () => {
    const root = await show(Options, fakePorts({ siteLevels: { 'a.example': 'off' } }));
    await expectAccessible(root);
    const links = [...root.querySelectorAll<HTMLAnchorElement>('nav a')].map((link) => link.hash);
    expect(links).toEqual([...root.querySelectorAll('main > section')].map(({ id }) => `#${id}`));
  });

  it('saves a switch at once, leaves the others, and says so where it was made', async () => {
    const ports = fakePorts();
    const root = await show(Options, ports);
    const [first] = section(root, 'spotting').querySelectorAll<HTMLInputElement>('input');
    first?.click();
    await settle();
    expect(ports.said).toEqual([['change', { spotting: { ...DEFAULTS.spotting, affiliate: false } }]]);
    expect(section(root, 'spotting').querySelector('.saved')?.textContent).toBe('Saved');
    expect(section(root, 'sites').querySelector('.saved')?.textContent).toBe('');
    expect(field(root, '.undo-region').textContent).toContain('Saved: What is spotted');
  });

  it('says what went wrong, and not "Saved"', async () => {
    const root = await show(Options, fakePorts({}, { change: async () => failure('unavailable') }));
    field<HTMLInputElement>(root, '#notices input').click();
    await settle();
    expect(section(root, 'notices').querySelector('[role=alert]')?.textContent).toContain(
      'could not be stored',
    );
    expect(section(root, 'notices').querySelector('.saved')?.textContent).toBe('');
    expect(root.querySelector('.undo-bar')).toBeNull();
    expect(field<HTMLInputElement>(root, '#notices input').checked).toBe(true);
  });

  it('adds a site, changes its level, and removes it', async () => {
    const ports = fakePorts();
    const root = await show(Options, ports);
    await type(field(root, '#add-site'), 'shop.example');
    await press(section(root, 'sites'), 'Add');
    await choose(field(root, '[id="site-shop.example"]'), 'pause');
    await press(root, 'Remove the level of shop.example');
    expect(ports.said).toEqual([
      ['level', 'shop.example', 'off'],
      ['level', 'shop.example', 'pause'],
      ['level', 'shop.example', null],
    ]);
  });

  it('says until when nothing is looked at, and ends that', async () => {
    const now = fakePorts().now();
    const ports = fakePorts({ restUntil: now + 8 * HOUR });
    const root = await show(Options, ports);
    expect(section(root, 'sites').textContent).toContain('Resting until');
    await press(root, 'Look again now');
    expect(ports.said).toEqual([['change', { restUntil: null }]]);
    expect(section(root, 'sites').textContent).not.toContain('Resting until');
  });

  it('says which keys work everywhere and leads to where they are changed', async () => {
    const ports = fakePorts();
    const root = await show(Options, ports);
    expect(section(root, 'shortcuts').querySelector('dl')?.textContent).toBe('Open the listAlt+Shift+U');
    await press(root, 'Change these keys in the browser');
    expect(ports.said).toEqual([['shortcuts']]);
    const none = await show(Options, fakePorts({}, { shortcuts: async () => [] }));
    expect(section(none, 'shortcuts').textContent).toContain('no keys for extensions');
  });

  it('says how to change keys by hand where the browser has no way there', async () => {
    const root = await show(Options, fakePorts({}, { changeShortcuts: async () => false }));
    await press(root, 'Change these keys in the browser');
    expect(section(root, 'shortcuts').querySelector('[role=status]')?.textContent).toContain(
      'lists these keys',
    );
  });

  it('shows the mark of each kind, drawn by what draws it on a page', async () => {
    const root = await show(Options, fakePorts({ language: 'de' }));
    const examples = [...root.querySelectorAll<HTMLElement>('#spotting .mark-example')];
    expect(examples).toHaveLength(7);
    for (const example of examples) {
      const mark = example.querySelector('[inert]')?.shadowRoot?.querySelector('button.mark .all');
      expect(mark?.textContent).toBe(example.getAttribute('aria-label'));
    }
    expect(examples[1]?.getAttribute('aria-label')).toBe('Bezahlte Partnerschaft · sagt es');
  });

  it('refuses what is no site, next to the field', async () => {
    const ports = fakePorts();
    const root = await show(Options, ports);
    const input = field<HTMLInputElement>(root, '#add-site');
    await type(input, 'not a site');
    await press(section(root, 'sites'), 'Add');
    expect(ports.said).toEqual([]);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      'does not look like a web address',
    );
    expect(document.activeElement).toBe(input);
  });

  it('gives access to sites and takes it back', async () => {
    const ports = fakePorts();
    const root = await show(Options, ports);
    expect(section(root, 'sites').textContent).toContain('tiktok.com');
    await press(root, 'Open them again');
    await press(root, 'Allow every site');
    await press(root, 'Take back the access to shop.example');
    expect(ports.said).toEqual([
      ['missing', ['*://*.tiktok.com/*']],
      ['every'],
      ['drop', '*://*.shop.example/*'],
    ]);
  });

  it('offers the countries by name, and keeps one it does not know', async () => {
    const ports = fakePorts({ country: 'NZ' });
    const root = await show(Options, ports);
    const select = field<HTMLSelectElement>(root, '#country-choice');
    expect(select.value).toBe('NZ');
    expect([...select.options].map(({ text }) => text)).toContain('Germany');
    await choose(select, 'DE');
    expect(ports.said).toEqual([['change', { country: 'DE' }]]);
  });

  it('changes its own language at once', async () => {
    const root = await show(Options, fakePorts());
    await choose(field(root, '#language'), 'zh_CN');
    expect(document.documentElement.lang).toBe('zh-CN');
    expect(root.querySelector('h1')?.textContent).toBe('Unswayed 设置');
  });
});

describe('the cooling-off period', () => {
  const hours = (root: ParentNode) => field<HTMLInputElement>(root, '#cooling-hours');
  const shortBox = (root: ParentNode) => field<HTMLInputElement>(root, '#cooling input[type=checkbox]');

  it('offers a day to a month', async () => {
    const ports = fakePorts();
    const root = await show(Options, ports);
    field<HTMLInputElement>(root, `input[name=cooling][value="${7 * DAY}"]`).click();
    await settle();
    expect(ports.said).toEqual([['change', { coolingOff: 7 * DAY }]]);
  });

  it('takes hours of one’s own from a day up', async () => {
    const ports = fakePorts();
    const root = await show(Options, ports);
    field<HTMLInputElement>(root, 'input[name=cooling][value=own]').click();
    await settle();
    await type(hours(root), '36');
    expect(ports.said).toEqual([['change', { coolingOff: 36 * HOUR }]]);
  });

  it.each(['', '0', '5', '-3', '24.5', 'soon', '99999', '1e3'])('does not take “%s”', async (typed) => {
    const ports = fakePorts({ coolingOff: 36 * HOUR });
    const root = await show(Options, ports);
    await type(hours(root), typed);
    expect(ports.said).toEqual([]);
    expect(hours(root).getAttribute('aria-invalid')).toBe('true');
    expect(section(root, 'cooling').querySelector('[role=alert]')).toBeTruthy();
  });

  it('takes less than a day only after a second yes, and goes back to a day without it', async () => {
    const ports = fakePorts({ coolingOff: 36 * HOUR });
    const root = await show(Options, ports);
    await type(hours(root), '5');
    expect(ports.said).toEqual([]);
    shortBox(root).click();
    await settle();
    expect(ports.said).toEqual([['change', { coolingOff: 5 * HOUR }]]);
    shortBox(root).click();
    await settle();
    expect(ports.said.at(-1)).toEqual(['change', { coolingOff: DAY }]);
  });
});

describe('the period by price', () => {
  const byPrice = DEFAULTS.coolingByPrice;

  it('says what is little and much in the person’s currency, and takes other amounts and times', async () => {
    const ports = fakePorts({}, { region: 'DE' });
    const root = await show(Options, ports);
    const low = field<HTMLInputElement>(root, '#price-low');
    expect(low.value).toBe('50');
    expect(root.querySelector('label[for="price-low"]')?.textContent).toBe('Little is less than (EUR)');
    await type(low, '19,90');
    await choose(field(root, '#price-dear'), String(30 * DAY));
    const changed = { ...byPrice, low: 19.9 };
    expect(ports.said).toEqual([
      ['change', { coolingByPrice: changed }],
      ['change', { coolingByPrice: { ...changed, dearFor: 30 * DAY } }],
    ]);
    await expectAccessible(root);
  });

  it.each(['', '-1', '101', '1e2', 'ten'])('does not take “%s” as little', async (typed) => {
    const ports = fakePorts({}, { region: 'DE' });
    const root = await show(Options, ports);
    await type(field(root, '#price-low'), typed);
    expect(ports.said).toEqual([]);
    expect(section(root, 'cooling').querySelector('[role=alert]')?.textContent).toContain('from 0 to 100');
  });

  it('goes by what is usual in another currency that is chosen', async () => {
    const ports = fakePorts({ coolingByPrice: { ...byPrice, low: 10 } }, { region: 'DE' });
    const root = await show(Options, ports);
    await choose(field(root, '#currency'), 'JPY');
    expect(ports.said).toEqual([
      ['change', { currency: 'JPY', coolingByPrice: byPrice, hourlyPay: null, monthlyFree: null }],
    ]);
    expect(field<HTMLInputElement>(root, '#price-low').value).toBe('5000');
  });

  it('asks for the currency where nothing says which it is', async () => {
    const root = await show(Options, fakePorts());
    expect(root.querySelector('#price-low')).toBeNull();
    expect(field<HTMLSelectElement>(root, '#currency').selectedOptions[0]?.text).toContain('not known');
  });
});

describe('quiet hours', () => {
  it('are off, and take a beginning and an end', async () => {
    const ports = fakePorts();
    const root = await show(Options, ports);
    expect(root.querySelector('#quiet-from')).toBeNull();
    field<HTMLInputElement>(root, '#notices label:nth-of-type(2) input').click();
    await settle();
    await expectAccessible(root);
    await type(field(root, '#quiet-to'), '07:30');
    expect(ports.said.at(-1)).toEqual([
      'change',
      { quietHours: { on: true, from: 22 * 60, to: 7 * 60 + 30 } },
    ]);
    await type(field(root, '#quiet-to'), '');
    expect(field<HTMLInputElement>(root, '#quiet-to').value).toBe('07:30');
    await type(field(root, '#quiet-to'), '22:00');
    expect(section(root, 'notices').querySelector('[role=alert]')).toBeTruthy();
  });

  it('mean nothing where no notice comes', async () => {
    const root = await show(Options, fakePorts({ notify: false }));
    expect(root.querySelectorAll('#notices input')).toHaveLength(1);
  });
});

describe('the data', () => {
  it('is counted', async () => {
    const root = await show(Options, fakePorts());
    expect(section(root, 'data').textContent).toContain('12 things on the list');
    expect(section(root, 'data').textContent).toContain('1 thing you said');
  });

  it('is erased only after a second yes, with the focus on the way back', async () => {
    const ports = fakePorts();
    const root = await show(Options, ports);
    await press(root, 'Erase everything …');
    expect(ports.said).toEqual([]);
    expect(document.activeElement).toBe(button(root, 'Keep everything'));
    await expectAccessible(root);
    await press(root, 'Keep everything');
    expect(document.activeElement).toBe(button(root, 'Erase everything …'));
    await press(root, 'Erase everything …');
    await press(root, 'Yes, erase everything');
    expect(ports.said).toEqual([['erase']]);
  });
});
