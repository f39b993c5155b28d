import { z } from 'zod';
import { choiceOf } from '../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import { transact } from '../../../platform/database/transact.ts';
import type { Action } from '../action.ts';
import { endRoles } from '../commands.ts';
import { instanceRoles, personId } from '../model.ts';
import { inInstance } from '../standings.ts';
import { countWithRole } from '../store/instance-roles.ts';

const input = z.object({ person: personId, role: choiceOf(instanceRoles) });

/** Ends a role in the instance; the last administrator stays. */
export const endInstanceRole: Action<z.infer<typeof input>, 'last-administrator', null> = {
  name: 'accounts.end-role',
  permission: 'accounts.manage',
  stand: inInstance,
  input,
  run: (context, { person, role }) =>
    transact(context.db, async (tx) => {
      if (role === 'administrator' && (await countWithRole(tx, role)) < 2) return refuseWith('last-administrator');
      await endRoles(tx, context, person, { scope: 'instance', subject: null, role });
      return ok(null);
    }),
};
