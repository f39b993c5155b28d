import { dayOf } from '../../../kernel/dates.ts';
import { isUuid } from '../../../kernel/ids.ts';
import type { Context } from '../../../platform/context.ts';
import { resultSetOf } from '../../results/result-set-of.ts';
import type { Wave } from '../../surveys/model.ts';
import { findWave } from '../../surveys/queries.ts';
import type { Track } from '../../tracks/model.ts';
import { findTrack } from '../../tracks/queries.ts';
import { listFindings, listProposalsAside } from '../queries.ts';
import { buildProposals } from './build-proposals.ts';
import type { StandingProposal } from './proposal.ts';
import { standOfProposal } from './stand-of-proposal.ts';

/** What the firms' answers to a closed wave of this track propose, and how each proposal stands; none while it is open. */
export const proposalsOf = async (context: Context, track: Track, wave: Wave): Promise<readonly StandingProposal[]> => {
  const results = await resultSetOf(context, wave, 'entrepreneurs');
  if (results === null || wave.closedAt === null) return [];
  const findings = await listFindings(context.db, track.id);
  const asides = await listProposalsAside(context.db, track.id);
  const areas = new Map(track.areas.map((area) => [area.subAreaId, area.name]));
  return buildProposals(results, { measuredOn: dayOf(wave.closedAt), areas }).map((proposal) => ({
    ...proposal,
    state: standOfProposal(proposal.source, findings, asides),
  }));
};

export interface FoundProposal {
  readonly track: Track;
  readonly wave: Wave;
  readonly proposal: StandingProposal;
}

/** The proposal that an address names; null when that wave of that track proposes no such thing. */
export const findProposal = async (
  context: Context,
  ids: Readonly<Record<string, unknown>>,
): Promise<FoundProposal | null> => {
  const [id, waveId] = [String(ids['track'] ?? '').toLowerCase(), String(ids['wave'] ?? '').toLowerCase()];
  if (!isUuid(id) || !isUuid(waveId)) return null;
  const track = await findTrack(context.db, id);
  const wave = track === null ? null : await findWave(context.db, track.id, waveId);
  if (track === null || wave === null) return null;
  const proposals = await proposalsOf(context, track, wave);
  const proposal = proposals.find(({ key }) => key === ids['proposal']);
  return proposal === undefined ? null : { track, wave, proposal };
};
