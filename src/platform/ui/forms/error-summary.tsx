import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { RespondentLanguage } from '../../../kernel/respondent-language.ts';
import type { Problem } from '../../../kernel/route.ts';
import { numberWord } from '../texts/number-words.ts';
import { uiTexts } from '../texts/ui-texts.ts';
import { fieldId } from './field.ts';
import type { FormState } from './form-state.ts';

interface ErrorSummaryProps {
  readonly state: FormState<RespondentLanguage>;
  /** What became of what was typed, when the usual sentence does not hold. */
  readonly children?: Child;
}

const named = (label: string | undefined, text: string): string => {
  if (label === undefined) return text;
  return /[?:.]$/.test(label) ? `${label} ${text}` : `${label}: ${text}`;
};

// "Fill this in" alone does not say what: the line begins with what the field is called, once that is known.
// It stands above the fields and is drawn before them: the wait lets them be drawn, and so named, first.
const ProblemLine = async ({
  state,
  problem,
}: {
  readonly state: FormState<RespondentLanguage>;
  readonly problem: Problem;
}): Promise<Child> => {
  if (problem.field === null) {
    return (
      <li>
        <p>{problem.text}</p>
      </li>
    );
  }
  await Promise.resolve();
  return (
    <li>
      <a href={`#${fieldId(state, problem.field)}`}>{named(state.labels.get(problem.field), problem.text)}</a>
    </li>
  );
};

/** All that is wrong with what was sent, at the top of the page and first to be heard; nothing when all is well. */
export const ErrorSummary = ({ state, children }: ErrorSummaryProps): Child => {
  if (state.problems.length === 0) return null;
  const words = uiTexts(state.language).forms;
  const fields = state.problems.filter((problem) => problem.field !== null).length;
  const heading = fieldId(state, 'problems');
  return (
    <div class="errsum" role="alert" tabindex={-1} autofocus aria-labelledby={heading}>
      <h2 id={heading}>{fields === 0 ? words.wrong : words.things(fields, numberWord(fields, state.language))}</h2>
      <p>{children ?? words.stillThere}</p>
      <ul>
        {state.problems.map((problem) => (
          <ProblemLine state={state} problem={problem} />
        ))}
      </ul>
    </div>
  );
};
