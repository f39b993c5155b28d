import { describe, expect, it } from 'vitest';
import { writeCsv } from './write-csv.ts';

describe('writing a file for a spreadsheet', () => {
  it('parts columns with semicolons, begins with a mark and ends every line', () => {
    expect(
      writeCsv([
        ['Code', 'Maatregel'],
        ['T1', 'Lampen'],
      ]),
    ).toBe('\uFEFFCode;Maatregel\r\nT1;Lampen\r\n');
  });

  it('quotes what would break a row', () => {
    expect(writeCsv([['a;b', 'zei "ja"', 'twee\nregels', '']])).toBe('\uFEFF"a;b";"zei ""ja""";"twee\nregels";\r\n');
  });

  it.each(['=1+1', '+31', '-2', '@som', '\t=1', ' =cmd|x', '\uff1dA1', '\n=1'])('takes the sting out of %j', (text) => {
    const [, first = ''] = writeCsv([[text]]).split('\uFEFF');
    expect(first.replace(/^"/, '').startsWith("'")).toBe(true);
  });

  it.each(['2026-04-14', 'T1', '12.500', 'a=b', 'Molenlaan 3-5'])('leaves %s as it is', (text) => {
    expect(writeCsv([[text]])).toBe(`\uFEFF${text}\r\n`);
  });
});
