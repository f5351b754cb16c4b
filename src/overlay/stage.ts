/**
 * What the page shows alone right now: its innermost modal dialog, else its full-screen element; null for the whole
 * page. Everything outside of it is inert in every browser. Costs a look at each `<dialog>`, of which pages have few.
 */
export function currentStage(document: Document): Element | null {
  for (const dialog of Array.from(document.getElementsByTagName('dialog')).reverse()) {
    if (dialog.open && isModal(dialog)) return dialog;
  }
  // Parsers without a screen have no such property.
  return document.fullscreenElement ?? null;
}

/** Elements that show themselves instead of what stands in them. */
const REPLACED = 'audio, canvas, embed, iframe, img, object, video';

/** Whether something that is put into the stage would be seen there; a shadow root shows only what it has a slot for. */
export function canHold(stage: Element): boolean {
  return stage.shadowRoot === null && !stage.matches(REPLACED);
}

function isModal(dialog: Element): boolean {
  try {
    return dialog.matches(':modal');
  } catch {
    return false;
  }
}
