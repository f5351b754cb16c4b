import { expect, it, vi } from 'vitest';
import { createAnswering } from '../../src/background/answering';

const sender = { id: 'unswayed' };

/** A listener whose answers are given by hand, in the order of the messages. */
function byHand() {
  const give: ((answer: unknown) => void)[] = [];
  const answering = createAnswering((message) =>
    message === 'not ours' ? undefined : new Promise((resolve) => give.push(resolve)),
  );
  return { answering, give };
}

async function isAtRest(rest: Promise<void>): Promise<boolean> {
  let done = false;
  void rest.then(() => {
    done = true;
  });
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  return done;
}

it('is at rest where nobody waits, and where the message was not ours', async () => {
  const { answering } = byHand();
  expect(await isAtRest(answering.rest())).toBe(true);
  expect(answering.listen('not ours', sender)).toBeUndefined();
  expect(await isAtRest(answering.rest())).toBe(true);
});

it('rests when all have been answered, also those that came while it waited', async () => {
  const { answering, give } = byHand();
  const first = answering.listen('one', sender);
  const rest = answering.rest();
  void answering.listen('two', sender);
  give[0]!('first answer');
  await expect(first).resolves.toBe('first answer');
  expect(await isAtRest(rest)).toBe(false);
  give[1]!('second answer');
  expect(await isAtRest(rest)).toBe(true);
});

it('waits no longer than a second for an answer that never comes', async () => {
  vi.useFakeTimers();
  const { answering } = byHand();
  void answering.listen('one', sender);
  const rest = answering.rest();
  await vi.advanceTimersByTimeAsync(900);
  expect(await isAtRest(rest)).toBe(false);
  await vi.advanceTimersByTimeAsync(200);
  expect(await isAtRest(rest)).toBe(true);
  vi.useRealTimers();
});
