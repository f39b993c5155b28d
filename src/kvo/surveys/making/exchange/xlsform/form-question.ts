import type { Options } from '../carried.ts';
import type { Note, Spot } from '../note.ts';
import { note } from '../note.ts';
import type { FormList } from './form-lists.ts';

/** What the type of a row makes of its question; null when there is no such question here. */
export interface TypeParts {
  readonly type: string;
  readonly list: FormList | null;
  readonly parts: Readonly<Record<string, unknown>>;
}

/** What a type is read from: how it is written, how it is to look, its parameters, and where it stands. */
export interface TypeCell {
  readonly written: string;
  readonly appearance: string;
  readonly parameters: string;
  readonly at: Spot;
}

const plain: Readonly<Record<string, string>> = {
  text: 'short-text',
  string: 'short-text',
  integer: 'whole-number',
  int: 'whole-number',
  date: 'date',
  note: 'information',
};
// Near enough to be asked, but not the same: the report says so.
const near: Readonly<Record<string, string>> = {
  decimal: 'whole-number',
  time: 'short-text',
  datetime: 'short-text',
  geopoint: 'place',
  geotrace: 'place',
  geoshape: 'place',
  acknowledge: 'information',
  trigger: 'information',
};
const metadata = new Set([
  ...['start', 'end', 'today', 'deviceid', 'subscriberid', 'simserial', 'phonenumber', 'username', 'email', 'audit'],
  ...['start-geopoint', 'background-geopoint', 'instanceid'],
]);
const notCarried = new Set([
  ...[
    'image',
    'audio',
    'video',
    'file',
    'barcode',
    'background-audio',
    'xml-external',
    'csv-external',
    'hidden',
    'osm',
  ],
  ...['select_one_external', 'select_one_from_file', 'select_multiple_from_file'],
]);
const choosing: Readonly<Record<string, string>> = {
  select_one: 'single',
  'select one': 'single',
  select1: 'single',
  select_multiple: 'multiple',
  'select all that apply from': 'multiple',
  'select multiple': 'multiple',
  rank: 'ranking',
};

const blank: Options = [
  { key: 'antwoord-1', label: { nl: '', en: '' } },
  { key: 'antwoord-2', label: { nl: '', en: '' } },
];

const otherOption = { key: 'other', label: { nl: 'Anders, namelijk', en: 'Other, namely' }, other: true };

const choosingParts = (cell: TypeCell, lists: ReadonlyMap<string, FormList>, notes: Note[]): TypeParts | null => {
  const match =
    /^(select_one|select one(?: from)?|select1|select_multiple|select all that apply from|select multiple(?: from)?|rank)\s+(\S+)(?:\s+(or[ _]other|or specify other))?$/i.exec(
      cell.written,
    );
  const [, verb = '', name = '', orOther] = match ?? [];
  const type = choosing[verb.toLowerCase().replace(/ from$/, '')] ?? choosing[verb.toLowerCase()];
  if (type === undefined) return null;
  const found = lists.get(name);
  if (found === undefined) notes.push(note(cell.at, 'list-missing', { list: name }));
  else if (found.options.length < 2)
    notes.push(note(cell.at, 'list-short', { list: name, count: found.options.length }));
  const list = found ?? { key: '', options: blank, answers: new Map<string, string>() };
  const options = orOther === undefined ? list.options : [...list.options, otherOption];
  const inline = orOther !== undefined || type === 'ranking' || found === undefined;
  return { type, list, parts: { options: inline ? options : list.key } };
};

const rangeParts = ({ parameters, at }: TypeCell, notes: Note[]): TypeParts => {
  const said = (name: string, usual: number): number => {
    const [, value] = new RegExp(`(?:^|[\\s,;])${name}\\s*=\\s*(-?[\\d.]+)`).exec(parameters) ?? [];
    return value === undefined ? usual : Number(value);
  };
  const [min, max, step] = [said('start', 0), said('end', 10), said('step', 1)];
  if (step === 1 && Number.isInteger(min) && Number.isInteger(max) && max - min <= 20 && min < max)
    return {
      type: 'mark',
      list: null,
      parts: { min, max, ends: { low: { nl: '', en: '' }, high: { nl: '', en: '' } } },
    };
  notes.push(note(at, 'type-as', { type: `range ${parameters}`, as: 'whole-number' }));
  return { type: 'whole-number', list: null, parts: { min: Math.ceil(min), max: Math.floor(max) } };
};

/** Finds the type of question that a row asks for; what there is none of goes into the report, with its place. */
export const typeParts = (cell: TypeCell, lists: ReadonlyMap<string, FormList>, notes: Note[]): TypeParts | null => {
  const { written, appearance, at } = cell;
  const lower = written.toLowerCase();
  if (lower === 'range') return rangeParts(cell, notes);
  const long = lower === 'text' && /\bmultiline\b/.test(appearance);
  const month = lower === 'date' && /\bmonth-year\b/.test(appearance);
  const same = long ? 'long-text' : month ? 'month' : plain[lower];
  if (same !== undefined) return { type: same, list: null, parts: {} };
  const like = near[lower];
  if (like !== undefined) {
    notes.push(note(at, 'type-as', { type: written, as: like }));
    return { type: like, list: null, parts: {} };
  }
  const chosen = choosingParts(cell, lists, notes);
  if (chosen !== null) return chosen;
  const [first = ''] = lower.split(' ');
  const code = metadata.has(lower) ? 'metadata' : notCarried.has(first) ? 'type-not-carried' : 'type-unknown';
  notes.push(written === '' ? note(at, 'type-missing') : note(at, code, { type: written }));
  return null;
};
