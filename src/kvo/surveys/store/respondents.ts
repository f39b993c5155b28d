import { sql } from 'kysely';
import type { LocalDate } from '../../../kernel/dates.ts';
import { hashToken } from '../../../platform/crypto/tokens.ts';
import type { Database, Transaction } from '../../../platform/database/tables.ts';
import type { Audience } from '../../schemes/model.ts';

/** What the database knows of whoever holds a link: the invitation, its wave, and the sealed draft. */
export interface RespondentRow {
  readonly invitation: string;
  readonly wave: string;
  readonly audience: Audience;
  readonly spent: boolean;
  readonly submission: Buffer | null;
  readonly byCode: boolean;
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
  readonly opensOn: LocalDate;
  readonly closesOn: LocalDate;
  readonly questionnaire: string;
  /** The sub-area the link is for, by name. */
  readonly place: string;
  readonly excluded: boolean;
  readonly excludedOn: LocalDate | null;
  /** The group the invitation belongs to. */
  readonly subArea: string | null;
  readonly sizeClass: string | null;
  readonly sector: string | null;
  /** The establishment that was invited; null for who came by an open link. */
  readonly firm: string | null;
  /** The day on which the last key of this wave is destroyed; null when the wave has none, or is none of firms. */
  readonly linkedUntil: LocalDate | null;
  readonly draft: Buffer | null;
  readonly draftVersion: number | null;
  readonly draftByCode: boolean;
}

const columns = sql`
  i.id as invitation, i.wave_id as wave, i.audience, i.spent, i.submission,
  w.opened_at as "openedAt", w.closed_at as "closedAt", w.opens_on as "opensOn", w.closes_on as "closesOn",
  t.questionnaire_digest as questionnaire, s.name as place, p.excluded_on is not null as excluded, p.excluded_on as "excludedOn",
  coalesce(p.sub_area_id, o.sub_area_id) as "subArea", p.size_class as "sizeClass", p.sector, p.firm_id as firm,
  case when p.id is not null then (
    select max(k.destroy_on) from survey_pair k
    where k.secret is not null and w.id in (k.first_wave, k.second_wave)) end as "linkedUntil",
  d.content as draft, d.version as "draftVersion", d.resume is not null as "draftByCode"`;

const joins = sql`
  join survey_wave w on w.id = i.wave_id
  join survey_target t on t.wave_id = i.wave_id and t.audience = i.audience
  left join survey_population p on p.id = i.population_id
  left join survey_open_link o on o.id = i.open_link_id
  left join area_sub_area s on s.id = coalesce(p.sub_area_id, o.sub_area_id)
  left join survey_draft d on d.invitation_id = i.id`;

/** Who holds the link with this secret; null when nobody does. */
export const findBySecret = async (db: Database | Transaction, secret: string): Promise<RespondentRow | null> => {
  const lookup = hashToken(secret);
  const found = await sql<RespondentRow>`
    select ${columns}, i.second_lookup is not distinct from ${lookup} as "byCode"
    from survey_invitation i ${joins}
    where i.lookup = ${lookup} or i.second_lookup = ${lookup}`.execute(db);
  return found.rows[0] ?? null;
};

/** Whose printed code this is, by its keyed hash. */
export const findByCode = async (
  db: Database | Transaction,
  lookup: Buffer,
): Promise<(RespondentRow & { readonly resume: Buffer | null; readonly resumeSalt: Buffer | null }) | null> => {
  const found = await sql<RespondentRow & { resume: Buffer | null; resumeSalt: Buffer | null }>`
    select ${columns}, true as "byCode", d.resume, d.resume_salt as "resumeSalt"
    from survey_invitation i ${joins}
    where i.code_lookup = ${lookup}`.execute(db);
  return found.rows[0] ?? null;
};
