import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { StoreProblem } from '../messages/protocol';
import type { Result } from '../shared/result';
import { useWords } from '../ui/language';
import { Switch } from './fields';
import { Section } from './Section';

/** Whether posts are counted, the way to the counts, and the way to forget them. */
export function CountsSection(props: {
  readonly counting: boolean;
  readonly onChange: (counting: boolean) => void;
  readonly onForget: () => Promise<Result<null, StoreProblem>>;
}): JSX.Element {
  const { say } = useWords();
  const [forgotten, setForgotten] = useState(false);
  return (
    <Section id="counts">
      <Switch
        label={say('options_counts_switch')}
        means={say('options_counts_means')}
        checked={props.counting}
        onChange={props.onChange}
      />
      <p>
        <a href="../insights/index.html">{say('options_counts_see')}</a>
      </p>
      <div class="actions">
        <button
          type="button"
          class="button"
          onClick={() => void props.onForget().then((result) => setForgotten(result.ok))}
        >
          {say('options_counts_forget')}
        </button>
        <span role="status">{forgotten ? say('options_counts_forgotten') : ''}</span>
      </div>
    </Section>
  );
}
