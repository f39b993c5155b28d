import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvLine, csvStyleOf, safeCellText } from './csv-style.ts';

const nl = csvStyleOf('nl');
const en = csvStyleOf('en');

describe('csvLine', () => {
  test('parts by semicolons in Dutch and by commas in English, with the decimals that go with it', () => {
    expect(csvLine(['a', 1.5, null, -3], nl)).toBe('a;1,5;;-3\r\n');
    expect(csvLine(['a', 1.5, null, -3], en)).toBe('a,1.5,,-3\r\n');
  });

  test.each(['=1+1', '+31', '-1', '@x', ' =1', '\t=1', '\n=1', '＝1', '=HYPERLINK("http://x")'])(
    'makes text of %j',
    (text) => {
      expect(safeCellText(text).startsWith("'")).toBe(true);
    },
  );

  test('keeps Arabic as it is and drops what would turn the cells beside it', () => {
    expect(safeCellText('إضاءة أكثر')).toBe('إضاءة أكثر');
    expect(safeCellText('a\u202egnp.exe')).toBe('agnp.exe');
  });

  test('never begins a cell as a formula and never breaks out of it, whatever is written', () => {
    const bad = /^["]?\s*[=+\-@＝＋－＠]/u;
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const line = csvLine([text, 'end'], nl);
        expect(bad.test(line.slice(0, -6))).toBe(false);
        expect(line.endsWith(';end\r\n')).toBe(true);
        const [cell = ''] = [line.slice(0, -6)];
        const inner = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '') : cell;
        expect(cell.startsWith('"') ? inner.includes('"') : /[";\r\n]/.test(inner)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
