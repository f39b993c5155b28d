import { setProposalAside } from '../../kvo/findings/actions/proposal/set-proposal-aside.ts';
import { takeProposal } from '../../kvo/findings/actions/proposal/take-proposal.ts';
import { proposalsOf } from '../../kvo/findings/proposals/proposals-of.ts';
import { getTrack } from '../../kvo/tracks/queries.ts';
import type { PersonActor, Stage } from '../stage.ts';
import type { Measurement } from './measure-opinion.ts';
import { closedWave } from './read-results.ts';

/** What the working group makes of a figure that stands out. */
export interface Weighed {
  /** The item that is proposed. */
  readonly item: string;
  readonly title: string;
  readonly description: string;
}

const openProposals = async (stage: Stage, actor: PersonActor, measurement: Measurement) => {
  const context = stage.player.context(actor);
  const track = await getTrack(context.db, measurement.track);
  return proposalsOf(context, track, await closedWave(stage, measurement));
};

/** Takes figures that stand out over as findings, in words of the working group. Gives the findings by their item. */
export const takeOver = async (
  stage: Stage,
  actor: PersonActor,
  measurement: Measurement,
  weighed: readonly Weighed[],
): Promise<ReadonlyMap<string, string>> => {
  const proposals = await openProposals(stage, actor, measurement);
  const findings = new Map<string, string>();
  for (const { item, ...words } of weighed) {
    const proposal = proposals.find(({ key }) => key === item);
    if (proposal === undefined) throw new Error(`the results do not propose ${item}`);
    const { theme, priority, priorityReason } = proposal;
    const wish = { ...measurement, ...words, proposal: item, theme, priority, priorityReason: priorityReason.nl };
    findings.set(item, (await stage.player.does(actor, takeProposal, wish)).id);
  }
  return findings;
};

/** Sets a figure that stands out aside, with the reason. */
export const setAside = async (
  { player }: Stage,
  actor: PersonActor,
  measurement: Measurement,
  { item, reason }: { readonly item: string; readonly reason: string },
): Promise<void> => {
  await player.does(actor, setProposalAside, { ...measurement, proposal: item, reason });
};

/** Sets every figure that stands out aside, each with its own reason or with the one for the others. */
export const setAllAside = async (
  stage: Stage,
  actor: PersonActor,
  measurement: Measurement,
  { reasons, otherwise }: { readonly reasons: Readonly<Record<string, string>>; readonly otherwise: string },
): Promise<void> => {
  for (const { key, state } of await openProposals(stage, actor, measurement))
    if (state.kind === 'open')
      await setAside(stage, actor, measurement, { item: key, reason: reasons[key] ?? otherwise });
};
