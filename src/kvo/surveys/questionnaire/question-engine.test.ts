import { describe, expect, it } from 'vitest';
import type { AnswerValue } from './answer.ts';
import { wide } from './fixtures/compiled.ts';
import { engineOf } from './question-engine.ts';

const engine = (key: string) => engineOf(wide.questions.find((question) => question.key === key) ?? expect.fail(key));
type Fields = Record<string, readonly string[]>;

describe('reading a question', () => {
  const values: [key: string, fields: Fields, value: AnswerValue, other?: string][] = [
    ['kind', { 'q.kind': ['yard'] }, 'yard'],
    ['kind', { 'q.kind': ['yard', 'yard'] }, 'yard'],
    ['kind', { 'q.kind': ['yard'], 'q.kind.other': ['ignored'] }, 'yard'],
    ['kind', { 'q.kind': ['other'], 'q.kind.other': ['  een   loods '] }, 'other', 'een loods'],
    ['harmed', { 'q.harmed': ['dont-know'] }, 'dont-know'],
    ['colours', { 'q.colours': ['blue', 'red', 'blue'] }, ['red', 'blue']],
    ['colours', { 'q.colours': ['none'] }, ['none']],
    ['colours', { 'q.colours': ['other', 'red'], 'q.colours.other': ['paars'] }, ['red', 'other'], 'paars'],
    ['safe', { 'q.safe': ['10'] }, 10],
    ['safe', { 'q.safe': ['٧'] }, 7],
    ['safe', { 'q.safe': ['dont-know'] }, 'dont-know'],
    ['times', { 'q.times': [' 12 '] }, 12],
    ['times', { 'q.times': ['', '3'] }, 3],
    ['damage', { 'q.damage': ['€ 1.500'] }, 1500],
    ['damage', { 'q.damage': ['0'] }, 0],
    ['bother', { 'q.bother.noise': ['never'], 'q.bother.litter': ['always'] }, { noise: 'never', litter: 'always' }],
    ['where', { 'q.where': ['bij de\r\n sloot'] }, 'bij de sloot'],
    ['order', { 'q.order.lamps': ['2'], 'q.order.camera': [' 1 '] }, ['camera', 'lamps']],
    ['order', { 'q.order.fence': ['2'] }, ['fence']],
    ['day', { 'q.day': ['29-2-2024'] }, '2024-02-29'],
    ['day', { 'q.day': ['2026-01-31'] }, '2026-01-31'],
    ['month', { 'q.month.month': ['4'], 'q.month.year': ['2026'] }, '2026-04'],
    ['spot', { 'q.spot': ['a1'] }, { area: 'a1' }],
    ['spot', { 'q.spot': ['a1/Dijk'] }, { area: 'a1', street: 'Dijk' }],
    ['spot', { 'q.spot.point': ['5.123456,52.0123'] }, { area: 'b2', point: '5.1235,52.0123' }],
    [
      'spot',
      { 'q.spot': ['a1/Dijk'], 'q.spot.point': ['5.05,52.05'] },
      { area: 'a1', street: 'Dijk', point: '5.0500,52.0500' },
    ],
    ['spot', { 'q.spot': ['a1'], 'q.spot.point': ['5.12,52.01'] }, { area: 'a1' }],
    ['wish', { 'q.wish': [' regel 1\r\nregel 2\u0000 '] }, 'regel 1\nregel 2'],
    ['wish', { 'q.wish': ['شارع مظلم \u{1F6A7} wé'] }, 'شارع مظلم \u{1F6A7} wé'],
    ['wish', { 'q.wish': ['half \ud83d teken'] }, 'half \ufffd teken'],
  ];

  it.each(values)('%s from %j is %j', (...row) => {
    const [key, fields, value, other] = row;
    const reading = engine(key).read(fields);
    expect(reading).toMatchObject({ kind: 'answered', answer: other === undefined ? { value } : { value, other } });
    if (other === undefined && reading.kind === 'answered') expect(reading.answer).not.toHaveProperty('other');
  });

  it.each([
    ['kind', {}],
    ['kind', { 'q.kind': [] }],
    ['kind', { 'q.kind': [''] }],
    ['colours', { 'q.colours': ['', ' '] }],
    ['colours', { 'q.colours.other': ['paars'] }],
    ['safe', { q: ['3'] }],
    ['bother', { 'q.bother': ['never'] }],
    ['wish', { 'q.wish': [' \r\n\t\u0000'] }],
  ])('%s from %j is nothing', (key, fields: Fields) => {
    expect(engine(key).read(fields)).toEqual({ kind: 'empty' });
  });

  it.each([
    ['kind', { 'q.kind': ['house'] }, 'not-an-option', {}],
    ['kind', { 'q.kind': ['shop', 'yard'] }, 'choose-one', {}],
    ['colours', { 'q.colours': ['red', 'green'] }, 'not-an-option', {}],
    ['colours', { 'q.colours': ['red', 'none'] }, 'exclusive-with-others', { option: 'none' }],
    ['safe', { 'q.safe': ['0'] }, 'below-minimum', { min: 1 }],
    ['order', { 'q.order.lamps': ['1'], 'q.order.camera': ['1'] }, 'rank-twice', { place: 1 }],
    ['order', { 'q.order.lamps': ['3'] }, 'not-a-rank', { most: 2 }],
    ['day', { 'q.day': ['31-02-2026'] }, 'not-a-day', {}],
    ['day', { 'q.day': ['2027-01-01'] }, 'too-late', { max: '2026-12-31' }],
    ['month', { 'q.month.month': ['13'], 'q.month.year': ['2026'] }, 'not-a-month', {}],
    ['month', { 'q.month.month': ['3'] }, 'not-a-month', {}],
    ['spot', { 'q.spot': ['zz'] }, 'not-an-option', {}],
    ['spot', { 'q.spot': ['a1/Laan'] }, 'not-an-option', {}],
    ['spot', { 'q.spot.point': ['5.15,52.05'] }, 'outside-park', {}],
    ['spot', { 'q.spot.point': ['6.5,52.05'] }, 'outside-park', {}],
    ['safe', { 'q.safe': ['11'] }, 'above-maximum', { max: 10 }],
    ['safe', { 'q.safe': ['7,5'] }, 'not-an-option', {}],
    ['safe', { 'q.safe': ['3', '4'] }, 'choose-one', {}],
    ['times', { 'q.times': ['drie'] }, 'not-a-number', {}],
    ['times', { 'q.times': ['2,5'] }, 'not-whole', {}],
    ['times', { 'q.times': ['0'] }, 'below-minimum', { min: 1 }],
    ['times', { 'q.times': ['-3'] }, 'below-minimum', { min: 1 }],
    ['times', { 'q.times': ['1.000'] }, 'above-maximum', { max: 500 }],
    ['times', { 'q.times': ['1', '2'] }, 'not-a-number', {}],
    ['times', { 'q.times': ['1e2'] }, 'not-a-number', {}],
    ['damage', { 'q.damage': ['ongeveer 1500'] }, 'not-an-amount', {}],
    ['damage', { 'q.damage': ['-1'] }, 'below-minimum', { min: 0 }],
    ['damage', { 'q.damage': ['1.000.001'] }, 'above-maximum', { max: 1_000_000 }],
    ['bother', { 'q.bother.noise': ['loud'] }, 'not-an-option', {}],
    ['bother', { 'q.bother.noise': ['never', 'always'] }, 'choose-one', {}],
  ])('%s from %j is refused: %s', (key, fields: Fields, code, params) => {
    expect(engine(key).read(fields)).toMatchObject({ kind: 'wrong', complaint: { code, params } });
  });

  it.each([
    ['kind', { 'q.kind': ['other'] }, [{ code: 'other-empty', part: 'other' }]],
    ['bother', { 'q.bother.noise': ['never'] }, [{ code: 'empty', part: 'litter' }]],
    [
      'wish',
      { 'q.wish': ['x'.repeat(10_000)] },
      [{ code: 'text-too-long', part: null, params: { max: 100, length: 10_000 } }],
    ],
  ])('%s is taken, with a remark', (key, fields: Fields, remarks) => {
    expect(engine(key).read(fields)).toMatchObject({ kind: 'answered', remarks });
  });

  it('cuts a long text at its most, never through a character', () => {
    const reading = engine('wish').read({ 'q.wish': [`${'a'.repeat(99)}\u{1F6A7}${'b'.repeat(9000)}`] });
    expect(reading).toMatchObject({ answer: { value: 'a'.repeat(99) } });
  });
});

