import type { PhraseExamples, PhraseTable } from '../phrase';

/** Traditional Chinese: haste and scarcity. Common usage. */
export default {
  lang: 'zh-TW',
  groups: [
    {
      kind: 'pressure',
      strength: 'likely',
      phrases: [
        '手刀(下單|搶購)',
        '售完(不補|為止|不再補)',
        '(只剩|僅剩|剩|最後)(最後|)(不到|)({n}|幾)(組|件|個|盒|份|瓶|套|包|本|台)',
        '(今晚|今天|明天|即將)(就|)(收單|截止|結束|恢復原價|結團|漲價)',
        '(限時|限量)(優惠|秒殺|搶購|特價|折扣|{n})',
        '錯過(不再|再等|要等)',
        '(快|趕快|趕緊)(下單|搶|衝|手刀)',
        '(賣|搶)(爆|光)了',
        '史上最低',
        '庫存(不多|有限|告急)',
        '最後({n}天|一天|機會)(下單|優惠|收單|)',
      ],
    },
    { kind: 'pressure', strength: 'hint', phrases: ['限時', '限量', '補貨', '秒殺', '倒數'] },
    {
      kind: 'shopping',
      strength: 'hint',
      phrases: ['下單', '購買', '免運', '預購', '優惠', '折扣', '團購', '賣場', '開團', '連結', '價格'],
    },
    {
      kind: 'mute',
      strength: 'hint',
      phrases: ['最後一天(上班|上課|假期|班)', '(假期|暑假)最後一天', '(考試|學測)倒數', '限時動態'],
    },
  ],
} satisfies PhraseTable as PhraseTable;

export const examples: PhraseExamples = {
  match: [
    { text: '手刀下單', kind: 'pressure' },
    { text: '售完不補', kind: 'pressure' },
    { text: '最後 5 組', kind: 'pressure' },
    { text: '今晚收單', kind: 'pressure' },
    { text: '限時優惠', kind: 'pressure' },
    { text: '錯過不再', kind: 'pressure' },
    { text: '趕快搶', kind: 'pressure' },
    { text: '庫存不多', kind: 'pressure' },
    { text: '史上最低', kind: 'pressure' },
    { text: '賣爆了', kind: 'pressure' },
  ],
  ignore: [
    '看我的限時動態',
    '假期最後一天',
    '學測倒數',
    '今晚去夜市',
    '快樂的一天',
    '剩菜便當',
    '他跑第一',
    '山路很長',
    '下雨了',
    '早點睡',
  ],
  rejected: { 搶購: '新聞也這樣說' },
};
