import { LONGEST_TITLE } from './plain-title';

/** The longest texts that are kept, in UTF-16 units. */
export const LIMITS = {
  title: LONGEST_TITLE,
  url: 4096,
  creator: 200,
  platform: 40,
  id: 200,
  note: 4000,
  question: 300,
} as const;
