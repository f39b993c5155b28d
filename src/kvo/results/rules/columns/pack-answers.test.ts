import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SubAreaId } from '../../../areas/model.ts';
import type { Answer, Answers } from '../../../surveys/questionnaire/answer.ts';
import { anyAnswers } from '../../../surveys/questionnaire/fixtures/any-answers.ts';
import { questionnaireFor } from '../../../surveys/questionnaires-of.ts';
import type { PlacedAnswers } from '../cube/answer-cube.ts';
import { answerCube, cubeOfColumns } from '../cube/answer-cube.ts';
import { freeTextsOf } from '../rows/free-texts.ts';
import { CodeList } from './answer-columns.ts';
import { anywhere, packedAnswers, packedPlaced } from './fixtures/packed-answers.ts';
import { answerPacker } from './pack-answers.ts';
import { spreadAnswers } from './spread-answers.ts';

const { compiled } = questionnaireFor({ shippedFolder: 'schemes' }, 'entrepreneurs');
const texts = new Set(compiled.questions.flatMap(({ key, type }) => (type.endsWith('-text') ? [key] : [])));

const anyPlaced: fc.Arbitrary<PlacedAnswers> = fc.record({
  answers: anyAnswers(compiled),
  cell: fc.record({
    subArea: fc.option(fc.constantFrom('a' as SubAreaId, 'b' as SubAreaId)),
    sizeClass: fc.option(fc.constantFrom('1', '2-9')),
    sector: fc.option(fc.constantFrom('C', 'G')),
  }),
});
const some = fc.array(anyPlaced, { maxLength: 40 });

const withoutText = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([key, answer]): [string, Answer | undefined] => {
      if (answer?.state !== 'answered') return [key, answer];
      return [key, { state: 'answered', value: texts.has(key) ? '' : answer.value }];
    }),
  );

describe('packed answers', () => {
  test('are counted exactly as the sets of answers themselves', () => {
    fc.assert(
      fc.property(some, (sets) => {
        expect(cubeOfColumns(compiled, packedPlaced(compiled, sets))).toEqual(answerCube(compiled, sets));
      }),
      { numRuns: 60 },
    );
  });

  test('are counted alike when all stand in one group', () => {
    const sets = fc.sample(anyAnswers(compiled), { numRuns: 50, seed: 12 });
    const counted = cubeOfColumns(compiled, packedAnswers(compiled, sets));
    expect(counted).toEqual(
      answerCube(
        compiled,
        sets.map((answers) => ({ answers, cell: anywhere })),
      ),
    );
    expect(counted.groups).toHaveLength(1);
  });

  test('hold every answer, and of what was written freely only that it was', () => {
    fc.assert(
      fc.property(fc.array(anyAnswers(compiled), { maxLength: 20 }), (sets) => {
        const packed = packedAnswers(compiled, sets);
        expect(spreadAnswers(packed)).toEqual(sets.map(withoutText));
        const kept = JSON.stringify(packed.columns.map(({ answers }) => answers));
        for (const { read } of freeTextsOf(compiled))
          for (const text of sets.flatMap((set) => read(set) ?? []))
            if (text.length > 12) expect(kept).not.toContain(JSON.stringify(text).slice(1, -1));
      }),
      { numRuns: 60 },
    );
  });

  test('are the same from JSON that must be parsed, and refuse what is no set of answers', () => {
    const sets = fc.sample(anyAnswers(compiled), { numRuns: 30, seed: 11 });
    const parsed = answerPacker(compiled);
    for (const set of sets) parsed.add({ answers: JSON.stringify(set), cell: anywhere });
    expect(spreadAnswers(parsed.done())).toEqual(spreadAnswers(packedAnswers(compiled, sets)));
    expect(() => parsed.add({ answers: '{"member": {"state": "perhaps"}}', cell: anywhere })).toThrow();
    expect(() => parsed.add({ answers: '{"member": ', cell: anywhere })).toThrow(SyntaxError);
  });

  test('take one byte each while that is enough, and more once it is not', () => {
    const list = new CodeList();
    const codes = Array.from({ length: 3000 }, (_, at) => (at === 2500 ? 70_000 : at % 300));
    for (const code of codes.slice(0, 256)) list.push(code);
    expect(list.done()).toBeInstanceOf(Uint8Array);
    for (const code of codes.slice(256, 2500)) list.push(code);
    expect(list.done()).toBeInstanceOf(Uint16Array);
    for (const code of codes.slice(2500)) list.push(code);
    expect([...list.done()]).toEqual(codes);
  });
});
