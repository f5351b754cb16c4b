import type { JSX } from 'preact';

/**
 * A small picture that is stored with the thing, else the first letter or character of its name: nothing is fetched to
 * draw a list. It decorates, so it has no words.
 */
export function Tile(props: { readonly title: string; readonly picture?: string | null }): JSX.Element {
  const { title, picture = null } = props;
  if (picture !== null) return <img class="tile picture" src={picture} alt="" width={36} height={36} />;
  const first = [...title.trim()].find((character) => /[\p{L}\p{N}]/u.test(character)) ?? '·';
  return (
    <span class="tile" aria-hidden="true">
      {first.toLocaleUpperCase()}
    </span>
  );
}
