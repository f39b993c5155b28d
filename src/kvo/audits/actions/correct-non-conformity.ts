import { z } from 'zod';
import { requiredText } from '../../../kernel/fields.ts';
import { orderedId } from '../../../kernel/ids.ts';
import type { Refused, Result } from '../../../kernel/result.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import type { Context } from '../../../platform/context.ts';
import { digestOf } from '../../../platform/crypto/digest.ts';
import type { Transaction } from '../../../platform/database/tables.ts';
import { transact } from '../../../platform/database/transact.ts';
import type { FileRefusal } from '../../../platform/files/recognise-file.ts';
import type { RecognisedFile } from '../../../platform/files/uploaded-files.ts';
import { recogniseFiles, uploadedFiles } from '../../../platform/files/uploaded-files.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { holdTrack } from '../../tracks/commands.ts';
import { trackId } from '../../tracks/model.ts';
import { atCriterion } from '../at-criterion.ts';
import { tellOfAudit } from '../letters/tell-of-audit.ts';
import { correctionId, criterionId, verdictId } from '../model.ts';
import { listVerdicts } from '../queries.ts';
import { isNonConformity } from '../rules/judge-criteria.ts';
import { saveEvidence } from '../store/save-evidence.ts';
import { saveCorrection } from '../store/save-verdict.ts';
import { auditTexts } from '../texts/texts.ts';

/** `verdict` is the non-conformity that was on the screen. */
const input = z.object({
  track: trackId,
  criterion: criterionId,
  id: correctionId,
  verdict: verdictId,
  text: requiredText(4000),
  files: uploadedFiles,
});
type Wish = z.infer<typeof input>;
type Code = FileRefusal | 'too-many-files' | 'nothing-to-correct' | 'changed-meanwhile';
type Outcome = Result<{ readonly criterion: string }, Refused<Code>>;

const keep = async (
  tx: Transaction,
  context: Context,
  wish: Wish,
  files: readonly RecognisedFile[],
): Promise<readonly string[]> => {
  const digests: string[] = [];
  for (const file of files) {
    const saved = await saveEvidence(tx, context, {
      id: orderedId(context.now.getTime()),
      track: wish.track,
      criterion: wish.criterion,
      document: 'correction',
      title: auditTexts(context.language).correct.evidenceTitle(file.name),
      file,
      correction: wish.id,
    });
    if (saved !== null) digests.push(saved.digest);
  }
  return digests;
};

const correct = async (
  tx: Transaction,
  context: Context,
  wish: Wish,
  files: readonly RecognisedFile[],
): Promise<Outcome> => {
  const { track, criterion } = wish;
  await holdTrack(tx, track);
  const [current] = (await listVerdicts(tx, [track])).filter((verdict) => verdict.criterion === criterion);
  if (current === undefined || !isNonConformity(current)) return refuseWith('nothing-to-correct');
  if (current.id !== wish.verdict) return refuseWith('changed-meanwhile');
  if (!(await saveCorrection(tx, context, wish))) return ok({ criterion });
  const digests = await keep(tx, context, wish, files);
  await tellOfAudit(tx, context, { track, what: 'corrected', criterion });
  await appendEvent(tx, context, {
    track,
    kind: 'audits.non-conformity-corrected',
    payload: { correction: wish.id, criterion, verdict: current.id, text: digestOf(wish.text), digests },
  });
  return ok({ criterion });
};

/** Writes how a non-conformity was put right, or how it will be, with files that show it. The auditor then judges again. */
export const correctNonConformity: Action<Wish, Code, { readonly criterion: string }> = {
  name: 'audits.correct-non-conformity',
  permission: 'audits.correct',
  stand: atCriterion,
  input,
  run: async (context, wish): Promise<Outcome> => {
    const files = recogniseFiles(wish.files, 'files');
    if (!files.ok) return files;
    return transact(context.db, (tx) => correct(tx, context, wish, files.value));
  },
};
