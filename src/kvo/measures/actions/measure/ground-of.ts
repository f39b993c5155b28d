import type { Context } from '../../../../platform/context.ts';
import type { Transaction } from '../../../../platform/database/tables.ts';
import { listFindings } from '../../../findings/queries.ts';
import { listParties } from '../../../partners/queries.ts';
import { getTrack } from '../../../tracks/queries.ts';
import { schemeOfTrack } from '../../../tracks/scheme-of-track.ts';
import type { Measure } from '../../model.ts';
import { listObjectives } from '../../objective-queries.ts';
import type { MeasureGround } from '../../rules/decide-measure.ts';

/** What a measure of this track is decided on, apart from `id` itself. */
export const groundOf = async (
  tx: Transaction,
  context: Context,
  measures: readonly Measure[],
  { track: trackId, id }: { readonly track: string; readonly id: string },
): Promise<MeasureGround> => {
  const track = await getTrack(tx, trackId);
  const findings = await listFindings(tx, trackId);
  const objectives = await listObjectives(tx, trackId);
  return {
    // Codes are made of the Dutch name, whoever adds the measure in whatever language.
    themes: schemeOfTrack(context, track).themes.map((theme) => ({ key: theme.key, name: theme.name.nl })),
    objectives: objectives.filter((objective) => objective.dropped === null).map((objective) => objective.id),
    findings: findings.filter((finding) => finding.status.kind !== 'dropped').map((finding) => finding.id),
    parties: (await listParties(tx, [trackId])).map((party) => party.id),
    others: measures.filter((measure) => measure.id !== id),
  };
};
