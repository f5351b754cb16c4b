import type { PhraseExamples, PhraseTable } from '../phrase';

/** Korean: haste and scarcity. Common usage. */
export default {
  lang: 'ko',
  groups: [
    {
      kind: 'pressure',
      strength: 'likely',
      phrases: [
        '(품절|마감|매진|솔드아웃)(임박|직전|대란|각|되기전|전에)',
        '(한정|한정판)(수량|판매|특가)',
        '(오늘|내일|이번주|주말|자정)(까지|만|밤까지|12시까지|저녁까지)(만|)(할인|특가|세일|구매|이가격|공구|주문|무료배송|{n}%)',
        '(공구|할인|세일|특가|예약|이벤트|주문|코드)(는|가|이|도|)(오늘|내일|곧|이번주|자정){x}(마감|종료|끝)',
        '{n}(개|장|세트|병|권|자리|박스|벌|켤레)(밖에|만|)(남|안남)',
        '(재고|수량|물량)(가|이|는|도|)(얼마|거의|별로|몇개|{n}개|소진|없|부족)(안|)(남|없|시|)',
        '(역대|최대|사상)(급|)(할인|최저가|특가)',
        '(놓치지|서두르)(마세요|세요)',
        '(재입고|추가입고)(없|예정없|미정|안)',
        '(당장|빨리|얼른|지금바로|바로)(뛰어|달려|사세요|구매|주문|담으|쟁|겟|가세요|지르)',
        '선착순{n}',
        '금방(품절|나가|빠져)',
      ],
    },
    {
      kind: 'pressure',
      strength: 'hint',
      phrases: ['(재입고|한정|최저가|오늘만|선착순|서두르세요)', '품절(템|대란)'],
    },
    {
      kind: 'shopping',
      strength: 'hint',
      phrases: [
        '구매',
        '주문',
        '할인',
        '세일',
        '공구',
        '쿠폰',
        '가격',
        '배송',
        '판매',
        '품절',
        '스토어',
        '매장',
        '다이소',
        '입고',
      ],
    },
    {
      kind: 'mute',
      strength: 'hint',
      phrases: [
        '(시험|방학|휴가|수능)(이|까지|가|){x}남',
        '(원고|과제|숙제)마감',
        '(오늘만|딱오늘만)(쉬|참|놀)',
      ],
    },
  ],
} satisfies PhraseTable as PhraseTable;

export const examples: PhraseExamples = {
  match: [
    { text: '품절임박!', kind: 'pressure' },
    { text: '한정수량 판매', kind: 'pressure' },
    { text: '3개 남았어요', kind: 'pressure' },
    { text: '놓치지 마세요', kind: 'pressure' },
    { text: '공구는 오늘 밤 마감', kind: 'pressure' },
  ],
  ignore: ['과제 마감이 내일', '방학이 3일 남았다', '오늘만 쉬자', '빨리 집에 가자', '달이 밝다'],
  rejected: { '오늘만 alone': '쇼핑 말고도 쓴다' },
};
