/**
 * The amount that a person wrote as a price, or null when it is none: `19.9`, `1.234,50`, `1,234.50`, `1 234`.
 *
 * What comes last of point and comma is the decimal sign, unless it stands there more than once, or alone with three
 * digits after it: then it groups thousands.
 */
export function parseAmount(text: string): number | null {
  const bare = text.replace(/[\s'’]/g, '');
  if (!/^\d[\d.,]{0,17}$/.test(bare)) return null;
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  if (last === -1) return Number(bare);
  const sign = bare[last] ?? '';
  const isAlone = !bare.includes(sign === '.' ? ',' : '.');
  const groups =
    bare.indexOf(sign) !== last || (isAlone && bare.length - last === 4 && !bare.startsWith('0'));
  const digits = (part: string) => part.replace(/[.,]/g, '');
  if (groups) return Number(digits(bare));
  return Number(`${digits(bare.slice(0, last))}.${digits(bare.slice(last + 1)) || '0'}`);
}
