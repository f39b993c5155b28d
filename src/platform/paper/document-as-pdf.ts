import type { Json } from '../../kernel/canonical-json.ts';
import { documentTemplate } from './document-template.ts';
import { makePdf } from './make-pdf.ts';
import type { FigureLine, PaperBlock, PaperDocument } from './paper-document.ts';
import { stripSvg } from './strip-svg.ts';

const lineAsJson = ({ label, head, detail, n, strip }: FigureLine): Json => ({
  label,
  head,
  detail,
  n,
  svg: strip === null ? '' : stripSvg(strip),
  alt: strip?.alt ?? '',
});

const blockAsJson = (block: PaperBlock): Json => {
  switch (block.kind) {
    case 'heading':
      return { ...block, fresh: block.fresh ?? false };
    case 'paragraph':
      return { ...block, look: block.look ?? 'text' };
    case 'list':
      return { ...block };
    case 'table':
      return { ...block, numbers: block.numbers ?? [], small: block.small ?? false };
    case 'figures':
      return { ...block, heads: { ...block.heads }, lines: block.lines.map(lineAsJson) };
  }
};

/** A document as PDF/UA-1: tagged, with its title, language, headings, tables and words for every picture. */
export const documentAsPdf = (document: PaperDocument): Promise<Uint8Array<ArrayBuffer>> =>
  makePdf(documentTemplate, { ...document, blocks: document.blocks.map(blockAsJson) });
