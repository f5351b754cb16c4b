import type { Examples, Program } from '../program';

export default {
  id: 'alibaba-cloud',
  name: 'Alibaba Cloud partners',
  operator: 'Alibaba Cloud',
  rules: [{ hosts: ['aliyun.com'], params: { usercode: /^[a-z0-9]{6,12}$/i }, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://www.aliyun.com/minisite/goods?userCode=0madeup0',
    'https://promotion.aliyun.com/ntms/act/ambassador/sharetouser.html?userCode=0madeup0',
  ],
  ignore: ['https://www.aliyun.com/product/ecs', 'https://account.aliyun.com/login?userCode='],
};
