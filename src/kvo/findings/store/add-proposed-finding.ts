import { orderedId } from '../../../kernel/ids.ts';
import type { Context } from '../../../platform/context.ts';
import type { Transaction } from '../../../platform/database/tables.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { SubAreaId } from '../../areas/model.ts';
import type { FigureSource, FindingId, Priority } from '../model.ts';
import { figureSourceSchema } from '../model.ts';
import { insertFinding } from './write-finding.ts';

/** A finding that follows from a survey figure by a rule. */
export interface ProposedFinding {
  readonly track: string;
  /** A theme of the track's scheme. */
  readonly theme: string;
  readonly title: string;
  readonly description: string;
  readonly subAreaId: SubAreaId | null;
  readonly source: FigureSource;
  readonly priority: Priority;
  readonly priorityReason: string;
}

/**
 * Adds a finding that follows from a survey figure, with the figure as it is now. The same figure comes in once: null
 * when it is there already, also when that one was dropped. Throws when the source is not in order.
 */
export const addProposedFinding = async (
  tx: Transaction,
  context: Context,
  { track, ...proposal }: ProposedFinding,
): Promise<FindingId | null> => {
  const id = orderedId<'finding'>(context.now.getTime());
  const content = { ...proposal, place: '', source: figureSourceSchema.parse(proposal.source) };
  if (!(await insertFinding(tx, context, { id, track, content }))) return null;
  const { wave, question, item, group } = content.source;
  await appendEvent(tx, context, {
    track,
    kind: 'findings.finding-proposed',
    payload: {
      finding: id,
      theme: content.theme,
      title: content.title,
      priority: content.priority,
      wave,
      question,
      item,
      group,
    },
  });
  return id;
};
