/** The sections of the page in their order, by what they are about. Each has its id as address (`#cooling`). */
export const SECTION_GROUPS = [
  ['sites', 'spotting', 'rules'],
  ['cooling', 'questions', 'money', 'notices'],
  ['look', 'country', 'shortcuts'],
  ['counts', 'sync', 'data'],
  ['about'],
] as const;

export type SectionId = (typeof SECTION_GROUPS)[number][number];

/** All sections, in their order. */
export const SECTIONS: readonly SectionId[] = SECTION_GROUPS.flat();
