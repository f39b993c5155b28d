import { crc32, deflateSync } from 'node:zlib';
import type { Strip } from './strip.ts';
import { stripColours, thickness } from './strip.ts';

/** Pixels per unit: a strip of 240 units, 6 cm wide in a document, then has 300 dots per inch. */
const density = 3;

/** The colours there are, by their place: the first is the paper. */
const palette: readonly string[] = [...new Set([stripColours.paper, ...Object.values(stripColours)])];
const paletteBytes = Buffer.from(palette.map((colour) => colour.slice(1)).join(''), 'hex');

interface Canvas {
  readonly width: number;
  readonly height: number;
  /** One byte a pixel, and one before each row that says how it is filtered: not at all. */
  readonly rows: Buffer;
}

/** Colours one row of pixels between two places, in units. */
const paintRow = (
  { width, height, rows }: Canvas,
  colour: string,
  y: number,
  [from, to]: readonly [number, number],
): void => {
  if (y < 0 || y >= height) return;
  const [left, right] = [Math.max(0, Math.round(from * density)), Math.min(width, Math.round(to * density))];
  const begin = y * (width + 1) + 1;
  if (right > left) rows.fill(palette.indexOf(colour), begin + left, begin + right);
};

const rowsBetween = (top: number, bottom: number): readonly number[] => {
  const first = Math.round(top * density);
  return Array.from({ length: Math.max(0, Math.round(bottom * density) - first) }, (_, index) => first + index);
};

const paintLine = (canvas: Canvas, { from, to, look }: Strip['lines'][number]): void => {
  const half = thickness[look] / 2;
  const [across, along] = from[0] === to[0] ? [half, 0] : [0, half];
  const sides = [Math.min(from[0], to[0]) - across, Math.max(from[0], to[0]) + across] as const;
  for (const y of rowsBetween(Math.min(from[1], to[1]) - along, Math.max(from[1], to[1]) + along))
    paintRow(canvas, stripColours[look], y, sides);
};

const paintDisc = (canvas: Canvas, colour: string, [cx, cy]: readonly [number, number], radius: number): void => {
  for (const y of rowsBetween(cy - radius, cy + radius)) {
    const up = (y + 0.5) / density - cy;
    const reach = Math.sqrt(Math.max(0, radius * radius - up * up));
    paintRow(canvas, colour, y, [cx - reach, cx + reach]);
  }
};

const chunk = (type: string, content: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

const encode = ({ width, height, rows }: Canvas): Buffer => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a pixel, by palette, not interlaced (ISO/IEC 15948, 11.2.2).
  head.set([8, 3, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const content = chunk('IDAT', deflateSync(rows, { level: 1 }));
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', paletteBytes),
    content,
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/** A strip as a PNG, for programs that draw no SVG: lines stand upright or lie flat, dots are round. */
export const stripPng = ({ width, height, lines, discs }: Strip): Buffer => {
  const size = { width: Math.round(width * density), height: Math.round(height * density) };
  const canvas: Canvas = { ...size, rows: Buffer.alloc((size.width + 1) * size.height) };
  for (const line of lines) paintLine(canvas, line);
  for (const { at, radius, filled } of discs) {
    paintDisc(canvas, stripColours.disc, at, radius + 0.75);
    if (!filled) paintDisc(canvas, stripColours.paper, at, radius - 0.75);
  }
  return encode(canvas);
};
