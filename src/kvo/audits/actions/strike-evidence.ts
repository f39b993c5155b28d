import { z } from 'zod';
import { requiredText } from '../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { trackId } from '../../tracks/model.ts';
import { atEvidence } from '../at-evidence.ts';
import { evidenceId } from '../model.ts';
import { findEvidence } from '../queries.ts';
import { strike } from '../store/save-evidence.ts';

const input = z.object({ track: trackId, evidence: evidenceId, reason: requiredText(1000) });

/** Strikes evidence that should not be there. It is never deleted: it stays to be seen and counts no more. */
export const strikeEvidence: Action<
  z.infer<typeof input>,
  'already-struck',
  { readonly criterion: string; readonly title: string }
> = {
  name: 'audits.strike-evidence',
  permission: 'audits.strike-evidence',
  stand: atEvidence,
  input,
  run: async (context, { track, evidence: id, reason }) => {
    const evidence = await findEvidence(context.db, track, id);
    if (evidence === null || evidence.struck !== null) return refuseWith('already-struck');
    const { criterion, title, digest } = evidence;
    const struck = await transact(context.db, async (tx) => {
      if (!(await strike(tx, context, id, reason))) return false;
      await appendEvent(tx, context, {
        track,
        kind: 'audits.evidence-struck',
        payload: { evidence: id, criterion, title, digest, reason },
      });
      return true;
    });
    return struck ? ok({ criterion, title }) : refuseWith('already-struck');
  },
};
