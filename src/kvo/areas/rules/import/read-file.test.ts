import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../texts/en.ts';
import { nl } from '../../texts/nl.ts';
import { decodeText, guessEncoding } from './decode-text.ts';
import { guessColumns } from './guess-columns.ts';
import { guessDelimiter } from './guess-delimiter.ts';
import { guessHeaderRow } from './guess-header-row.ts';
import { importFields } from './import-fields.ts';
import { delimiters } from './import-settings.ts';
import { splitCells } from './split-cells.ts';

const write = (rows: readonly (readonly string[])[], delimiter: string, eol: string): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)).join(eol);

describe('splitCells', () => {
  test.each([
    [
      'a;b\r\nc;d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a;b\nc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a;b\rc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a;;\n;;',
      [
        ['a', '', ''],
        ['', '', ''],
      ],
    ],
    ['a\n\nb', [['a'], [''], ['b']]],
    ['"a;b";"c\nd";"e""f"', [['a;b', 'c\nd', 'e"f']]],
    ['"a" x;b', [['a x', 'b']]],
    ['a"b;c', [['a"b', 'c']]],
    ['"";""', [['', '']]],
    ['', []],
  ])('%j', (text, rows) => expect(splitCells(text, ';')).toEqual({ rows, quotesIgnored: false }));

  test('a mark that never closes swallows nothing', () =>
    expect(splitCells('a;"b\nc;d\n', ';')).toEqual({
      rows: [
        ['a', '"b'],
        ['c', 'd'],
      ],
      quotesIgnored: true,
    }));

  test('reads back whatever was written', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, fc.constantFrom(...delimiters), fc.constantFrom('\n', '\r\n'), (rows, delimiter, eol) => {
        expect(splitCells(write(rows, delimiter, eol), delimiter).rows).toEqual(rows);
      }),
    );
  });

  test('never throws and never loops on any text', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom(...delimiters),
        (text, delimiter) => splitCells(text, delimiter).rows.length >= 0,
      ),
    );
  });
});

describe('guessEncoding', () => {
  const text = 'Naam;Plaats\r\nCafé De Brêge;Wolvega\r\n';
  test.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\ufeff${text}`)],
    ['utf-16le', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['utf-16le', Buffer.from(text, 'utf16le')],
    ['utf-16be', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['utf-16be', Buffer.from(text, 'utf16le').swap16()],
    ['windows-1252', Buffer.from(text, 'latin1')],
  ] as const)('%s', (encoding, bytes) => {
    expect(guessEncoding(bytes)).toBe(encoding);
    expect(decodeText(bytes, encoding)).toBe(text);
  });
});

describe('guessDelimiter', () => {
  test.each([
    ['a;b;c\nd;e;f', ';'],
    ['a,b,c\nd,e,f', ','],
    ['a\tb\nc\td', '\t'],
    ['a|b\nc|d', '|'],
    ['naam;adres\nJansen, Piet;Weg 1, Wolvega\nBakker, Jan;Weg 2, Wolvega', ';'],
    ['naam,bedrag\n"Jansen; Piet",1\nBakker,2', ','],
    ['sep=|\na|b', '|'],
    ['Bedrijvenlijst\n\na;b;c\nd;e;f\ng;h;i', ';'],
    ['alleen een naam\nnog een', ';'],
    ['', ';'],
  ])('%j', (text, delimiter) => expect(guessDelimiter(text)).toBe(delimiter));
});

describe('guessHeaderRow', () => {
  test.each([
    [
      [
        ['Naam', 'KvK-nummer'],
        ['Jansen', '51000001'],
      ],
      1,
    ],
    [[['Lijst 2026'], [], ['Naam', 'Postcode'], ['Jansen', '8471 AB']], 3],
    [
      [
        ['Bedrijf', 'Adres'],
        ['Naam', 'Straat', 'Huisnummer'],
        ['Jansen', 'Weg', '1'],
      ],
      2,
    ],
    [[['Jansen', '51000001', '8471 AB']], 0],
    [
      [
        ['Omschrijving', 'Contact'],
        ['Jansen', 'info@jansen.example'],
      ],
      1,
    ],
    [[], 0],
    [[[''], ['']], 0],
  ])('%j', (rows, row) => expect(guessHeaderRow(rows)).toBe(row));
});

describe('guessColumns', () => {
  test('knows heads in Dutch and English, with explanation behind them', () => {
    const heads = [
      'Bedrijfsnaam *',
      'KvK-nummer (8 cijfers)',
      'Totaal werkzame personen',
      'E-mail',
      'Branch no.',
      'Zip code',
    ];
    expect(guessColumns(heads, [])).toEqual(['name', 'kvkNumber', 'sizeClass', 'email', 'branchNumber', 'postcode']);
  });
  test.each([nl, en])('knows every head of our own example', ({ fields }) => {
    for (const field of importFields) expect(guessColumns([fields[field]], [])).toEqual([field]);
  });
  test('a number counts as a house number only behind a street', () => {
    expect(guessColumns(['Nr', 'Naam', 'Straat', 'Nr'], [])).toEqual([null, 'name', 'street', 'houseNumber']);
  });
  test('each field is taken once, additions may repeat', () => {
    expect(guessColumns(['Naam', 'Handelsnaam', 'Huisletter', 'Toevoeging'], [])).toEqual([
      'name',
      null,
      'addition',
      'addition',
    ]);
  });
  test('without heads cells say what they are', () => {
    const sample = [
      ['Jansen', '51000001', '000051000001', '8471 AB', 'a@b.nl'],
      ['Bakker', '51000002', '', '8471AC', 'c@d.nl'],
    ];
    expect(guessColumns([], sample)).toEqual([null, 'kvkNumber', 'branchNumber', 'postcode', 'email']);
  });
});
