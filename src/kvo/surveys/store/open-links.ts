import type { LocalDate } from '../../../kernel/dates.ts';
import { randomId } from '../../../kernel/ids.ts';
import { hashToken, makeToken } from '../../../platform/crypto/tokens.ts';
import type { Database } from '../../../platform/database/tables.ts';
import type { Audience } from '../../schemes/model.ts';

export interface OpenLinkRow {
  readonly id: string;
  readonly wave: string;
  readonly audience: Audience;
  readonly place: string;
  readonly questionnaire: string;
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
  readonly opensOn: LocalDate;
  readonly closesOn: LocalDate;
}

/** The open link with this token; null when there is none. */
export const findOpenLink = async (db: Database, token: string): Promise<OpenLinkRow | null> => {
  const row = await db
    .selectFrom('survey_open_link as o')
    .innerJoin('survey_wave as w', 'w.id', 'o.wave_id')
    .innerJoin('area_sub_area as s', 's.id', 'o.sub_area_id')
    .innerJoin('survey_target as t', (join) =>
      join.onRef('t.wave_id', '=', 'o.wave_id').onRef('t.audience', '=', 'o.audience'),
    )
    .select([
      'o.id',
      'o.wave_id as wave',
      'o.audience',
      's.name as place',
      't.questionnaire_digest as questionnaire',
      'w.opened_at as openedAt',
      'w.closed_at as closedAt',
      'w.opens_on as opensOn',
      'w.closes_on as closesOn',
    ])
    .where('o.token', '=', token)
    .executeTakeFirst();
  if (row === undefined) return null;
  const [opensOn, closesOn] = [row.opensOn as LocalDate, row.closesOn as LocalDate];
  return { ...row, audience: row.audience as Audience, opensOn, closesOn };
};

/** Makes an invitation for somebody who came by an open link; gives the secret of their own link. */
export const beginByOpenLink = async (db: Database, link: OpenLinkRow): Promise<string> => {
  const secret = makeToken(128);
  await db
    .insertInto('survey_invitation')
    .values({
      id: randomId(),
      wave_id: link.wave,
      audience: link.audience,
      open_link_id: link.id,
      lookup: hashToken(secret),
    })
    .execute();
  return secret;
};
