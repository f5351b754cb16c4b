import { DISCLOSURE_ASKS, type DisclosureAsk } from '../rules/disclosure-asks';

export type { DisclosureAsk, DisclosurePlace } from '../rules/disclosure-asks';

/**
 * What is asked of a disclosure in a country; null where that could not be verified.
 * @param country ISO 3166-1 alpha-2; null when unknown
 */
export function disclosureAskIn(country: string | null): DisclosureAsk | null {
  return country !== null && Object.hasOwn(DISCLOSURE_ASKS, country)
    ? (DISCLOSURE_ASKS[country] ?? null)
    : null;
}
