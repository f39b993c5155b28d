import { z } from 'zod';
import { wholeNumber } from '../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { atFinding } from '../at-finding.ts';
import type { FindingId } from '../model.ts';
import { findingId } from '../model.ts';
import { findFinding } from '../queries.ts';
import type { FindingRefusal } from '../rules/decide-finding.ts';
import { decideFinding } from '../rules/decide-finding.ts';
import { updateFinding } from '../store/write-finding.ts';
import { findingFields } from './finding-fields.ts';
import { groundOf } from './ground-of.ts';

const input = z.object({ ...findingFields, finding: findingId, version: wholeNumber(1, 1_000_000) });

/** Changes what is written down of a finding, unless somebody else did so meanwhile. */
export const changeFinding: Action<
  z.infer<typeof input>,
  FindingRefusal | 'changed-meanwhile',
  { readonly id: FindingId }
> = {
  name: 'findings.change-finding',
  permission: 'findings.edit',
  stand: atFinding,
  input,
  run: async (context, wish) => {
    const before = await findFinding(context.db, wish.track, wish.finding);
    if (before === null || before.version !== wish.version) return refuseWith('changed-meanwhile');
    const content = decideFinding(wish, await groundOf(context, wish.track), before);
    if (!content.ok) return content;
    const { version } = before;
    const written = await transact(context.db, async (tx) => {
      const finding = { id: before.id, track: wish.track, version, content: content.value };
      if (!(await updateFinding(tx, context, finding))) return false;
      const { theme, title, priority } = content.value;
      await appendEvent(tx, context, {
        track: wish.track,
        kind: 'findings.finding-changed',
        payload: { finding: before.id, version: version + 1, theme, title, priority },
      });
      return true;
    });
    return written ? ok({ id: before.id }) : refuseWith('changed-meanwhile');
  },
};
