import { z } from 'zod';
import { choiceOf } from '../../../kernel/fields.ts';
import { ok } from '../../../kernel/result.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { trackId } from '../../tracks/model.ts';
import { atFinding } from '../at-finding.ts';
import type { FindingId } from '../model.ts';
import { findingId } from '../model.ts';
import { listFindings } from '../queries.ts';
import { decideMove } from '../rules/in-order.ts';
import { setRanks } from '../store/write-finding.ts';

const input = z.object({ track: trackId, finding: findingId, direction: choiceOf(['up', 'down']) });

/** Moves a finding one place up or down among those of its weight. */
export const moveFinding: Action<z.infer<typeof input>, never, { readonly id: FindingId }> = {
  name: 'findings.move-finding',
  permission: 'findings.edit',
  stand: atFinding,
  input,
  run: async (context, { track, finding: id, direction }) => {
    const findings = await listFindings(context.db, track);
    const changes = decideMove(findings, id, direction);
    const moved = findings.find((finding) => finding.id === id);
    if (changes.length > 0 && moved !== undefined) {
      await transact(context.db, async (tx) => {
        await setRanks(tx, track, changes);
        const payload = { finding: id, title: moved.title, direction };
        await appendEvent(tx, context, { track, kind: 'findings.finding-moved', payload });
      });
    }
    return ok({ id });
  },
};
