import type { LocalDate } from '../../../kernel/dates.ts';
import { dayOf } from '../../../kernel/dates.ts';
import { orderedId } from '../../../kernel/ids.ts';
import type { Context } from '../../../platform/context.ts';
import type { Database, Transaction } from '../../../platform/database/tables.ts';
import type { AgreementId, FrozenContent, VersionId } from '../model.ts';
import { frozenContent } from '../model.ts';

/** The newest version of an agreement and whether it was withdrawn; null when nothing was frozen yet. */
export const findNewestVersion = async (
  tx: Database | Transaction,
  agreement: AgreementId,
): Promise<{
  readonly id: VersionId;
  readonly number: number;
  readonly digest: string;
  readonly isWithdrawn: boolean;
} | null> => {
  const row = await tx
    .selectFrom('agreement_version')
    .leftJoin('agreement_withdrawal', 'version_id', 'agreement_version.id')
    .select(['agreement_version.id', 'number', 'digest', 'withdrawn_at'])
    .where('agreement_id', '=', agreement)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined
    ? null
    : { id: row.id as VersionId, number: row.number, digest: row.digest, isWithdrawn: row.withdrawn_at !== null };
};

/** The frozen text of a version: its canonical bytes, and what they say. */
export const readVersion = async (
  db: Database | Transaction,
  version: string,
): Promise<{ readonly canonical: string; readonly content: FrozenContent } | null> => {
  const row = await db.selectFrom('agreement_version').select('content').where('id', '=', version).executeTakeFirst();
  return row === undefined ? null : { canonical: row.content, content: frozenContent.parse(JSON.parse(row.content)) };
};

export const addVersion = async (
  tx: Transaction,
  context: Context,
  version: {
    readonly agreement: AgreementId;
    readonly track: string;
    readonly number: number;
    readonly canonical: string;
    readonly digest: string;
  },
): Promise<VersionId> => {
  const id = orderedId<'agreement-version'>(context.now.getTime());
  await tx
    .insertInto('agreement_version')
    .values({
      id,
      agreement_id: version.agreement,
      track_id: version.track,
      number: version.number,
      content: version.canonical,
      digest: version.digest,
      frozen_at: context.now,
      frozen_by: context.actor.kind === 'person' ? context.actor.id : null,
    })
    .execute();
  return id;
};

export const addWithdrawal = async (
  tx: Transaction,
  context: Context,
  version: VersionId,
  reason: string,
): Promise<void> => {
  await tx
    .insertInto('agreement_withdrawal')
    .values({
      version_id: version,
      reason,
      withdrawn_at: context.now,
      withdrawn_by: context.actor.kind === 'person' ? context.actor.id : null,
    })
    .execute();
};

/** The day on which a version was frozen. */
export const readFrozenDay = async (tx: Transaction, version: VersionId): Promise<LocalDate> => {
  const row = await tx
    .selectFrom('agreement_version')
    .select('frozen_at')
    .where('id', '=', version)
    .executeTakeFirstOrThrow();
  return dayOf(row.frozen_at);
};
