/** Our own one-stroke signs. Always beside words, so hidden from assistive technology. */
const STROKES = {
  /** A price tag on a string: somebody earns. */
  earns: 'M2.5 8.8V3.5a1 1 0 0 1 1-1h5.3L13.5 7.2a1.4 1.4 0 0 1 0 2L9.2 13.5a1.4 1.4 0 0 1-2 0ZM5.6 5.6h.01',
  /** A leaf at rest: take your time. */
  plain: 'M3 13C3 6.5 7 3 13.5 3 13.5 9.5 10 13 4.5 12M3 13c1.5-3 3.5-5 6.5-6',
  close: 'M4 4l8 8M12 4l-8 8',
  /** Six dots to hold on to. */
  grip: 'M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01',
} as const;

export function Icon({ name, size = 14 }: { name: keyof typeof STROKES; size?: number }) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 16 16">
      <path d={STROKES[name]} />
    </svg>
  );
}
