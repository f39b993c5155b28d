import { describe, expect, test } from 'vitest';
import { readSurveyJs } from './read-surveyjs.ts';

const survey = {
  title: { default: 'About theft', nl: 'Over diefstal', fr: 'Sur le vol' },
  locale: 'en',
  completedHtml: '<p>Bye</p>',
  calculatedValues: [{ name: 'double', expression: '{times} * 2' }],
  pages: [
    {
      name: 'page1',
      title: { nl: 'Bladzijde één' },
      elements: [
        { type: 'boolean', name: 'stolen', title: { default: 'Stolen?', nl: 'Gestolen?' }, isRequired: true },
        {
          type: 'checkbox',
          name: 'things',
          title: { nl: 'Wat?' },
          choices: ['bike', { value: 'car', text: { nl: 'Auto', default: 'Car' } }],
          showNoneItem: true,
          choicesOrder: 'random',
          visibleIf: '{stolen} = true',
        },
        {
          type: 'panel',
          name: 'deeper',
          visibleIf: "{things} contains 'bike'",
          elements: [
            {
              type: 'text',
              inputType: 'number',
              name: 'times',
              min: 0,
              max: 9,
              visibleIf: "{things} anyof ['bike', 'car']",
            },
            { type: 'text', inputType: 'tel', name: 'phone', visibleIf: '{times} notempty and {stolen} <> false' },
          ],
        },
        {
          type: 'matrix',
          name: 'safe',
          columns: ['good', 'bad'],
          rows: [{ value: 'day', text: 'By day' }, 'night'],
        },
        { type: 'comment', name: 'tell', visibleIf: "{safe.day} = 'bad' or {double} > 4" },
        { type: 'rating', name: 'mark', rateMin: 1, rateMax: 10 },
        { type: 'paneldynamic', name: 'cars', templateElements: [] },
        { type: 'text', name: 'late', visibleIf: '{today()} > 1' },
        { type: 'text', name: 'odd', visibleIf: 'age({tell}) > 1', validators: [{ type: 'email' }] },
        { type: 'text', name: 'first', visibleIf: '{second} notempty' },
        { type: 'text', name: 'second', visibleIf: '{first} notempty' },
      ],
    },
  ],
};

describe('a survey of SurveyJS', () => {
  const outcome = readSurveyJs(survey);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  const { draft, notes } = outcome.value;
  const questions = draft.pages.flatMap((page) => page.questions);
  const of = (key: string) => questions.find((one) => one.key === key);
  const at = (code: string) => notes.filter((one) => one.code === code).map((one) => one.at.path);

  test('becomes a draft, with conditions of ours', () => {
    expect(draft).toMatchObject({
      title: { nl: 'Over diefstal', en: 'About theft' },
      pages: [{ title: { nl: 'Bladzijde één' } }],
    });
    expect(of('stolen')).toMatchObject({ type: 'yes-no', required: 'hard', text: { nl: 'Gestolen?', en: 'Stolen?' } });
    expect(of('things')?.options).toMatchObject([
      { key: 'bike', label: { en: 'bike' } },
      { key: 'car', label: { nl: 'Auto', en: 'Car' } },
      { key: 'none', exclusive: true },
    ]);
    expect(of('things')?.['showIf']).toBe('stolen = "yes"');
    expect(of('times')).toMatchObject({ min: 0, max: 9, showIf: 'things in ("bike") and things in ("bike", "car")' });
    expect(of('phone')?.['showIf']).toBe('things in ("bike") and (answered(times) and not stolen = "no")');
    expect(of('tell')?.['showIf']).toBe('safe.day = "bad" or double > 4');
    expect(of('mark')).toMatchObject({ type: 'mark', min: 1, max: 10 });
    expect(draft['values']).toEqual({ double: { expression: 'times * 2' } });
  });

  test('names by path what does not come along', () => {
    const page = '$.pages[0].elements';
    expect(at('type-not-carried')).toEqual([`${page}[6]`]);
    expect(at('condition')).toEqual([`${page}[8].visibleIf`]);
    expect(at('unknown-name')).toEqual([`${page}[7].visibleIf`]);
    expect(at('type-as')).toEqual([`${page}[2].elements[1].inputType`]);
    expect(at('randomised')).toEqual([`${page}[1].choicesOrder`]);
    expect(at('nested-group')).toEqual([`${page}[2]`]);
    expect(at('setting')).toEqual([`${page}[8].validators[0]`, '$.completedHtml']);
    expect(at('language')).toEqual(['$.title']);
    expect(at('cycle')).toEqual([`${page}[9].visibleIf`, `${page}[10].visibleIf`]);
  });

  test.each([
    [{ pages: [] }, 'import-no-questions'],
    [{ elements: 'x' }, 'import-no-questions'],
    [
      { elements: Array.from({ length: 501 }, (_, index) => ({ type: 'text', name: `q${index}` })) },
      'import-too-many-questions',
    ],
  ])('is refused when it is none: %#', (value, code) => {
    expect(readSurveyJs(value)).toMatchObject({ ok: false, refusal: { code } });
  });

  test('meets parts of every wrong kind without falling over', () => {
    const odd = [
      null,
      5,
      'x',
      [],
      { type: 7 },
      { type: 'text', name: {} },
      { type: 'checkbox', name: 'a', choices: [null, [], {}] },
    ];
    const read = readSurveyJs({
      title: 5,
      locale: [],
      pages: [{ elements: [...odd, { type: 'text', name: 'q', title: 7, visibleIf: {} }] }],
    });
    expect(read.ok).toBe(true);
  });
});
