import { writeFileSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';

/** A reply as it comes out of a nested session. */
interface Reply {
  readonly id?: number;
  readonly result?: { readonly data?: string };
}

/**
 * Takes a picture of the popup that hangs on the toolbar button, open at this moment. The library has no
 * page object for it, so the protocol is spoken through the session of another page.
 * False when no popup is open.
 */
export async function pictureToolbarPopup(session: CDPSession, path: string): Promise<boolean> {
  const { targetInfos } = await session.send('Target.getTargets');
  const popup = targetInfos.find((target) => target.url.endsWith('/src/popup/index.html'));
  if (popup === undefined) return false;
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: popup.targetId,
    flatten: false,
  });
  const picture = new Promise<string>((resolve) => {
    session.on('Target.receivedMessageFromTarget', ({ message }) => {
      const reply = JSON.parse(message) as Reply;
      if (reply.id === 1) resolve(reply.result?.data ?? '');
    });
  });
  await session.send('Target.sendMessageToTarget', {
    sessionId,
    message: JSON.stringify({ id: 1, method: 'Page.captureScreenshot', params: { format: 'png' } }),
  });
  writeFileSync(path, Buffer.from(await picture, 'base64'));
  return true;
}
