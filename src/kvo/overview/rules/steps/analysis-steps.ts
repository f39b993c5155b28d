import type { Reason } from '../../../gates/model.ts';
import type { PartyKind, RecordKind } from '../../../schemes/model.ts';
import type { Step } from '../../model.ts';
import type { StepGround } from './step.ts';
import { step } from './step.ts';

/** Who has these figures. */
const figuresOf: Readonly<Partial<Record<RecordKind, PartyKind>>> = {
  'police-figures': 'police',
  'fire-figures': 'fire-service',
  'municipal-figures': 'municipality',
};

/** A record that a gate asks for: brought in by whoever has it, or by others in their place. */
const recordSteps = ({ known }: StepGround, { said }: Pick<Reason, 'said'>): readonly Step[] => {
  if (said.code !== 'records-short') return [];
  const { record, withoutReport } = said.params;
  const holder = figuresOf[record];
  const add = { permission: 'records.add' } as const;
  const parties = known.parties.filter((party) => party.kind === holder).map((party) => party.id);
  return [
    ...(parties.length === 0 ? [] : [step('deliver-figures', { record }, { ...add, parties })]),
    step('add-record', { record, withoutReport: withoutReport > 0 }, { ...add, nudge: holder !== undefined }),
  ];
};

/** What brings the analysis further: the records that are missing, and the findings. */
export const analysisSteps = (ground: StepGround): readonly Step[] => {
  const missing = (ground.here?.gate.reasons ?? []).filter((reason) => !reason.met);
  const closed = ground.known.road.facts.waves.some((wave) => wave.closedOn !== null);
  return [
    ...missing.flatMap((reason) => recordSteps(ground, reason)),
    ...(missing.some((reason) => reason.said.code === 'findings-short')
      ? [step('write-findings', {}, { permission: 'findings.edit' })]
      : []),
    ...(closed ? [step('see-results', {}, { permission: 'results.read', nudge: true })] : []),
  ];
};
