import { describe, expect, test } from 'vitest';
import { readLimeSurvey } from './read-limesurvey.ts';

type Row = Readonly<Record<string, string | number>>;

const table = (name: string, rows: readonly Row[]): string => {
  const written = rows.map(
    (row) =>
      `<row>${Object.entries(row)
        .map(([key, value]) => `<${key}><![CDATA[${value}]]></${key}>`)
        .join('')}</row>`,
  );
  return `<${name}><fields><fieldname>x</fieldname></fields><rows>${written.join('')}</rows></${name}>`;
};

const lss = (tables: Readonly<Record<string, readonly Row[]>>): string =>
  `<?xml version="1.0" encoding="UTF-8"?><document><LimeSurveyDocType>Survey</LimeSurveyDocType><DBVersion>623</DBVersion>${Object.entries(
    tables,
  )
    .map(([name, rows]) => table(name, rows))
    .join('')}</document>`;

const question = (qid: number, type: string, title: string, more: Row = {}): Row => ({
  qid,
  parent_qid: 0,
  sid: 77,
  gid: 1,
  type,
  title,
  other: 'N',
  mandatory: 'N',
  question_order: qid,
  relevance: 1,
  ...more,
});

const said = (qid: number, nl: string, en = ''): readonly Row[] => [
  { id: qid, qid, question: nl, help: '', language: 'nl' },
  ...(en === '' ? [] : [{ id: qid + 1000, qid, question: en, help: '', language: 'en' }]),
];

const survey = lss({
  languages: [],
  groups: [{ gid: 1, sid: 77, group_order: 0, grelevance: '' }],
  group_l10ns: [
    { id: 1, gid: 1, group_name: 'Diefstal', description: '<p>Over &eacute;&eacute;n jaar</p>', language: 'nl' },
  ],
  questions: [
    question(1, 'Y', 'stolen', { mandatory: 'Y' }),
    question(2, 'M', 'things', { relevance: '((stolen.NAOK == "Y"))', other: 'Y' }),
    question(3, 'N', 'times', { relevance: '((things_SQ001.NAOK == "Y") and !is_empty(stolen.NAOK))' }),
    question(4, 'L', 'where', { relevance: '((times.NAOK > 2 || 77X1X1 == "N"))' }),
    question(5, 'F', 'safe', { relevance: '((where.NAOK == "A2"))' }),
    question(6, 'T', 'tell', { relevance: '((safe_SQ1.NAOK == "A1"))' }),
    question(7, '|', 'photo'),
    question(8, 'S', 'odd', { relevance: '((regexMatch("/x/", tell.NAOK)))' }),
    question(9, '5', 'mark'),
    question(10, 'X', 'thanks'),
    question(11, '*', 'twice'),
    question(12, 'K', 'many'),
    question(13, 'S', 'lost', { relevance: '((gone.NAOK == "x"))' }),
  ],
  question_l10ns: [
    ...said(1, 'Is er iets <b>gestolen</b>?', 'Anything stolen?'),
    ...[...said(2, 'Wat?'), ...said(3, 'Hoe vaak?'), ...said(4, 'Waar?'), ...said(5, 'Hoe veilig?')],
    ...[
      ...said(6, '<img src="x"/>Vertel, {TOKEN:FIRSTNAME}'),
      ...said(7, 'Foto'),
      ...said(8, 'Vreemd'),
      ...said(9, 'Cijfer'),
    ],
    ...[...said(10, 'Dank'), ...said(11, '{times * 2}'), ...said(12, 'Hoeveel?'), ...said(13, 'Kwijt')],
    ...[...said(21, 'Fiets'), ...said(22, 'Auto'), ...said(23, 'Overdag'), ...said(24, 'Fietsen')],
  ],
  subquestions: [
    { qid: 21, parent_qid: 2, title: 'SQ001', question_order: 1, scale_id: 0 },
    { qid: 22, parent_qid: 2, title: 'SQ002', question_order: 2, scale_id: 0 },
    { qid: 23, parent_qid: 5, title: 'SQ1', question_order: 1, scale_id: 0 },
    { qid: 24, parent_qid: 12, title: 'A', question_order: 1, scale_id: 0 },
  ],
  answers: [
    { aid: 1, qid: 4, code: 'A1', sortorder: 1, scale_id: 0 },
    { aid: 2, qid: 4, code: 'A2', sortorder: 2, scale_id: 0 },
    { aid: 3, qid: 5, code: 'A1', sortorder: 1, scale_id: 0 },
    { aid: 4, qid: 5, code: 'A2', sortorder: 2, scale_id: 0 },
  ],
  answer_l10ns: [
    { id: 1, aid: 1, answer: 'Buiten', language: 'nl' },
    { id: 2, aid: 2, answer: 'Binnen', language: 'nl' },
    { id: 3, aid: 3, answer: 'Goed', language: 'nl' },
    { id: 4, aid: 4, answer: 'Slecht', language: 'nl' },
  ],
  question_attributes: [
    { qid: 3, attribute: 'min_num_value_n', value: '1', language: '' },
    { qid: 3, attribute: 'max_num_value_n', value: '99', language: '' },
    { qid: 4, attribute: 'random_order', value: '1', language: '' },
    { qid: 2, attribute: 'exclude_all_others', value: 'SQ002', language: '' },
    { qid: 8, attribute: 'em_validation_q', value: 'strlen(this) > 2', language: '' },
  ],
  quota: [{ id: 1, qlimit: 5 }],
  surveys_languagesettings: [
    {
      surveyls_language: 'nl',
      surveyls_title: 'Over diefstal',
      surveyls_welcometext: '<p>Welkom</p>',
      surveyls_endtext: 'Dag',
    },
    { surveyls_language: 'fr', surveyls_title: 'Sur le vol', surveyls_welcometext: '', surveyls_endtext: '' },
  ],
});

