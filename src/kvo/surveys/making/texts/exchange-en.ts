import type { Catalogue } from '../../../../kernel/language.ts';
import type { nl } from './exchange-nl.ts';

type Params = Readonly<Record<string, string | number>>;

export const en = {
  kinds: { own: 'Keurpark', xlsform: 'XLSForm', limesurvey: 'LimeSurvey', surveyjs: 'SurveyJS' },
  upload: {
    heading: 'Read a questionnaire from a file',
    lead: 'Do you have a questionnaire in another program? We see from the file itself what kind it is. You first see what comes along and what does not. Only then does the questionnaire begin.',
    file: 'File',
    kinds: 'Keurpark (.json), XLSForm (.xlsx), LimeSurvey (.lss) or SurveyJS (.json)',
    button: 'Read this file',
    earlier: 'Files that were read',
    waiting: 'not begun yet',
    taken: 'questionnaire begun',
  },
  page: {
    title: 'Read a file',
    heading: (questions: number, pages: number) =>
      `${questions === 1 ? 'One question comes' : `${questions} questions come`} along, on ${pages === 1 ? 'one page' : `${pages} pages`}`,
    headingDone: 'A questionnaire was begun with this file',
    lead: (file: string, kind: string) => `From ${file} (${kind}).`,
    all: 'Everything in this file comes along.',
    more: (count: number) => `The report is cut off here at ${count} lines.`,
    weights: {
      wrong: 'Not right in the file',
      lost: 'Does not come along',
      changed: 'Comes along differently',
    },
    where: 'Where',
    what: 'What',
    questions: 'The questions',
    begin: 'Begin with these questions',
    name: 'Title of the questionnaire',
    audience: 'For whom',
    button: 'Begin this questionnaire',
    begun: 'The questionnaire is ready. The report on the file is kept.',
    nothingYet: 'Nothing has changed yet.',
    toList: 'To the questionnaire',
    report: 'Report on the file',
  },
  exports: {
    title: 'Export',
    heading: 'You can take this questionnaire along',
    lead: 'As a Keurpark file everything comes along, and reading it in gives exactly the same questionnaire. As XLSForm you open it in KoboToolbox, ODK or Enketo.',
    json: 'Keurpark file (JSON)',
    form: 'XLSForm (Excel)',
    onlyHere: 'What other programs do not see in the XLSForm',
    onlyHereLead:
      'This stands in the column ‘keurpark’. When you read the file in here again, it comes along. Other programs read over it.',
    nothing: 'Other programs see everything in the XLSForm.',
    sheet: 'not in XLSForm',
    link: 'Take along as a file',
    core: (audience: string) => `Questionnaire of the scheme for ${audience}`,
  },
  spots: {
    sheet: (name: string) => `sheet ${name}`,
    row: (row: number) => `row ${row}`,
    column: (column: string) => `column ${column}`,
    question: (code: string) => `question ${code}`,
    whole: 'whole file',
  },
  notes: {
    'type-missing': () => 'This row has no type of question. The row does not come along.',
    'type-unknown': ({ type }: Params) => `We do not know the type ‘${type}’. The question does not come along.`,
    'type-not-carried': ({ type }: Params) =>
      `There is no question of the type ‘${type}’ here. The question does not come along.`,
    'type-as': ({ type, as }: Params) =>
      `There is no type ‘${type}’ here. The question becomes one of the type ‘${as}’.`,
    'name-missing': () => 'A name is missing here. This does not come along.',
    'name-twice': ({ name }: Params) => `The name ‘${name}’ has been used already. This does not come along.`,
    renamed: ({ from, to }: Params) => `‘${from}’ is called ‘${to}’ here.`,
    'label-missing': ({ name }: Params) => `The text is missing here. We put the name in its place: ‘${name}’.`,
    'list-missing': ({ list }: Params) =>
      `The list of answers ‘${list}’ is not in the file. Write the answers yourself.`,
    'list-short': ({ list, count }: Params) => `The list ‘${list}’ has ${count} answers. Two are needed.`,
    'list-unused': ({ list }: Params) => `No question uses the list ‘${list}’. The list does not come along.`,
    'options-cut': ({ name, most }: Params) =>
      `There is no room for ‘${name}’: a question has at most ${most} answers here.`,
    'text-cut': ({ most }: Params) => `This text is too long. The first ${most} characters come along.`,
    'group-open': ({ type }: Params) => `‘${type}’ is not closed anywhere.`,
    'group-not-open': ({ type }: Params) => `‘${type}’ closes something that was not begun.`,
    'nested-group': ({ name }: Params) =>
      `The group ‘${name}’ stands in another group. Its questions come on the same page.`,
    'in-repeat': ({ name, type }: Params) =>
      `The question ‘${name}’ (${type}) is asked repeatedly. That cannot be done here; the question does not come along.`,
    metadata: ({ type }: Params) =>
      `‘${type}’ records something about whoever answers. Answers are anonymous here; this does not come along.`,
    condition: ({ text }: Params) => `We cannot carry over this condition or calculation: ${text}`,
    'condition-doubtful': ({ text }: Params) =>
      `This condition is not right and still stands as it was. Put it right: ${text}`,
    cycle: ({ path, text }: Params) => `These conditions chase each other (${path}): ${text}`,
    'forward-reference': ({ name, text }: Params) =>
      `This condition looks at ‘${name}’, a question that comes later: ${text}`,
    'unknown-name': ({ name, text }: Params) =>
      `This condition names ‘${name}’, and there is no such question: ${text}`,
    'unknown-option': ({ option = '', text }: Params) =>
      `This condition names the answer ‘${option}’, and there is no such answer: ${text}`,
    column: ({ name, rows }: Params) =>
      `We do not know the column ‘${name}’. What is in it does not come along (row ${rows}).`,
    setting: ({ name, value }: Params) => `The setting ‘${name}’ (${value}) does not come along.`,
    language: ({ language }: Params) =>
      `The language ‘${language}’ cannot be chosen here. The texts in it do not come along.`,
    'no-dutch': ({ count }: Params) => `${count} texts have no Dutch. Write those yourself.`,
    'dutch-assumed': () => 'The file does not say in which language this is. We assume Dutch.',
    piped: ({ text }: Params) =>
      `The text refers to something else. That is not filled in and stands as it is: ${text}`,
    markup: ({ text }: Params) => `Pictures, links or layout were left out of this text: ${text}`,
    'bounds-set': ({ min, max }: Params) =>
      `The file does not say between which numbers the answer lies. We take ${min} to ${max}.`,
    randomised: ({ name }: Params) => `Answers in random order (${name}) cannot be done here.`,
    'own-column': ({ text }: Params) => `We cannot read the column ‘keurpark’ here: ${text}`,
    'only-here': ({ fields }: Params) => `Only Keurpark reads: ${fields}.`,
  },
  problems: {
    'import-missing': 'Choose a file.',
    'import-empty': ({ name }: Params) => `${name} is empty.`,
    'import-too-large': ({ name }: Params) => `${name} is too large. A questionnaire is at most 5 MB.`,
    'import-unpacks-too-large': ({ name }: Params) => `${name} unpacks to too much. We do not read such a file.`,
    'import-unknown-kind': ({ name }: Params) =>
      `${name} is no questionnaire that we know. We read files of Keurpark, XLSForm (.xlsx), LimeSurvey (.lss) and SurveyJS (.json).`,
    'import-damaged': ({ name }: Params) => `${name} is damaged. Save it again and try once more.`,
    'import-no-survey-sheet': ({ name }: Params) =>
      `${name} lacks the sheet ‘survey’. Without that sheet it is no XLSForm.`,
    'import-no-column': ({ sheet, column }: Params) => `Row 1 of the sheet ‘${sheet}’ lacks the column ‘${column}’.`,
    'import-not-xml': ({ name, line }: Params) => `${name} is no proper XML. It goes wrong on line ${line}.`,
    'import-has-entities': ({ name, line }: Params) =>
      `${name} has a DOCTYPE or an entity of its own on line ${line}. We do not read such files: they can unfold without end. Export the questionnaire from LimeSurvey again.`,
    'import-no-limesurvey': ({ name }: Params) => `${name} is XML, but no questionnaire of LimeSurvey.`,
    'import-not-json': ({ name }: Params) => `${name} is no proper JSON.`,
    'import-too-deep': ({ name }: Params) => `Too much in ${name} lies inside each other. We do not read such a file.`,
    'import-not-ours': ({ path, reason }: Params) =>
      `This Keurpark file was changed and is not right any more at ‘${path}’: ${reason}.`,
    'import-no-questions': ({ name }: Params) => `${name} holds not one question that we can carry over.`,
    'import-too-many-questions': ({ most }: Params) => `A questionnaire has at most ${most} questions.`,
  },
  event: (title: string, from: string, lost: number) =>
    `Questionnaire ${title} read from a file of ${from}${lost === 0 ? '' : `; ${lost === 1 ? 'one thing' : `${lost} things`} did not come along`}`,
} satisfies Catalogue<typeof nl>;
