import type { LocalDate } from '../../../../kernel/dates.ts';
import { dayOf } from '../../../../kernel/dates.ts';
import type { Context } from '../../../../platform/context.ts';
import { listInvitations, listPeopleWith } from '../../../accounts/queries.ts';
import { listAuditInvitations } from '../../queries.ts';

/** Who audits a track, and who was asked to. */
export interface AuditPeople {
  readonly auditors: readonly { readonly id: string; readonly name: string }[];
  readonly invited: readonly {
    readonly id: string;
    readonly email: string;
    readonly bodyName: string;
    /** Null once the link is dead. */
    readonly until: LocalDate | null;
  }[];
}

/** The auditors of a track and the invitations that were not accepted yet. */
export const listAuditPeople = async (context: Context, track: string): Promise<AuditPeople> => {
  const people = await listPeopleWith(context.db, 'track', [track]);
  const sent = await listAuditInvitations(context.db, track);
  const states = await listInvitations(
    context.db,
    sent.map((one) => one.id),
    context.now,
  );
  return {
    auditors: people.filter((person) => person.role === 'auditor').map(({ id, name }) => ({ id, name })),
    invited: sent.flatMap(({ id, bodyName }) => {
      const known = states.get(id);
      if (known === undefined || (known.state !== 'open' && known.state !== 'expired')) return [];
      return [{ id, email: known.email, bodyName, until: known.state === 'open' ? dayOf(known.expiresAt) : null }];
    }),
  };
};
