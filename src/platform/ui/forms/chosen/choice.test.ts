import { describe, expect, it } from 'vitest';
import { platesBeside } from './choice.ts';

const choices = (...labels: readonly string[]) => labels.map((label) => ({ value: label, label }));

describe('platesBeside', () => {
  it.each([
    [choices('Nooit', 'Zelden', 'Soms', 'Vaak'), 4],
    [choices('1', '2', '3', '4', '5', '6', '7', '8', '9', '10'), 5],
    [choices('Ja', 'Nee'), 2],
    [choices('Beter', 'Gelijk', 'Slechter'), 3],
    [choices('Oneens', 'Beetje oneens', 'Beetje eens', 'Eens'), 2],
    [choices('Nooit', 'Zelden', 'Soms', 'Vaak', 'Altijd'), 3],
    [choices('Weet ik niet'), 1],
    [choices('Minder dan een keer per maand', 'Vaker'), 1],
    [choices('Alleen'), 1],
  ])('%#', (list, beside) => {
    expect(platesBeside(list)).toBe(beside);
  });

  it('gives a choice with an explanation a row of its own', () => {
    expect(platesBeside([{ value: 'a', label: 'Ja', hint: 'Ook als het niet lukte' }])).toBe(1);
  });
});
