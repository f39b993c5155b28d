import type { Refused, Result } from '../../../../../kernel/result.ts';
import { ok, refuseWith } from '../../../../../kernel/result.ts';
import { assembleDraft } from '../assemble-draft.ts';
import type { CarriedPage, CarriedQuestion, CarriedValue, ImportFault, Pending, ReadImport } from '../carried.ts';
import { carry, carryCondition } from '../foreign/carry-over.ts';
import { parseForeign } from '../foreign/parse-foreign.ts';
import { mostQuestions } from '../import-limits.ts';
import { note } from '../note.ts';
import type { JsBench, Thing } from './surveyjs-bench.ts';
import { isEmptyText, jsBench, textIn, thingsIn } from './surveyjs-bench.ts';
import { surveyJsLexicon } from './surveyjs-conditions.ts';
import { readers } from './surveyjs-questions.ts';

/** Properties of an element that are carried over, or that only say how it looks. */
const handled = new Set([
  ...['type', 'name', 'title', 'description', 'isRequired', 'visibleIf', 'requiredIf', 'choices', 'columns', 'rows'],
  ...[
    'inputType',
    'min',
    'max',
    'rateMin',
    'rateMax',
    'rateCount',
    'rateValues',
    'minRateDescription',
    'html',
    'items',
  ],
  ...[
    'maxRateDescription',
    'hasOther',
    'showOtherItem',
    'otherText',
    'hasNone',
    'showNoneItem',
    'noneText',
    'elements',
  ],
  ...[
    'showDontKnowItem',
    'dontKnowText',
    'showRefuseItem',
    'valueTrue',
    'valueFalse',
    'isAllRowRequired',
    'expression',
  ],
  ...[
    'validators',
    'titleLocation',
    'startWithNewLine',
    'width',
    'minWidth',
    'maxWidth',
    'colCount',
    'state',
    'choicesByUrl',
  ],
  ...['cellType', 'rateType', 'displayMode', 'autoGenerate', 'rowCount', 'cols', 'questions'],
]);

const shown = (value: unknown): string =>
  (typeof value === 'object' ? JSON.stringify(value) : String(value)).slice(0, 300);

const noteProperties = ({ notes }: JsBench, thing: Thing, path: string): void => {
  for (const [name, value] of Object.entries(thing)) {
    if (handled.has(name) || value === false || value === '') continue;
    notes.push(
      note({ path: `${path}.${name}` }, name === 'choicesOrder' ? 'randomised' : 'setting', {
        name,
        value: shown(value),
      }),
    );
  }
};

const conditionsOf = ({ notes, words }: JsBench, thing: Thing, path: string): readonly Pending[] => {
  const at = (name: string) => ({ path: `${path}.${name}` });
  const [showIf, requiredIf] = [textIn(thing, 'visibleIf'), textIn(thing, 'requiredIf')];
  const checks = thingsIn(thing['validators']).flatMap((one, index): readonly Pending[] => {
    const spot = at(`validators[${index}]`);
    const text = textIn(one, 'expression');
    if (text !== '') return [{ field: 'check', text, at: spot, message: words(one['text'], spot) }];
    notes.push(note(spot, 'setting', { name: `validator ${textIn(one, 'type')}`, value: shown(one) }));
    return [];
  });
  return [
    ...(showIf === '' ? [] : [{ field: 'showIf' as const, text: showIf, at: at('visibleIf') }]),
    ...(requiredIf === '' ? [] : [{ field: 'requiredIf' as const, text: requiredIf, at: at('requiredIf') }]),
    ...checks,
  ];
};

interface Gathered {
  readonly questions: CarriedQuestion[];
  readonly values: CarriedValue[];
}

/** An element, where it stands, and under which conditions of what is round it. */
interface Found {
  readonly thing: Thing;
  readonly path: string;
  readonly outer: readonly Pending[];
}

const elementsIn = (thing: Thing): readonly Thing[] => thingsIn(thing['elements'] ?? thing['questions']);

