import type { InEach } from '../../../kernel/language.ts';
import type { RespondentLanguage } from '../../../kernel/respondent-language.ts';
import type { Audience } from '../../schemes/model.ts';
import type { Expression } from './expression/expression.ts';

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

/** Something that must hold once its question is answered; strict: the page cannot be left otherwise. */
export interface Check {
  readonly holds: Expression;
  readonly message: InEach;
  readonly strict: boolean;
}

export interface CalculatedValue {
  readonly key: string;
  readonly label: InEach | null;
  readonly expression: Expression;
}

interface Asked {
  readonly key: string;
  readonly module: string;
  readonly text: InEach;
  readonly hint: InEach | null;
  /** `soft`: asked once more when left open, then skipped. */
  readonly required: 'none' | 'soft' | 'hard';
  readonly showIf: Expression | null;
  readonly requiredIf: Expression | null;
  readonly checks: readonly Check[];
  /** The words of "rather not say", where that is offered. */
  readonly ratherNotSay: InEach | null;
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

export interface RankingQuestion extends Asked {
  readonly type: 'ranking';
  readonly options: readonly Option[];
  /** How many are asked to be ranked. */
  readonly most: number;
}
export interface TimeQuestion extends Asked {
  /** A day as 2026-12-31, or a month as 2026-12. */
  readonly type: 'date' | 'month';
  readonly min: string | null;
  readonly max: string | null;
}

/** A sub-area of the park that is asked about. */
export interface AskedArea {
  readonly key: string;
  readonly name: string;
  readonly streets: readonly string[];
  /** Polygons of rings of longitude and latitude; null when it was never drawn. */
  readonly outline: readonly (readonly (readonly (readonly [number, number])[])[])[] | null;
}
export interface PlaceQuestion extends Asked {
  readonly type: 'place';
  /** Empty until the questionnaire is asked about a park. */
  readonly areas: readonly AskedArea[];
}
export interface InformationBlock extends Asked {
  readonly type: 'information';
  readonly body: InEach | null;
}

export type Question =
  | ChoiceQuestion
  | MultipleQuestion
  | MarkQuestion
  | MatrixQuestion
  | WholeNumberQuestion
  | EuroQuestion
  | TextQuestion
  | RankingQuestion
  | TimeQuestion
  | PlaceQuestion
  | InformationBlock;

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
  /** Those it is opened in and misses no text in: it can be answered in these and no others; never none. */
  readonly languages: readonly RespondentLanguage[];
  readonly values: readonly CalculatedValue[];
  readonly pages: readonly Page[];
  /** All questions in the order they are asked; a condition looks only at earlier ones. */
  readonly questions: readonly Question[];
}
