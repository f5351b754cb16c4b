import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon';
import { useWords } from './language';

/** What was just done or went wrong, in words. */
export interface Notice {
  readonly text: string;
  /** Takes it back; null when there is nothing to take back. */
  readonly undo: (() => void) | null;
}

/**
 * One line at the bottom that says what was just done and offers the way back. It stays until the next
 * one or until it is closed: nobody has to be quick.
 *
 * The region is always there, so that screen readers announce what comes into it. When the control that
 * was used has gone with its row, the focus comes here instead of falling to the top of the page.
 */
export function UndoBar(props: {
  readonly notice: Notice | null;
  readonly onClose: () => void;
}): JSX.Element {
  const { say } = useWords();
  const bar = useRef<HTMLDivElement>(null);
  const { notice } = props;

  useEffect(() => {
    const here = bar.current;
    const { activeElement, body } = here?.ownerDocument ?? document;
    if (notice && (activeElement === body || activeElement === null)) here?.querySelector('button')?.focus();
  }, [notice]);

  return (
    <div class="undo-region" role="status" ref={bar}>
      {notice && (
        <div class="undo-bar">
          <span class="undo-text">{notice.text}</span>
          {notice.undo && (
            <button type="button" class="button small" onClick={notice.undo}>
              {say('ui_undo')}
            </button>
          )}
          <button type="button" class="icon-button" aria-label={say('ui_close')} onClick={props.onClose}>
            <Icon name="close" size={16} />
          </button>
        </div>
      )}
    </div>
  );
}
