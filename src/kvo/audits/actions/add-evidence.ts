import { z } from 'zod';
import { requiredText } from '../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import type { Incoming } from '../../../kernel/route.ts';
import { transact } from '../../../platform/database/transact.ts';
import type { FileRefusal } from '../../../platform/files/recognise-file.ts';
import { recogniseFiles, uploadedFiles } from '../../../platform/files/uploaded-files.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { plainFields } from '../../accounts/entrance.ts';
import { trackId } from '../../tracks/model.ts';
import { getTrack } from '../../tracks/queries.ts';
import { schemeOfTrack } from '../../tracks/scheme-of-track.ts';
import { atCriterion } from '../at-criterion.ts';
import { criterionId, evidenceId } from '../model.ts';
import { saveEvidence } from '../store/save-evidence.ts';

const input = z.object({
  track: trackId,
  criterion: criterionId,
  id: evidenceId,
  document: z.string().default(''),
  title: requiredText(200),
  files: uploadedFiles,
});

/** The form as it was sent, with its one file. */
export const readEvidenceForm = (incoming: Incoming): Readonly<Record<string, unknown>> => ({
  ...plainFields(incoming),
  files: incoming.files['file'] ?? [],
});

type Code = FileRefusal | 'too-many-files' | 'unknown-document';

/** Lays a file beside a criterion. The same form sent twice is one piece of evidence. */
export const addEvidence: Action<z.infer<typeof input>, Code, { readonly title: string }> = {
  name: 'audits.add-evidence',
  permission: 'audits.add-evidence',
  stand: atCriterion,
  input,
  run: async (context, wish) => {
    const scheme = schemeOfTrack(context, await getTrack(context.db, wish.track));
    if (!scheme.documents.some((document) => document.key === wish.document))
      return refuseWith('unknown-document', { field: 'document' });
    const files = recogniseFiles(wish.files, 'file');
    if (!files.ok) return files;
    const [file] = files.value;
    if (file === undefined) return refuseWith('file-missing', { field: 'file' });
    const { track, criterion, title, document } = wish;
    await transact(context.db, async (tx) => {
      const saved = await saveEvidence(tx, context, {
        id: wish.id,
        track,
        criterion,
        document,
        title,
        file,
        correction: null,
      });
      if (saved === null) return;
      await appendEvent(tx, context, {
        track,
        kind: 'audits.evidence-added',
        payload: { evidence: wish.id, criterion, document, title, digest: saved.digest, size: file.bytes.length },
      });
    });
    return ok({ title });
  },
};
