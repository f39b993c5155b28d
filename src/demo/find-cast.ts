import type { PersonId } from '../kvo/accounts/model.ts';
import type { Database } from '../platform/database/tables.ts';
import type { DemoRole } from './cast.ts';
import { cast, demoRoles } from './cast.ts';

export interface CastPerson {
  readonly role: DemoRole;
  readonly id: PersonId;
  readonly name: string;
}

/** Who of the cast has come in, in the order of the road. */
export const findCast = async (db: Database): Promise<readonly CastPerson[]> => {
  const emails = demoRoles.map((role) => cast[role].email);
  const rows = await db
    .selectFrom('account_person')
    .select(['id', 'email', 'name'])
    .where('email', 'in', emails)
    .where('invented', '=', true)
    .execute();
  return demoRoles.flatMap((role) => {
    const found = rows.find((row) => row.email === cast[role].email);
    return found === undefined ? [] : [{ role, id: found.id as PersonId, name: found.name }];
  });
};
