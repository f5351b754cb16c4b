/** Where the page lets anything be seen right now. */
export interface Stage {
  /** A modal dialog or full-screen element of the page; null for the whole page. */
  readonly element: Element | null;
  /** The overlay has to stand inside `element`, because the rest of the page is inert. */
  readonly modal: boolean;
}

const WHOLE_PAGE: Stage = { element: null, modal: false };

/**
 * The page's innermost modal dialog, else its full-screen element, else the whole page. Costs a look at each
 * `<dialog>`, of which pages have few.
 */
export function currentStage(document: Document): Stage {
  for (const dialog of Array.from(document.getElementsByTagName('dialog')).reverse()) {
    if (dialog.open && isModal(dialog)) return { element: dialog, modal: true };
  }
  const fullscreen = document.fullscreenElement;
  return fullscreen ? { element: fullscreen, modal: false } : WHOLE_PAGE;
}

function isModal(dialog: Element): boolean {
  try {
    return dialog.matches(':modal');
  } catch {
    return false;
  }
}
