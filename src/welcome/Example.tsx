import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../ui/Icon';
import { useWords } from '../ui/language';

type Step = 'mark' | 'card' | 'kept';

/**
 * A made-up post with the mark and the card as they look on a real page. It can be tried: nothing is
 * stored, whatever is pressed.
 */
export function Example(): JSX.Element {
  const { say } = useWords();
  const [step, setStep] = useState<Step>('mark');
  return (
    <figure class="example">
      <figcaption class="soft">{say('welcome_example')}</figcaption>
      <div class="sample">
        <div class="sample-top">
          <span class="sample-face" aria-hidden="true" />
          <strong>@thriftytom</strong>
          <button
            type="button"
            class="sample-mark"
            aria-expanded={step !== 'mark'}
            aria-controls="sample-card"
            onClick={() => setStep(step === 'mark' ? 'card' : 'mark')}
          >
            <Icon name="tag" size={16} />
            <span>
              {say('overlay_mark_sheep')} <span class="soft">· {say('overlay_said_none')}</span>
            </span>
          </button>
        </div>
        <p>{say('welcome_sample_text')}</p>
        <div id="sample-card" hidden={step === 'mark'}>
          {step !== 'mark' && <SampleCard step={step} onStep={setStep} />}
        </div>
      </div>
      <p class="soft">{say(step === 'mark' ? 'welcome_try' : 'welcome_try_card')}</p>
    </figure>
  );
}

function SampleCard(props: { readonly step: Step; readonly onStep: (step: Step) => void }): JSX.Element {
  const { say } = useWords();
  const { onStep } = props;
  return (
    <div class="sample-card">
      <p class="sample-sentence">{say('overlay_head_sheep')}</p>
      <p class="soft">{say('overlay_head_none')}</p>
      <p>
        <strong>{say('overlay_how')}</strong>
      </p>
      <p>
        <span class="soft">{say('overlay_kind_link')}</span>
        <br />
        <code>
          shop.example/lamp?<mark>ref=thriftytom</mark>
        </code>
      </p>
      {props.step === 'kept' ? (
        <div role="status" class="actions">
          <span>
            <Icon name="ready" size={16} /> {say('welcome_kept')}
          </span>
          <button type="button" class="button small" onClick={() => onStep('card')}>
            {say('overlay_act_undo')}
          </button>
        </div>
      ) : (
        <>
          <p class="sample-question">{say('welcome_question')}</p>
          <div class="actions">
            <button type="button" class="button primary" onClick={() => onStep('kept')}>
              {say('overlay_act_cool')}
            </button>
            <button type="button" class="button" onClick={() => onStep('mark')}>
              {say('overlay_act_no')}
            </button>
            <button type="button" class="button quiet" onClick={() => onStep('mark')}>
              {say('overlay_act_go')}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
