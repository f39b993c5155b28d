import type { UploadedFile } from '../../kernel/route.ts';

/** Letters of PDF text: brackets and backslashes are escaped, what Latin-1 does not have becomes a question mark. */
const literal = (text: string): string => text.replace(/[^\x20-\xff]/g, '?').replace(/[\\()]/g, (one) => `\\${one}`);

const pageOf = (lines: readonly string[]): string =>
  ['BT', '/F1 12 Tf', '16 TL', '60 780 Td', ...lines.map((line) => `(${literal(line)}) Tj T*`), 'ET'].join('\n');

/**
 * A report of one page as a PDF 1.4 file (ISO 32000-1, 7.5): lines in Helvetica and nothing more. Made for the demo,
 * and says so on the page.
 */
export const inventReport = (name: string, lines: readonly string[]): UploadedFile => {
  const content = pageOf([...lines, '', 'Verzonnen voor de demo van Keurpark.']);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let text = '%PDF-1.4\n';
  const starts = objects.map((object, at) => {
    const start = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`;
  return { name: `${name}.pdf`, claimedType: 'application/pdf', bytes: Uint8Array.from(Buffer.from(text, 'latin1')) };
};
