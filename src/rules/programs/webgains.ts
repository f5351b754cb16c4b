import type { Examples, Program } from '../program';

export default {
  id: 'webgains',
  name: 'Webgains',
  rules: [
    {
      hosts: ['track.webgains.com'],
      path: /^\/click\.html/,
      payee: ['wgcampaignid'],
      to: ['wgtarget'],
      strength: 'certain',
    },
    { hosts: ['webgains.team'], payee: ['wgcampaignid'], to: ['wgtarget'], strength: 'likely' },
    { params: { wgu: true, wgexpiry: true }, payee: [], strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://track.webgains.com/click.html?wgcampaignid=100001&wgprogramid=2002&wgtarget=https%3A%2F%2Fshop.example%2F',
  ],
  ignore: ['https://www.webgains.com/public/en/'],
};
