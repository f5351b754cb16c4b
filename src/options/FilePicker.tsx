import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

/** A button that lets the person choose a file. One that is too large is not read at all. */
export function FilePicker(props: {
  readonly label: string;
  /** What the browser offers, as in `<input accept>`. */
  readonly accept: string;
  /** In bytes. */
  readonly largest: number;
  readonly onText: (text: string) => void;
  readonly onTooLarge: () => void;
}): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File) => {
    if (file.size > props.largest) props.onTooLarge();
    else props.onText(await file.text());
  };
  return (
    <>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {props.label}
      </button>
      <input
        ref={input}
        type="file"
        accept={props.accept}
        hidden
        onChange={(event) => {
          const field = event.currentTarget;
          const file = field.files?.[0];
          // Emptied, so that the same file can be chosen again after it was put right.
          if (file) void take(file).then(() => (field.value = ''));
        }}
      />
    </>
  );
}
