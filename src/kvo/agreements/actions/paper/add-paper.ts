import { z } from 'zod';
import { dayOf } from '../../../../kernel/dates.ts';
import { dayField } from '../../../../kernel/fields.ts';
import type { Refused, Result } from '../../../../kernel/result.ts';
import { ok, refuseWith } from '../../../../kernel/result.ts';
import type { UploadedFile } from '../../../../kernel/route.ts';
import type { Context } from '../../../../platform/context.ts';
import type { Transaction } from '../../../../platform/database/tables.ts';
import { transact } from '../../../../platform/database/transact.ts';
import { databaseBlobs } from '../../../../platform/files/blob-store.ts';
import type { FileRefusal } from '../../../../platform/files/recognise-file.ts';
import { recogniseFile } from '../../../../platform/files/recognise-file.ts';
import { appendEvent } from '../../../../platform/ledger/append.ts';
import type { Action } from '../../../accounts/action.ts';
import { findParty } from '../../../partners/queries.ts';
import type { PaperId } from '../../model.ts';
import { paperId, signatoryId } from '../../model.ts';
import type { PaperRefusal } from '../../rules/decide-paper.ts';
import { decidePaper } from '../../rules/decide-paper.ts';
import { ofAgreement } from '../../stands/agreement-fields.ts';
import { ofSignatory } from '../../stands/in-agreement.ts';
import { openAgreement } from '../../store/agreements.ts';
import { findPaper, addPaper as keepPaper, listWaiting } from '../../store/papers.ts';
import { holdSignatory } from '../../store/signatories.ts';
import { listSigned } from '../../store/signatures.ts';
import { findNewestVersion, readFrozenDay } from '../../store/versions.ts';

const input = z.object({
  ...ofAgreement,
  signatory: signatoryId,
  id: paperId,
  signedOn: dayField,
  file: z.custom<UploadedFile | undefined>(),
});
type Input = z.infer<typeof input>;
type Code = PaperRefusal | FileRefusal | 'paper-type';
interface Added {
  readonly paper: PaperId;
}

interface Recognised {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

const paperTypes: readonly string[] = ['application/pdf', 'image/jpeg', 'image/png'];

const recognise = (file: UploadedFile | undefined): Result<Recognised, Refused<FileRefusal | 'paper-type'>> => {
  const type = recogniseFile(file);
  if (!type.ok) return refuseWith(type.refusal.code, { ...type.refusal, field: 'file' });
  if (file === undefined || !paperTypes.includes(type.value)) return refuseWith('paper-type', { field: 'file' });
  return ok({ name: file.name.slice(-200), bytes: file.bytes, mediaType: type.value });
};

const addIn = async (
  tx: Transaction,
  context: Context,
  asked: Input,
  file: Recognised,
): Promise<Result<Added, Refused<PaperRefusal>>> => {
  const { track, agreement: kind, id, signedOn } = asked;
  const agreement = await openAgreement(tx, context, { track, kind });
  const who = await holdSignatory(tx, asked.signatory);
  if ((await findPaper(tx, { track, kind }, id)) !== null) return ok({ paper: id });
  const version = await findNewestVersion(tx, agreement);
  const party = await findParty(tx, track, who.party);
  const decision = decidePaper({
    frozenOn: version === null || version.isWithdrawn ? null : await readFrozenDay(tx, version.id),
    hasEnded: who.hasEnded,
    partyHasLeft: party?.hasLeft ?? true,
    hasSigned: version !== null && (await listSigned(tx, version.id)).has(who.id),
    hasWaiting: version !== null && (await listWaiting(tx, version.id)).has(who.id),
    signedOn,
    today: dayOf(context.now),
    language: context.language,
  });
  if (!decision.ok) return decision;
  if (version === null || context.actor.kind !== 'person') throw new Error('only people add paper, to a text');
  const blob = await databaseBlobs.put(tx, file.bytes, file.mediaType, context.now);
  const { name: fileName, mediaType } = file;
  const uploadedBy = context.actor.id;
  const about = { agreement, version: version.id, signatory: who.id, fileDigest: blob.digest };
  await keepPaper(tx, context, { id, ...about, fileName, mediaType, signedOn, uploadedBy });
  await appendEvent(tx, context, {
    track,
    kind: 'agreements.paper-added',
    payload: {
      agreement: kind,
      version: version.number,
      paper: id,
      file: blob.digest,
      signatory: who.id,
      party: who.party,
      partyName: party?.name ?? '',
    },
    personal: { name: who.name },
  });
  return ok({ paper: id });
};

/** Adds a copy that a signatory signed by hand. It counts once a second person has confirmed it. */
export const addPaper: Action<Input, Code, Added> = {
  name: 'agreements.add-paper',
  permission: 'agreements.add-paper',
  stand: ofSignatory,
  input,
  run: async (context, asked) => {
    const file = recognise(asked.file);
    return file.ok ? transact(context.db, (tx) => addIn(tx, context, asked, file.value)) : file;
  },
};
