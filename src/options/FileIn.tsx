import type { JSX } from 'preact';
import { useWords } from '../ui/language';
import type { TakingOver } from './DataSection';
import { refusedFile } from './data-words';
import { FilePicker } from './FilePicker';

/** The button for a file that is to be taken over. What was said of the last one goes when another is chosen. */
export function FileIn(props: {
  readonly label: string;
  /** What the browser offers, as in `<input accept>`. */
  readonly accept: string;
  /** In bytes. */
  readonly largest: number;
  readonly over: TakingOver;
  /** A file was chosen: what the last one would have done goes. */
  readonly onChosen: () => void;
  readonly onText: (text: string) => void;
}): JSX.Element {
  const words = useWords();
  const { over, onChosen } = props;
  return (
    <FilePicker
      label={props.label}
      accept={props.accept}
      largest={props.largest}
      onText={(text) => {
        over.begin();
        onChosen();
        props.onText(text);
      }}
      onTooLarge={() => {
        onChosen();
        over.refuse(refusedFile({ problem: 'file-too-long', line: null }, words));
      }}
    />
  );
}

/** What went wrong in one part of the data; nothing when all is well. */
export function Wrong({ over }: { readonly over: TakingOver }): JSX.Element | null {
  if (over.problem === null) return null;
  return (
    <p class="problem" role="alert">
      {over.problem}
    </p>
  );
}
