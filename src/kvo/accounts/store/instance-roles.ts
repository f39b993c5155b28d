import type { Database, Transaction } from '../../../platform/database/tables.ts';
import type { GrantedRole } from '../model.ts';

export interface InstanceRole {
  readonly person: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly since: Date;
}

/** Who has a role in the instance as a whole. */
export const listInstanceRoles = async (db: Database): Promise<readonly InstanceRole[]> => {
  const rows = await db
    .selectFrom('account_grant')
    .innerJoin('account_person', 'account_person.id', 'account_grant.person_id')
    .select(['account_person.id as person', 'name', 'email', 'role', 'granted_at as since'])
    .where('scope', '=', 'instance')
    .where('ended_at', 'is', null)
    .orderBy('name')
    .orderBy('role')
    .execute();
  return rows;
};

/** How many have the role now, with their grants locked so that two endings at once cannot both pass. */
export const countWithRole = async (tx: Transaction, role: GrantedRole): Promise<number> => {
  const rows = await tx
    .selectFrom('account_grant')
    .select('id')
    .where('scope', '=', 'instance')
    .where('role', '=', role)
    .where('ended_at', 'is', null)
    .forUpdate()
    .execute();
  return rows.length;
};
