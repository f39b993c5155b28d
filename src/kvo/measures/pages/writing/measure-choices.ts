import type { Context } from '../../../../platform/context.ts';
import type { Finding } from '../../../findings/model.ts';
import { listFindings } from '../../../findings/queries.ts';
import { listParties } from '../../../partners/queries.ts';
import type { Scheme } from '../../../schemes/model.ts';
import type { Track } from '../../../tracks/model.ts';
import { schemeOfTrack } from '../../../tracks/scheme-of-track.ts';
import type { Measure } from '../../model.ts';
import type { Objective } from '../../objective-model.ts';
import { listObjectives } from '../../objective-queries.ts';
import { measureTexts } from '../../texts/texts.ts';

/** What a measure can refer to. What it refers to already stays on offer, also when it was dropped or has left since. */
export interface MeasureChoices {
  readonly scheme: Scheme;
  readonly findings: readonly Finding[];
  readonly objectives: readonly Objective[];
  readonly parties: readonly { readonly id: string; readonly name: string }[];
}

/** The choices for a measure of this track; `measure` is the one that is changed, null for one that is added. */
export const choicesOf = async (context: Context, track: Track, measure: Measure | null): Promise<MeasureChoices> => {
  const { db, language } = context;
  const t = measureTexts(language);
  const findings = await listFindings(db, track.id);
  const objectives = await listObjectives(db, track.id);
  const here = await listParties(db, [track.id]);
  const known = measure === null ? [] : [...(measure.owner === null ? [] : [measure.owner]), ...measure.supporting];
  const gone = known.filter((party) => !party.atTable);
  return {
    scheme: schemeOfTrack(context, track),
    findings: findings.filter(
      ({ id, status }) => status.kind !== 'dropped' || (measure?.findings.includes(id) ?? false),
    ),
    objectives: objectives.filter(({ id, dropped }) => dropped === null || measure?.objectiveId === id),
    parties: [...here, ...gone.map(({ id, name }) => ({ id, name: t.ownerGone(name) }))].map(({ id, name }) => ({
      id,
      name,
    })),
  };
};
