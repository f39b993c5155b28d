import type { LocalDate } from '../../../kernel/dates.ts';
import { dayOf } from '../../../kernel/dates.ts';
import type { Context } from '../../../platform/context.ts';
import { listPeopleWith } from '../../accounts/queries.ts';
import { listWaitingPapers } from '../../agreements/queries.ts';
import { countFirmsOn } from '../../areas/queries.ts';
import { listRoads } from '../../gates/list-roads.ts';
import type { TrackRoad } from '../../gates/model.ts';
import type { Measure } from '../../measures/model.ts';
import { listMeasuresOf } from '../../measures/queries.ts';
import { listMembers, listParties } from '../../partners/queries.ts';
import { roundKindOf } from '../../schemes/round-of.ts';
import { ruleOf } from '../../schemes/rule-of.ts';
import { listResponseWarnings } from '../../surveys/response-warnings.ts';
import { listPlannedDates, listTracks } from '../../tracks/queries.ts';
import type { OpenMeasure } from '../due-model.ts';
import type { TrackKnowledge } from '../model.ts';
import { listMailedOn, listMovedOn } from '../queries.ts';

const openMeasure = ({ id, code, title, status, dueOn, ownerId, owner }: Measure): readonly OpenMeasure[] => {
  const isOpen = status.kind === 'proposed' || status.kind === 'agreed' || status.kind === 'running';
  return isOpen && dueOn !== null ? [{ id, code, title, dueOn, owner: owner?.atTable === true ? ownerId : null }] : [];
};

/** The newest measurement of a track, with the share of firms that must answer it. */
const askedWaves = ({ scheme, overrides, track, facts }: TrackRoad) => {
  const rule = roundKindOf(track.round) === 'first' ? 'response-first' : 'response-renewal';
  return facts.waves.slice(0, 1).map((wave) => ({ ...wave, threshold: ruleOf(scheme, rule, overrides).value }));
};

/** Everything the overview knows of tracks now, in the same number of questions however many. */
export const gatherKnowledge = async (
  context: Pick<Context, 'db' | 'shippedFolder' | 'now'>,
  ids: readonly string[],
): Promise<readonly TrackKnowledge[]> => {
  if (ids.length === 0) return [];
  const { db } = context;
  const tracks = await listTracks(db, ids);
  const roads = await listRoads(context, tracks);
  const byTrack = <Row extends { readonly trackId: string }>(
    rows: readonly Row[],
  ): ReadonlyMap<string, readonly Row[]> => Map.groupBy(rows, (row) => row.trackId);
  const parties = byTrack(await listParties(db, ids));
  const members = byTrack(await listMembers(db, ids));
  const measures = byTrack(await listMeasuresOf(db, ids));
  const subAreas = tracks.flatMap((track) => track.areas.map((area) => area.subAreaId));
  const warnings = await listResponseWarnings(context, [...roads.values()].flatMap(askedWaves));
  const firms = await countFirmsOn(db, [...new Set(subAreas)], dayOf(context.now));
  const planned = await listPlannedDates(db, ids);
  const movedOn = await listMovedOn(db, ids);
  const mailedOn = await listMailedOn(db, ids);
  const papers = byTrack(await listWaitingPapers(db, ids));
  const people = await listPeopleWith(db, 'track', ids);
  const audited = new Set(people.filter((person) => person.role === 'auditor').map((person) => person.subject));
  return tracks.flatMap((track): readonly TrackKnowledge[] => {
    const road = roads.get(track.id);
    if (road === undefined) return [];
    const days: Readonly<Record<string, LocalDate>> = planned.get(track.id) ?? {};
    return [
      {
        road,
        parties: parties.get(track.id) ?? [],
        members: members.get(track.id) ?? [],
        firms: track.areas.reduce((sum, area) => sum + (firms.get(area.subAreaId) ?? 0), 0),
        planned: days,
        openMeasures: (measures.get(track.id) ?? []).flatMap(openMeasure),
        response: warnings.get(road.facts.waves[0]?.id ?? '') ?? null,
        movedOn: movedOn.get(track.id) ?? track.startedOn,
        mailedOn: mailedOn.get(track.id) ?? null,
        papers: papers.get(track.id) ?? [],
        hasAuditor: audited.has(track.id),
      },
    ];
  });
};
