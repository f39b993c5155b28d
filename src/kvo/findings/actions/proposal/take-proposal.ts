import { z } from 'zod';
import { choiceOf, optionalText, requiredText } from '../../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../../kernel/result.ts';
import { transact } from '../../../../platform/database/transact.ts';
import type { Action } from '../../../accounts/action.ts';
import { waveId } from '../../../surveys/model.ts';
import { trackId } from '../../../tracks/model.ts';
import { schemeOfTrack } from '../../../tracks/scheme-of-track.ts';
import { atProposal } from '../../at-proposal.ts';
import type { FindingId } from '../../model.ts';
import { priorities } from '../../model.ts';
import { findProposal } from '../../proposals/proposals-of.ts';
import { findFindingFrom } from '../../queries.ts';
import { addProposedFinding } from '../../store/add-proposed-finding.ts';

const input = z.object({
  track: trackId,
  wave: waveId,
  proposal: requiredText(200),
  theme: requiredText(60),
  title: requiredText(200),
  description: optionalText(4000),
  priority: choiceOf(priorities),
  priorityReason: requiredText(500),
});

interface Done {
  readonly id: FindingId;
  /** False when somebody took it over before: that finding then stands as it is. */
  readonly now: boolean;
}

/** Takes a proposal over as a finding, with the figure as it is. The same proposal taken twice is one finding. */
export const takeProposal: Action<z.infer<typeof input>, 'unknown-choice' | 'not-proposed', Done> = {
  name: 'findings.take-proposal',
  permission: 'findings.edit',
  stand: atProposal,
  input,
  run: async (context, { proposal: key, ...wish }) => {
    const found = await findProposal(context, { ...wish, proposal: key });
    if (found === null) return refuseWith('not-proposed');
    const { track, proposal } = found;
    if (!schemeOfTrack(context, track).themes.some((theme) => theme.key === wish.theme))
      return refuseWith('unknown-choice', { field: 'theme' });
    const { theme, title, description, priority, priorityReason } = wish;
    const finding = { theme, title, description, priority, priorityReason, subAreaId: proposal.area?.id ?? null };
    const id = await transact(context.db, (tx) =>
      addProposedFinding(tx, context, { track: track.id, ...finding, source: proposal.source }),
    );
    if (id !== null) return ok({ id, now: true });
    const before = await findFindingFrom(context.db, track.id, proposal.source);
    return before === null ? refuseWith('not-proposed') : ok({ id: before, now: false });
  },
};
