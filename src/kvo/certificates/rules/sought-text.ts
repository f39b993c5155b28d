import type { CertificateFacts } from '../model.ts';

/** A text as the register compares it: small letters, no accents, one space between words. */
export const plainText = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

/** What a certificate is found by: its numbers, its parks and sub-areas, their municipalities. */
export const soughtText = (facts: CertificateFacts, numbers: readonly string[]): string =>
  plainText(
    [...numbers, ...facts.parks.flatMap((park) => [park.name, park.municipality, ...(park.areas ?? [])])].join(' | '),
  );
