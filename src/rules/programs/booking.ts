import type { Examples, Program } from '../program';

export default {
  id: 'booking',
  name: 'Booking.com',
  operator: 'Booking Holdings',
  rules: [
    // Booking's own search ads and shared links carry an aid too (affiliate-traps). It parts its query with `;`.
    {
      hosts: ['booking.com'],
      params: { aid: /^\d{5,}$/ },
      veto: { aid: /^(?:378266|304142|397594|800210)$/, label: /^(?:gog|bdot|booking-name|bin\d|yho|msn)/i },
      strength: 'likely',
    },
    // A member's invitation.
    { hosts: ['booking.com'], path: /^\/s\/\d{2}_\d{1,2}\/(?<payee>\w{6,12})/, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://www.booking.com/hotel/de/madeup.html?aid=1000001',
    'https://www.booking.com/index.html?lang=de;aid=1000001',
    'https://www.booking.com/s/34_6/madeup01',
  ],
  ignore: [
    'https://www.booking.com/index.html?aid=378266;label=bdot-madeup',
    'https://www.booking.com/hotel/de/madeup.html',
  ],
};
