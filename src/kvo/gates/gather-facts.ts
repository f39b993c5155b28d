import { dayOf } from '../../kernel/dates.ts';
import type { AuditFacts } from '../audits/fact-queries.ts';
import { listAuditFacts } from '../audits/fact-queries.ts';
import { listCertificateFacts } from '../certificates/queries.ts';
import type { FindingCounts } from '../findings/model.ts';
import { countFindings } from '../findings/queries.ts';
import { listMeasureFacts } from '../measures/fact-queries.ts';
import type { MeasureFacts } from '../measures/model.ts';
import { listCurrentPlans } from '../measures/plan-queries.ts';
import type { PartiesFacts } from '../partners/model.ts';
import { listPartiesFacts } from '../partners/queries.ts';
import { listRecordFacts } from '../records/queries.ts';
import type { Track, TrackId } from '../tracks/model.ts';
import { schemeOfTrack } from '../tracks/scheme-of-track.ts';
import type { Asking } from './facts/asking.ts';
import { gatherSigned, nothingSigned } from './facts/signed-facts.ts';
import { gatherWaves } from './facts/wave-facts.ts';
import type { NextRound, TrackFacts, WaveFact } from './model.ts';
import type { Successor } from './queries.ts';
import { listSuccessors } from './queries.ts';

const noFindings: FindingCounts = { total: 0, open: 0, takenUp: 0, dropped: 0, high: 0 };
const noMeasures: MeasureFacts = {
  total: 0,
  complete: 0,
  withOwner: 0,
  done: 0,
  doneWithEvidence: 0,
  late: 0,
  objectives: 0,
  objectivesComplete: 0,
  plan: null,
};
const noTable: PartiesFacts = {
  parties: [],
  presentKinds: [],
  missingKinds: [],
  withoutMembers: [],
  workingGroup: { size: 0, hasChair: false, absent: [], absentKinds: [] },
};
const noAudit: AuditFacts = { criteria: 0, judged: 0, stale: 0, open: [], plan: null, decision: null };

const nextRoundOf = (
  successor: Successor | undefined,
  waves: ReadonlyMap<string, readonly WaveFact[]>,
): NextRound | null =>
  successor === undefined
    ? null
    : {
        track: successor.track,
        round: successor.round,
        title: successor.title,
        waves: (waves.get(successor.track) ?? []).map(({ audiences, openedOn, closedOn }) => ({
          audiences,
          openedOn,
          closedOn,
        })),
      };

/** Everything that gates of tracks are judged from now; the same number of questions however many tracks. */
export const gatherFacts = async (
  asking: Asking,
  tracks: readonly Track[],
): Promise<ReadonlyMap<TrackId, TrackFacts>> => {
  if (tracks.length === 0) return new Map();
  const { db } = asking;
  const today = dayOf(asking.now);
  const ids = tracks.map((track) => track.id);
  const withScheme = tracks.map((track) => ({ id: track.id, track, scheme: schemeOfTrack(asking, track) }));
  const successors = await listSuccessors(db, ids);
  const table = await listPartiesFacts(db, withScheme);
  const declarations = await gatherSigned(asking, tracks, 'declaration');
  const covenants = await gatherSigned(asking, tracks, 'covenant');
  const waves = await gatherWaves(asking, [...tracks, ...successors.map(({ track }) => ({ id: track, areas: [] }))]);
  const records = await listRecordFacts(db, ids);
  const findings = await countFindings(db, ids);
  const measures = await listMeasureFacts(db, ids, today);
  const plans = await listCurrentPlans(db, ids);
  const audits = await listAuditFacts(asking, tracks);
  const certificates = await listCertificateFacts(db, ids, today);
  const next = new Map(successors.map((successor) => [successor.follows, successor]));
  return new Map(
    tracks.map(({ id }): readonly [TrackId, TrackFacts] => [
      id,
      {
        table: table.get(id) ?? noTable,
        declaration: declarations.get(id) ?? nothingSigned,
        covenant: covenants.get(id) ?? nothingSigned,
        waves: waves.get(id) ?? [],
        records: records.get(id) ?? {},
        findings: findings.get(id) ?? noFindings,
        measures: measures.get(id) ?? noMeasures,
        planChanged: plans.get(id)?.changedSince ?? false,
        audit: audits.get(id) ?? noAudit,
        certificate: certificates.get(id) ?? null,
        nextRound: nextRoundOf(next.get(id), waves),
      },
    ]),
  );
};
