import type {
  Document,
  FileChild,
  Footer,
  ITableCellOptions,
  Paragraph as WordParagraph,
  Table as WordTable,
} from 'docx';
import type { FigureBlock, FigureLine, PaperBlock, PaperDocument, TableBlock } from './paper-document.ts';

type Docx = typeof import('docx');

/** A picture as pixels, as it goes into a document. */
export interface Pixels {
  readonly png: Uint8Array;
  /** Its height as a part of its width. */
  readonly ratio: number;
  readonly alt: string;
}

type WordLine = Omit<FigureLine, 'strip'> & { readonly pixels: Pixels | null };
type WordFigures = Omit<FigureBlock, 'lines'> & { readonly lines: readonly WordLine[] };
export type WordBlock = Exclude<PaperBlock, FigureBlock> | WordFigures;
export type WordOrder = Omit<PaperDocument, 'blocks'> & { readonly blocks: readonly WordBlock[] };

interface Say {
  readonly bold?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly right?: boolean;
}

/**
 * Draws the parts of a document with the library. It travels to its thread as text, so it uses nothing from outside
 * itself but types.
 */
export class WordPen {
  private readonly docx: Docx;
  private readonly font = 'Arial';
  private readonly ink = '181B1F';
  private readonly quiet = '4B4F55';
  /** The width of what is printed on A4 with 22 mm round it, in twentieths of a point. */
  private readonly measure = 9411;
  /** Half points. */
  private readonly size = { text: 21, small: 17, lead: 26, title: 52 } as const;

  constructor(docx: Docx) {
    this.docx = docx;
  }

  private words(text: string, { right = false, ...say }: Say = {}, after = 120): WordParagraph {
    const { Paragraph, TextRun, AlignmentType } = this.docx;
    const alignment = right ? AlignmentType.RIGHT : AlignmentType.LEFT;
    return new Paragraph({ alignment, spacing: { after }, children: [new TextRun({ text, ...say })] });
  }

  private picture({ png, ratio, alt }: Pixels): WordParagraph {
    const { Paragraph, ImageRun } = this.docx;
    const width = 190;
    const picture = new ImageRun({
      type: 'png',
      data: png,
      transformation: { width, height: Math.round(width * ratio) },
      altText: { name: alt, title: '', description: alt },
    });
    return new Paragraph({ children: [picture] });
  }

