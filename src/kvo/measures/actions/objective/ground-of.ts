import { dayOf } from '../../../../kernel/dates.ts';
import type { Context } from '../../../../platform/context.ts';
import { listFindings } from '../../../findings/queries.ts';
import { getTrack } from '../../../tracks/queries.ts';
import { schemeOfTrack } from '../../../tracks/scheme-of-track.ts';
import type { ObjectiveGround } from '../../rules/objective/decide-objective.ts';

/** What an objective of this track is decided on. */
export const groundOf = async (context: Context, id: string): Promise<ObjectiveGround> => {
  const track = await getTrack(context.db, id);
  const findings = await listFindings(context.db, id);
  return {
    themes: schemeOfTrack(context, track).themes.map((theme) => theme.key),
    findings: new Map(findings.map(({ id: finding, source }) => [finding, source.kind === 'figure' ? source : null])),
    today: dayOf(context.now),
  };
};
