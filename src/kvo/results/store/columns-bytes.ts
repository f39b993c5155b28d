import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import type { ZstdOptions } from 'node:zlib';
import { createZstdCompress, zstdDecompress } from 'node:zlib';
import { z } from 'zod';
import { cellSchema } from '../../surveys/queries.ts';
import type { Answer } from '../../surveys/questionnaire/answer.ts';
import type { AnswerColumns, Codes } from '../rules/columns/answer-columns.ts';

// Nothing but answers that were checked was ever packed: it is enough that they are answers of a form we know.
const answerSchema = z.custom<Answer>((kept) => typeof Reflect.get(Object(kept), 'state') === 'string');

/** What stands in front: everything but the codes, and how many bytes each code takes. */
const headSchema = z.object({
  form: z.literal(1),
  rows: z.number().int().nonnegative(),
  cells: z.array(cellSchema),
  placed: z.number(),
  columns: z.array(
    z.object({ question: z.string(), part: z.string().nullable(), answers: z.array(answerSchema), width: z.number() }),
  ),
});
type Head = Readonly<z.infer<typeof headSchema>>;

const bytesOf = ({ buffer, byteOffset, byteLength }: Codes): Buffer => Buffer.from(buffer, byteOffset, byteLength);

/** The bytes piece by piece: together they would take as much room again as the columns themselves. */
function* encode({ rows, cells, placed, columns }: AnswerColumns): Generator<Buffer> {
  const head: Head = {
    form: 1,
    rows,
    cells: [...cells],
    placed: placed.BYTES_PER_ELEMENT,
    columns: columns.map(({ question, part, answers, codes }) => ({
      question,
      part,
      answers: [...answers],
      width: codes.BYTES_PER_ELEMENT,
    })),
  };
  const text = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  yield length;
  yield text;
  yield bytesOf(placed);
  for (const { codes } of columns) yield bytesOf(codes);
}

const asCodes = (bytes: Buffer<ArrayBuffer>, width: number): Codes => {
  if (width === 1) return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  // A copy of its own begins where an array of its width may begin.
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  return width === 2 ? new Uint16Array(buffer) : new Uint32Array(buffer);
};

const decode = (bytes: Buffer<ArrayBuffer>): AnswerColumns | null => {
  const begin = 4 + bytes.readUInt32LE(0);
  const read = headSchema.safeParse(JSON.parse(bytes.toString('utf8', 4, begin)));
  if (!read.success) return null;
  const { rows, cells, placed, columns } = read.data;
  let at = begin;
  const next = (width: number): Codes => {
    at += rows * width;
    return asCodes(bytes.subarray(at - rows * width, at), width);
  };
  return {
    rows,
    cells,
    placed: next(placed),
    columns: columns.map(({ width, ...column }) => ({ ...column, codes: next(width) })),
  };
};

/** Packed answers as the bytes they are kept in. */
export const columnsToBytes = (packed: AnswerColumns): Promise<Buffer> =>
  buffer(Readable.from(encode(packed), { objectMode: false }).compose(createZstdCompress()));

/** Reads them again; null when they were packed in another way. */
export const columnsFromBytes = async (bytes: Buffer): Promise<AnswerColumns | null> =>
  decode(await promisify<Buffer, ZstdOptions, Buffer<ArrayBuffer>>(zstdDecompress)(bytes, { chunkSize: 1 << 20 }));
