import { sql } from 'kysely';
import type { Language } from '../../kernel/language.ts';
import { isLanguage } from '../../kernel/language.ts';
import { hashToken } from '../../platform/crypto/tokens.ts';
import type { Database, Transaction } from '../../platform/database/tables.ts';
import type { Grant, GrantedRole, Person, PersonId } from './model.ts';
import { grantedRoles, grantSchema } from './model.ts';

interface PersonRow {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly language: string;
}

const personColumns = ['id', 'email', 'name', 'language'] as const;

const asPerson = (row: PersonRow): Person => ({
  id: row.id as PersonId,
  email: row.email,
  name: row.name,
  language: isLanguage(row.language) ? row.language : 'nl',
});

export const findPerson = async (db: Database | Transaction, id: string): Promise<Person | null> => {
  const row = await db.selectFrom('account_person').select(personColumns).where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : asPerson(row);
};

export const findPersonByEmail = async (db: Database | Transaction, email: string): Promise<Person | null> => {
  const row = await db
    .selectFrom('account_person')
    .select(personColumns)
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst();
  return row === undefined ? null : asPerson(row);
};

/** Names of people by their id, in one question. */
export const listNames = async (
  db: Database | Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('account_person')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, row.name]));
};

/** The grants a person has now in a scope. */
export const listGrants = async (
  db: Database,
  person: string,
  scope: Grant['scope'],
  subject: string | null,
): Promise<readonly Grant[]> => {
  let query = db
    .selectFrom('account_grant')
    .select(['role', 'scope', 'subject_id as subject', 'party_id as party'])
    .where('person_id', '=', person)
    .where('scope', '=', scope)
    .where('ended_at', 'is', null);
  query = subject === null ? query.where('subject_id', 'is', null) : query.where('subject_id', '=', subject);
  return (await query.execute()).map((row) => grantSchema.parse(row));
};

/** The subjects of a scope on which a person has a role, or one of some roles: the tracks or parks that are theirs. */
export const listSubjects = async (
  db: Database,
  person: string,
  scope: 'park' | 'track',
  among: readonly GrantedRole[] = grantedRoles,
): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('account_grant')
    .select('subject_id')
    .distinct()
    .where('person_id', '=', person)
    .where('scope', '=', scope)
    .where('role', 'in', among)
    .where('ended_at', 'is', null)
    .execute();
  return rows.flatMap((row) => (row.subject_id === null ? [] : [row.subject_id]));
};

/** People with a role in a track or on a park, for mails to whoever must act. */
export const listPeopleWith = async (
  db: Database | Transaction,
  scope: 'park' | 'track',
  subjects: readonly string[],
): Promise<
  readonly (Person & { readonly subject: string; readonly role: string; readonly party: string | null })[]
> => {
  if (subjects.length === 0) return [];
  const rows = await db
    .selectFrom('account_grant')
    .innerJoin('account_person', 'account_person.id', 'account_grant.person_id')
    .select(['account_person.id', 'email', 'name', 'language', 'subject_id', 'role', 'party_id'])
    .where('scope', '=', scope)
    .where('subject_id', 'in', subjects)
    .where('ended_at', 'is', null)
    .orderBy('account_grant.granted_at')
    .execute();
  return rows.map((row) => ({ ...asPerson(row), subject: row.subject_id ?? '', role: row.role, party: row.party_id }));
};

/** Whether a person is invented for a demo. */
export const isInvented = async (db: Database, id: string): Promise<boolean> => {
  const row = await db.selectFrom('account_person').select('invented').where('id', '=', id).executeTakeFirst();
  return row?.invented === true;
};

export interface Session {
  readonly person: PersonId;
  readonly name: string;
  readonly language: Language;
  /** Roles in the instance as a whole. */
  readonly roles: readonly string[];
}

/** Who a session token belongs to, while it lasts. */
export const findSession = async (db: Database, token: string, now: Date): Promise<Session | null> => {
  const row = await db
    .selectFrom('account_session')
    .innerJoin('account_person', 'account_person.id', 'account_session.person_id')
    .select((eb) => [
      'account_person.id',
      'name',
      'language',
      sql<string[]>`array(${eb
        .selectFrom('account_grant')
        .select('role')
        .whereRef('account_grant.person_id', '=', 'account_person.id')
        .where('scope', '=', 'instance')
        .where('ended_at', 'is', null)})`.as('roles'),
    ])
    .where('token_hash', '=', hashToken(token))
    .where('expires_at', '>', now)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    person: row.id as PersonId,
    name: row.name,
    language: isLanguage(row.language) ? row.language : 'nl',
    roles: row.roles,
  };
};

/** How an invitation stands now. */
export interface InvitationState {
  readonly id: string;
  readonly email: string;
  readonly expiresAt: Date;
  readonly state: 'open' | 'accepted' | 'withdrawn' | 'expired';
}

/** Invitations by their id, for the capability that sent them; those long past are forgotten and missing here. */
export const listInvitations = async (
  db: Database | Transaction,
  ids: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, InvitationState>> => {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('account_invitation')
    .select(['id', 'email', 'expires_at', 'accepted_at', 'withdrawn_at'])
    .where('id', 'in', ids)
    .execute();
  return new Map(
    rows.map(({ id, email, expires_at: expiresAt, accepted_at, withdrawn_at }) => {
      const ended = withdrawn_at === null ? 'expired' : 'withdrawn';
      const state = accepted_at !== null ? 'accepted' : withdrawn_at === null && expiresAt > now ? 'open' : ended;
      return [id, { id, email, expiresAt, state }];
    }),
  );
};
