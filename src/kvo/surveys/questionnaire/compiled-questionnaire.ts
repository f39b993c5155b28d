import type { InEach } from '../../../kernel/language.ts';
import type { RespondentLanguage } from '../../../kernel/respondent-language.ts';
import type { Audience } from '../../schemes/model.ts';
import type { Condition } from './condition.ts';

/** When a figure is proposed as a finding: a share from 0 to 1, or a mean mark, on the wrong side of a bound. */
export type Proposal = { readonly atLeast: number } | { readonly atMost: number };

interface Part {
  readonly key: string;
  readonly label: InEach;
  /** Its name in a chart. */
  readonly short: InEach;
  readonly theme: string | null;
  readonly propose: Proposal | null;
}

export interface Option extends Part {
  readonly exclusive: boolean;
  readonly aside: boolean;
  readonly other: boolean;
}

export interface Statement extends Part {
  readonly hits: readonly string[];
}

export interface FigureMark {
  readonly label: InEach;
  readonly hits: readonly string[];
  readonly says: InEach | null;
  readonly theme: string | null;
  readonly propose: Proposal | null;
  /** Of a matrix: the share for whom at least one statement counts. */
  readonly any: { readonly label: InEach; readonly says: InEach } | null;
}

interface Asked {
  readonly key: string;
  readonly module: string;
  readonly text: InEach;
  readonly hint: InEach | null;
  /** `soft`: asked once more when left open, then skipped. */
  readonly required: 'none' | 'soft' | 'hard';
  readonly showIf: Condition | null;
  readonly onlyIf: InEach | null;
  readonly figure: FigureMark | null;
  readonly page: number;
  /** The question on the same page that its condition looks at; null when the page need not be sent to know. */
  readonly followUpOf: string | null;
}

export interface ChoiceQuestion extends Asked {
  readonly type: 'single' | 'yes-no';
  readonly options: readonly Option[];
}
export interface MultipleQuestion extends Asked {
  readonly type: 'multiple';
  readonly options: readonly Option[];
}
export interface MarkQuestion extends Asked {
  readonly type: 'mark';
  readonly min: number;
  readonly max: number;
  readonly ends: { readonly low: InEach; readonly high: InEach };
  readonly dontKnow: InEach | null;
}
export interface MatrixQuestion extends Asked {
  readonly type: 'matrix';
  readonly statements: readonly Statement[];
  readonly options: readonly Option[];
}
export interface WholeNumberQuestion extends Asked {
  readonly type: 'whole-number';
  readonly min: number;
  readonly max: number;
  readonly unit: InEach | null;
}
export interface EuroQuestion extends Asked {
  readonly type: 'euro';
  readonly max: number;
}
export interface TextQuestion extends Asked {
  readonly type: 'short-text' | 'long-text';
  /** The most characters (UTF-16 units, as browsers count them) that are kept. */
  readonly max: number;
}

export type Question =
  | ChoiceQuestion
  | MultipleQuestion
  | MarkQuestion
  | MatrixQuestion
  | WholeNumberQuestion
  | EuroQuestion
  | TextQuestion;

export interface Page {
  readonly key: string;
  readonly title: InEach;
  readonly lead: InEach | null;
  readonly questions: readonly Question[];
}

/** A questionnaire that has been checked through and can be asked. Plain data: it can travel to the browser as JSON. */
export interface Questionnaire {
  readonly id: string;
  readonly version: number;
  readonly audience: Audience;
  readonly title: InEach;
  readonly intro: InEach;
  /** Those in which no text is missing: it can be answered in these and no others. */
  readonly languages: readonly RespondentLanguage[];
  readonly pages: readonly Page[];
  /** All questions in the order they are asked; a condition looks only at earlier ones. */
  readonly questions: readonly Question[];
}
