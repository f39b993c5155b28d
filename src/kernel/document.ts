import { z } from 'zod';
import { languages } from './language.ts';

const text = z.string();
const texts = z.array(text).readonly();

const paragraph = z.strictObject({ kind: z.literal('paragraph'), text }).readonly();
const list = z
  .strictObject({ kind: z.literal('list'), marks: z.enum(['dots', 'numbers', 'letters']), items: texts })
  .readonly();
const facts = z
  .strictObject({
    kind: z.literal('facts'),
    facts: z.array(z.strictObject({ term: text, value: text }).readonly()).readonly(),
  })
  .readonly();
const block = z.discriminatedUnion('kind', [paragraph, list, facts]);

const blocks = z.array(block).readonly();
const section = z.strictObject({ kind: z.literal('section'), heading: text, blocks }).readonly();
const article = z
  .strictObject({ kind: z.literal('article'), number: z.int().positive(), heading: text, blocks })
  .readonly();

/** A document as plain JSON: sections and numbered articles holding paragraphs, lists and facts. Its canonical form has a digest. */
export const documentSchema = z
  .strictObject({
    language: z.enum(languages),
    title: text,
    /** One line under the title, such as the day it was drawn up. */
    about: text.nullable(),
    parts: z.array(z.discriminatedUnion('kind', [section, article])).readonly(),
  })
  .readonly();

export type DocumentTree = z.infer<typeof documentSchema>;
export type DocumentPart = DocumentTree['parts'][number];
export type DocumentBlock = DocumentPart['blocks'][number];

/** The lines of a typed text that say something, without the space round them. */
export const linesOf = (typed: string): readonly string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A typed text as paragraphs, one for each line that says something. */
export const paragraphsOf = (typed: string): readonly DocumentBlock[] =>
  linesOf(typed).map((line) => ({ kind: 'paragraph', text: line }));
