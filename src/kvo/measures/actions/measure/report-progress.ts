import { z } from 'zod';
import { choiceOf, idField, optionalText, optionalWhole, requiredText } from '../../../../kernel/fields.ts';
import type { Refused, Result } from '../../../../kernel/result.ts';
import { ok, refuseWith } from '../../../../kernel/result.ts';
import type { Incoming } from '../../../../kernel/route.ts';
import type { Context } from '../../../../platform/context.ts';
import type { Transaction } from '../../../../platform/database/tables.ts';
import { transact } from '../../../../platform/database/transact.ts';
import type { FileRefusal } from '../../../../platform/files/recognise-file.ts';
import type { RecognisedFile } from '../../../../platform/files/uploaded-files.ts';
import { keepFiles, recogniseFiles, uploadedFiles } from '../../../../platform/files/uploaded-files.ts';
import { appendEvent } from '../../../../platform/ledger/append.ts';
import type { Action } from '../../../accounts/action.ts';
import { plainFields } from '../../../accounts/entrance.ts';
import { trackId } from '../../../tracks/model.ts';
import { atMeasure } from '../../at-measure.ts';
import type { Measure, MeasureId } from '../../model.ts';
import { measureId, statusKinds } from '../../model.ts';
import { findMeasure } from '../../queries.ts';
import type { StatusStep } from '../../rules/life/change-status.ts';
import { decideStep, isExecution } from '../../rules/life/change-status.ts';
import { lockMeasures } from '../../store/write-measure.ts';
import { hasReport, insertReport } from '../../store/write-report.ts';
import { updateStatus } from '../../store/write-status.ts';

const input = z.object({
  track: trackId,
  measure: measureId,
  id: idField<'report'>(),
  percentage: optionalWhole(0, 100),
  words: optionalText(200),
  done: requiredText(4000),
  /** What this makes of the measure: nothing, begun, or done. */
  step: choiceOf(['none', 'start', 'finish']),
  status: choiceOf(statusKinds),
  evidence: uploadedFiles,
});
type Wish = z.infer<typeof input>;
type Done = { readonly id: MeasureId; readonly code: string };
type Code = FileRefusal | 'too-many-files' | 'not-from-here' | 'measure-dropped' | 'changed-meanwhile';

/** The form as it was sent, with its files. */
export const readReportForm = (incoming: Incoming): Readonly<Record<string, unknown>> => ({
  ...plainFields(incoming),
  evidence: incoming.files['evidence'] ?? [],
});

const decideProgress = (measure: Measure, wish: Wish): Result<StatusStep | null, Refused<Code>> => {
  if (measure.status.kind === 'dropped') return refuseWith('measure-dropped');
  if (wish.step === 'none') return ok(null);
  if (measure.status.kind !== wish.status) return refuseWith('changed-meanwhile');
  const hasOwner = measure.owner?.atTable === true;
  const decided = isExecution(wish.step) ? decideStep({ status: wish.status, hasOwner }, wish.step, '') : null;
  return decided?.ok === true ? ok(decided.value) : refuseWith('not-from-here', { field: 'step' });
};

interface Decided {
  readonly wish: Wish;
  readonly measure: Measure;
  readonly step: StatusStep | null;
  readonly files: readonly RecognisedFile[];
  readonly party: string | null;
}

/** Tells the ledger of the report, and of the step that came with it. */
const tell = async (tx: Transaction, context: Context, decided: Decided, digests: readonly string[]): Promise<void> => {
  const { wish, measure, step } = decided;
  const { code, title } = measure;
  await appendEvent(tx, context, {
    track: wish.track,
    kind: 'measures.progress-reported',
    payload: { measure: measure.id, report: wish.id, code, title, percentage: percentageOf(decided), digests },
  });
  if (step === null) return;
  const payload = { measure: measure.id, code, title, from: measure.status.kind, to: step.to, reason: '' };
  await appendEvent(tx, context, { track: wish.track, kind: 'measures.status-changed', payload });
};

const percentageOf = ({ wish, step }: Decided): number | null => wish.percentage ?? (step?.to === 'done' ? 100 : null);

/** Writes the step, the report and its evidence together; false when somebody moved the measure meanwhile. */
const write = async (tx: Transaction, context: Context, decided: Decided): Promise<boolean> => {
  const { wish, measure, step, files, party } = decided;
  if (step !== null && !(await updateStatus(tx, context, measure, step))) return false;
  const kept = await keepFiles(tx, files, context.now);
  const { id, words, done } = wish;
  await insertReport(tx, context, {
    id,
    measure: measure.id,
    percentage: percentageOf(decided),
    words,
    done,
    party,
    files: kept,
  });
  await tell(
    tx,
    context,
    decided,
    kept.map((file) => file.digest),
  );
  return true;
};

/** Reports what was done on a measure, with evidence; whoever owns it may say so of its beginning and end as well. */
export const reportProgress: Action<Wish, Code, Done> = {
  name: 'measures.report-progress',
  permission: 'measures.report',
  stand: atMeasure,
  input,
  run: async (context, wish, standing) => {
    const files = recogniseFiles(wish.evidence, 'evidence');
    if (!files.ok) return files;
    return transact(context.db, async (tx): Promise<Result<Done, Refused<Code>>> => {
      await lockMeasures(tx, wish.track);
      const measure = await findMeasure(tx, wish.track, wish.measure);
      if (measure === null) return refuseWith('measure-dropped');
      const done = { id: measure.id, code: measure.code };
      // The same form sent again: it was taken the first time.
      if (await hasReport(tx, measure.id, wish.id)) return ok(done);
      const step = decideProgress(measure, wish);
      if (!step.ok) return step;
      const party = standing.parties[0] ?? null;
      const written = await write(tx, context, { wish, measure, step: step.value, files: files.value, party });
      return written ? ok(done) : refuseWith('changed-meanwhile');
    });
  },
};
