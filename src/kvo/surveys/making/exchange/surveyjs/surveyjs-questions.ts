import type { DraftQuestion } from '../../rules/draft.ts';
import type { Texts } from '../carried.ts';
import type { Meaning } from '../foreign/foreign.ts';
import { note } from '../note.ts';
import type { JsBench, Thing } from './surveyjs-bench.ts';
import { choicesIn, isEmptyText, textIn, thingsIn } from './surveyjs-bench.ts';

/** An element on its way: where it stands and what it is called. */
interface Asked {
  readonly bench: JsBench;
  readonly thing: Thing;
  readonly path: string;
  readonly name: string;
}

type Read = (asked: Asked) => readonly DraftQuestion[];

const know = ({ bench, name }: Asked, meaning: Meaning, part = ''): void => {
  bench.known.set(`${name}${part}`, meaning);
};

const base = ({ bench, thing, path, name }: Asked, type: string): DraftQuestion => {
  const at = { path };
  const title = bench.words(thing['title'], at);
  const hint = bench.words(thing['description'], at);
  return {
    type,
    key: bench.keyFor(name, { path }),
    module: 'X',
    text: isEmptyText(title) ? { ...bench.words(name, at) } : title,
    ...(type === 'information' ? {} : { required: thing['isRequired'] === true ? 'hard' : 'none' }),
    ...(isEmptyText(hint) || type === 'information' ? {} : { hint }),
    ...(thing['showRefuseItem'] === true ? { ratherNotSay: true } : {}),
  };
};

const words = (nl: string, en: string): Texts => ({ nl, en });
const isOn = (thing: Thing, ...names: readonly string[]): boolean => names.some((name) => thing[name] === true);

const besides = ({ bench, thing, path }: Asked, type: 'single' | 'multiple') => {
  const worded = (name: string, usual: Texts): Texts => {
    const own = bench.words(thing[name], { path });
    return isEmptyText(own) ? usual : own;
  };
  const alone = type === 'multiple' ? { exclusive: true } : {};
  return [
    ...(isOn(thing, 'hasOther', 'showOtherItem')
      ? [{ key: 'other', label: worded('otherText', words('Anders, namelijk', 'Other, namely')), other: true }]
      : []),
    ...(isOn(thing, 'hasNone', 'showNoneItem')
      ? [{ key: 'none', label: worded('noneText', words('Geen van deze', 'None of these')), ...alone }]
      : []),
    ...(isOn(thing, 'showDontKnowItem')
      ? [
          {
            key: 'dontknow',
            label: worded('dontKnowText', words('Weet ik niet', 'Do not know')),
            aside: true,
            ...alone,
          },
        ]
      : []),
  ];
};

const choosing =
  (type: 'single' | 'multiple'): Read =>
  (asked) => {
    const { bench, thing, path, name } = asked;
    const question = base(asked, type);
    const { options, answers } = choicesIn(bench, thing['choices'], `${path}.choices`, 'antwoord');
    const more = besides(asked, type).filter(({ key }) => !options.some((one) => one.key === key));
    const all = [...options, ...more];
    if (thing['choicesByUrl'] !== undefined)
      bench.notes.push(note({ path: `${path}.choicesByUrl` }, 'list-missing', { list: 'choicesByUrl' }));
    if (all.length < 2)
      bench.notes.push(note({ path: `${path}.choices` }, 'list-short', { list: name, count: all.length }));
    const known = new Map([...answers, ...more.map(({ key }) => [key, key] as const)]);
    know(asked, {
      expression: { answer: question.key },
      kind: type === 'single' ? 'choice' : 'choices',
      answers: known,
    });
    return [{ ...question, options: all }];
  };

const ranking: Read = (asked) => {
  const question = base(asked, 'ranking');
  const { options, answers } = choicesIn(asked.bench, asked.thing['choices'], `${asked.path}.choices`, 'antwoord');
  know(asked, { expression: { answer: question.key }, kind: 'choices', answers });
  return [{ ...question, options }];
};

