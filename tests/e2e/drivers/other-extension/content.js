// What an extension that means no good could do in a page where it has access beside us. The page names us to it, and
// reads what came of it from an attribute.
addEventListener('try', async ({ target }) => {
  const { id, messages } = JSON.parse(target.documentElement.dataset.ours);
  const answers = [];
  for (const message of messages) {
    answers.push(
      await chrome.runtime.sendMessage(id, message).then(
        (answer) => answer ?? 'no answer',
        () => 'nobody',
      ),
    );
  }
  const port = chrome.runtime.connect(id);
  const connected = await Promise.race([
    new Promise((resolve) => port.onDisconnect.addListener(() => resolve(false))),
    new Promise((resolve) => setTimeout(resolve, 2000, true)),
  ]);
  const loaded = await fetch(`chrome-extension://${id}/manifest.json`).then(
    () => true,
    () => false,
  );
  // Browsers let extensions see closed roots, each other's too.
  let pressed = 0;
  for (const host of target.querySelectorAll('html > div')) {
    const buttons = chrome.dom.openOrClosedShadowRoot(host)?.querySelectorAll('button') ?? [];
    for (const button of buttons) {
      for (const type of ['pointerdown', 'pointerup', 'click']) {
        button.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, cancelable: true }));
      }
      button.click();
      pressed += 1;
    }
  }
  target.documentElement.dataset.outcome = JSON.stringify({ answers, connected, loaded, pressed });
});
