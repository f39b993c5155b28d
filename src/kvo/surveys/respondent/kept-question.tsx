import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import { keepDrawn } from '../../../kernel/jsx/keep-drawn.ts';
import type { RespondentLanguage } from '../../../kernel/respondent-language.ts';
import type { FormValues } from '../../../kernel/route.ts';
import type { FormState } from '../../../platform/ui/forms/form-state.ts';
import type { Question } from '../questionnaire/compiled-questionnaire.ts';
import type { Expression } from '../questionnaire/expression/expression.ts';
import { fieldName } from '../questionnaire/field-name.ts';
import { QuestionField } from './question-field.tsx';

interface AskedQuestion {
  readonly question: Question;
  /** As it is numbered for this respondent, such as "7a". */
  readonly number: string;
  readonly language: RespondentLanguage;
  readonly state: FormState<RespondentLanguage>;
  /** Its condition as far as it still depends on this page; the condition itself when all of it does. */
  readonly remaining: Expression | null;
  /** What the fields of its page hold. */
  readonly fields: FormValues;
}

/** What is left of the condition once all that is not on this page is filled in: the browser can decide that by itself. */
const conditionOf = ({ question, remaining }: AskedQuestion): { readonly 'data-show-if'?: string } =>
  remaining === null || question.followUpOf === null ? {} : { 'data-show-if': JSON.stringify(remaining) };

const Block = (asked: AskedQuestion): Child => {
  const { question, number, language, state } = asked;
  return (
    <div class="q" data-question={question.key} {...conditionOf(asked)}>
      <QuestionField question={question} number={number} state={state} language={language} />
    </div>
  );
};

const isUntouched = ({ question, state, fields, remaining }: AskedQuestion): boolean => {
  if (remaining !== question.showIf) return false;
  const name = fieldName(question.key);
  return state.problems.length === 0 && !Object.keys(fields).some((one) => one === name || one.startsWith(`${name}.`));
};

const kept = new WeakMap<Question, Map<string, Child>>();
/** The most ways one question and what follows on it are kept in: they differ by language, and by what was asked before. */
const mostKept = 64;

/** Questions that follow each other and are the same for every respondent, drawn but once. */
const drawUntouched = async (run: readonly AskedQuestion[]): Promise<Child> => {
  const [first] = run;
  if (first === undefined) return null;
  const drawings = kept.get(first.question) ?? new Map<string, Child>();
  kept.set(first.question, drawings);
  const variant = `${first.language} ${run.map(({ question, number }) => `${question.key}=${number}`).join(' ')}`;
  const known = drawings.get(variant);
  if (known !== undefined) return known;
  const drawn = await keepDrawn(
    <>
      {run.map((asked) => (
        <Block {...asked} />
      ))}
    </>,
  );
  if (drawings.size < mostKept) drawings.set(variant, drawn);
  return drawn;
};

/**
 * The questions of a page. As long as nothing was filled in they are the same for every respondent, and then those that
 * follow each other are drawn, and compressed, as one and but once.
 */
export const drawAsked = (all: readonly AskedQuestion[]): Promise<readonly Child[]> => {
  const runs: AskedQuestion[][] = [];
  let isRun = false;
  for (const asked of all) {
    const joins = isUntouched(asked);
    const last = runs.at(-1);
    if (joins && isRun && last !== undefined) last.push(asked);
    else runs.push([asked]);
    isRun = joins;
  }
  return Promise.all(
    runs.map(async (run): Promise<Child> => {
      const [first] = run;
      return first === undefined || isUntouched(first) ? drawUntouched(run) : <Block {...first} />;
    }),
  );
};
