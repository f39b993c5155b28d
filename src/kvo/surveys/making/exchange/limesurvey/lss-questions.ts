import type { DraftQuestion } from '../../rules/draft.ts';
import type { Options, Texts } from '../carried.ts';
import type { Meaning } from '../foreign/foreign.ts';
import type { Spot } from '../note.ts';
import { note } from '../note.ts';
import type { LssBench } from './lss-bench.ts';
import { optionsFor, partsOf, questionWords } from './lss-parts.ts';
import type { LssRow } from './lss-tables.ts';

/** A question on its way: its row, where it stands, and how its names are made known. */
interface Asked {
  readonly bench: LssBench;
  readonly row: LssRow;
  readonly code: string;
  readonly at: Spot;
  readonly know: (part: string, meaning: Meaning) => void;
}

type Read = (asked: Asked) => readonly DraftQuestion[];

const other = { key: 'other', label: { nl: 'Anders, namelijk', en: 'Other, namely' }, other: true };

const isEmpty = (texts: Texts): boolean => Object.values(texts).every((text) => text === '');

const base = ({ bench, row, code, at }: Asked, type: string): DraftQuestion => {
  const text = questionWords(bench, row, 'question');
  const hint = questionWords(bench, row, 'help');
  if (isEmpty(text)) bench.notes.push(note(at, 'label-missing', { name: code }));
  const required = { Y: 'hard', S: 'soft' }[row['mandatory'] ?? ''] ?? 'none';
  return {
    type,
    key: bench.keyFor(code, at),
    module: 'X',
    text: isEmpty(text) ? { nl: code, en: '' } : text,
    ...(type === 'information' ? {} : { required }),
    ...(isEmpty(hint) ? {} : { [type === 'information' ? 'body' : 'hint']: hint }),
  };
};

const withOther = ({ row }: Asked, options: Options): Options => (row['other'] === 'Y' ? [...options, other] : options);

const single: Read = (asked) => {
  const question = base(asked, 'single');
  const { options, answers } = optionsFor(asked.bench, asked.row);
  if (options.length < 2)
    asked.bench.notes.push(note(asked.at, 'list-short', { list: asked.code, count: options.length }));
  const known = new Map([...answers, ...(asked.row['other'] === 'Y' ? [['-oth-', 'other'] as const] : [])]);
  asked.know('', { expression: { answer: question.key }, kind: 'choice', answers: known });
  return [{ ...question, options: withOther(asked, options) }];
};

const multiple: Read = (asked) => {
  const { bench, row, code, know } = asked;
  const question = base(asked, 'multiple');
  const alone = bench.attribute(row['qid'] ?? '', 'exclude_all_others').split(';');
  const parts = partsOf(bench, row, 'antwoord');
  if (parts.length < 2) bench.notes.push(note(asked.at, 'list-short', { list: code, count: parts.length }));
  for (const part of parts)
    know(`_${part.code}`, {
      expression: { apply: 'in', to: [{ answer: question.key }, { constant: part.key }] },
      kind: 'truth',
      answers: null,
    });
  know('', {
    expression: { answer: question.key },
    kind: 'choices',
    answers: new Map(parts.map((part) => [part.code, part.key])),
  });
  const options = parts.map(({ code: one, key, label }) => ({
    key,
    label,
    ...(alone.includes(one) ? { exclusive: true } : {}),
  }));
  return [{ ...question, options: withOther(asked, options) }];
};

const matrix: Read = (asked) => {
  const { bench, row, know } = asked;
  const question = base(asked, 'matrix');
  const { options, answers } = optionsFor(bench, row);
  const statements = partsOf(bench, row, 'stelling');
  if (options.length < 2) bench.notes.push(note(asked.at, 'list-short', { list: asked.code, count: options.length }));
  for (const { code, key } of statements)
    know(`_${code}`, { expression: { answer: question.key, row: key }, kind: 'choice', answers });
  return [{ ...question, options, statements: statements.map(({ key, label }) => ({ key, label })) }];
};

const ranking: Read = (asked) => [{ ...base(asked, 'ranking'), options: optionsFor(asked.bench, asked.row).options }];

const yesNo: Read = (asked) => {
  const question = base(asked, 'yes-no');
  const answers = new Map([
    ['Y', 'yes'],
    ['N', 'no'],
  ]);
  asked.know('', { expression: { answer: question.key }, kind: 'choice', answers });
  return [{ ...question, also: [] }];
};

const whole = (text: string): number | undefined => (/^-?\d{1,9}$/.test(text) ? Number(text) : undefined);

const numberParts = ({ bench, row }: Asked) => {
  const qid = row['qid'] ?? '';
  const [min, max] = ['min_num_value_n', 'max_num_value_n'].map((name) => whole(bench.attribute(qid, name)));
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
};

const plain =
  (type: string, kind: Meaning['kind'] = 'other'): Read =>
  (asked) => {
    const question = base(asked, type);
    asked.know('', { expression: { answer: question.key }, kind, answers: null });
    return [{ ...question, ...(type === 'whole-number' ? numberParts(asked) : {}) }];
  };

const points: Read = (asked) => {
  const [question] = plain('mark', 'number')(asked);
  const none = { nl: '', en: '' };
  return question === undefined ? [] : [{ ...question, min: 1, max: 5, ends: { low: none, high: none } }];
};

/** Several lines under one question: each becomes a question, its words behind those they share. */
const several =
  (type: 'short-text' | 'whole-number', kind: Meaning['kind']): Read =>
  (asked) => {
    const { bench, row, code, know } = asked;
    const shared = questionWords(bench, row, 'question');
    return partsOf(bench, row, 'regel').map((part) => {
      const key = bench.keyFor(`${code}_${part.code}`, { question: `${code}_${part.code}` });
      know(`_${part.code}`, { expression: { answer: key }, kind, answers: null });
      const text = Object.fromEntries(
        Object.entries({ ...shared, ...part.label }).map(([language]) => [
          language,
          [shared[language], part.label[language]].filter((one) => one !== undefined && one !== '').join(': '),
        ]),
      );
      const required = row['mandatory'] === 'Y' ? 'hard' : 'none';
      return { type, key, module: 'X', text, required, ...(type === 'whole-number' ? numberParts(asked) : {}) };
    });
  };

/** Which question of ours each type becomes, and as what the report names it when the two are not the same. */
export const readers: Readonly<Record<string, readonly [Read, string?]>> = {
  L: [single],
  '!': [single],
  O: [single, 'single'],
  G: [single],
  M: [multiple],
  P: [multiple, 'multiple'],
  R: [ranking],
  Y: [yesNo],
  '5': [points, 'mark'],
  A: [matrix],
  B: [matrix],
  C: [matrix],
  E: [matrix],
  F: [matrix],
  H: [matrix, 'matrix'],
  N: [plain('whole-number', 'number')],
  K: [several('whole-number', 'number'), 'whole-number'],
  Q: [several('short-text', 'other'), 'short-text'],
  S: [plain('short-text')],
  T: [plain('long-text')],
  U: [plain('long-text')],
  D: [plain('date')],
  X: [plain('information')],
};

/** What the letters of LimeSurvey stand for, where they have no like here. */
export const typeNames: Readonly<Record<string, string>> = {
  ':': 'array (numbers)',
  ';': 'array (texts)',
  '1': 'array (dual scale)',
  '|': 'file upload',
  I: 'language switch',
  '*': 'equation',
  H: 'array by column',
  O: 'list with comment',
  P: 'multiple choice with comments',
  K: 'multiple numerical input',
  Q: 'multiple short text',
  '5': '5 point choice',
};
