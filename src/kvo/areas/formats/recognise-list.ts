import { zipContents } from '../../../platform/files/zip-contents.ts';

/** What a file can be refused for before it is read: each has its sentence in the texts. */
export type ListFileFault =
  | 'list-missing'
  | 'list-empty'
  | 'list-too-large'
  | 'list-is-pdf'
  | 'list-is-old-excel'
  | 'list-is-web-page'
  | 'list-is-other-archive'
  | 'list-unpacks-too-large'
  | 'list-is-no-table';

/** The largest firm list taken, in bytes: 20,000 firms are about 3 MB. */
export const largestList = 10_000_000;
const largestUnpacked = 250_000_000;

const starts = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);
const beginning = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252').decode(bytes.subarray(0, 1_024)).trimStart().toLowerCase();

/** Text may hold noughts when it is UTF-16, but then nothing else that no keyboard types. */
const isText = (bytes: Uint8Array): boolean => {
  const wide =
    starts(bytes, 0xff, 0xfe) ||
    starts(bytes, 0xfe, 0xff) ||
    (bytes[1] === 0 && bytes[0] !== 0) ||
    (bytes[0] === 0 && bytes[1] !== 0);
  const odd = bytes
    .subarray(0, 65_536)
    .filter((byte) => byte < 32 && ![9, 10, 11, 12, 13].includes(byte) && !(wide && byte <= 1));
  return odd.length === 0;
};

const archive = (bytes: Uint8Array): 'workbook' | ListFileFault => {
  const contents = zipContents(bytes);
  if (contents === null || !contents.names.some((name) => /^xl\/workbook/i.test(name))) return 'list-is-other-archive';
  return contents.unpacked > largestUnpacked ? 'list-unpacks-too-large' : 'workbook';
};

/** Whether bytes are a text or a workbook that can hold a firm list, by what they are and not by what they are called. */
export const recogniseList = (bytes: Uint8Array): 'text' | 'workbook' | ListFileFault => {
  if (bytes.length === 0) return 'list-empty';
  if (bytes.length > largestList) return 'list-too-large';
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) return 'list-is-pdf';
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'list-is-old-excel';
  if (starts(bytes, 0x50, 0x4b)) return archive(bytes);
  if (/^(<!doctype html|<html|<\?xml)/.test(beginning(bytes))) return 'list-is-web-page';
  return isText(bytes) ? 'text' : 'list-is-no-table';
};
