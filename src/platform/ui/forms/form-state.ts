import type { Language } from '../../../kernel/language.ts';
import type { RespondentLanguage } from '../../../kernel/respondent-language.ts';
import type { Attempt, Problem } from '../../../kernel/route.ts';

type Default = string | number | boolean | readonly string[] | null | undefined;

/** What a form shows: the values of its fields and what is wrong with them, in the language of its words. */
export interface FormState<Spoken extends RespondentLanguage = Language> {
  readonly form: string;
  readonly language: Spoken;
  /** The first value of a field; empty when it has none. */
  readonly value: (name: string) => string;
  readonly values: (name: string) => readonly string[];
  readonly problem: (name: string) => string | null;
  readonly problems: readonly Problem[];
  /** What its fields are called, each known once it was drawn. */
  readonly labels: Map<string, string>;
}

interface FormStateInput<Spoken extends RespondentLanguage> {
  readonly form: string;
  readonly language: Spoken;
  readonly attempt?: Attempt | null | undefined;
  readonly defaults?: Readonly<Record<string, Default>>;
}

/** What a ticked box sends. */
export const ticked = 'yes';

const listOf = (value: Default): readonly string[] => {
  if (value === null || value === undefined || value === false) return [];
  if (value === true) return [ticked];
  return typeof value === 'object' ? value : [String(value)];
};

/**
 * The state of the form of that name. After a failed attempt at this very form everything that was typed is kept, also
 * what was emptied; otherwise the defaults stand. An attempt at another form of the page changes nothing here.
 */
export const formState = <Spoken extends RespondentLanguage>({
  form,
  language,
  attempt,
  defaults = {},
}: FormStateInput<Spoken>): FormState<Spoken> => {
  const failed = attempt?.form === form ? attempt : null;
  const values = (name: string): readonly string[] =>
    failed === null ? listOf(defaults[name]) : (failed.values[name] ?? []);
  const problems = failed?.problems ?? [];
  return {
    form,
    language,
    values,
    value: (name) => values(name)[0] ?? '',
    problem: (name) => problems.find((problem) => problem.field === name)?.text ?? null,
    problems,
    labels: new Map(),
  };
};
