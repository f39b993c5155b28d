import { sql } from 'kysely';
import { z } from 'zod';
import type { Json } from '../../../kernel/canonical-json.ts';
import { randomId } from '../../../kernel/ids.ts';
import type { Context } from '../../../platform/context.ts';
import { digestOf } from '../../../platform/crypto/digest.ts';
import { unseal } from '../../../platform/crypto/seal.ts';
import type { Transaction } from '../../../platform/database/tables.ts';
import type { Cell, WaveOutcome } from '../model.ts';
import { cellKey } from '../respondent/secrets.ts';
import { mergeCells } from '../rules/merge-cells.ts';
import { dropPaperEntries } from './paper-entries.ts';
import { rewriteInvitations } from './unlink-answers.ts';

const cellSchema = z.object({
  subArea: z.string().nullable(),
  sizeClass: z.string().nullable(),
  sector: z.string().nullable(),
});

interface Waiting {
  readonly audience: string;
  readonly answers: Json;
  readonly cell: Cell;
  readonly mark_before: Buffer | null;
  readonly mark_after: Buffer | null;
}

const readWaiting = async (tx: Transaction, context: Context, wave: string): Promise<readonly Waiting[]> => {
  const rows = await tx
    .deleteFrom('survey_answer')
    .where('wave_id', '=', wave)
    .returning(['audience', 'answers', 'sealed_cell', 'mark_before', 'mark_after'])
    .execute();
  const key = cellKey(context.keys, wave);
  return rows.map(({ sealed_cell: sealed, ...row }) => {
    const opened = sealed === null ? null : unseal(key, sealed, `survey-cell/${wave}`);
    if (opened === null)
      throw new Error('the group of an answer cannot be opened: is this the key file the wave was opened with?');
    return {
      ...row,
      answers: row.answers as Json,
      cell: cellSchema.parse(JSON.parse(opened.toString('utf8'))) as Cell,
    };
  });
};

const shuffled = <T>(items: readonly T[]): readonly T[] =>
  items
    .map((item) => ({ item, order: crypto.getRandomValues(new Uint32Array(2)) }))
    .toSorted(
      (one, other) => (one.order[0] ?? 0) - (other.order[0] ?? 0) || (one.order[1] ?? 0) - (other.order[1] ?? 0),
    )
    .map(({ item }) => item);

const withMergedCells = (waiting: readonly Waiting[]): readonly Waiting[] =>
  [...new Set(waiting.map((one) => one.audience))].flatMap((audience) => {
    const group = waiting.filter((one) => one.audience === audience);
    const cells = mergeCells(group.map((one) => one.cell));
    return group.map((one, index) => ({
      ...one,
      cell: cells[index] ?? { subArea: null, sizeClass: null, sector: null },
    }));
  });

const batch = 500;

const store = async (tx: Transaction, wave: string, answers: readonly Waiting[]): Promise<void> => {
  for (let from = 0; from < answers.length; from += batch)
    await tx
      .insertInto('survey_answer')
      .values(
        answers.slice(from, from + batch).map((one) => ({
          id: randomId(),
          wave_id: wave,
          audience: one.audience,
          answers: JSON.stringify(one.answers),
          cell: JSON.stringify(one.cell),
          mark_before: one.mark_before,
          mark_after: one.mark_after,
          unlinked: true,
        })),
      )
      .execute();
};

/**
 * Closes a wave: its answers get their merged groups and a new order, drafts and the secrets of invitations are gone, and
 * what was counted is fixed under the digest of the sorted set. Null when it was closed already.
 */
export const closeWaveRows = async (tx: Transaction, context: Context, wave: string): Promise<WaveOutcome | null> => {
  const row = await tx
    .selectFrom('survey_wave')
    .select(['opened_at', 'closed_at'])
    .where('id', '=', wave)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined || row.opened_at === null || row.closed_at !== null) return null;
  const answers = shuffled(withMergedCells(await readWaiting(tx, context, wave)));
  await store(tx, wave, answers);
  await dropPaperEntries(tx, wave);
  await sql`delete from survey_draft d using survey_invitation i where i.id = d.invitation_id and i.wave_id = ${wave}`.execute(
    tx,
  );
  await tx.deleteFrom('survey_invitation').where('wave_id', '=', wave).where('open_link_id', 'is not', null).execute();
  await tx
    .updateTable('survey_invitation')
    .set({ wrapped: null, second_lookup: null })
    .where('wave_id', '=', wave)
    .execute();
  await rewriteInvitations(tx, wave);
  const counts: Record<string, number> = {};
  for (const one of answers) counts[one.audience] = (counts[one.audience] ?? 0) + 1;
  const digests = answers
    .map((one) => digestOf({ audience: one.audience, answers: one.answers, cell: { ...one.cell } }))
    .toSorted();
  const outcome: WaveOutcome = { answers: counts, digest: digestOf(digests) };
  await tx
    .updateTable('survey_wave')
    .set({ closed_at: context.now, outcome: JSON.stringify(outcome) })
    .where('id', '=', wave)
    .execute();
  return outcome;
};
