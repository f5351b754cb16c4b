import type { JSX } from 'preact';
import type { Level } from '../settings/settings';
import { useWords } from '../ui/language';

const LEVELS: readonly Level[] = ['off', 'quiet', 'marks', 'pause'];

/** How much one site may see of us: four radio buttons drawn as one switch, and what the chosen one means. */
export function LevelSwitch(props: {
  readonly site: string;
  readonly level: Level;
  readonly onLevel: (level: Level) => void;
}): JSX.Element {
  const { say } = useWords();
  return (
    <fieldset class="levels" aria-describedby="level-means">
      <legend>{say('popup_level_legend', { site: props.site })}</legend>
      <div class="segments">
        {LEVELS.map((level) => (
          <label class="segment" key={level}>
            <input
              type="radio"
              name="level"
              value={level}
              checked={level === props.level}
              onChange={() => props.onLevel(level)}
            />
            <span>{say(`level_${level}`)}</span>
          </label>
        ))}
      </div>
      <p id="level-means" class="soft">
        {say(`level_${props.level}_means`)}
      </p>
    </fieldset>
  );
}
