import { setTimeout as sleep } from 'node:timers/promises';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Box, Page, Point, ShownElement } from './drivers/driver';

// What a person does, in terms of what is shown. Each waits until it can be done.

/** How long something may take to show, in milliseconds; two busy cores are slow. */
const PATIENCE = 10_000;

/** A card's buttons count only once it has been in sight for a moment; people need longer than this. */
export const A_MOMENT = 700;

type Key = keyof typeof messages;

/** The English words of a message, with its placeholders filled in. */
export function words(key: Key, fillings: Readonly<Record<string, string>> = {}): string {
  return messages[key].message.replace(/\$([A-Z_]+)\$/g, (_all, name: string) => fillings[name] ?? '');
}

/** Asks again until there is an answer that is not null. Throws, naming what was waited for. */
export async function waitFor<T>(
  what: string,
  ask: () => Promise<T | null>,
  patience = PATIENCE,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (Date.now() > end) throw new Error(`waited for ${what}`);
    await sleep(50);
  }
}

/** The marks in sight: the buttons that a card opens from. `table` says in which language they speak. */
export async function marksOf(
  page: Page,
  table: { readonly overlay_mark_label: { readonly message: string } } = messages,
): Promise<ShownElement[]> {
  const ending = table.overlay_mark_label.message.replace(/^.*\$PHRASES\$\P{L}*/u, '');
  return (await page.overlay()).filter(
    (element) => element.tag === 'button' && element.name.endsWith(ending),
  );
}

/** Waits until there is a mark in sight: only then does the page know its flagged links. */
export async function marksThere(page: Page): Promise<void> {
  await waitFor('marks', async () => ((await marksOf(page)).length > 0 ? true : null));
}

/** Waits until there is no mark in sight. */
export async function marksGone(page: Page): Promise<void> {
  await waitFor('the marks to go', async () => ((await marksOf(page)).length === 0 ? true : null));
}

/** The open card, null when there is none. */
export async function cardOf(page: Page): Promise<ShownElement | null> {
  return (await page.overlay()).find((element) => element.role === 'dialog') ?? null;
}

/** Waits for the card to be open, and to have been in sight for a moment. */
export async function settledCard(page: Page): Promise<ShownElement> {
  await waitFor('a card', () => cardOf(page));
  await sleep(A_MOMENT);
  return waitFor('the card to stay', () => cardOf(page));
}

/** Waits for the card to be gone. */
export async function cardGone(page: Page): Promise<void> {
  await waitFor('the card to close', async () => ((await cardOf(page)) === null ? true : null));
}

/** Closes the card with Escape. A card that was clicked in stays when the pointer leaves it. */
export async function closeCard(page: Page): Promise<void> {
  await page.press('Escape');
  await cardGone(page);
}

/** Clicks the button of the overlay that is called `name`. */
export async function pressInOverlay(page: Page, name: string): Promise<void> {
  const button = await waitFor(`the button "${name}"`, async () => {
    const shown = await page.overlay();
    return shown.find((element) => element.tag === 'button' && element.name === name) ?? null;
  });
  await page.click(middleOf(button.box));
}

/**
 * Scrolls the element that `selector` names to the middle of the window, waits until it stands still there, and gives its
 * place: its first line, when it is a text of several. What keeps moving is given where it was seen last.
 */
export async function bringIntoSight(page: Page, selector: string): Promise<Box> {
  const box = await page.evaluate(async (selector) => {
    const look = () => {
      const element = document.querySelector(selector);
      if (element === null) return null;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
      return { x, y, width, height };
    };
    let last = look();
    for (let looks = 0; looks < 20; looks += 1) {
      await new Promise((resolve) => setTimeout(resolve, 40));
      const now = look();
      if (now?.x === last?.x && now?.y === last?.y) break;
      last = now;
    }
    return last;
  }, selector);
  if (box === null) throw new Error(`the page has no ${selector}`);
  return box;
}

/** Rests the pointer on the element that `selector` names. */
export async function restOn(page: Page, selector: string): Promise<void> {
  const box = await bringIntoSight(page, selector);
  await page.moveMouse({ x: 2, y: 2 });
  await page.moveMouse(middleOf(box));
}

/** Clicks the element of a page that `selector` names. Waits until it is there. */
export async function pressElement(page: Page, selector: string): Promise<void> {
  await waitFor(selector, () =>
    page.evaluate((selector) => (document.querySelector(selector) === null ? null : true), selector),
  );
  await page.click(middleOf(await bringIntoSight(page, selector)));
}

/** Chooses an entry of the list that `selector` names. Waits until it is there. */
export async function choose(page: Page, selector: string, value: string): Promise<void> {
  await waitFor(`${value} in ${selector}`, () =>
    page.evaluate(
      ({ selector, value }) => {
        const list = document.querySelector<HTMLSelectElement>(selector);
        if (list === null || ![...list.options].some((option) => option.value === value)) return null;
        list.value = value;
        list.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      { selector, value },
    ),
  );
}

/** Gives a file that holds `text` to the field that `selector` names, as a person's choice does. Waits until it is there. */
export async function giveFile(page: Page, selector: string, text: string): Promise<void> {
  await waitFor(selector, () =>
    page.evaluate(
      ({ selector, text }) => {
        const field = document.querySelector<HTMLInputElement>(selector);
        if (field === null) return null;
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], 'a file'));
        field.files = transfer.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      { selector, text },
    ),
  );
}

/** Moves the pointer to where nothing is. */
export async function moveAway(page: Page): Promise<void> {
  await page.moveMouse({ x: 2, y: 2 });
}

/** Clicks the button, link, radio button or summary of a page that is called `name`, inside `within`. */
export async function pressInPage(page: Page, name: string, within = 'body'): Promise<void> {
  const box = await waitFor(`"${name}" in ${within}`, () =>
    page.evaluate(
      async ({ name, within }) => {
        const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
        const look = () => {
          for (const place of document.querySelectorAll(within)) {
            const all = place.querySelectorAll<HTMLElement>(
              'button, a[href], summary, label, [role="button"]',
            );
            for (const element of all) {
              const called = element.getAttribute('aria-label') ?? element.textContent;
              if (clean(called) !== name || !element.checkVisibility()) continue;
              element.scrollIntoView({ block: 'center', behavior: 'instant' });
              const { x, y, width, height } = element.getBoundingClientRect();
              return { x, y, width, height };
            }
          }
          return null;
        };
        const before = look();
        if (before === null) return null;
        await new Promise((resolve) => setTimeout(resolve, 40));
        const now = look();
        return now?.x === before.x && now.y === before.y ? now : null;
      },
      { name, within },
    ),
  );
  await page.click(middleOf(box));
}

/** Waits until the page's text holds `text`. */
export async function sees(page: Page, text: string, within = 'body'): Promise<void> {
  let last = '';
  await waitFor(`"${text}" in ${within}`, async () => {
    last = await textOf(page, within);
    return last.includes(text) ? true : null;
  }).catch((error: Error) => {
    throw new Error(`${error.message}; it says: ${last.slice(0, 1500)}`);
  });
}

/** The text that is to be read in a page, spaces collapsed. */
export function textOf(page: Page, within = 'body'): Promise<string> {
  return page.evaluate(
    (within) =>
      [...document.querySelectorAll<HTMLElement>(within)]
        // biome-ignore lint/performance/useDomNodeTextContent: only what is drawn is there to be read
        .map((element) => element.innerText)
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim(),
    within,
  );
}

/** The middle of a box. */
export function middleOf(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