describe('a survey of LimeSurvey', () => {
  const outcome = readLimeSurvey(survey);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  const { draft, notes } = outcome.value;
  const questions = draft.pages.flatMap((page) => page.questions);
  const of = (key: string) => questions.find((one) => one.key === key);
  const at = (code: string) => notes.filter((one) => one.code === code).map((one) => one.at.question ?? one.at.path);

  test('becomes a draft: questions, words without their tags, conditions of ours', () => {
    expect(draft).toMatchObject({ title: { nl: 'Over diefstal' }, intro: { nl: 'Welkom' } });
    expect(draft.pages[0]).toMatchObject({ title: { nl: 'Diefstal' }, lead: { nl: 'Over één jaar' } });
    expect(of('stolen')).toMatchObject({
      type: 'yes-no',
      required: 'hard',
      text: { nl: 'Is er iets gestolen?', en: 'Anything stolen?' },
    });
    expect(of('things')?.options).toMatchObject([
      { key: 'sq001', label: { nl: 'Fiets' } },
      { key: 'sq002', label: { nl: 'Auto' }, exclusive: true },
      { key: 'other', other: true },
    ]);
    expect(of('things')?.['showIf']).toBe('stolen = "yes"');
    expect(of('times')).toMatchObject({ min: 1, max: 99, showIf: 'things in ("sq001") and answered(stolen)' });
    expect(of('where')?.['showIf']).toBe('times > 2 or stolen = "no"');
    expect(of('safe')).toMatchObject({ type: 'matrix', showIf: 'where = "a2"', statements: [{ key: 'sq1' }] });
    expect(of('tell')?.['showIf']).toBe('safe.sq1 = "a1"');
    expect(of('mark')).toMatchObject({ type: 'mark', min: 1, max: 5 });
    expect(of('many-a')).toMatchObject({ type: 'whole-number', text: { nl: 'Hoeveel?: Fietsen' } });
    expect(of('odd')?.['checks']).toMatchObject([{ holds: 'coalesce(length(odd), 0) > 2' }]);
    expect(draft['values']).toEqual({ twice: { expression: 'times * 2' } });
  });

  test('names by question what does not come along', () => {
    expect(at('type-not-carried')).toEqual(['photo']);
    expect(at('condition')).toEqual(['odd']);
    expect(at('unknown-name')).toEqual(['lost']);
    expect(at('randomised')).toEqual(['where']);
    expect(at('markup')).toEqual(['tell']);
    expect(at('piped')).toEqual(['tell']);
    expect(at('type-as')).toEqual(['mark', 'many']);
    expect(at('setting')).toEqual(['quota', 'surveyls_endtext']);
    expect(at('language')).toEqual(['languages']);
    expect(at('bounds-set')).toEqual(['many']);
  });

  test('reads the older kind of file, in which every row has its words itself', () => {
    const older = lss({
      groups: [{ gid: 1, group_name: 'Groep', group_order: 0, language: 'nl' }],
      questions: [
        { ...question(1, 'L', 'q1'), question: 'Kies', help: 'Eén', language: 'nl' },
        { ...question(1, 'L', 'q1'), question: 'Choose', help: '', language: 'en' },
      ],
      answers: [
        { qid: 1, code: 'A1', answer: 'Een', sortorder: 1, scale_id: 0, language: 'nl' },
        { qid: 1, code: 'A1', answer: 'One', sortorder: 1, scale_id: 0, language: 'en' },
        { qid: 1, code: 'A2', answer: 'Twee', sortorder: 2, scale_id: 0, language: 'nl' },
      ],
    });
    const read = readLimeSurvey(older);
    expect(read.ok && read.value.draft.pages[0]?.questions).toMatchObject([
      {
        key: 'q1',
        text: { nl: 'Kies', en: 'Choose' },
        hint: { nl: 'Eén' },
        options: [{ label: { nl: 'Een', en: 'One' } }, { label: { nl: 'Twee', en: '' } }],
      },
    ]);
  });

  test.each([
    [
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><document>&c;</document>',
      'import-has-entities',
    ],
    ['<document><LimeSurveyDocType>Group</LimeSurveyDocType></document>', 'import-no-limesurvey'],
    ['<html><body>x</body></html>', 'import-no-limesurvey'],
    ['<document><LimeSurveyDocType>Survey</document>', 'import-not-xml'],
    [lss({ groups: [] }), 'import-no-questions'],
  ])('is refused when it is none: %#', (source, code) => {
    expect(readLimeSurvey(source)).toMatchObject({ ok: false, refusal: { code } });
  });
});
