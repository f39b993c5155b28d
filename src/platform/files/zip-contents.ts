/** What a ZIP archive says it holds: the names of its files and their size together, unpacked, in bytes. */
export interface ZipContents {
  readonly names: readonly string[];
  readonly unpacked: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;

const endRecord = (view: DataView): number => {
  const least = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= least; at -= 1) if (view.getUint32(at, true) === endSignature) return at;
  return -1;
};

/**
 * Reads the directory of a ZIP archive without unpacking anything, so that one that unpacks to gigabytes is known
 * beforehand. Null when it is none, is damaged, or hides the size of a file.
 */
export const zipContents = (bytes: Uint8Array): ZipContents | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length < 22 ? -1 : endRecord(view);
  if (end === -1) return null;
  const names: string[] = [];
  let unpacked = 0;
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature) return null;
    const [packed, size, name] = [
      view.getUint32(at + 20, true),
      view.getUint32(at + 24, true),
      view.getUint16(at + 28, true),
    ];
    if (size === 0 && packed > 2) return null;
    unpacked += size;
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)));
    at += 46 + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { names, unpacked };
};
