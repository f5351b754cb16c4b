/** Messages that are spelt as in English, in every language (`*`) or in one, each with the reason. */
export const SAME_AS_ENGLISH: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '*': {
    toolbar_title: 'nothing but our name',
    toolbar_waiting: 'our name and what is filled in',
    options_links_folder_count: 'nothing but what is filled in',
    options_question_do: 'nothing but what is filled in',
  },
  de: {
    level_pause: 'the German word too',
    overlay_short_code: 'what people who share them call them',
    popup_edit_title: 'the German word too',
    popup_sort_title: 'the German word too',
  },
  es: { welcome_decide: 'the Spanish form is spelt the same' },
  fr: {
    level_pause: 'the French word too',
    options_questions: 'the French word too',
    options_questions_count_one: 'the French word too',
    options_questions_count_other: 'the French word too',
    options_rules_exceptions: 'the French word too',
    overlay_short_code: 'the French word too',
    popup_edit_note: 'the French word too',
    popup_options: 'the French word too',
  },
  it: {
    insights_creator: 'what they call themselves in Italian too',
    options_backup: 'the Italian word too',
  },
  tr: { insights_platform: 'the Turkish word too' },
  id: { insights_platform: 'the Indonesian word too' },
};

/** Languages that are not written in Latin letters: what stands in those is a name, or was left over. */
export const OTHER_SCRIPTS: ReadonlySet<string> = new Set(['ar', 'ja', 'ko', 'ru', 'zh_CN', 'zh_TW']);

/** What is written in Latin letters in every language: names, formats, keys, currencies, and examples of addresses. */
export const LATIN_NAMES: ReadonlySet<string> = new Set([
  ...[
    'Unswayed',
    'Firefox',
    'Chrome',
    'Mozilla',
    'Public',
    'License',
    'TikTok',
    'URL',
    'HTML',
    'JSON',
    'CSV',
  ],
  ...['Tab', 'Esc', 'Escape', 'EUR', 'USD', 'CNY', 'TWD', 'JPY', 'KRW', 'RUB', 'MIA', 'UP'],
  ...['https', 'www', 'example', 'com', 'shop', 'blog', 'ref', 'by'],
]);
