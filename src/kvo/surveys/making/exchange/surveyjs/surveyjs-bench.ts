import { z } from 'zod';
import type { Options, Texts } from '../carried.ts';
import type { Meaning } from '../foreign/foreign.ts';
import { longestText, mostOptions } from '../import-limits.ts';
import { keyMaker } from '../key-maker.ts';
import { languageNamed } from '../languages-of-files.ts';
import type { Note, Spot } from '../note.ts';
import { note } from '../note.ts';
import { plainText } from '../plain-text.ts';

/** A part of a survey as JSON holds it. */
export type Thing = Readonly<Record<string, unknown>>;

/** What the parts of a survey are read with. */
export interface JsBench {
  readonly notes: Note[];
  readonly known: Map<string, Meaning>;
  /** A text in its languages; empty when there is none. */
  readonly words: (given: unknown, at: Spot) => Texts;
  readonly keyFor: (name: string, at: Spot) => string;
}

export const thingsIn = (given: unknown): readonly Thing[] =>
  Array.isArray(given)
    ? given.filter((one): one is Thing => typeof one === 'object' && one !== null && !Array.isArray(one))
    : [];

export const textIn = (thing: Thing, name: string): string => {
  const value = thing[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

export const isEmptyText = (texts: Texts): boolean => Object.values(texts).every((text) => text === '');

const translated = z.record(z.string(), z.unknown());

export const jsBench = (locale: string): JsBench => {
  const notes: Note[] = [];
  const plain = languageNamed(locale === '' ? 'en' : locale);
  const makeKey = keyMaker('vraag');
  const unknown = new Set<string>();
  const words = (given: unknown, at: Spot): Texts => {
    const texts: Record<string, string> = { nl: '', en: '' };
    const written = typeof given === 'string' ? { default: given } : (translated.safeParse(given).data ?? {});
    for (const [name, value] of Object.entries(written)) {
      const language = name === 'default' ? plain : languageNamed(name);
      if (typeof value !== 'string' || value.trim() === '') continue;
      if (language === null) {
        const called = name === 'default' ? locale : name;
        if (!unknown.has(called)) notes.push(note(at, 'language', { language: called }));
        unknown.add(called);
        continue;
      }
      const { text, lost } = plainText(value);
      if (lost) notes.push(note(at, 'markup', { text: value }));
      if (/\{[^{}\s][^{}]*\}/.test(text)) notes.push(note(at, 'piped', { text }));
      if (text.length > longestText) notes.push(note(at, 'text-cut', { most: longestText }));
      texts[language] ||= text.slice(0, longestText).toWellFormed();
    }
    return texts;
  };
  const keyFor = (name: string, at: Spot): string => {
    const key = makeKey(name);
    if (key !== name) notes.push(note(at, 'renamed', { from: name, to: key }));
    return key;
  };
  return { notes, known: new Map(), words, keyFor };
};

interface JsChoices {
  readonly options: Options;
  /** How the file writes an answer, and the key it has here. */
  readonly answers: ReadonlyMap<string, string>;
}

/** Choices, columns or rows: each a value, or a value with a text. */
export const choicesIn = (bench: JsBench, given: unknown, path: string, stem: string): JsChoices => {
  const keyOf = keyMaker(stem);
  const answers = new Map<string, string>();
  const options: Options = [];
  for (const [index, one] of (Array.isArray(given) ? given : []).entries()) {
    const at = { path: `${path}[${index}]` };
    const thing: Thing = typeof one === 'object' && one !== null ? one : { value: one };
    const value = textIn(thing, 'value') || textIn(thing, 'name') || String(thing['value'] ?? '');
    if (value === '' || answers.has(value)) {
      bench.notes.push(value === '' ? note(at, 'name-missing') : note(at, 'name-twice', { name: value }));
      continue;
    }
    if (options.length >= mostOptions) {
      bench.notes.push(note(at, 'options-cut', { name: value, most: mostOptions }));
      continue;
    }
    const key = keyOf(value);
    if (key !== value) bench.notes.push(note(at, 'renamed', { from: value, to: key }));
    for (const name of ['visibleIf', 'enableIf', 'imageLink'])
      if (thing[name] !== undefined) bench.notes.push(note(at, 'setting', { name, value: textIn(thing, name) }));
    const label = bench.words(thing['text'] ?? thing['title'] ?? value, at);
    answers.set(value, key);
    options.push({ key, label });
  }
  return { options, answers };
};
