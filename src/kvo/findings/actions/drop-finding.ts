import { z } from 'zod';
import { requiredText } from '../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { trackId } from '../../tracks/model.ts';
import { atFinding } from '../at-finding.ts';
import type { FindingId } from '../model.ts';
import { findingId } from '../model.ts';
import { findFinding } from '../queries.ts';
import { setDropped } from '../store/write-finding.ts';

const wish = z.object({ track: trackId, finding: findingId, reason: requiredText(1000) });
type Done = { readonly id: FindingId; readonly title: string };

/** Drops a finding with a reason; not while a measure is about it. */
export const dropFinding: Action<z.infer<typeof wish>, 'already-dropped' | 'taken-up', Done> = {
  name: 'findings.drop-finding',
  permission: 'findings.edit',
  stand: atFinding,
  input: wish,
  run: async (context, { track, finding: id, reason }) => {
    const finding = await findFinding(context.db, track, id);
    if (finding === null || finding.status.kind === 'dropped') return refuseWith('already-dropped');
    if (finding.status.kind === 'taken-up')
      return refuseWith('taken-up', { params: { measures: finding.status.by.map((one) => one.code).join(', ') } });
    const dropped = await transact(context.db, async (tx) => {
      if (!(await setDropped(tx, context, { id, track, reason }))) return false;
      const payload = { finding: id, title: finding.title, reason };
      await appendEvent(tx, context, { track, kind: 'findings.finding-dropped', payload });
      return true;
    });
    return dropped ? ok({ id, title: finding.title }) : refuseWith('already-dropped');
  },
};

const undo = z.object({ track: trackId, finding: findingId });

/** Takes a dropped finding up again. Doing it twice changes nothing more. */
export const restoreFinding: Action<z.infer<typeof undo>, never, Done> = {
  name: 'findings.restore-finding',
  permission: 'findings.edit',
  stand: atFinding,
  input: undo,
  run: async (context, { track, finding: id }) => {
    const finding = await findFinding(context.db, track, id);
    const title = finding?.title ?? '';
    await transact(context.db, async (tx) => {
      if (!(await setDropped(tx, context, { id, track, reason: null }))) return;
      await appendEvent(tx, context, { track, kind: 'findings.finding-restored', payload: { finding: id, title } });
    });
    return ok({ id, title });
  },
};
