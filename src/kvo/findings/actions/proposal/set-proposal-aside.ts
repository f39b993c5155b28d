import { z } from 'zod';
import { requiredText } from '../../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../../kernel/result.ts';
import { transact } from '../../../../platform/database/transact.ts';
import { appendEvent } from '../../../../platform/ledger/append.ts';
import type { Action } from '../../../accounts/action.ts';
import { waveId } from '../../../surveys/model.ts';
import { trackId } from '../../../tracks/model.ts';
import { atProposal } from '../../at-proposal.ts';
import { findProposal } from '../../proposals/proposals-of.ts';
import { sourceKey } from '../../rules/source-key.ts';
import { deleteAside, insertAside } from '../../store/write-aside.ts';

const named = { track: trackId, wave: waveId, proposal: requiredText(200) };
const wish = z.object({ ...named, reason: requiredText(1000) });
type Done = { readonly label: string };

/** Sets a proposal aside with a reason; not once a finding rests on it. Doing it twice changes nothing more. */
export const setProposalAside: Action<z.infer<typeof wish>, 'not-proposed' | 'already-taken', Done> = {
  name: 'findings.set-proposal-aside',
  permission: 'findings.edit',
  stand: atProposal,
  input: wish,
  run: async (context, { reason, ...ids }) => {
    const found = await findProposal(context, ids);
    const key = found === null ? null : sourceKey(found.proposal.source);
    if (found === null || key === null) return refuseWith('not-proposed');
    const { track, wave, proposal } = found;
    if (proposal.state.kind === 'taken') return refuseWith('already-taken');
    const { source } = proposal;
    await transact(context.db, async (tx) => {
      if (!(await insertAside(tx, context, { track: track.id, wave: wave.id, key, reason }))) return;
      const payload = { wave: wave.id, proposal: proposal.key, ...source.label, reason };
      await appendEvent(tx, context, { track: track.id, kind: 'findings.proposal-set-aside', payload });
    });
    return ok({ label: source.label[context.language] });
  },
};

const undo = z.object(named);

/** Puts a proposal that was set aside back among the open ones. Doing it twice changes nothing more. */
export const restoreProposal: Action<z.infer<typeof undo>, 'not-proposed', Done> = {
  name: 'findings.restore-proposal',
  permission: 'findings.edit',
  stand: atProposal,
  input: undo,
  run: async (context, ids) => {
    const found = await findProposal(context, ids);
    const key = found === null ? null : sourceKey(found.proposal.source);
    if (found === null || key === null) return refuseWith('not-proposed');
    const { track, wave, proposal } = found;
    await transact(context.db, async (tx) => {
      if (!(await deleteAside(tx, track.id, key))) return;
      const payload = { wave: wave.id, proposal: proposal.key, ...proposal.source.label };
      await appendEvent(tx, context, { track: track.id, kind: 'findings.proposal-restored', payload });
    });
    return ok({ label: proposal.source.label[context.language] });
  },
};
