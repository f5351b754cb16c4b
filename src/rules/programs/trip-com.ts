import type { Examples, Program } from '../program';

export default {
  id: 'trip-com',
  name: 'Trip.com',
  operator: 'Trip.com Group',
  rules: [
    {
      hosts: ['trip.com'],
      params: { allianceid: true, sid: true },
      need: 2,
      payee: ['allianceid'],
      strength: 'likely',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.trip.com/hotels/?Allianceid=100001&SID=2000002'],
  ignore: ['https://www.trip.com/hotels/?locale=en-US'],
};
