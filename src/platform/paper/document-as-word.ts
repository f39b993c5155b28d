import type { FigureLine, PaperBlock, PaperDocument } from './paper-document.ts';
import { PaperThread } from './paper-thread.ts';
import { printableTexts } from './printable.ts';
import type { Strip } from './strip.ts';
import { stripPng } from './strip-png.ts';
import type { Pixels, WordBlock, WordOrder } from './word-pen.ts';
import { WordPen } from './word-pen.ts';
import { wordWorker } from './word-worker.ts';

const thread = new PaperThread<WordOrder>(`(${wordWorker.toString()})(${WordPen.toString()})`);

const pixelsOf = (strip: Strip): Pixels => ({
  png: stripPng(strip),
  ratio: strip.height / strip.width,
  alt: strip.alt,
});

const withPixels = ({ strip, ...line }: FigureLine) => ({ ...line, pixels: strip === null ? null : pixelsOf(strip) });

const asWordBlock = (block: PaperBlock): WordBlock =>
  block.kind === 'figures' ? { ...block, lines: block.lines.map(withPixels) } : block;

/**
 * A document as DOCX (ECMA-376), made in a thread of its own from the same tree as the PDF: real headings, header rows that
 * repeat, words for every picture. Throws when the library does.
 */
export const documentAsWord = async (document: PaperDocument): Promise<Uint8Array> => {
  const clean = printableTexts(document);
  const outcome = await thread.ask({ ...clean, blocks: clean.blocks.map(asWordBlock) });
  if ('bytes' in outcome) return outcome.bytes;
  throw new Error(`the document could not be made: ${outcome.fault.slice(0, 2000)}`);
};
