import { z } from 'zod';
import type { Refused, Result } from '../../kernel/result.ts';
import { ok, refuse, refuseWith } from '../../kernel/result.ts';
import type { Transaction } from '../database/tables.ts';
import { databaseBlobs } from './blob-store.ts';
import type { FileRefusal } from './recognise-file.ts';
import { largestFile, recogniseFile } from './recognise-file.ts';

// How many files one form may bring.
const mostFiles = 10;
export const filesBodyLimit = 3 * largestFile + 262_144;

/** The largest file as people count: in millions of bytes. What is taken is a little more. */
export const largestFileSaid = 25_000_000;

/** The files of one form field, as an action takes them. */
export const uploadedFiles = z
  .array(z.object({ name: z.string(), bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array) }))
  .readonly()
  .default([]);
type Uploaded = z.infer<typeof uploadedFiles>;

/** A file that was looked at: what it is by its content, under a name that is safe to show. */
export interface RecognisedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/** A file kept, and the name it was sent under. */
export interface NamedFile {
  readonly digest: string;
  readonly name: string;
}

// Control characters, path separators and the marks that turn the direction of writing round can make a name lie.
const lying = /[\p{Cc}\u202a-\u202e\u2066-\u2069/\\]/gu;
const shownName = (name: string): string => name.toWellFormed().normalize('NFC').replace(lying, '').slice(-200);

/** Looks at every file of a field. Refuses the first that is not in order, by its name, and more than ten of them. */
export const recogniseFiles = (
  files: Uploaded,
  field: string,
): Result<readonly RecognisedFile[], Refused<FileRefusal | 'too-many-files'>> => {
  if (files.length > mostFiles) return refuseWith('too-many-files', { field, params: { most: mostFiles } });
  const seen: RecognisedFile[] = [];
  for (const { name, bytes } of files) {
    const found = recogniseFile({ name: shownName(name), bytes });
    if (!found.ok) return refuse({ ...found.refusal, field });
    seen.push({ name: shownName(name), bytes, mediaType: found.value });
  }
  return ok(seen);
};

/** Keeps files under the digest of their content; the same content twice is one file. */
export const keepFiles = async (
  tx: Transaction,
  files: readonly RecognisedFile[],
  now: Date,
): Promise<readonly NamedFile[]> => {
  const kept = new Map<string, NamedFile>();
  for (const file of files) {
    const { digest } = await databaseBlobs.put(tx, file.bytes, file.mediaType, now);
    if (!kept.has(digest)) kept.set(digest, { digest, name: file.name });
  }
  return [...kept.values()];
};

const shownInBrowser = new Set(['application/pdf', 'image/png', 'image/jpeg', 'image/webp']);

/** Whether a browser may show a file of this kind itself instead of saving it. */
export const opensInBrowser = (mediaType: string): boolean => shownInBrowser.has(mediaType);
