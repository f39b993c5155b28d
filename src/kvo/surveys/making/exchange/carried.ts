import type { Draft, DraftQuestion } from '../rules/draft.ts';
import type { Note, Spot } from './note.ts';

export type Texts = Readonly<Record<string, string>>;
export type Options = { readonly key: string; readonly label: Texts }[];

/** A condition of another tool, still as it wrote it. */
export interface Pending {
  readonly field: 'showIf' | 'requiredIf' | 'check';
  readonly text: string;
  readonly at: Spot;
  /** What is said when a check does not hold. */
  readonly message?: Texts;
}

/** A question that was read, with what is still to be done about it. */
export interface CarriedQuestion {
  readonly question: DraftQuestion;
  readonly at: Spot;
  readonly pending: readonly Pending[];
}

export interface CarriedPage {
  /** What the file calls it; absent when it has no name there. */
  readonly name?: string;
  readonly title: Texts;
  readonly lead?: Texts;
  readonly questions: readonly CarriedQuestion[];
}

/** A calculated value, still as another tool wrote it. */
export interface CarriedValue {
  readonly key: string;
  readonly text: string;
  readonly at: Spot;
}

/** What was read from a file of another tool, before its conditions are translated. */
export interface Carried {
  readonly title: Texts;
  readonly intro: Texts;
  readonly pages: readonly CarriedPage[];
  readonly scales: Readonly<Record<string, Options>>;
  readonly values: readonly CarriedValue[];
  readonly notes: readonly Note[];
}

/** The part of a draft that comes from a file; the rest of it comes from the core questionnaire or from the file's own words. */
export type CarriedDraft = Pick<Draft, 'title' | 'intro' | 'pages'> & Partial<Draft>;

/** A file as it would become a draft, and the report of what would not come along. */
export interface ReadImport {
  readonly draft: CarriedDraft;
  readonly notes: readonly Note[];
}

export const importKinds = ['own', 'xlsform', 'limesurvey', 'surveyjs'] as const;
export type ImportKind = (typeof importKinds)[number];

/** What keeps a file from being read at all: each has its sentence in the texts. */
export type ImportFault =
  | 'import-missing'
  | 'import-empty'
  | 'import-too-large'
  | 'import-unpacks-too-large'
  | 'import-unknown-kind'
  | 'import-damaged'
  | 'import-no-survey-sheet'
  | 'import-no-column'
  | 'import-not-xml'
  | 'import-has-entities'
  | 'import-no-limesurvey'
  | 'import-not-json'
  | 'import-too-deep'
  | 'import-not-ours'
  | 'import-no-questions'
  | 'import-too-many-questions';
