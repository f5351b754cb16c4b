import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../ui/language';

/**
 * What taking a file over would do, before it is done, with both ways on. The focus comes here: the button that led
 * here may be far above.
 */
export function Preview(props: {
  readonly heading: string;
  readonly children: ComponentChildren;
  /** Says what to do; null when there is nothing that could be done. */
  readonly yes: string | null;
  readonly onYes: () => void;
  readonly onNo: () => void;
}): JSX.Element {
  const { say } = useWords();
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => top.current?.focus(), []);
  return (
    <div class="preview">
      <h4 ref={top} tabIndex={-1}>
        {props.heading}
      </h4>
      {props.children}
      <div class="actions">
        {props.yes !== null && (
          <button type="button" class="button primary" onClick={props.onYes}>
            {props.yes}
          </button>
        )}
        <button type="button" class="button" onClick={props.onNo}>
          {say(props.yes === null ? 'ui_close' : 'options_preview_no')}
        </button>
      </div>
    </div>
  );
}