  private table(
    heads: readonly string[],
    rows: readonly (readonly WordParagraph[][])[],
    widths: readonly number[],
  ): WordTable {
    const { Table, TableRow, TableCell, BorderStyle, WidthType } = this.docx;
    const whole = widths.reduce((sum, one) => sum + one, 0);
    const columns = widths.map((one) => Math.round((this.measure * one) / whole));
    const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
    const cell = (index: number, children: readonly WordParagraph[]) => {
      const options: ITableCellOptions = {
        children,
        width: { size: columns[index] ?? 0, type: WidthType.DXA },
        margins: { top: 60, bottom: 60, left: 80, right: 80 },
      };
      return new TableCell(options);
    };
    const head = new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: heads.map((text, index) =>
        cell(index, [this.words(text, { bold: true, size: this.size.small, color: this.quiet }, 0)]),
      ),
    });
    return new Table({
      columnWidths: columns,
      width: { size: this.measure, type: WidthType.DXA },
      borders: {
        top: none,
        left: none,
        right: none,
        insideVertical: none,
        bottom: { style: BorderStyle.SINGLE, size: 4, color: 'D6D0C4' },
        insideHorizontal: { style: BorderStyle.SINGLE, size: 4, color: 'D6D0C4' },
      },
      rows: [
        head,
        ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((one, index) => cell(index, one)) })),
      ],
    });
  }

  private figures(block: WordFigures): readonly FileChild[] {
    const { heads, lines, ticks } = block;
    const ends = ticks.length === 0 ? '' : ` (${ticks[0] ?? ''} – ${ticks.at(-1) ?? ''})`;
    const rows = lines.map((line) => [
      [this.words(line.label, { size: this.size.small + 2 }, 0)],
      [line.pixels === null ? this.words('', {}, 0) : this.picture(line.pixels)],
      [
        this.words(line.head, { bold: true }, 0),
        ...(line.detail === '' ? [] : [this.words(line.detail, { size: this.size.small, color: this.quiet }, 0)]),
      ],
      [this.words(line.n, { size: this.size.small + 2 }, 0)],
    ]);
    return [
      this.words(block.name, { bold: true }),
      this.table([heads.subject, heads.picture + ends, heads.figure, heads.n], rows, [29, 35, 28, 8]),
      this.words(block.base, { size: this.size.small, color: this.quiet }),
    ];
  }

  private rows(block: TableBlock): readonly FileChild[] {
    const small = block.small === true ? this.size.small - 3 : this.size.small + 1;
    const isNumber = (column: number): boolean => block.numbers?.includes(column) === true;
    const rows = block.rows.map((row) =>
      row.map((text, column) => [this.words(text, { size: small, right: isNumber(column) }, 0)]),
    );
    return [this.words(block.name, { bold: true }), this.table(block.heads, rows, block.widths), this.words('')];
  }

  private block(block: WordBlock): readonly FileChild[] {
    const { Paragraph, HeadingLevel } = this.docx;
    switch (block.kind) {
      case 'heading': {
        const heading = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 }[
          block.level
        ];
        return [new Paragraph({ text: block.text, heading, pageBreakBefore: block.fresh ?? false })];
      }
      case 'paragraph':
        if (block.look === 'lead') return [this.words(block.text, { size: this.size.lead })];
        return [this.words(block.text, block.look === 'note' ? { size: this.size.small, color: this.quiet } : {})];
      case 'list':
        return block.items.map((text) => new Paragraph({ text, bullet: { level: 0 } }));
      case 'figures':
        return this.figures(block);
      case 'table':
        return this.rows(block);
    }
  }

  private footer(document: WordOrder): Footer {
    const { Footer, Paragraph, TextRun, PageNumber } = this.docx;
    const children = [`${document.footer}    ${document.page} `, PageNumber.CURRENT];
    return new Footer({
      children: [new Paragraph({ children: [new TextRun({ size: this.size.small, color: this.quiet, children })] })],
    });
  }

  private heading(points: number) {
    const { font, ink } = this;
    return {
      run: { font, bold: true, color: ink, size: points * 2 },
      paragraph: { spacing: { before: points * 20, after: 120 }, keepNext: true },
    };
  }

  private styles(language: WordOrder['language']) {
    const { font, ink, size } = this;
    const tongue = { value: language === 'nl' ? 'nl-NL' : 'en-GB' };
    return {
      default: {
        document: { run: { font, size: size.text, color: ink, language: tongue } },
        title: { run: { font, bold: true, size: size.title, color: ink }, paragraph: { spacing: { after: 200 } } },
        heading1: this.heading(17),
        heading2: this.heading(14),
        heading3: this.heading(11),
      },
    };
  }

  /** The whole document on A4. */
  document(order: WordOrder): Document {
    const { Document, Paragraph, HeadingLevel } = this.docx;
    const margin = { top: 1247, right: 1247, bottom: 1247, left: 1247 };
    return new Document({
      title: order.title,
      creator: 'Keurpark',
      styles: this.styles(order.language),
      sections: [
        {
          properties: { page: { size: { width: 11_906, height: 16_838 }, margin } },
          footers: { default: this.footer(order) },
          children: [
            new Paragraph({ text: order.title, heading: HeadingLevel.TITLE }),
            ...order.about.map((text) => this.words(text, { color: this.quiet })),
            ...order.blocks.flatMap((block) => this.block(block)),
          ],
        },
      ],
    });
  }
}
