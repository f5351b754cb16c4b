import * as v from 'valibot';

/** The longest picture that is kept, in characters of its data address: 4 KB in storage. */
export const LONGEST_PICTURE = 4096;

/** A small picture, as the data address of a bitmap. Nothing that a browser would fetch or run has this form. */
export const PICTURE = v.pipe(
  v.string(),
  v.maxLength(LONGEST_PICTURE),
  v.regex(/^data:image\/(?:webp|jpeg|png);base64,[\dA-Za-z+/]{16,}={0,2}$/),
);

/** The picture in a record or message, or null when it is none. */
export function parsePicture(value: unknown): string | null {
  const parsed = v.safeParse(PICTURE, value);
  return parsed.success ? parsed.output : null;
}
