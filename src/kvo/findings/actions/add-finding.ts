import { z } from 'zod';
import { ok } from '../../../kernel/result.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { inTrack } from '../../accounts/standings.ts';
import type { FindingId } from '../model.ts';
import { findingId } from '../model.ts';
import type { FindingRefusal } from '../rules/decide-finding.ts';
import { decideFinding } from '../rules/decide-finding.ts';
import { insertFinding } from '../store/write-finding.ts';
import { findingFields } from './finding-fields.ts';
import { groundOf } from './ground-of.ts';

const input = z.object({ ...findingFields, id: findingId });

/** Writes a finding down by hand. The same form sent twice is one finding. */
export const addFinding: Action<
  z.infer<typeof input>,
  FindingRefusal,
  { readonly id: FindingId; readonly title: string }
> = {
  name: 'findings.add-finding',
  permission: 'findings.edit',
  stand: inTrack,
  input,
  run: async (context, wish) => {
    const content = decideFinding(wish, await groundOf(context, wish.track));
    if (!content.ok) return content;
    await transact(context.db, async (tx) => {
      if (!(await insertFinding(tx, context, { id: wish.id, track: wish.track, content: content.value }))) return;
      const { theme, title, priority, source } = content.value;
      await appendEvent(tx, context, {
        track: wish.track,
        kind: 'findings.finding-added',
        payload: { finding: wish.id, theme, title, priority, source: source.kind },
      });
    });
    return ok({ id: wish.id, title: wish.title });
  },
};
