import type { Audience } from '../../../schemes/model.ts';
import type { Ground, Judged } from '../ground.ts';
import { met, unmet } from '../ground.ts';

/** Whether a certificate was issued and not withdrawn. That it ran out later takes nothing from its having been issued. */
export const certificateIssued = ({ facts: { certificate } }: Ground): Judged => {
  if (certificate === null) return unmet('certificate-none', {});
  const { number, state, validUntil: until } = certificate;
  return state === 'withdrawn'
    ? unmet('certificate-ended', { number, state })
    : met('certificate-issued', { number, until });
};

export const nextRoundOpen = ({ facts: { nextRound } }: Ground): Judged =>
  nextRound === null ? unmet('next-none', {}) : met('next-open', { round: nextRound.round });

/** Whether the track that follows has closed a measurement among an audience. */
export const nextRoundMeasured = (
  { facts: { nextRound } }: Ground,
  { audience }: { readonly audience: Audience },
): Judged => {
  const waves = (nextRound?.waves ?? []).filter((wave) => wave.audiences.includes(audience));
  const closed = waves.find((wave) => wave.closedOn !== null)?.closedOn ?? null;
  if (closed !== null) return met('next-measured', { on: closed });
  return unmet('next-unmeasured', { opened: waves.some((wave) => wave.openedOn !== null) });
};
