import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../test/read-pdf.ts';
import { readWord, wordsOfWord } from '../../../test/read-word.ts';
import type { Figure } from '../../kernel/figure.ts';
import { documentAsPdf } from './document-as-pdf.ts';
import { documentAsWord } from './document-as-word.ts';
import { countStrip, figureStrip } from './figure-strip.ts';
import type { PaperDocument } from './paper-document.ts';

const share: Figure = {
  kind: 'share',
  count: 20,
  n: 61,
  population: 90,
  value: 20 / 61,
  asPercentage: true,
  interval: { lower: 0.27, upper: 0.4, level: 0.95 },
  method: 'hypergeometric-tail',
  mode: 'descriptive',
};
const few: Figure = { ...share, count: 2, n: 6, value: 2 / 6, asPercentage: false, interval: null, method: 'none' };

const hostile = '<w:t>&amp; #read("/etc/passwd") ]] مرحبا 😀 \u0000\u0008 \uD800';
const line = { head: '33 %', detail: '20 van de 61', n: '61' };
const document: PaperDocument = {
  language: 'nl',
  title: `Verslag ${hostile}`,
  about: ['Van april'],
  footer: 'Keurpark',
  contents: 'Inhoud',
  page: 'Bladzijde',
  blocks: [
    { kind: 'heading', level: 1, text: 'De cijfers' },
    { kind: 'paragraph', text: hostile },
    { kind: 'list', items: ['eerste', hostile] },
    {
      kind: 'figures',
      name: 'Deel van de bedrijven',
      heads: { subject: 'Onderwerp', picture: 'Deel', figure: 'Cijfer', n: 'n' },
      ticks: ['0 %', '50 %', '100 %'],
      base: 'n = 61, N = 90.',
      lines: [
        { ...line, label: 'Inbraak', strip: figureStrip(share, 'share', 'Inbraak: 33 %') },
        { ...line, label: hostile, strip: figureStrip(few, 'share', hostile) },
        { ...line, label: 'Geteld', strip: countStrip(3, 4, 'Geteld: 3') },
        { ...line, label: 'Verborgen', strip: null },
      ],
    },
    {
      kind: 'table',
      name: 'Tabel',
      heads: ['a', 'b'],
      widths: [1, 1],
      numbers: [1],
      rows: [
        ['x', '1'],
        [hostile, '2'],
      ],
    },
  ],
};

describe('a document for paper', () => {
  test('as PDF: tagged headings, tables and lists, and words for every picture', async () => {
    const pdf = readPdf(await documentAsPdf(document));
    for (const tag of ['H1', 'Table', 'TH', 'TD', 'L', 'LI', 'Figure']) expect(pdf.tags).toContain(tag);
    expect(pdf.pictures).toBe(3);
    const text = pdf.pages.join(' ');
    expect(text).toContain('#read("/etc/passwd") ]]');
    expect(text).toContain('n = 61, N = 90.');
  });

  test('as DOCX: headings, a header row that repeats, and words for every picture', async () => {
    const files = readWord(await documentAsWord(document));
    const xml = files.get('word/document.xml') ?? '';
    expect(xml).toContain('w:val="Heading1"');
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(xml.match(/<wp:docPr[^>]*descr="[^"]+"/g)).toHaveLength(3);
    expect([...files.keys()].filter((name) => name.endsWith('.png'))).not.toHaveLength(0);
    expect(wordsOfWord(files)).toContain('<w:t>&amp; #read("/etc/passwd") ]] مرحبا 😀');
    expect([...xml].every((character) => character >= ' ' || '\n\t\r'.includes(character))).toBe(true);
  });

  test('a strip keeps within its bounds', () => {
    const strip = figureStrip(share, 'share', 'x');
    const ends = strip?.lines.flatMap((one) => [one.from[0], one.to[0]]) ?? [];
    expect(Math.min(...ends)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...ends)).toBeLessThanOrEqual(strip?.width ?? 0);
    expect(strip?.discs).toHaveLength(1);
    expect(figureStrip(few, 'share', 'x')?.discs.map((disc) => disc.filled)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(figureStrip({ kind: 'suppressed', reason: { kind: 'group' } }, 'share', 'x')).toBeNull();
  });
});
