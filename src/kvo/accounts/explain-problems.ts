import type { Language } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/route.ts';
import type { NotDone } from './perform.ts';
import type { nl } from './texts/nl.ts';
import { commonProblems } from './texts/texts.ts';

type Params = Readonly<Record<string, string | number>>;
type ProblemText = string | ((params: Params) => string);

/** The text of every refusal of an action that has no common one, and of fields where the common text says too little (`field.code`). */
export type ProblemTexts<Code extends string = string> = Readonly<
  Record<Exclude<Code, keyof typeof nl.common>, ProblemText>
> &
  Readonly<Record<string, ProblemText>>;

const say = (text: ProblemText, params: Params): string => (typeof text === 'string' ? text : text(params));

/** What is wrong, in sentences: of a field that cannot be read, or of a refusal. */
export const explainProblems = <Code extends string>(
  refusal: Extract<NotDone<Code>, { kind: 'invalid' | 'refused' }>,
  texts: ProblemTexts<Code>,
  language: Language,
): readonly Problem[] => {
  const own: Readonly<Record<string, ProblemText>> = texts;
  const common = commonProblems(language);
  if (refusal.kind === 'refused') {
    const { code, field, params } = refusal.refused;
    return [
      { field: field ?? null, text: say(own[code] ?? common[code] ?? common['unreadable'] ?? code, params ?? {}) },
    ];
  }
  return refusal.fields.map(({ field, code, params }) => ({
    field: field === '' ? null : field,
    text: say(own[`${field}.${code}`] ?? own[code] ?? common[code] ?? common['unreadable'] ?? code, params),
  }));
};
