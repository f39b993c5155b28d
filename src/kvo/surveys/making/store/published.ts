import type { Json } from '../../../../kernel/canonical-json.ts';
import type { RespondentLanguage } from '../../../../kernel/respondent-language.ts';
import type { Context } from '../../../../platform/context.ts';
import type { Database, Transaction } from '../../../../platform/database/tables.ts';
import type { Audience } from '../../../schemes/model.ts';
import type { OwnQuestionnaire } from './own-questionnaires.ts';

/** A questionnaire of a track that was published, by the digest that waves and answers refer to it by. */
export interface PublishedQuestionnaire {
  readonly digest: string;
  readonly audience: Audience;
  readonly number: number;
  readonly title: string;
  readonly content: Json;
}

export interface Publication {
  readonly own: OwnQuestionnaire;
  readonly number: number;
  readonly digest: string;
  readonly content: Json;
  readonly languages: readonly RespondentLanguage[];
}

/** Fixes a version for good: its content under its digest, and that it was published. */
export const addPublished = async (tx: Transaction, context: Context, publication: Publication): Promise<void> => {
  const { own, number, digest, content, languages } = publication;
  await tx
    .insertInto('survey_questionnaire')
    .values({
      digest,
      questionnaire: own.draft.id,
      version: number,
      audience: own.audience,
      content: JSON.stringify(content),
    })
    .onConflict((conflict) => conflict.column('digest').doNothing())
    .execute();
  await tx
    .insertInto('survey_published')
    .values({
      questionnaire_id: own.id,
      number,
      edit: own.current,
      digest,
      languages: [...languages],
      published_by: context.actor.kind === 'person' ? context.actor.id : null,
      published_at: context.now,
    })
    .execute();
};

/** What was published in a track, newest first. */
export const listPublished = async (
  db: Database | Transaction,
  track: string,
): Promise<readonly PublishedQuestionnaire[]> => {
  const rows = await db
    .selectFrom('survey_published as p')
    .innerJoin('survey_own_questionnaire as q', 'q.id', 'p.questionnaire_id')
    .innerJoin('survey_questionnaire as s', 's.digest', 'p.digest')
    .select(['p.digest', 'q.audience', 'p.number', 's.content'])
    .where('q.track_id', '=', track)
    .orderBy('p.published_at', 'desc')
    .orderBy('p.number', 'desc')
    .execute();
  return rows.map((row) => ({
    digest: row.digest,
    audience: row.audience as Audience,
    number: row.number,
    title: titleOf(row.content),
    content: row.content as Json,
  }));
};

const titleOf = (content: unknown): string => {
  const title: unknown = Reflect.get(Object(content), 'title');
  const nl: unknown = Reflect.get(Object(title), 'nl');
  return typeof nl === 'string' ? nl : '';
};