const readElement = (bench: JsBench, { thing, path, outer }: Found, into: Gathered): void => {
  const [type, name] = [textIn(thing, 'type'), textIn(thing, 'name')];
  const conditions = conditionsOf(bench, thing, path);
  if (type === 'panel') {
    bench.notes.push(note({ path }, 'nested-group', { name }));
    noteProperties(bench, thing, path);
    const inner = [...outer, ...conditions.filter(({ field }) => field === 'showIf')];
    const text = bench.words(thing['title'], { path });
    const body = bench.words(thing['description'], { path });
    if (!isEmptyText(text)) {
      const question = { type: 'information', key: bench.keyFor(name, { path }), module: 'X', text };
      into.questions.push({
        question: isEmptyText(body) ? question : { ...question, body },
        at: { path },
        pending: inner,
      });
    }
    for (const [index, one] of elementsIn(thing).entries())
      readElement(bench, { thing: one, path: `${path}.elements[${index}]`, outer: inner }, into);
    return;
  }
  if (name === '') {
    bench.notes.push(note({ path }, 'name-missing'));
    return;
  }
  if (type === 'expression') {
    into.values.push(readValue(bench, name, textIn(thing, 'expression'), `${path}.expression`));
    return;
  }
  const read = readers[type];
  if (read === undefined) {
    bench.notes.push(note({ path }, type === '' ? 'type-missing' : 'type-not-carried', { type }));
    return;
  }
  noteProperties(bench, thing, path);
  for (const question of read({ bench, thing, path, name }))
    into.questions.push({ question, at: { path }, pending: [...outer, ...conditions] });
};

const readValue = (bench: JsBench, name: string, text: string, path: string): CarriedValue => {
  const key = bench.keyFor(name, { path });
  bench.known.set(name, { expression: { answer: key }, kind: 'other', answers: null });
  return { key, text, at: { path } };
};

/** Properties of a survey that are carried over, or that only say how it looks. */
const handledHead = new Set([
  'title',
  'description',
  'pages',
  'elements',
  'questions',
  'locale',
  'calculatedValues',
  'logoPosition',
  'showQuestionNumbers',
  '$schema',
]);

const readPages = (bench: JsBench, survey: Thing, title: CarriedPage['title']) => {
  const values: CarriedValue[] = [];
  const loose = elementsIn(survey);
  const things = loose.length > 0 ? [...thingsIn(survey['pages']), survey] : thingsIn(survey['pages']);
  const pages = things.map((thing, index): CarriedPage => {
    const isSurvey = thing === survey;
    const path = isSurvey ? '$' : `$.pages[${index}]`;
    const into: Gathered = { questions: [], values };
    const outer = isSurvey ? [] : conditionsOf(bench, thing, path).filter(({ field }) => field === 'showIf');
    if (!isSurvey) noteProperties(bench, thing, path);
    for (const [at, element] of elementsIn(thing).entries())
      readElement(bench, { thing: element, path: `${path}.elements[${at}]`, outer }, into);
    const own = isSurvey ? title : bench.words(thing['title'], { path });
    return { title: isEmptyText(own) ? title : own, questions: into.questions };
  });
  return { pages, values };
};

/** Reads a survey of SurveyJS: what can be carried over as a draft, and a report of what cannot, by its path in the JSON. */
export const readSurveyJs = (survey: Thing): Result<ReadImport, Refused<ImportFault>> => {
  const bench = jsBench(textIn(survey, 'locale'));
  const title = bench.words(survey['title'], { path: '$.title' });
  const intro = bench.words(survey['description'], { path: '$.description' });
  const early = thingsIn(survey['calculatedValues']).map((one, index) =>
    readValue(bench, textIn(one, 'name'), textIn(one, 'expression'), `$.calculatedValues[${index}]`),
  );
  const { pages, values } = readPages(bench, survey, title);
  const count = pages.reduce((sum, { questions }) => sum + questions.length, 0);
  if (count === 0) return refuseWith('import-no-questions', { field: 'file' });
  if (count > mostQuestions)
    return refuseWith('import-too-many-questions', { field: 'file', params: { most: mostQuestions } });
  for (const [name, value] of Object.entries(survey))
    if (!handledHead.has(name) && value !== false && value !== '')
      bench.notes.push(note({ path: `$.${name}` }, 'setting', { name, value: shown(value) }));
  const { notes, known } = bench;
  return ok(
    assembleDraft({ title, intro, pages, scales: {}, values: [...early, ...values], notes }, (text, _own, kind) =>
      (kind === 'condition' ? carryCondition : carry)(
        parseForeign(text, surveyJsLexicon),
        (name) => known.get(name) ?? null,
      ),
    ),
  );
};
