import { constants, crc32, deflateRawSync, gzipSync } from 'node:zlib';
import type { Context as Hono } from 'hono';
import type { DrawnPart, DrawnPieces } from '../../kernel/jsx/keep-drawn.ts';

const worthIt = 1_024;
const level = 4;

/** A piece of text compressed by itself, so that it can follow any other. */
interface Squeezed {
  readonly plain: Buffer;
  readonly deflated: Buffer;
}

const squeezeOne = (text: string): Squeezed => {
  const plain = Buffer.from(text);
  return { plain, deflated: deflateRawSync(plain, { level, finishFlush: constants.Z_SYNC_FLUSH }) };
};

// Compressed once, as it was drawn once; it lasts as long as what was drawn.
const squeezedParts = new WeakMap<DrawnPart, Squeezed>();

const squeezePart = (part: DrawnPart): Squeezed => {
  const known = squeezedParts.get(part) ?? squeezeOne(part.html);
  squeezedParts.set(part, known);
  return known;
};

// The frame of a gzip file (RFC 1952) round blocks that each end on a byte, and the empty block that ends them all.
const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
const lastBlock = Buffer.from([3, 0]);

const gzipPieces = (pieces: DrawnPieces): Buffer<ArrayBuffer> => {
  // Between two parts that follow each other stands nothing.
  const squeezed = pieces
    .filter((piece) => piece !== '')
    .map((piece) => (typeof piece === 'string' ? squeezeOne(piece) : squeezePart(piece)));
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(squeezed.reduce((sum, { plain }) => crc32(plain, sum), 0));
  tail.writeUInt32LE(squeezed.reduce((sum, { plain }) => sum + plain.length, 0) % 2 ** 32, 4);
  return Buffer.concat([head, ...squeezed.map(({ deflated }) => deflated), lastBlock, tail]);
};

const htmlOf = (piece: string | DrawnPart): string => (typeof piece === 'string' ? piece : piece.html);

/**
 * Text as it goes to this browser, with the header that says how: compressed where it takes gzip, at a level that costs
 * less time than it saves on a phone line.
 */
export const squeeze = (c: Hono, text: DrawnPieces | string): string | Uint8Array<ArrayBuffer> => {
  const pieces = typeof text === 'string' ? [text] : text;
  const length = pieces.reduce((sum, piece) => sum + htmlOf(piece).length, 0);
  c.header('Vary', 'Accept-Encoding');
  if (length < worthIt || !(c.req.header('accept-encoding') ?? '').includes('gzip')) return pieces.map(htmlOf).join('');
  c.header('Content-Encoding', 'gzip');
  const [only = ''] = pieces;
  return pieces.length === 1 ? gzipSync(htmlOf(only), { level }) : gzipPieces(pieces);
};
