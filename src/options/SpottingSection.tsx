import type { JSX } from 'preact';
import type { Spotting } from '../settings/settings';
import { useWords } from '../ui/language';
import { useChanges } from './changes';
import { Switch } from './fields';
import { MarkExample } from './MarkExample';
import { Section } from './Section';

const KINDS = [
  'affiliate',
  'paid',
  'code',
  'gifted',
  'platformAd',
  'sheepsClothing',
  'pressure',
] as const satisfies readonly (keyof Spotting)[];

/** What is spotted, each with words it is spotted by and the mark it gets. */
export function SpottingSection({ spotting }: { readonly spotting: Spotting }): JSX.Element {
  const { say } = useWords();
  const changes = useChanges();
  return (
    <Section id="spotting">
      <p class="soft">{say('options_spotting_means')}</p>
      {KINDS.map((kind) => (
        <div class="kind" key={kind}>
          <Switch
            label={say(`spotting_${kind}`)}
            means={say('options_example', { example: say(`spotting_${kind}_example`) })}
            checked={spotting[kind]}
            onChange={(checked) =>
              void changes.set('spotting', { spotting: { ...spotting, [kind]: checked } })
            }
          />
          <MarkExample kind={kind} />
        </div>
      ))}
    </Section>
  );
}
