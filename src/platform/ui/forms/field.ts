import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { RespondentLanguage } from '../../../kernel/respondent-language.ts';
import type { FormState } from './form-state.ts';

/** The state of a form, also of one for respondents. */
type State = FormState<RespondentLanguage>;

/** What every field is given. */
export interface FieldProps {
  readonly state: State;
  readonly name: string;
  readonly label: string;
  readonly hint?: Child;
  /** A condition on another field of the same page, as a sentence: "Alleen als u iets meldde." */
  readonly onlyIf?: string | undefined;
  /** Says behind the label that it may stay empty. */
  readonly optional?: boolean;
  /** Tells screen readers that it may not stay empty. */
  readonly required?: boolean;
  /** The label is heard but not seen, as in a row of a table. */
  readonly labelHidden?: boolean;
}

/** The id of a field's input: unique on the page, for a page may hold several forms. Error summaries link to it. */
export const fieldId = (state: State, name: string): string => `${state.form}-${name}`.replace(/[^\w-]/g, '-');

export const hintId = (id: string): string => `${id}-hint`;
export const problemId = (id: string): string => `${id}-problem`;

/** What an input says of itself to screen readers: its hint, its problem, whether it is wrong. */
export const fieldAria = (field: FieldProps, hint: Child = field.hint) => {
  const id = fieldId(field.state, field.name);
  const wrong = field.state.problem(field.name) !== null;
  const described = [...(hint === undefined ? [] : [hintId(id)]), ...(wrong ? [problemId(id)] : [])].join(' ');
  return {
    'aria-describedby': described === '' ? undefined : described,
    'aria-invalid': wrong ? 'true' : undefined,
  };
};
