import type { LocalDate } from '../../../kernel/dates.ts';
import type { CertificateState, Life } from '../model.ts';

/**
 * How a certificate stands on a day in Europe/Amsterdam. Its last day still counts. A withdrawal is for good; a
 * successor takes over on its own first day; a suspension says nothing any more once the term is over.
 */
export const stateOf = (life: Life, today: LocalDate): CertificateState => {
  if (life.isWithdrawn) return 'withdrawn';
  if (life.renewedOn !== null && life.renewedOn <= today) return 'renewed';
  if (life.validUntil < today) return 'expired';
  if (life.isSuspended) return 'suspended';
  return today < life.validFrom ? 'upcoming' : 'valid';
};
