import { describe, expect, it } from 'vitest';
import type { FormValues } from '../../../kernel/route.ts';
import type { Answers } from './answer.ts';
import { skipped } from './answer.ts';
import { askedField } from './field-name.ts';
import { tiny } from './fixtures/compiled.ts';
import type { PageReading } from './read-page.ts';
import { readPage } from './read-page.ts';
import { writePage } from './write-page.ts';

const codes = ({ problems }: PageReading): readonly string[] => problems.map(({ code, field }) => `${field} ${code}`);
const again = (page: number, fields: FormValues, reading: PageReading): PageReading =>
  readPage(tiny, page, { ...fields, [askedField]: reading.asked }, reading.answers);

const first: FormValues = { 'q.kind': ['shop'], 'q.colours': ['red'], 'q.harmed': ['no'] };
const harmed: Answers = readPage(tiny, 0, { ...first, 'q.harmed': ['yes'], 'q.times': ['2'] }, {}).answers;

describe('readPage', () => {
  it('takes a page that is filled in', () => {
    const reading = readPage(tiny, 0, first, {});
    expect(reading).toMatchObject({ problems: [], asked: [] });
    expect(reading.answers).toEqual({
      kind: { state: 'answered', value: 'shop' },
      colours: { state: 'answered', value: ['red'] },
      harmed: { state: 'answered', value: 'no' },
      times: { state: 'not-applicable' },
    });
  });

  it('asks for what is open once, then keeps it as skipped', () => {
    const fields = { 'q.kind': ['shop'], 'q.harmed': ['no'] };
    const once = readPage(tiny, 0, fields, {});
    expect(codes(once)).toEqual(['q.colours empty']);
    expect(once.answers['colours']).toBeUndefined();
    expect(once.answers['kind']).toEqual({ state: 'answered', value: 'shop' });
    const twice = again(0, fields, once);
    expect(twice.problems).toEqual([]);
    expect(twice.answers['colours']).toEqual(skipped);
  });

  it('keeps asking for what is hard required, and never keeps it as skipped', () => {
    const fields = { 'q.kind': ['shop'], 'q.colours': ['red'] };
    const once = readPage(tiny, 0, fields, {});
    const twice = again(0, fields, once);
    expect([codes(once), codes(twice)]).toEqual([['q.harmed required'], ['q.harmed required']]);
    expect(twice.answers['harmed']).toBeUndefined();
  });

  it('drops a follow-up that the answer above it rules out', () => {
    const reading = readPage(tiny, 0, { ...first, 'q.times': ['nonsense'] }, {});
    expect(reading.problems).toEqual([]);
    expect(reading.answers['times']).toEqual({ state: 'not-applicable' });
  });

  it('comes back once for a follow-up that is needed and open', () => {
    const fields = { ...first, 'q.harmed': ['yes'] };
    const once = readPage(tiny, 0, fields, {});
    expect(codes(once)).toEqual(['q.times empty']);
    expect(again(0, fields, once)).toMatchObject({ problems: [], answers: { times: skipped } });
  });

  it('comes back for a follow-up that only became needed on the second sending', () => {
    const once = readPage(tiny, 0, { 'q.kind': ['shop'], 'q.harmed': ['no'] }, {});
    const twice = again(0, { 'q.kind': ['shop'], 'q.harmed': ['yes'] }, once);
    expect(codes(twice)).toEqual(['q.times empty']);
    expect(twice.asked).toEqual(['colours', 'times']);
    expect(again(0, { 'q.kind': ['shop'], 'q.harmed': ['yes'] }, twice).problems).toEqual([]);
  });

  it('keeps asking to put right what cannot be read', () => {
    const fields = { ...first, 'q.harmed': ['yes'], 'q.times': ['drie'] };
    const once = readPage(tiny, 0, fields, {});
    expect([codes(once), codes(again(0, fields, once))]).toEqual([['q.times not-a-number'], ['q.times not-a-number']]);
  });

  it('says per statement of a matrix what is open, and says it in one for a matrix left alone', () => {
    const partly = readPage(tiny, 2, { 'q.safe': ['7'], 'q.bother.noise': ['never'] }, harmed);
    expect(codes(partly)).toEqual(['q.bother.litter empty']);
    expect(partly.answers['bother']).toEqual({ state: 'answered', value: { noise: 'never' } });
    expect(again(2, { 'q.safe': ['7'], 'q.bother.noise': ['never'] }, partly).problems).toEqual([]);
    const alone = readPage(tiny, 2, { 'q.safe': ['7'] }, harmed);
    expect(codes(alone)).toEqual(['q.bother empty']);
    expect(again(2, { 'q.safe': ['7'], 'q.bother.noise': ['never'] }, alone).problems).toEqual([]);
  });

  it('says once that "other" wants a word, and that a text was cut', () => {
    const other = readPage(tiny, 0, { ...first, 'q.kind': ['other'] }, {});
    expect(codes(other)).toEqual(['q.kind.other other-empty']);
    expect(again(0, { ...first, 'q.kind': ['other'] }, other).problems).toEqual([]);
    const fields = {
      'q.safe': ['9'],
      'q.bother.noise': ['always'],
      'q.bother.litter': ['never'],
      'q.wish': ['é'.repeat(10_000)],
    };
    const long = readPage(tiny, 2, fields, harmed);
    expect(long.problems).toMatchObject([
      { code: 'text-too-long', question: 'wish', params: { max: 100, length: 10_000 } },
    ]);
    expect(long.answers['wish']).toEqual({ state: 'answered', value: 'é'.repeat(100) });
    expect(again(2, fields, long).problems).toEqual([]);
  });

  it('never asks for what need not be answered', () => {
    const reading = readPage(
      tiny,
      2,
      { 'q.safe': ['9'], 'q.bother.noise': ['never'], 'q.bother.litter': ['never'] },
      harmed,
    );
    expect(reading).toMatchObject({ problems: [], answers: { wish: skipped } });
  });

  it('ignores fields nobody asked for, and tokens of other pages', () => {
    const strange = {
      ...first,
      'q.damage': ['5'],
      csrf: ['x'],
      __proto__: ['y'],
      [askedField]: ['safe', 'colours', '<b>'],
    };
    const reading = readPage(tiny, 0, strange, {});
    expect(Object.keys(reading.answers)).toEqual(['kind', 'colours', 'harmed', 'times']);
    expect(reading.asked).toEqual(['colours']);
  });

  it('keeps what other pages hold, also what does not apply for now', () => {
    const damaged = readPage(tiny, 1, { 'q.damage': ['€ 2.000'] }, harmed).answers;
    const changed = readPage(tiny, 0, first, damaged).answers;
    expect(changed['damage']).toEqual({ state: 'answered', value: 2000 });
    expect(readPage(tiny, 1, {}, changed).answers['damage']).toEqual({ state: 'not-applicable' });
  });

  it('of a page that is not there, leaves the draft as it was', () => {
    expect(readPage(tiny, 9, first, harmed)).toEqual({ answers: harmed, problems: [], asked: [] });
  });
});

describe('writePage', () => {
  it('gives back what was typed, and does not ask anew for what was left open', () => {
    const draft: Answers = { ...harmed, colours: skipped, kind: { state: 'answered', value: 'other' } };
    const fields = writePage(tiny, 0, draft);
    expect(fields).toEqual({
      'q.kind': ['other'],
      'q.harmed': ['yes'],
      'q.times': ['2'],
      [askedField]: ['kind.other', 'colours'],
    });
    expect(readPage(tiny, 0, fields, draft)).toMatchObject({ problems: [], answers: draft });
  });

  it('asks for nothing yet on a page nobody has seen', () => {
    expect(writePage(tiny, 2, harmed)).toEqual({ [askedField]: [] });
  });
});
