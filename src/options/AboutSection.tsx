import type { JSX } from 'preact';
import { useWords } from '../ui/language';
import { Section } from './Section';

/** What it never does, one line each. */
const NEVER = ['send', 'earn', 'links', 'prices', 'private'] as const;

/** Which version this is, what it never does, and where to say that something is wrong. */
export function AboutSection({ version }: { readonly version: string }): JSX.Element {
  const { say } = useWords();
  return (
    <Section id="about">
      <p>{say('options_about_version', { version })}</p>
      <div class="lines">
        <h3>{say('options_never')}</h3>
        <ul class="facts-list">
          {NEVER.map((id) => (
            <li key={id}>{say(`options_never_${id}`)}</li>
          ))}
        </ul>
      </div>
      <div class="lines">
        <h3>{say('options_about_wrong')}</h3>
        <p>{say('options_about_wrong_how')}</p>
      </div>
      <p>
        <a href="../welcome/index.html">{say('options_about_welcome')}</a>
      </p>
    </Section>
  );
}
