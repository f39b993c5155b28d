import type { InEach } from '../../kernel/language.ts';
import type { RoundKind, Scheme } from './model.ts';

/** Round 1 is the first certification; every later one renews it. */
export const roundKindOf = (round: number): RoundKind => (round <= 1 ? 'first' : 'renewal');

/** How the scheme speaks of a round: its name, and the name on its certificate. */
export const roundOf = (scheme: Scheme, round: number): Scheme['rounds'][number] => {
  const kind = roundKindOf(round);
  const found = scheme.rounds.find((candidate) => candidate.key === kind);
  if (found === undefined) throw new Error(`scheme ${scheme.id} does not describe the round ${kind}`);
  return found;
};

/** What practice calls the measurement of a round: nulmeting, 1-meting, 2-meting …. */
export const measurementName = (round: number): InEach =>
  round <= 1
    ? { nl: 'nulmeting', en: 'baseline measurement' }
    : { nl: `${round - 1}-meting`, en: `follow-up measurement ${round - 1}` };
