import type { JSX } from 'preact';

/** Our mark: a price tag that stands still, with a pause in it. The same drawing as `public/icons/unswayed.svg`. */
export function Logo({ size = 28 }: { readonly size?: number }): JSX.Element {
  return (
    <svg class="logo" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        class="logo-tag"
        d="M16 1.6c.9 0 1.8.3 2.5.9l6.9 6.1c1 .9 1.6 2.1 1.6 3.4V26.4a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4V12c0-1.3.6-2.5 1.6-3.4l6.9-6.1c.7-.6 1.6-.9 2.5-.9z"
      />
      <circle class="logo-cut" cx="16" cy="8.6" r="2" />
      <path class="logo-pause" d="M12.4 15v9M19.6 15v9" />
    </svg>
  );
}
