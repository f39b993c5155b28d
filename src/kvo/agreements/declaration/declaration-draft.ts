import type { LocalDate } from '../../../kernel/dates.ts';
import type { Language } from '../../../kernel/language.ts';

/** The free parts of a declaration as kept; null where the text that comes with the product stands. */
export interface DeclarationDraft {
  readonly language: Language;
  readonly title: string | null;
  readonly considerations: string | null;
  readonly purpose: string | null;
  readonly workingMethod: string | null;
  readonly contact: string | null;
  /** The day it is drawn up; null for the day it is frozen. */
  readonly datedOn: LocalDate | null;
  /** 0 as long as nothing was saved. */
  readonly version: number;
}

export const untouchedDraft: DeclarationDraft = {
  language: 'nl',
  title: null,
  considerations: null,
  purpose: null,
  workingMethod: null,
  contact: null,
  datedOn: null,
  version: 0,
};

/** What one party declares, one statement a line; null where the usual statements of its kind stand. */
export interface KeptStatement {
  readonly text: string | null;
  readonly version: number;
}
