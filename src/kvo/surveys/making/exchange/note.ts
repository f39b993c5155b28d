import { z } from 'zod';

const spot = z.strictObject({
  sheet: z.string().optional(),
  /** As a spreadsheet counts them: from 1. */
  row: z.number().optional(),
  column: z.string().optional(),
  question: z.string().optional(),
  path: z.string().optional(),
});
/** Where something stands in a file that was read in; empty when it is about the whole. */
export type Spot = z.infer<typeof spot>;

/** Left behind, carried over as something else, or wrong in the file itself. */
export const noteWeights = ['wrong', 'lost', 'changed'] as const;

/** What can be said of a part of a file, and what its sentence needs. */
const noteCodes = [
  'type-missing',
  'type-unknown',
  'type-not-carried',
  'type-as',
  'name-missing',
  'name-twice',
  'renamed',
  'label-missing',
  'list-missing',
  'list-short',
  'options-cut',
  'text-cut',
  'group-open',
  'group-not-open',
  'nested-group',
  'in-repeat',
  'metadata',
  'condition',
  'condition-doubtful',
  'cycle',
  'forward-reference',
  'unknown-name',
  'unknown-option',
  'column',
  'setting',
  'language',
  'no-dutch',
  'dutch-assumed',
  'piped',
  'markup',
  'bounds-set',
  'randomised',
  'own-column',
  'list-unused',
  'only-here',
] as const;

export const noteSchema = z.strictObject({
  at: spot,
  weight: z.enum(noteWeights),
  code: z.enum(noteCodes),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
/** One line of the report on a file: its place, and what could not be carried over as it stood, and why. */
export type Note = z.infer<typeof noteSchema>;
export type NoteCode = Note['code'];

const weightOf: Readonly<Partial<Record<NoteCode, Note['weight']>>> = {
  'type-missing': 'wrong',
  'type-unknown': 'wrong',
  'name-missing': 'wrong',
  'name-twice': 'wrong',
  'label-missing': 'wrong',
  'list-missing': 'wrong',
  'list-short': 'wrong',
  'group-open': 'wrong',
  'group-not-open': 'wrong',
  'condition-doubtful': 'wrong',
  cycle: 'wrong',
  'forward-reference': 'wrong',
  'unknown-name': 'wrong',
  'unknown-option': 'wrong',
  'type-as': 'changed',
  renamed: 'changed',
  'nested-group': 'changed',
  'no-dutch': 'changed',
  'dutch-assumed': 'changed',
  piped: 'changed',
  markup: 'changed',
  'bounds-set': 'changed',
  'only-here': 'changed',
};

const longest = 300;

const short = (value: string | number): string | number =>
  typeof value === 'string' && value.length > longest ? `${value.slice(0, longest).toWellFormed()}…` : value;

/** A line of the report; long texts from the file are shortened in it. */
export const note = (at: Spot, code: NoteCode, params: Note['params'] = {}): Note => ({
  at,
  code,
  weight: weightOf[code] ?? 'lost',
  params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, short(value)])),
});
