import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Language, Theme } from '../settings/settings';
import { useWords } from '../ui/language';
import { EXAMPLE_CREATOR } from './live-example';
import type { WelcomePorts } from './ports';

/** A made-up post with the mark and the card of real pages at it, to be tried. */
export function Example(props: {
  readonly language: Language;
  readonly theme: Theme;
  readonly show: WelcomePorts['showExample'];
}): JSX.Element {
  const { say } = useWords();
  const { language, theme, show } = props;
  const post = useRef<HTMLDivElement>(null);
  const anchor = useRef<HTMLElement>(null);
  const link = useRef<HTMLAnchorElement>(null);
  const text = say('welcome_sample_text');
  const question = say('welcome_question');
  useEffect(() => {
    if (!post.current || !anchor.current || !link.current) return undefined;
    return show({
      post: post.current,
      anchor: anchor.current,
      link: link.current,
      text,
      question,
      language,
      theme,
    });
  }, [show, text, question, language, theme]);
  return (
    <figure class="example">
      <figcaption class="soft">{say('welcome_example')}</figcaption>
      <div class="sample" id="example" ref={post}>
        <div class="sample-top">
          <span class="sample-face" aria-hidden="true" />
          <strong ref={anchor}>
            <bdi>{EXAMPLE_CREATOR}</bdi>
          </strong>
        </div>
        <p>{text}</p>
        <p>
          {/* Leads nowhere: the address that pays is made up. */}
          <a ref={link} href="#example">
            shop.example/lamp
          </a>
        </p>
      </div>
      <p class="soft">{say('welcome_try')}</p>
      <p class="soft">{say('welcome_try_card')}</p>
    </figure>
  );
}
