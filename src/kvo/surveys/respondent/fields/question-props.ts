import type { RespondentLanguage } from '../../../../kernel/respondent-language.ts';
import type { FieldProps } from '../../../../platform/ui/forms/field.ts';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import type { Question } from '../../questionnaire/compiled-questionnaire.ts';

/** What a question is drawn with. */
export interface QuestionProps<Q extends Question = Question> {
  readonly question: Q;
  readonly number: string;
  readonly state: FormState<RespondentLanguage>;
  readonly language: RespondentLanguage;
}

/** A question together with what its field is given: name, label, hint. */
export interface FieldOf<Q extends Question> {
  readonly props: QuestionProps<Q>;
  readonly field: FieldProps;
}
