import { z } from 'zod';
import { dayOf } from '../../../kernel/dates.ts';
import type { Refused, Result } from '../../../kernel/result.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import type { Context } from '../../../platform/context.ts';
import type { CredentialDocument } from '../../../platform/crypto/credential-proof.ts';
import type { CredentialTextFault } from '../../../platform/crypto/credential-text.ts';
import { readCredentialText } from '../../../platform/crypto/credential-text.ts';
import type { Action } from '../../accounts/action.ts';
import { asWhoever } from '../../accounts/standings.ts';
import type { Checked } from '../credential/check-credential.ts';
import { checkCredential, numberIn } from '../credential/check-credential.ts';
import { listPublishedKeys } from '../credential/published-keys.ts';
import type { Certificate, CertificateState } from '../model.ts';
import { findCertificate, findCredential } from '../queries.ts';
import { stateOf } from '../rules/state-of.ts';

const input = z.object({
  text: z.string().default(''),
  file: z.object({ name: z.string(), bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array) }).optional(),
});
type Given = z.infer<typeof input>;

/** What is known of a credential that somebody handed in. */
export interface FileChecked extends Checked {
  /** The certificate of this register under the number it names. */
  readonly certificate: Certificate | null;
  readonly state: CertificateState | null;
}

/** Looks at a document: what is right of it, what is not, and how the certificate it names stands now. */
const examine = async (context: Context, document: CredentialDocument): Promise<FileChecked> => {
  const number = numberIn(document);
  const certificate = number === null ? null : await findCertificate(context.db, number);
  const text = number === null ? null : await findCredential(context.db, number);
  const original = text === null ? null : readCredentialText(Buffer.from(text));
  const checked = checkCredential(document, {
    publicUrl: context.publicUrl,
    keys: await listPublishedKeys(context),
    original: original?.ok === true ? original.value : null,
  });
  return { ...checked, certificate, state: certificate === null ? null : stateOf(certificate, dayOf(context.now)) };
};

/** Checks the file or the text of a certificate, for anyone; nothing of it is kept. */
export const checkFile: Action<Given, CredentialTextFault, FileChecked> = {
  name: 'certificates.check-file',
  permission: 'certificates.read',
  stand: asWhoever,
  input,
  run: async (context, { text, file }): Promise<Result<FileChecked, Refused<CredentialTextFault>>> => {
    const read = readCredentialText(file === undefined ? Buffer.from(text) : file.bytes);
    if (!read.ok) return refuseWith(read.refusal, { field: file === undefined ? 'text' : 'file' });
    return ok(await examine(context, read.value));
  },
};
