import type { ComponentChildren, JSX } from 'preact';
import { Logo } from './Logo';

/** The top of every page: our mark, the page's name, and what stands beside it. */
export function Header(props: {
  readonly title: string;
  readonly children?: ComponentChildren;
}): JSX.Element {
  return (
    <header class="top">
      <Logo />
      <h1>{props.title}</h1>
      {props.children}
    </header>
  );
}