describe('checking a stored answer', () => {
  it.each([
    ['kind', 'shop', null],
    ['kind', 'house', 'not-an-option'],
    ['kind', 3, 'malformed'],
    ['kind', ['shop'], 'malformed'],
    ['colours', ['red'], null],
    ['colours', [], 'malformed'],
    ['colours', ['red', 'red'], 'malformed'],
    ['colours', ['red', 'none'], 'exclusive-with-others'],
    ['colours', 'red', 'malformed'],
    ['safe', 5, null],
    ['safe', 5.5, 'not-whole'],
    ['safe', 'dont-know', null],
    ['safe', 'high', 'malformed'],
    ['times', 501, 'above-maximum'],
    ['damage', 12.34, null],
    ['damage', 12.345, 'not-an-amount'],
    ['damage', -1, 'below-minimum'],
    ['bother', { noise: 'never' }, null],
    ['bother', { smell: 'never' }, 'malformed'],
    ['bother', {}, 'malformed'],
    ['where', 'twee\nregels', 'malformed'],
    ['where', 'x'.repeat(51), 'text-too-long'],
    ['wish', 'twee\nregels', null],
    ['wish', ' ruim ', 'malformed'],
    ['wish', 'half \ud83d', 'malformed'],
    ['wish', '', 'malformed'],
  ])('%s as %j: %s', (key, value: AnswerValue, code) => {
    expect(engine(key).check({ state: 'answered', value })?.code ?? null).toBe(code);
  });

  it.each([
    ['kind', 'other', 'loods', null],
    ['kind', 'shop', 'loods', 'malformed'],
    ['kind', 'other', 'x'.repeat(201), 'text-too-long'],
    ['colours', ['red'], 'paars', 'malformed'],
  ])('%s as %j with "%s": %s', (key, value: AnswerValue, other, code) => {
    expect(engine(key).check({ state: 'answered', value, other })?.code ?? null).toBe(code);
  });
});
