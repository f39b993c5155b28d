import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../kernel/canonical-json.ts';
import type { FormValues } from '../../../kernel/route.ts';
import type { Answers } from './answer.ts';
import { askedField, fieldName } from './field-name.ts';
import { anyAnswers } from './fixtures/any-answers.ts';
import { shipped, tiny, wide } from './fixtures/compiled.ts';
import { firstOpenPage, nextPage } from './progress.ts';
import { readPage } from './read-page.ts';
import { validateAnswers } from './validate-answers.ts';
import { writePage } from './write-page.ts';

const questionnaires = [
  ['the tiny one', tiny],
  ['the wide one', wide],
  ['entrepreneurs', shipped('entrepreneurs')],
  ['employees', shipped('employees')],
  ['visitors', shipped('visitors')],
] as const;

describe.each(questionnaires)('a respondent of %s', (_, questionnaire) => {
  it('fills in every page, and what is stored is what was answered', () => {
    fc.assert(
      fc.property(anyAnswers(questionnaire), (answers) => {
        let draft: Answers = {};
        for (let page: number | null = 0; page !== null; page = nextPage(questionnaire, draft, page)) {
          expect(firstOpenPage(questionnaire, draft)).toBe(page);
          const reading = readPage(questionnaire, page, writePage(questionnaire, page, answers), draft);
          expect(reading.problems).toEqual([]);
          draft = JSON.parse(JSON.stringify(reading.answers)) as Answers;
        }
        expect(firstOpenPage(questionnaire, draft)).toBeNull();
        const stored = validateAnswers(questionnaire, draft);
        expect(stored).toEqual({ ok: true, value: answers });
      }),
      { numRuns: 40 },
    );
  });

  const names = questionnaire.questions.flatMap((question) => [
    fieldName(question.key),
    fieldName(question.key, 'other'),
    fieldName(question.key, 'rather-not-say'),
    ...['point', 'month', 'year'].map((part) => fieldName(question.key, part)),
    ...(question.type === 'matrix' ? question.statements.map(({ key }) => fieldName(question.key, key)) : []),
    ...(question.type === 'ranking' ? question.options.map(({ key }) => fieldName(question.key, key)) : []),
  ]);
  const likely = [
    'yes',
    'no',
    'other',
    'often',
    'none',
    'dont-know',
    '7',
    '1',
    '2',
    'a1',
    '5.05,52.05',
    '2026',
    '2024-02-29',
    'rather-not-say',
    '1.500',
    '0',
    '-1',
    '',
    ' ',
    'constructor',
    '__proto__',
  ];
  const value = fc.oneof(fc.constantFrom(...likely), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
  const form: fc.Arbitrary<FormValues> = fc.dictionary(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...names, askedField) }, fc.string()),
    fc.array(value, { maxLength: 3 }),
    { maxKeys: 40 },
  );

  it('can send anything: it never crashes, and what is kept can be stored and drawn again', () => {
    fc.assert(
      fc.property(
        fc.array(form, { minLength: 1, maxLength: 3 }),
        fc.nat(questionnaire.pages.length - 1),
        (forms, page) => {
          let draft: Answers = {};
          for (const fields of forms) {
            const reading = readPage(questionnaire, page, fields, draft);
            draft = reading.answers;
            expect(() => canonicalJson(JSON.parse(JSON.stringify(draft)))).not.toThrow();
            const drawn = {
              ...writePage(questionnaire, page, draft),
              [askedField]: questionnaire.questions.map(({ key }) => key),
            };
            const kept = Object.entries(draft).filter(([, answer]) => answer?.state === 'answered');
            expect(readPage(questionnaire, page, drawn, draft).answers).toMatchObject(Object.fromEntries(kept));
          }
          const validated = validateAnswers(questionnaire, draft);
          const faults = validated.ok ? [] : validated.refusal;
          expect(faults.every(({ code }) => code === 'unanswered' || code === 'check-failed')).toBe(true);
        },
      ),
      { numRuns: 120 },
    );
  });
});
