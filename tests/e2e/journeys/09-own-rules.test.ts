import { describe, expect, it } from 'vitest';
import {
  bringIntoSight,
  closeCard,
  marksOf,
  marksThere,
  pressElement,
  pressInOverlay,
  pressInPage,
  restOn,
  sees,
  settledCard,
  textOf,
  waitFor,
  words,
} from '../acts';
import { BROWSERS, type Page } from '../drivers/driver';
import { BLOG, blog } from '../sites';
import { useStage } from '../stage';

const RIVERS = 'en.wikipedia.org';
const SITE = 'notes-from-mia.example';
const RULE = words('rule_host', { WHAT: RIVERS });
const EXCEPTION = words('rule_not_host_at', { WHAT: RIVERS, AT: SITE });

describe.each(BROWSERS)('rules of one’s own, in %s', (browser) => {
  const stage = useStage(browser, [`https://${SITE}/*`]);
  let page: Page;
  let options: Page;

  /** Whether the mark at the link to the rivers is there: it says that it is by one's own rule. */
  async function isMarked(): Promise<boolean> {
    await bringIntoSight(page, '#walk');
    return (await marksOf(page)).some(({ name }) => name.startsWith(words('overlay_mark_own_rule')));
  }
  const becomes = (marked: boolean) =>
    waitFor(`the mark to ${marked ? 'come' : 'go'}`, async () =>
      (await isMarked()) === marked ? true : null,
    );
  const goneFromList = () =>
    waitFor('the exception to go', async () =>
      (await textOf(options, '#rules')).includes(EXCEPTION) ? null : true,
    );

  it('marks nothing at a link that pays nobody', async () => {
    stage.driver.serve(BLOG, blog());
    page = await stage.driver.open(BLOG);
    await marksThere(page);
    expect(await isMarked()).toBe(false);
  });

  it('refuses a bad rule beside its field', async () => {
    options = await stage.driver.openExtensionPage('src/options/index.html');
    await pressElement(options, '#new-rule-what');
    await options.type('co.uk');
    await options.press('Enter');
    await sees(options, words('rule_problem_public_suffix'), '#new-rule-what-problem');
    await options.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('#new-rule-what');
      field?.select();
    });
  });

  it('marks the link on the open page as soon as a rule says that it earns', async () => {
    await options.type(RIVERS);
    await options.press('Enter');
    await sees(options, RULE, '#rules');
    await page.activate();
    await becomes(true);
    await restOn(page, '#walk');
    const card = await settledCard(page);
    expect(card.text).toContain(words('overlay_head_own_rule'));
    expect(card.text).toContain(words('overlay_kind_own_rule'));
  });

  it('writes nothing when it is not the person who presses', async () => {
    const forged = await page.inClosedRoots((root) => {
      const button = root.querySelector<HTMLElement>('.wrong');
      button?.click();
      return button !== null;
    });
    expect(forged).toContain(true);
    expect((await settledCard(page)).text).not.toContain(words('overlay_wrong_question'));
  });

  it('takes the mark away when that is called wrong, and lists the exception', async () => {
    await pressInOverlay(page, words('overlay_act_wrong'));
    await settledCard(page);
    await pressInOverlay(page, words('overlay_wrong_link', { HOST: RIVERS }));
    await waitFor('the thanks', async () =>
      (await settledCard(page)).text.includes(words('overlay_state_wrong_kept')) ? true : null,
    );
    await becomes(false);
    await options.activate();
    await sees(options, EXCEPTION, '#rules');
  });

  it('brings the mark back when that is undone, and the exception is gone', async () => {
    await page.activate();
    await pressInOverlay(page, words('overlay_act_undo'));
    await becomes(true);
    await closeCard(page);
    await options.activate();
    await goneFromList();
    await sees(options, RULE, '#rules');
  });

  it('says in words what it sees in a pasted link, by the same rules', async () => {
    await pressElement(options, '#try-text');
    await options.type(`https://${RIVERS}/wiki/River`);
    await pressInPage(options, words('options_try_button'), '#rules');
    await sees(options, words('overlay_head_own_rule'), '#try-answer');
  });

  it('takes the mark away with the rule, and brings both back', async () => {
    await pressInPage(options, words('options_rule_remove_this', { RULE }), '#rules');
    await sees(options, words('options_rule_removed'), '.undo-region');
    await page.activate();
    await becomes(false);
    await options.activate();
    await pressInPage(options, words('ui_undo'), '.undo-region');
    await sees(options, RULE, '#rules');
    await page.activate();
    await becomes(true);
  });

  it('keeps the rule over a restart', async () => {
    await stage.driver.restart();
    stage.driver.serve(BLOG, blog());
    page = await stage.driver.open(BLOG);
    await marksThere(page);
    await becomes(true);
  });
});
