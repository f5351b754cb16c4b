import type { JSX } from 'preact';

/** The first letter or character of a title, in place of a picture: nothing is fetched to draw a list. */
export function Tile({ title }: { readonly title: string }): JSX.Element {
  const first = [...title.trim()].find((character) => /[\p{L}\p{N}]/u.test(character)) ?? '·';
  return (
    <span class="tile" aria-hidden="true">
      {first.toLocaleUpperCase()}
    </span>
  );
}
