/**
 * The look, in one place: the overlay, the popup and the pages take their colours and measures from here.
 *
 * Warm paper and ink, one deep green-blue for what can be acted on, amber for "earns". Never red: a mark
 * is a piece of information, not an alarm. Pairs that carry text are held to WCAG 2.2 AA by a test.
 */
export interface Palette {
  /** The page's ground, behind cards. */
  readonly ground: string;
  /** Cards, marks, bars. */
  readonly surface: string;
  /** Fields and quiet blocks inside a card. */
  readonly inset: string;
  readonly ink: string;
  /** Second-rank text; still AA on every background above. */
  readonly inkSoft: string;
  /** Hairlines that only decorate. */
  readonly line: string;
  /** Borders that a person must see to find a control (3:1). */
  readonly lineStrong: string;
  readonly accent: string;
  readonly accentHover: string;
  /** Text on `accent`. */
  readonly onAccent: string;
  readonly accentSoft: string;
  /** "Earns": text and icons. */
  readonly amber: string;
  /** "Earns": the ground behind quoted evidence. */
  readonly amberSoft: string;
  readonly focus: string;
  readonly shadow: string;
}

export const LIGHT: Palette = {
  ground: '#f6f2ea',
  surface: '#fffdf8',
  inset: '#f3eee4',
  ink: '#26231d',
  inkSoft: '#5f594d',
  line: '#e2dbcd',
  lineStrong: '#8c8575',
  accent: '#14595a',
  accentHover: '#0e4647',
  onAccent: '#ffffff',
  accentSoft: '#e0edea',
  amber: '#825006',
  amberSoft: '#fbe8c4',
  focus: '#14595a',
  shadow: '0 1px 2px rgba(38, 35, 29, 0.16), 0 6px 20px rgba(38, 35, 29, 0.14)',
};

export const DARK: Palette = {
  ground: '#191814',
  surface: '#24221d',
  inset: '#2f2c26',
  ink: '#f1ece1',
  inkSoft: '#bdb5a5',
  line: '#3c3932',
  lineStrong: '#8f8879',
  accent: '#8fd0c6',
  accentHover: '#a9ddd5',
  onAccent: '#0d2b2a',
  accentSoft: '#223d3a',
  amber: '#f0bd68',
  amberSoft: '#4a3713',
  focus: '#8fd0c6',
  shadow: '0 1px 2px rgba(0, 0, 0, 0.5), 0 8px 24px rgba(0, 0, 0, 0.45)',
};

/** Foreground and background names whose contrast a test computes, with the ratio each must reach. */
export const CONTRAST_PAIRS: readonly (readonly [keyof Palette, keyof Palette, number])[] = [
  ['ink', 'ground', 4.5],
  ['ink', 'surface', 4.5],
  ['ink', 'inset', 4.5],
  ['ink', 'amberSoft', 4.5],
  ['ink', 'accentSoft', 4.5],
  ['inkSoft', 'ground', 4.5],
  ['inkSoft', 'surface', 4.5],
  ['inkSoft', 'inset', 4.5],
  ['onAccent', 'accent', 4.5],
  ['onAccent', 'accentHover', 4.5],
  ['accent', 'surface', 4.5],
  ['accent', 'ground', 4.5],
  ['accent', 'inset', 4.5],
  ['accent', 'accentSoft', 4.5],
  ['amber', 'surface', 4.5],
  ['amber', 'ground', 4.5],
  ['amber', 'amberSoft', 4.5],
  ['lineStrong', 'surface', 3],
  ['lineStrong', 'ground', 3],
  ['lineStrong', 'inset', 3],
  ['focus', 'surface', 3],
  ['focus', 'ground', 3],
];

/**
 * System fonts only; a page's fonts and our own downloads stay out of it. The CJK families come before
 * the generic so that Chinese is not drawn with a Japanese face.
 */
export const FONT_STACK =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

/** In px: `rem` belongs to the page where the overlay is drawn. */
export const SPACE = { 1: '4px', 2: '8px', 3: '12px', 4: '16px', 5: '24px', 6: '32px', 7: '48px' } as const;
export const RADIUS = { small: '6px', medium: '10px', large: '14px', pill: '999px' } as const;
export const TYPE = { small: '13px', base: '14px', lead: '16px', title: '20px' } as const;
/** WCAG 2.2 target size (2.5.8 asks for 24 px; fingers for more). */
export const TARGET = { min: '24px', comfortable: '40px' } as const;

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function colours(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, value]) => `--${kebab(name)}:${value};`)
    .join('');
}

const MEASURES = [
  ...Object.entries(SPACE).map(([step, value]) => `--space-${step}:${value};`),
  ...Object.entries(RADIUS).map(([size, value]) => `--radius-${size}:${value};`),
  ...Object.entries(TYPE).map(([size, value]) => `--type-${size}:${value};`),
  ...Object.entries(TARGET).map(([size, value]) => `--target-${size}:${value};`),
  `--font:${FONT_STACK};`,
].join('');

/**
 * The tokens as custom properties (`--ink`, `--ink-soft`, `--space-3`, `--radius-medium`, `--type-base` …).
 *
 * `root` is the selector that carries them (`:root` on our pages, a wrapper class in the overlay). The
 * theme follows the system unless that element says `data-theme="light"` or `"dark"`.
 */
export function tokensCss(root: string): string {
  return (
    `${root}{${MEASURES}${colours(LIGHT)}color-scheme:light;}` +
    `@media (prefers-color-scheme:dark){${root}{${colours(DARK)}color-scheme:dark;}}` +
    `${root}[data-theme="light"]{${colours(LIGHT)}color-scheme:light;}` +
    `${root}[data-theme="dark"]{${colours(DARK)}color-scheme:dark;}`
  );
}
