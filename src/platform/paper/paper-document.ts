import type { Language } from '../../kernel/language.ts';
import type { Strip } from './strip.ts';

/** One figure on paper: what it is about, the figure in words, and where it has one its picture on the scale. */
export interface FigureLine {
  readonly label: string;
  /** What stands large, such as "31 %". */
  readonly head: string;
  /** What goes with it: counts and limits, or the reason it is hidden. */
  readonly detail: string;
  /** How many answered; empty where that is hidden. */
  readonly n: string;
  readonly strip: Strip | null;
}

export interface FigureBlock {
  readonly kind: 'figures';
  /** What is shown; the name of the picture and of the table. */
  readonly name: string;
  readonly heads: { readonly subject: string; readonly picture: string; readonly figure: string; readonly n: string };
  /** The numbers along the scale, from left to right, or none where there is no scale. */
  readonly ticks: readonly string[];
  readonly lines: readonly FigureLine[];
  /** What the figures rest on, below the table. */
  readonly base: string;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How wide each column is with respect to the others. */
  readonly widths: readonly number[];
  /** The places of the columns that hold numbers. */
  readonly numbers?: readonly number[];
  /** Many columns with small numbers: set smaller. */
  readonly small?: boolean;
}

export type PaperBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly fresh?: boolean }
  | { readonly kind: 'paragraph'; readonly text: string; readonly look?: 'lead' | 'note' }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | FigureBlock
  | TableBlock;

/** A document for paper, as a tree of plain values: set as PDF or as DOCX from the same. */
export interface PaperDocument {
  readonly language: Language;
  readonly title: string;
  /** What stands below the title: where, when, of whom. */
  readonly about: readonly string[];
  /** What stands small at the foot of every page, before the number of the page. */
  readonly footer: string;
  readonly contents: string;
  readonly page: string;
  readonly blocks: readonly PaperBlock[];
}
