import { dayOf } from '../../../kernel/dates.ts';
import type { Asking } from '../../agreements/queries.ts';
import { areasOf } from '../../agreements/queries.ts';
import { findCurrentPlan, findFrozenPlan } from '../../measures/plan-queries.ts';
import { listMeasuresOf } from '../../measures/queries.ts';
import { listMembers, listParties } from '../../partners/queries.ts';
import { ruleOf } from '../../schemes/rule-of.ts';
import type { Track } from '../../tracks/model.ts';
import { listRuleOverrides } from '../../tracks/queries.ts';
import { schemeOfTrack } from '../../tracks/scheme-of-track.ts';
import { readContributions, readFrame, readTexts } from '../store/drafts.ts';
import type { Situation } from './situation.ts';

/** Everything the covenant of a track is built from, as it is now; always the same number of questions. */
export const gatherSituation = async (asking: Asking, track: Track, now: Date): Promise<Situation> => {
  const { db } = asking;
  const scheme = schemeOfTrack(asking, track);
  const overrides = (await listRuleOverrides(db, [track.id])).get(track.id);
  const current = await findCurrentPlan(db, track.id);
  const frozen = current === null ? null : await findFrozenPlan(db, track.id, current.version);
  const measures = await listMeasuresOf(db, [track.id]);
  return {
    parties: await listParties(db, [track.id]),
    areas: areasOf(track),
    members: await listMembers(db, [track.id]),
    frame: await readFrame(db, track.id),
    texts: await readTexts(db, track.id),
    contributions: await readContributions(db, track.id),
    plan: current === null || frozen === null ? null : { ...frozen, changedSince: current.changedSince },
    statuses: new Map(measures.map(({ id, status }) => [id, status.kind])),
    scheme,
    months: ruleOf(scheme, 'certificate-term', overrides).value,
    today: dayOf(now),
  };
};
