import type { Examples, Program } from '../program';

export default {
  id: 'communicationads',
  name: 'communicationAds',
  rules: [
    {
      hosts: ['communicationads.net', 'retailads.net'],
      path: /^\/tc\.php$/,
      params: { t: /^(?<payee>\d{3,7})C\d+/ },
      to: ['deeplink'],
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.communicationads.net/tc.php?t=10001C20002T&deeplink=https%3A%2F%2Fshop.example%2F'],
  ignore: ['https://www.communicationads.net/', 'https://www.communicationads.net/tc.php'],
};
