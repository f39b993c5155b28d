import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import type { Result } from '../../../../kernel/result.ts';
import type { Context } from '../../../../platform/context.ts';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import type { CompileFault } from '../../questionnaire/compile/compile-fault.ts';
import type { Question, Questionnaire } from '../../questionnaire/compiled-questionnaire.ts';
import { withAreas } from '../../questionnaire/with-areas.ts';
import { themesOf } from '../../questionnaires-of.ts';
import { QuestionField } from '../../respondent/question-field.tsx';
import { listAskedAreas } from '../../store/asked-areas.ts';
import type { Draft, DraftQuestion } from '../rules/draft.ts';
import { questionOf } from '../rules/draft.ts';
import { compileDraft } from '../rules/publishable.ts';

const dots = '…';

/** A draft as it can be shown before it is complete: where a text is not yet written there are dots. */
const presentable = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(presentable);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, one]) => [name, presentable(one)] as const);
  if (!('nl' in value)) return Object.fromEntries(fields);
  const { nl } = value;
  const words = typeof nl === 'string' && nl.trim() !== '' ? nl : dots;
  return Object.fromEntries(fields.map(([name, one]) => [name, one === '' ? words : one]));
};

/** Compiles a draft to be looked at, with the sub-areas of its track; or what keeps it from being shown. */
export const compileToLook = async (
  context: Context,
  track: string,
  draft: Draft,
): Promise<Result<Questionnaire, readonly CompileFault[]>> => {
  // Dots fill what is empty, so the shape stays that of a draft.
  const compiled = compileDraft(presentable(draft) as Draft, ['nl', 'en'], themesOf(context));
  if (!compiled.ok) return compiled;
  return { ok: true, value: withAreas(compiled.value, await listAskedAreas(context.db, track)) };
};

/** A question without what other questions mean for it: so it can be looked at while those are not right yet. */
const byItself = (draft: Draft, question: DraftQuestion): Draft => ({
  ...draft,
  values: {},
  pages: [
    {
      key: 'one',
      title: { nl: dots, en: dots },
      questions: [{ ...question, showIf: undefined, requiredIf: undefined, checks: undefined, figure: undefined }],
    },
  ],
});

/** The one question of a draft as it would be asked, or what keeps it from being shown. */
export const compileQuestion = async (
  context: Context,
  track: string,
  draft: Draft,
  key: string,
): Promise<Result<Question | null, readonly CompileFault[]>> => {
  const question = questionOf(draft, key);
  if (question === null) return { ok: true, value: null };
  const compiled = await compileToLook(context, track, byItself(draft, question));
  return compiled.ok ? { ok: true, value: compiled.value.questions[0] ?? null } : compiled;
};

/** A question drawn as respondents see it, in a box as wide as a phone; nothing in it is sent. */
export const QuestionPreview = ({
  question,
  language,
}: {
  readonly question: Question;
  readonly language: Language;
}): Child => {
  const state = formState({ form: 'voorbeeld', language });
  return (
    <div class="phonebox">
      <div class="q">
        <QuestionField question={question} number="1" state={state} language={language} />
      </div>
    </div>
  );
};
