import { inflateRawSync } from 'node:zlib';

/** The files in a DOCX, by their path, as text (ECMA-376 part 2: a ZIP). */
export const readWord = (bytes: Uint8Array): ReadonlyMap<string, string> => {
  const file = Buffer.from(bytes);
  const end = file.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end === -1) throw new Error('this is not a ZIP');
  const files = new Map<string, string>();
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [size, name, extra, comment] = [
      file.readUInt32LE(at + 20),
      file.readUInt16LE(at + 28),
      file.readUInt16LE(at + 30),
      file.readUInt16LE(at + 32),
    ];
    const local = file.readUInt32LE(at + 42);
    const begin = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const packed = file.subarray(begin, begin + size);
    const content = file.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed;
    files.set(file.toString('utf8', at + 46, at + 46 + name), content.toString('utf8'));
    at += 46 + name + extra + comment;
  }
  return files;
};

/** The words of a DOCX, in their order. */
export const wordsOfWord = (files: ReadonlyMap<string, string>): string =>
  [...(files.get('word/document.xml') ?? '').matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)]
    .map(([, text = '']) =>
      text
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&apos;', "'")
        .replaceAll('&amp;', '&'),
    )
    .join(' ');
