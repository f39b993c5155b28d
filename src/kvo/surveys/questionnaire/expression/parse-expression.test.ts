import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseExpression } from './parse-expression.ts';

/** An expression with every operation in brackets. */
const spelled = (text: string): string => {
  const parsed = parseExpression(text);
  if (!parsed.ok) return `${parsed.refusal.at.line}:${parsed.refusal.at.column} ${parsed.refusal.found}`;
  const write = (part: typeof parsed.value): string => {
    if (part.kind === 'constant') return JSON.stringify(part.value);
    if (part.kind === 'name') return part.row === null ? part.name : `${part.name}.${part.row}`;
    return `(${part.operator} ${part.to.map(write).join(' ')})`;
  };
  return write(parsed.value);
};

describe('parseExpression', () => {
  it.each([
    ['a or b and c', '(or a (and b c))'],
    ['not a = 1 and b', '(and (not (= a 1)) b)'],
    ['1 + 2 * 3 - 4', '(- (+ 1 (* 2 3)) 4)'],
    ['(1 + 2) * 3', '(* (+ 1 2) 3)'],
    ['-2 < x', '(< (- 0 2) x)'],
    ['how-often >= 3', '(>= how-often 3)'],
    ['how - often', '(- how often)'],
    ['rows.noise in ("often", \'now\')', '(in rows.noise "often" "now")'],
    ['colours has "red"', '(in colours "red")'],
    ['if(answered(x), sum(x, 1.5), 0)', '(if (answered x) (sum x 1.5) 0)'],
    ['true', 'true'],
  ])('%s', (text, expected) => {
    expect(spelled(text)).toBe(expected);
  });

  it.each([
    ['', '1:1 end'],
    ['a and', '1:6 end'],
    ['a\n = = 1', '2:4 ='],
    ['(a', '1:3 end'],
    ['a b', '1:3 b'],
    ['"open', '1:1 "'],
    ['3x', '1:1 3'],
    ['a ; b', '1:3 ;'],
    ['nothing(a)', '1:8 ('],
    ['a.', '1:3 end'],
    ['in (1)', '1:1 in'],
  ])('%s stops at %s', (text, place) => {
    expect(spelled(text)).toBe(place);
  });

  it('refuses what nests without end', () => {
    expect(parseExpression('('.repeat(5000)).ok).toBe(false);
    expect(parseExpression(`${'not '.repeat(5000)}a`).ok).toBe(false);
    expect(parseExpression(`1${' + 1'.repeat(900)}`).ok).toBe(true);
  });

  it('meets any text without a crash', () => {
    const piece = fc.constantFrom(
      'a',
      'b-c',
      '.',
      '(',
      ')',
      ',',
      ' and ',
      ' or ',
      'not ',
      '=',
      '<=',
      '1',
      '"x"',
      ' in ',
      '-',
      'é',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((all) => all.join('')),
        ),
        (text) => {
          expect(typeof parseExpression(text).ok).toBe('boolean');
        },
      ),
      { numRuns: 500 },
    );
  });
});
