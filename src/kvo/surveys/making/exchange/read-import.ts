import type { Refused, Result } from '../../../../kernel/result.ts';
import { ok, refuseWith } from '../../../../kernel/result.ts';
import { zipContents } from '../../../../platform/files/zip-contents.ts';
import type { ImportFault, ImportKind, ReadImport } from './carried.ts';
import { deepestNesting, largestImport, largestUnpacked, mostNotes } from './import-limits.ts';
import { readLimeSurvey } from './limesurvey/read-limesurvey.ts';
import { isOwnFile, readOwnFile } from './own/own-file.ts';
import { readSurveyJs } from './surveyjs/read-surveyjs.ts';
import type { Thing } from './surveyjs/surveyjs-bench.ts';
import { readForm } from './xlsform/read-form.ts';

type Outcome = Result<ReadImport & { readonly kind: ImportKind }, Refused<ImportFault>>;

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

const fault = (code: ImportFault): Outcome => refuseWith(code, { field: 'file' });

const textIn = (bytes: Uint8Array): string | null => {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(wide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const isShallow = (value: unknown): boolean => {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth < deepestNesting; depth += 1) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
    if (level.length === 0) return true;
  }
  return false;
};

const as = (kind: ImportKind, read: Result<ReadImport, Refused<ImportFault>>): Outcome => {
  if (!read.ok) return read;
  const { draft, notes } = read.value;
  return ok({ kind, draft, notes: notes.slice(0, mostNotes) });
};

const readJson = (text: string): Outcome => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fault('import-not-json');
  }
  if (!isShallow(value)) return fault('import-too-deep');
  if (isOwnFile(value)) return as('own', readOwnFile(value));
  if (typeof value !== 'object' || value === null || !('pages' in value || 'elements' in value || 'questions' in value))
    return fault('import-unknown-kind');
  return as('surveyjs', readSurveyJs(value as Thing));
};

const readWorkbook = async (bytes: Uint8Array): Promise<Outcome> => {
  const contents = zipContents(bytes);
  if (contents === null) return fault('import-damaged');
  if (!contents.names.some((name) => /^xl\/workbook/i.test(name))) return fault('import-unknown-kind');
  if (contents.unpacked > largestUnpacked) return fault('import-unpacks-too-large');
  return as('xlsform', await readForm(bytes));
};

/** Reads a questionnaire from a file of any kind we know, by what is in it and not by what it is called. */
export const readImport = async (bytes: Uint8Array): Promise<Outcome> => {
  if (bytes.length === 0) return fault('import-empty');
  if (bytes.length > largestImport) return fault('import-too-large');
  if (isZip(bytes)) return readWorkbook(bytes);
  const text = textIn(bytes)?.replace(/^\uFEFF/, '');
  if (text === undefined) return fault('import-unknown-kind');
  const start = text.trimStart().slice(0, 1);
  if (start === '<') return as('limesurvey', readLimeSurvey(text));
  return start === '{' || start === '[' ? readJson(text) : fault('import-unknown-kind');
};
