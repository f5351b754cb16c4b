/** Studies and lists that the table below leans on. */
const SOURCES = {
  /** European Environmental Bureau, Coolproducts don't cost the Earth (2019): average lifetimes in the EU. */
  eeb: 'EEB 2019',
  /** Umweltbundesamt, Texte 11/2016: how long the first owner kept a thing, Germany 2012/13. */
  uba: 'UBA 2016',
  /** Directive (EU) 2024/1799, annex II: things that their makers have to repair. */
  eu: 'EU 2024/1799',
  /** Repair Café International, RepairMonitor 2022: what is brought, and mended, most often. */
  cafe: 'RepairMonitor 2022',
  /** What libraries of things lend: NPR Life Kit 2024, Washington Post on tool libraries 2024, Library of Things London. */
  library: 'NPR 2024',
} as const;

export type ThingSource = (typeof SOURCES)[keyof typeof SOURCES];

/** A kind of thing that something useful is known of. */
export interface Thing {
  readonly id: string;
  /** What it is called in titles, in lower case: English, German, Chinese. Whole words, never parts. */
  readonly names: readonly string[];
  /** For how many years one is kept, on average, and who says so. */
  readonly years?: { readonly count: number; readonly source: ThingSource };
  /** It is mended often, or has to be mendable. */
  readonly mended?: ThingSource;
  /** It is lent by libraries of things. */
  readonly lent?: ThingSource;
}

const { eeb, uba, eu, cafe, library } = SOURCES;

/** The kinds. Figures are rounded down to whole years: no more is promised than was found. */
export const THINGS: readonly Thing[] = [
  {
    id: 'smartphone',
    names: ['smartphone', 'smartphones', '智能手机', '手机'],
    years: { count: 3, source: eeb },
    mended: eu,
  },
  {
    id: 'laptop',
    names: ['laptop', 'laptops', 'notebook pc', 'ultrabook', '笔记本电脑'],
    years: { count: 6, source: eeb },
  },
  { id: 'tablet', names: ['android tablet', 'tablet pc', '平板电脑'], mended: eu },
  {
    id: 'television',
    names: ['television', 'smart tv', 'oled tv', 'qled tv', 'led tv', 'fernseher', '电视机', '智能电视'],
    mended: eu,
  },
  {
    id: 'washing-machine',
    names: ['washing machine', 'washer dryer', 'waschmaschine', 'waschtrockner', '洗衣机'],
    years: { count: 11, source: eeb },
    mended: eu,
  },
  {
    id: 'dishwasher',
    names: ['dishwasher', 'geschirrspüler', 'spülmaschine', '洗碗机'],
    years: { count: 12, source: uba },
    mended: eu,
  },
  {
    id: 'fridge',
    names: [
      ...['fridge', 'refrigerator', 'fridge freezer'],
      ...['kühlschrank', 'kühl-gefrierkombination', '冰箱', '电冰箱'],
    ],
    years: { count: 12, source: uba },
    mended: eu,
  },
  { id: 'tumble-dryer', names: ['tumble dryer', 'wäschetrockner', '干衣机', '烘干机'], mended: eu },
  {
    id: 'vacuum-cleaner',
    names: [
      ...['vacuum cleaner', 'robot vacuum', 'cordless vacuum', 'stick vacuum'],
      ...['staubsauger', 'akkusauger', 'saugroboter', '吸尘器'],
    ],
    years: { count: 6, source: eeb },
    mended: eu,
  },
  {
    id: 'coffee-maker',
    names: [
      ...['coffee maker', 'coffee machine', 'espresso machine'],
      ...['kaffeemaschine', 'kaffeevollautomat', 'espressomaschine', '咖啡机'],
    ],
    mended: cafe,
  },
  { id: 'trousers', names: ['trousers', 'jeans', '牛仔裤', '长裤'], mended: cafe },
  {
    id: 'power-tool',
    names: [
      ...['drill', 'cordless drill', 'hammer drill', 'circular saw', 'table saw', 'sander'],
      ...['bohrmaschine', 'akkuschrauber', 'bohrhammer', 'kreissäge', 'schleifmaschine'],
      ...['电钻', '冲击钻', '电锯'],
    ],
    lent: library,
  },
  {
    id: 'pressure-washer',
    names: ['pressure washer', 'power washer', 'hochdruckreiniger', '高压清洗机'],
    lent: library,
  },
  {
    id: 'tent',
    names: ['tent', 'camping tent', 'zelt', 'campingzelt', 'kuppelzelt', '帐篷'],
    lent: library,
  },
  { id: 'telescope', names: ['telescope', 'teleskop', '天文望远镜'], lent: library },
  { id: 'sewing-machine', names: ['sewing machine', 'nähmaschine', '缝纫机'], lent: library },
  { id: 'ice-cream-maker', names: ['ice cream maker', 'eismaschine', '冰淇淋机'], lent: library },
  { id: 'waffle-maker', names: ['waffle maker', 'waffle iron', 'waffeleisen', '华夫饼机'], lent: library },
];
