import type { Examples, Program } from '../program';

export default {
  id: 'bannerbridge',
  name: 'BannerBridge',
  rules: [{ hosts: ['track.bannerbridge.net'], path: /^\/click\.php/, redirects: true, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://track.bannerbridge.net/click.php?APID=10001&affID=20002'],
  ignore: ['https://www.bannerbridge.net/'],
};
