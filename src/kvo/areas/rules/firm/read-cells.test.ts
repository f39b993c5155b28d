import { describe, expect, test } from 'vitest';
import { readDay } from './read-day.ts';
import { readBranchNumber, readKvkNumber } from './read-establishment.ts';
import { readPostcode } from './read-postcode.ts';
import { isSectorLetter, readSector } from './read-sector.ts';
import { readSizeClass } from './read-size-class.ts';
import { splitAddress } from './split-address.ts';
import { foldText, tidyCell } from './tidy-cell.ts';

describe('tidyCell', () => {
  test.each([
    ['  Garage\u00a0 Jansen\n', 'Garage Jansen'],
    ['="00001234"', '00001234'],
    ['=1+1', '=1+1'],
    ['=HYPERLINK("http://x";"y")', '=HYPERLINK("http://x";"y")'],
    ['+31 561 123456', '+31 561 123456'],
    ['-', '-'],
    ['@SUM(A1)', '@SUM(A1)'],
    ['a\u0000b\u0007c', 'abc'],
    ['\ufeffNaam', 'Naam'],
    ['שלום עולם', 'שלום עולם'],
    ['cafe\u0301', 'café'],
    ['kapot \ud800', 'kapot \ufffd'],
  ])('%j is %j', (from, to) => expect(tidyCell(from)).toBe(to));

  test('foldText compares without case, accents and marks', () =>
    expect(foldText('De Plantage / Heerendéél')).toBe(foldText('de plantage - heerendeel')));
});

describe('readPostcode', () => {
  test.each([
    ['8471ab', '8471 AB'],
    [' 8471 AB ', '8471 AB'],
    ['8471-AB', '8471 AB'],
    ['', ''],
    ['0471 AB', null],
    ['8471 A', null],
    ['8471 SS', null],
    ['Wolvega', null],
    ['84711 AB', null],
  ])('%j is %j', (from, to) => expect(readPostcode(from)).toBe(to));
});

describe('numbers of the trade register', () => {
  test.each([
    ['12345678', '12345678', false],
    ['1234567', '01234567', true],
    ['12 34 56 78', '12345678', false],
    ['KvK: 12.345.678', '12345678', false],
    ['', null, false],
  ])('KvK %j is %j', (from, number, padded) => expect(readKvkNumber(from)).toEqual({ number, padded }));
  test.each(['123456', '123456789', '1234567a', '00000000', 'onbekend'])('KvK %j is none', (from) =>
    expect(readKvkNumber(from)).toBeNull(),
  );
  test.each([
    ['000012345678', '000012345678', false],
    ['12345678', '000012345678', true],
    ['', null, false],
  ])('branch %j is %j', (from, number, padded) => expect(readBranchNumber(from)).toEqual({ number, padded }));
  test.each(['1234', '0000123456789', '12x45678'])('branch %j is none', (from) =>
    expect(readBranchNumber(from)).toBeNull(),
  );
});

describe('readSizeClass', () => {
  test.each([
    ['0', '1'],
    ['1', '1'],
    ['2', '2-9'],
    ['9', '2-9'],
    ['10', '10-49'],
    ['49', '10-49'],
    ['50', '50+'],
    ['1.200', '50+'],
    ['7,0', '2-9'],
    ['1 persoon', '1'],
    ['zzp', '1'],
    ['2-9', '2-9'],
    ['2 – 9', '2-9'],
    ['2 t/m 9', '2-9'],
    ['2 tot en met 9 personen', '2-9'],
    ['5-9', '2-9'],
    ['2 tot 10', '2-9'],
    ['10 tot 50 werkzame personen', '10-49'],
    ['20-49', '10-49'],
    ['100-199', '50+'],
    ['50+', '50+'],
    ['50 of meer', '50+'],
    ['≥ 50', '50+'],
    ['>50', '50+'],
    ['meer dan 200', '50+'],
    ['2-sep', '2-9'],
    ['02-sep', '2-9'],
    ['sep-02', '2-9'],
    ['9-feb', '2-9'],
    ['2026-09-02', '2-9'],
    ['2026-02-09', '2-9'],
    ['2-mei', '2-9'],
  ])('%j is %j', (from, to) => expect(readSizeClass(from)).toBe(to));
  test.each(['', '5-14', '10+', 'groot', '> 10', '-3', '1 tot 10', '2-10'])('%j is none', (from) =>
    expect(readSizeClass(from)).toBeNull(),
  );
});

describe('readSector', () => {
  test.each([
    ['G', 'G'],
    ['g', 'G'],
    ['G - Handel', 'G'],
    ['K: ICT', 'K'],
    ['4520', 'G'],
    ['45.20', 'G'],
    ['45201', 'G'],
    ['45.20.1', 'G'],
    ['G 45.20', 'G'],
    ['SBI 6201', 'K'],
    ['01', 'A'],
    ['1', 'A'],
    ['0113', 'A'],
    ['2561', 'C'],
    ['58', 'J'],
    ['6420', 'L'],
    ['68', 'M'],
    ['9602', 'T'],
    ['99', 'V'],
    ['Bouw', 'F'],
    ['construction', 'F'],
    ['4941 Goederenvervoer over de weg', 'H'],
  ])('%j is %j', (from, to) => expect(readSector(from, '2025')).toBe(to));
  test.each(['', 'X', 'Agrarisch', 'W', '00', '34', '123456', 'metaal'])('%j is none', (from) =>
    expect(readSector(from, '2025')).toBeNull(),
  );
  test.each([
    ['I', 'I'],
    ['J', 'K'],
    ['K', 'L'],
    ['M', 'N'],
    ['U', 'V'],
    ['V', null],
    ['6201', 'K'],
    ['6910', 'N'],
  ])('in letters of 2008 %j is %j', (from, to) => expect(readSector(from, '2008')).toBe(to));
  test('only letters from J on differ between the editions', () => {
    expect(['J', 'k', 'N - Verhuur'].every(isSectorLetter)).toBe(true);
    expect(['G', '4520', 'Industrie', 'Kapper', ''].some(isSectorLetter)).toBe(false);
  });
});

describe('readDay', () => {
  test.each([
    ['2026-04-14', '2026-04-14'],
    ['2026-04-14T00:00:00.000Z', '2026-04-14'],
    ['20260414', '2026-04-14'],
    ['14-4-2026', '2026-04-14'],
    ['14/04/26', '2026-04-14'],
    ['1.2.1998', '1998-02-01'],
    ['1-2-98', '1998-02-01'],
  ])('%j is %j', (from, to) => expect(readDay(from)).toBe(to));
  test.each(['', '31-2-2026', '2026', 'mei 2026', '4-14-2026'])('%j is none', (from) =>
    expect(readDay(from)).toBeNull(),
  );
});

describe('splitAddress', () => {
  test.each([
    ['Industrieweg 12', 'Industrieweg', '12'],
    ['Industrieweg 12a', 'Industrieweg', '12a'],
    ['Industrieweg 12 a-3', 'Industrieweg', '12 a-3'],
    ['Industrieweg 12-14', 'Industrieweg', '12-14'],
    ['Plein 1940 3', 'Plein 1940', '3'],
    ['2e Industrieweg 5 bis', '2e Industrieweg', '5 bis'],
    ['Industrieweg', 'Industrieweg', ''],
    ['', '', ''],
    ['12', '12', ''],
  ])('%j is %j and %j', (address, street, houseNumber) =>
    expect(splitAddress(address)).toEqual({ street, houseNumber }),
  );
});
