import type { AskedThere, CardWording, PathStep } from '../../ui/card-wording';
import type { Evidence as Line } from '../../ui/evidence';
import type { Words } from '../../ui/words';

export interface EvidenceProps {
  readonly wording: CardWording;
  readonly words: Words;
  /** Something was unfolded or folded: the card has another height. */
  readonly onFold: () => void;
}

/** How we know: the exact words or the part of the link, and what presses. */
export function Evidence({ wording, words, onFold }: EvidenceProps) {
  const say = (key: string, subs?: Record<string, string | number>) => words.say(`overlay_${key}`, subs);
  return (
    <>
      {wording.evidence.length > 0 && (
        <>
          <h3>{say('how')}</h3>
          <Lines lines={wording.evidence} words={words} />
        </>
      )}
      {wording.more.length > 0 && (
        <details onToggle={onFold}>
          <summary>{say('more', { count: wording.more.length })}</summary>
          <Lines lines={wording.more} words={words} />
        </details>
      )}
      {(wording.pressure.length > 0 || wording.timers.length > 0) && (
        <>
          <h3>{say('pressure')}</h3>
          {wording.timers.map((sentence) => (
            <p key={sentence} class="timer">
              {sentence}
            </p>
          ))}
          {wording.pressure.length > 0 && (
            <p class="cues">
              {wording.pressure.map((text) => (
                <q key={text} dir="auto">
                  {text}
                </q>
              ))}
            </p>
          )}
        </>
      )}
    </>
  );
}

/** What unfolds beside the evidence: through whom the link leads, and what is asked of a disclosure. */
export function Background({ wording, words, onFold }: EvidenceProps) {
  return (
    <>
      {wording.way.length > 0 && (
        <details onToggle={onFold}>
          <summary>{words.say('overlay_path')}</summary>
          <Way steps={wording.way} />
        </details>
      )}
      {wording.asked && <Asked asked={wording.asked} onFold={onFold} />}
    </>
  );
}

function Lines({ lines, words }: { readonly lines: readonly Line[]; readonly words: Words }) {
  return (
    <ul>
      {lines.map(({ label, sure, source, quote, moment }) => (
        <li key={`${source} ${label} ${quote.before} ${quote.hit}`}>
          <span class="kind">
            {source === 'label' ? `${label}, ${words.say('overlay_from_label')}` : label}
            {moment === null ? '' : `, ${moment}`} · {sure}
          </span>
          <q dir={source === 'link' ? 'ltr' : 'auto'}>
            {quote.before}
            <mark>{quote.hit}</mark>
            {quote.after}
          </q>
        </li>
      ))}
    </ul>
  );
}

/** From the one who shares the link to the shop, one below the other. */
function Way({ steps }: { readonly steps: readonly PathStep[] }) {
  return (
    <ol class="way-of-link">
      {steps.map(({ name, role }) => (
        <li key={`${role} ${name}`}>
          <bdi>{name}</bdi> <span class="role">{role}</span>
        </li>
      ))}
    </ol>
  );
}

function Asked({ asked, onFold }: { readonly asked: AskedThere; readonly onFold: () => void }) {
  return (
    <details onToggle={onFold}>
      <summary>{asked.where}</summary>
      <p>{asked.what}</p>
      <p class="source">{asked.source}</p>
    </details>
  );
}
