import type { LocalDate } from '../../../kernel/dates.ts';
import { dayOf } from '../../../kernel/dates.ts';
import type { Context } from '../../../platform/context.ts';
import type { Transaction } from '../../../platform/database/tables.ts';
import { countFirmsOn, listSubAreas } from '../../areas/queries.ts';
import type { AuditDecision } from '../../audits/model.ts';
import { listParties } from '../../partners/queries.ts';
import { roundOf } from '../../schemes/round-of.ts';
import type { Track } from '../../tracks/model.ts';
import { findTrack } from '../../tracks/queries.ts';
import { schemeOfTrack } from '../../tracks/scheme-of-track.ts';
import type { CertificateFacts, CertifiedPark } from '../model.ts';

/** The parks of a track; one that is certified only in part names the sub-areas it is about. */
const parksOf = async (tx: Transaction, track: Track): Promise<readonly CertifiedPark[]> => {
  const ids = [...new Set(track.areas.map((area) => area.parkId))];
  const all = await listSubAreas(tx, ids);
  return ids.flatMap((id) => {
    const areas = track.areas.filter((area) => area.parkId === id);
    const first = areas[0];
    if (first === undefined) return [];
    const isWhole = all.filter((area) => area.parkId === id).length === areas.length;
    const names = isWhole ? null : areas.map((area) => area.name);
    return [{ id, name: first.parkName, municipality: first.municipality, areas: names }];
  });
};

/** The day on which the first of the rounds that this track continues began. */
const firstDayOf = async (tx: Transaction, track: Track): Promise<LocalDate> => {
  let earliest = track.startedOn;
  let follows = track.follows;
  for (let steps = 0; follows !== null && steps < track.round; steps += 1) {
    const before = await findTrack(tx, follows);
    if (before === null) break;
    if (before.startedOn < earliest) earliest = before.startedOn;
    follows = before.follows;
  }
  return earliest;
};

/** What a certificate keeps of its track, as known at the moment of issue. */
export const gatherFacts = async (
  tx: Transaction,
  context: Context,
  track: Track,
  decision: AuditDecision,
): Promise<CertificateFacts> => {
  const scheme = schemeOfTrack(context, track);
  const round = roundOf(scheme, track.round);
  const firms = await countFirmsOn(
    tx,
    track.areas.map((area) => area.subAreaId),
    dayOf(context.now),
  );
  const parties = await listParties(tx, [track.id]);
  const { tally } = decision;
  return {
    parks: await parksOf(tx, track),
    firms: [...firms.values()].reduce((sum, count) => sum + count, 0),
    scheme: { id: scheme.id, name: scheme.name, version: scheme.version, owner: scheme.owner },
    level: round.certificateName,
    levelMeaning: round.certificateMeaning,
    parties: parties.map(({ kind, name }) => ({ kind, name })),
    togetherSince: await firstDayOf(tx, track),
    audit: {
      visitedOn: decision.siteVisitOn,
      criteria: tally.criteria,
      minor: tally.minor,
      notApplicable: tally.notApplicable,
      corrected: tally.corrected,
    },
  };
};
