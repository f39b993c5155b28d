import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import type { Note } from '../note.ts';
import { readForm } from './read-form.ts';

type Rows = readonly (readonly (string | number | boolean | null)[])[];

const workbook = (sheets: Readonly<Record<string, Rows>>): Promise<Uint8Array> =>
  writeXlsx({
    sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows: rows.map((row) => [...row]) })),
  });

const read = async (sheets: Readonly<Record<string, Rows>>) => {
  const outcome = await readForm(await workbook(sheets));
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
};

const at = (notes: readonly Note[], code: Note['code']) =>
  notes.filter((one) => one.code === code).map((one) => `${one.at.sheet} ${one.at.column}${one.at.row}`);

const yesNo: Rows = [
  ['list_name', 'name', 'label::Nederlands (nl)', 'label::English (en)'],
  ['yn', 'yes', 'Ja', 'Yes'],
  ['yn', 'no', 'Nee', 'No'],
  ['what', 1, 'Fiets', 'Bicycle'],
  ['what', 2, 'Auto', 'Car'],
];

describe('an XLSForm as other tools write it', () => {
  test('becomes pages with questions, in their languages, with conditions of ours', async () => {
    const { draft, notes } = await read({
      survey: [
        [
          'type',
          'name',
          'label::Nederlands (nl)',
          'label::English (en)',
          'required',
          'relevant',
          'constraint',
          'constraint_message',
        ],
        ['begin group', 'theft', 'Diefstal', 'Theft', '', '', '', ''],
        ['select_one yn', 'stolen', 'Gestolen?', 'Stolen?', 'yes', '', '', ''],
        [
          'select_multiple what',
          'things',
          'Wat?',
          'What?',
          '',
          "${stolen} = 'yes'",
          'count-selected(.) <= 2',
          'Hoogstens twee',
        ],
        [
          'integer',
          'times',
          'Hoe vaak?',
          'How often?',
          true,
          "selected(${things}, '1') and not(${stolen} = 'no')",
          '. >= 0 and . < 10',
          '',
        ],
        ['text', 'tell', 'Vertel', 'Tell', '', "${times} > 2 or ${things} = ''", '', ''],
        ['end group', '', '', '', '', '', '', ''],
      ],
      choices: yesNo,
      settings: [
        ['form_title', 'default_language'],
        ['Over diefstal', 'Nederlands (nl)'],
      ],
    });
    const [page] = draft.pages;
    expect(draft.title['nl']).toBe('Over diefstal');
    expect(page).toMatchObject({ key: 'theft', title: { nl: 'Diefstal', en: 'Theft' } });
    expect(page?.questions.map(({ type, key }) => `${key}: ${type}`)).toEqual([
      'stolen: single',
      'things: multiple',
      'times: whole-number',
      'tell: short-text',
    ]);
    expect(page?.questions.map((question) => question['showIf'])).toEqual([
      undefined,
      'stolen = "yes"',
      'things in ("antwoord-1") and not stolen = "no"',
      'times > 2 or not answered(things)',
    ]);
    expect(page?.questions[1]?.['checks']).toEqual([
      { holds: 'coalesce(count(things), 0) <= 2', message: { nl: 'Hoogstens twee', en: '' }, strict: true },
    ]);
    expect(page?.questions[2]).toMatchObject({ min: 0, max: 9, required: 'hard' });
    expect(draft.scales?.['what']?.[0]).toEqual({ key: 'antwoord-1', label: { nl: 'Fiets', en: 'Bicycle' } });
    expect(notes.filter(({ code }) => code !== 'renamed')).toEqual([]);
  });

  test('says of all it cannot carry over where it stands, by row and column', async () => {
    const { draft, notes } = await read({
      survey: [
        ['type', 'name', 'label', 'relevant', 'default', 'label::Français (fr)', 'appearance'],
        ['start', 'begin', '', '', '', '', ''],
        ['select_one nowhere', 'q1', 'Eerste', '', '', 'Un', ''],
        ['selct_one yn', 'q2', 'Tweede', '', '', '', ''],
        ['integer', 'q3', 'Derde', '${q4} > 2', '5', '', ''],
        ['integer', 'q4', 'Vierde', '${q3} > 2', '', '', 'slider'],
        ['text', 'q5', 'Vijfde', "regex(${q3}, 'x')", '', '', ''],
        ['text', 'q6', 'Zesde', '${gone} = 1', '', '', ''],
        ['select_one yn', 'q7', 'Zevende', '', '', '', ''],
        ['text', 'q8', 'Achtste', "${q7} = 'maybe'", '', '', ''],
        ['text', 'q9', 'Negende', "${q3} = 'veel'", '', '', ''],
        ['begin repeat', 'cars', 'Auto’s', '', '', '', ''],
        ['text', 'plate', 'Kenteken', '', '', '', ''],
        ['end repeat', '', '', '', '', '', ''],
        ['image', 'photo', 'Foto van ${q1}', '', '', '', ''],
        ['text', 'q3', 'Nog eens', '', '', '', ''],
        ['text', '', 'Zonder naam', '', '', '', ''],
        ['end group', '', '', '', '', '', ''],
        ['begin group', 'open', 'Open', '', '', '', ''],
      ],
      choices: yesNo,
    });
    expect(at(notes, 'metadata')).toEqual(['survey A2']);
    expect(at(notes, 'list-missing')).toEqual(['survey A3']);
    expect(at(notes, 'type-unknown')).toEqual(['survey A4']);
    expect(at(notes, 'forward-reference')).toEqual([]);
    expect(at(notes, 'cycle')).toEqual(['survey D5', 'survey D6']);
    expect(at(notes, 'condition')).toEqual(['survey D7']);
    expect(at(notes, 'unknown-name')).toEqual(['survey D8']);
    expect(at(notes, 'unknown-option')).toEqual(['survey D10']);
    expect(at(notes, 'condition-doubtful')).toEqual(['survey D11']);
    expect(at(notes, 'type-not-carried')).toEqual(['survey A12', 'survey A15']);
    expect(at(notes, 'in-repeat')).toEqual(['survey A13']);
    expect(at(notes, 'name-twice')).toEqual(['survey B16']);
    expect(at(notes, 'name-missing')).toEqual(['survey B17']);
    expect(at(notes, 'group-not-open')).toEqual(['survey A18']);
    expect(at(notes, 'group-open')).toEqual(['survey A19']);
    expect(at(notes, 'column')).toEqual(['survey E1']);
    expect(at(notes, 'setting')).toEqual(['survey G6']);
    expect(at(notes, 'language')).toEqual(['survey F1']);
    expect(at(notes, 'bounds-set')).toEqual(['survey A5', 'survey A6']);
    expect(at(notes, 'list-unused')).toEqual(['choices A4']);
    expect(draft.pages.flatMap(({ questions }) => questions.map(({ key }) => key))).toEqual([
      ...['q1', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8', 'q9'],
    ]);
  });

  test.each([
    [{ vragen: [['type', 'name']] }, 'import-no-survey-sheet'],
    [
      {
        survey: [
          ['type', 'label'],
          ['text', 'x'],
        ],
      },
      'import-no-column',
    ],
    [
      {
        survey: [
          ['type', 'name'],
          ['start', 'x'],
        ],
      },
      'import-no-questions',
    ],
    [
      { survey: [['type', 'name'], ...Array.from({ length: 501 }, (_, index) => ['text', `q${index}`])] },
      'import-too-many-questions',
    ],
  ])('is refused when it is no form: %#', async (sheets, code) => {
    expect(await readForm(await workbook(sheets))).toMatchObject({ ok: false, refusal: { code } });
  });

  test('is refused when the workbook is damaged', async () => {
    const whole = await workbook({
      survey: [
        ['type', 'name'],
        ['text', 'x'],
      ],
    });
    expect(await readForm(whole.slice(0, 900))).toMatchObject({ ok: false, refusal: { code: 'import-damaged' } });
  });
});