const yesNo: Read = (asked) => {
  const { thing } = asked;
  const question = base(asked, 'yes-no');
  const answers = new Map([
    [String(thing['valueTrue'] ?? 'true'), 'yes'],
    [String(thing['valueFalse'] ?? 'false'), 'no'],
    ['true', 'yes'],
    ['false', 'no'],
  ]);
  know(asked, { expression: { answer: question.key }, kind: 'choice', answers });
  return [{ ...question, also: [] }];
};

const whole = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) ? number : undefined;
};

const rating: Read = (asked) => {
  const { bench, thing, path } = asked;
  if (Array.isArray(thing['rateValues']))
    return choosing('single')({ ...asked, thing: { ...thing, choices: thing['rateValues'] } });
  const question = base(asked, 'mark');
  know(asked, { expression: { answer: question.key }, kind: 'number', answers: null });
  const at = { path };
  const ends = {
    low: bench.words(thing['minRateDescription'], at),
    high: bench.words(thing['maxRateDescription'], at),
  };
  return [
    {
      ...question,
      min: whole(thing['rateMin']) ?? 1,
      max: whole(thing['rateMax']) ?? whole(thing['rateCount']) ?? 5,
      ends,
    },
  ];
};

const matrix: Read = (asked) => {
  const { bench, thing, path } = asked;
  const question = base(asked, 'matrix');
  const { options, answers } = choicesIn(bench, thing['columns'], `${path}.columns`, 'antwoord');
  const rows = choicesIn(bench, thing['rows'], `${path}.rows`, 'stelling');
  for (const [value, key] of rows.answers)
    know(asked, { expression: { answer: question.key, row: key }, kind: 'choice', answers }, `.${value}`);
  return [
    {
      ...question,
      options,
      statements: rows.options,
      ...(thing['isAllRowRequired'] === true ? { required: 'hard' } : {}),
    },
  ];
};

const plain =
  (type: string): Read =>
  (asked) => {
    const question = base(asked, type);
    const kind = type === 'whole-number' ? 'number' : 'other';
    know(asked, { expression: { answer: question.key }, kind, answers: null });
    const [min, max] = [whole(asked.thing['min']), whole(asked.thing['max'])];
    const bounds = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
    return [{ ...question, ...(type === 'whole-number' ? bounds : {}) }];
  };

const html: Read = (asked) => {
  const question = base(asked, 'information');
  return [{ ...question, text: asked.bench.words(asked.thing['html'] ?? asked.name, { path: asked.path }) }];
};

const inputs: Readonly<Record<string, string>> = {
  '': 'short-text',
  text: 'short-text',
  number: 'whole-number',
  range: 'whole-number',
  date: 'date',
  month: 'month',
};

const text: Read = (asked) => {
  const input = textIn(asked.thing, 'inputType');
  const type = inputs[input];
  if (type === undefined)
    asked.bench.notes.push(
      note({ path: `${asked.path}.inputType` }, 'type-as', { type: `text (${input})`, as: 'short-text' }),
    );
  return plain(type ?? 'short-text')(asked);
};

/** Several lines under one question: each becomes a question. */
const lines: Read = (asked) => {
  const { bench, path, name, thing } = asked;
  const shared = bench.words(thing['title'] ?? name, { path });
  bench.notes.push(note({ path }, 'type-as', { type: 'multipletext', as: 'short-text' }));
  return thingsIn(thing['items']).flatMap((item, index) => {
    const line = { bench, thing: item, path: `${path}.items[${index}]`, name: `${name}.${textIn(item, 'name')}` };
    return text(line).map((question) => ({
      ...question,
      text: Object.fromEntries(
        Object.keys({ ...shared, ...question.text }).map((language) => [
          language,
          [shared[language], question.text[language]].filter((one) => one !== undefined && one !== '').join(': '),
        ]),
      ),
    }));
  });
};

/** Which question of ours each type of element becomes. */
export const readers: Readonly<Record<string, Read>> = {
  text,
  comment: plain('long-text'),
  radiogroup: choosing('single'),
  dropdown: choosing('single'),
  buttongroup: choosing('single'),
  checkbox: choosing('multiple'),
  tagbox: choosing('multiple'),
  boolean: yesNo,
  rating,
  slider: plain('whole-number'),
  ranking,
  matrix,
  html,
  multipletext: lines,
};
