import type { PhraseExamples, PhraseTable } from '../phrase';

/** Korean: against buying. Common usage. */
export default {
  lang: 'ko',
  groups: [
    {
      kind: 'anti-frame',
      strength: 'likely',
      phrases: [
        '(절대|제발|이거|이건|그냥|굳이|다신|더이상|)(사지|구매하지|지르지)(마세요|마|말자|말고|맙시다|않기|말기|말아|마시)',
        '(살|구매할|새로살|또살|더살)필요(가|는|도|)(전혀|)(없|1도없|하나도없)',
        '(돈|지갑)(이|만|)(아까|낭비|버렸|날렸)',
        '돈(낭비|지랄)',
        '(사고|산거)후회(한|하|했|템)',
        '후회(템|하는소비|한소비)',
        '(안사기|무지출|노바이|소비단식|미니멀라이프)(챌린지|{n}일|도전|실천|중|일기|)',
        '(소비|쇼핑|지름)(를|을|)(끊|멈추|줄이|참|그만)',
        '(있는거|있는것|가진거|집에있는거)(나|부터|만|로|)(쓰|쓰세요|다쓰|써|입)',
        '광고에속',
        '(사기전에|구매전에|지르기전에)',
        '(비추|비추천)(합니다|해요|템|임|드려|입니다|에요)',
        '(안사도|안 사도)(돼|되|괜찮|됩)',
        '(새|또)(거|것)(살|사지)',
        '#무지출챌린지',
        '#사지마세요',
        '#후회템',
        '#미니멀라이프',
        '#비추템',
        '#소비단식',
        '#안사기챌린지',
        '#디인플루언싱',
        '#절약',
        '#무소비',
        '#제로웨이스트',
      ],
    },
    {
      kind: 'replacement',
      strength: 'likely',
      phrases: [
        '(저렴이|대체템|듀프|가성비템)(로|추천|찾|는|발견|를|을)',
        '(차라리|대신)(이거|이걸|요거|이 제품)',
        '#저렴이',
        '#대체템',
        '#듀프',
      ],
    },
  ],
} satisfies PhraseTable as PhraseTable;

export const examples: PhraseExamples = {
  match: [
    { text: '절대 사지 마세요', kind: 'anti-frame' },
    { text: '새로 살 필요 없어요', kind: 'anti-frame' },
    { text: '돈 낭비였다', kind: 'anti-frame' },
    { text: '사고 후회한 것들', kind: 'anti-frame' },
    { text: '무지출 챌린지 3일째', kind: 'anti-frame' },
    { text: '저렴이 추천', kind: 'replacement' },
  ],
  ignore: ['가지 마세요', '서두를 필요 없어요', '후회 없는 하루', '비가 온다', '돈까스 먹었다'],
  rejected: { 비추: '달빛이 비추다' },
};
