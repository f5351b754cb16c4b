import type { PhraseExamples, PhraseTable } from '../phrase';

/** Traditional Chinese: against buying. Common usage. */
export default {
  lang: 'zh-TW',
  groups: [
    {
      kind: 'anti-frame',
      strength: 'likely',
      phrases: [
        '(千萬|真的|拜託|大家|先|也|都|請|)(別|不要|勿)(再|亂|跟風|衝動|盲目|)(買|入手|囤|下單|剁手|敗|花錢)(新|了|這|那|它|)',
        '智商稅',
        '(不|沒)(需要|必要|用)(再|去|)(買|換新|囤)',
        '(踩雷|後悔)(買|入手|了|的|清單)',
        '(不|沒)值得(買|入手|這個價)',
        '(停止|戒掉|拒絕)(購物|囤貨|消費|亂買)',
        '#反種草',
        '#不買',
        '#斷捨離',
        '#踩雷',
        '#不推',
        '#理性消費',
        '#極簡生活',
      ],
    },
    { kind: 'replacement', strength: 'likely', phrases: ['(大牌|平價|)平替', '#平替', '平價替代', '不如買'] },
  ],
} satisfies PhraseTable as PhraseTable;

export const examples: PhraseExamples = {
  match: [
    { text: '千萬別買這台', kind: 'anti-frame' },
    { text: '根本智商稅', kind: 'anti-frame' },
    { text: '不需要再買新的', kind: 'anti-frame' },
    { text: '踩雷清單來了', kind: 'anti-frame' },
    { text: '#斷捨離 第一天', kind: 'anti-frame' },
    { text: '後悔買的東西', kind: 'anti-frame' },
    { text: '不值得入手', kind: 'anti-frame' },
    { text: '停止亂買', kind: 'anti-frame' },
    { text: '找到大牌平替', kind: 'replacement' },
    { text: '#平替 口紅', kind: 'replacement' },
  ],
  ignore: [
    '別走',
    '不要熬夜',
    '打雷下雨',
    '買菜回家煮',
    '後悔沒帶傘',
    '需要幫忙',
    '今天公園好多人',
    '山上風很大',
    '考試值得準備',
    '停止營業公告',
  ],
  rejected: { '#極簡': '也是裝潢風格' },
};
