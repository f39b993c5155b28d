import { z } from 'zod';
import type { CompileFault } from '../../questionnaire/compile/compile-fault.ts';
import { compileQuestionnaire } from '../../questionnaire/compile-questionnaire.ts';
import type { Carried, CarriedDraft, CarriedQuestion, Pending } from './carried.ts';
import type { Note, NoteCode, Spot } from './note.ts';
import { note } from './note.ts';

const codes: Readonly<Partial<Record<CompileFault['code'], NoteCode>>> = {
  cycle: 'cycle',
  'forward-reference': 'forward-reference',
  'unknown-name': 'unknown-name',
  'unknown-question': 'unknown-name',
  'unknown-option': 'unknown-option',
  'unknown-statement': 'unknown-option',
  'wrong-kind': 'condition-doubtful',
  'type-clash': 'condition-doubtful',
  'wrong-count': 'condition-doubtful',
  'not-a-condition': 'condition-doubtful',
  'too-complex': 'condition-doubtful',
  syntax: 'condition-doubtful',
};

const dots = '…';
const written = z.record(z.string(), z.string());

/** The draft with something in every text, so that what is looked at are its conditions. */
const filledIn = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(filledIn);
  if (typeof value !== 'object' || value === null) return value;
  const text = 'nl' in value ? written.safeParse(value) : null;
  if (text?.success === true) return { nl: text.data['nl'] || dots, en: text.data['en'] || dots };
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, filledIn(one)]));
};

const word = { nl: dots, en: dots };
const words = { yes: word, no: word, 'dont-know': word, 'rather-not-say': word };

const fieldOf = (place: string): Pending['field'] | null => {
  if (place.includes('.showIf')) return 'showIf';
  if (place.includes('.requiredIf')) return 'requiredIf';
  return place.includes('.checks') ? 'check' : null;
};

const spotOf = (carried: Carried, place: string): { readonly at: Spot; readonly text: string } => {
  const [, page, index] = /^pages\[(\d+)\]\.questions\[(\d+)\]/.exec(place) ?? [];
  const question: CarriedQuestion | undefined = carried.pages[Number(page)]?.questions[Number(index)];
  const [, name] = /^values\.([^.]+)/.exec(place) ?? [];
  const value = carried.values.find(({ key }) => key === name);
  if (value !== undefined) return { at: value.at, text: value.text };
  const field = fieldOf(place);
  const pending = question?.pending.filter((one) => one.field === field) ?? [];
  return {
    at: pending.at(-1)?.at ?? question?.at ?? {},
    text: pending.map(({ text }) => text).join('; '),
  };
};

/** What is wrong with conditions that could be translated: circles, names of later questions, kinds that do not fit. */
export const conditionNotes = (draft: CarriedDraft, carried: Carried): readonly Note[] => {
  const head = { words, id: 'looked-at', version: 1, audience: 'entrepreneurs', languages: ['nl'] };
  const compiled = compileQuestionnaire({ ...head, ...Object(filledIn(draft)), intro: word }, { themes: [] });
  if (compiled.ok) return [];
  return compiled.refusal.flatMap(({ code, place, params }) => {
    const as = codes[code];
    if (as === undefined) return [];
    const { at, text } = spotOf(carried, place);
    const named = { name: params['question'] ?? '', ...params, text };
    return [note(at, as, as === 'cycle' ? { text, path: params['path'] ?? '' } : named)];
  });
};
