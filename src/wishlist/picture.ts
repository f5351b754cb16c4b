/** The longest picture that is kept, in characters of its data address: 4 KB in storage. */
export const LONGEST_PICTURE = 4096;

/** A bitmap in a data address. Nothing that a browser would fetch or run has this form. */
const BITMAP = /^data:image\/(?:webp|jpeg|png);base64,[\dA-Za-z+/]{16,}={0,2}$/;

/** Whether something is a small picture that may be kept and shown. */
export function isPicture(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_PICTURE && BITMAP.test(value);
}
