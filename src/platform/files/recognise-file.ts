import type { Refused, Result } from '../../kernel/result.ts';
import { ok, refuseWith } from '../../kernel/result.ts';

/** The largest file taken, in bytes: 25 MB. */
export const largestFile = 25 * 1024 * 1024;

const starts = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  signature.every((byte, index) => bytes[at + index] === byte);

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));

const holds = (bytes: Uint8Array, text: string): boolean =>
  Buffer.from(bytes.subarray(0, 65_536)).includes(text, 0, 'latin1');

const office = (bytes: Uint8Array): string | null => {
  if (!starts(bytes, [0x50, 0x4b, 0x03, 0x04])) return null;
  const whole = Buffer.from(bytes);
  if (whole.includes('word/document', 0, 'latin1'))
    return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  if (whole.includes('xl/workbook', 0, 'latin1'))
    return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  if (holds(bytes, 'opendocument.text')) return 'application/vnd.oasis.opendocument.text';
  if (holds(bytes, 'opendocument.spreadsheet')) return 'application/vnd.oasis.opendocument.spreadsheet';
  return null;
};

const isText = (bytes: Uint8Array): boolean => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells text from bytes here
    return !/[\u0000-\u0008\u000e-\u001f]/.test(text);
  } catch {
    return false;
  }
};

const typeByContent = (bytes: Uint8Array): string | null => {
  if (starts(bytes, ascii('%PDF-'))) return 'application/pdf';
  if (starts(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  if (starts(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (starts(bytes, ascii('RIFF')) && starts(bytes, ascii('WEBP'), 8)) return 'image/webp';
  return office(bytes) ?? (isText(bytes) ? 'text/plain' : null);
};

const typeByName: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  txt: 'text/plain',
  csv: 'text/plain',
};

export type FileRefusal = 'file-missing' | 'file-empty' | 'file-too-large' | 'file-type-unknown' | 'file-type-lies';

/**
 * What kind of file this is, by its first bytes and not by what it says of itself: the ending of its name must agree.
 * Refuses an empty file, one over 25 MB, a kind we do not keep, and a name that lies.
 */
export const recogniseFile = (
  file: { readonly name: string; readonly bytes: Uint8Array } | undefined,
): Result<string, Refused<FileRefusal>> => {
  if (file === undefined || (file.name === '' && file.bytes.length === 0)) return refuseWith('file-missing');
  const params = { name: file.name };
  if (file.bytes.length === 0) return refuseWith('file-empty', { params });
  if (file.bytes.length > largestFile) return refuseWith('file-too-large', { params });
  const claimed = typeByName[file.name.split('.').at(-1)?.toLowerCase() ?? ''];
  const actual = typeByContent(file.bytes);
  if (claimed === undefined || actual === null)
    return refuseWith(claimed === undefined ? 'file-type-unknown' : 'file-type-lies', { params });
  return claimed === actual ? ok(actual) : refuseWith('file-type-lies', { params });
};
