import type { Result } from '../../../kernel/result.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import { checkConditions } from './compile/check-conditions.ts';
import { checkFigures } from './compile/check-figures.ts';
import { checkNames } from './compile/check-names.ts';
import { checkQuestions } from './compile/check-questions.ts';
import { checkShape } from './compile/check-shape.ts';
import { compileExpressions } from './compile/compile-expressions.ts';
import type { CompileFault } from './compile/compile-fault.ts';
import { completeLanguages } from './compile/complete-languages.ts';
import { fillClosedLanguages } from './compile/open-languages.ts';
import { resolvePages } from './compile/resolve-questions.ts';
import type { Questionnaire } from './compiled-questionnaire.ts';

/** What a questionnaire leans on outside itself. */
interface Surroundings {
  /** The keys of the themes of the schemes it serves. */
  readonly themes: readonly string[];
}

/** Checks a questionnaire all through and makes it ready to be asked; or gives everything that is wrong, with places. */
export const compileQuestionnaire = (
  document: unknown,
  { themes }: Surroundings,
): Result<Questionnaire, readonly CompileFault[]> => {
  const shape = checkShape(fillClosedLanguages(document));
  if (!shape.ok) return shape;
  const misnamed = checkNames(shape.value);
  if (misnamed.length > 0) return refuse(misnamed);
  const { id, version, audience, title, intro, languages } = shape.value;
  const { pages, values, faults: inExpressions } = compileExpressions(shape.value, resolvePages(shape.value));
  const complete = completeLanguages({ title, intro, pages });
  const questionnaire = {
    id,
    version,
    audience,
    title,
    intro,
    languages: languages === undefined ? complete : complete.filter((one) => languages.includes(one)),
    values,
    pages,
    questions: pages.flatMap((page) => page.questions),
  };
  const inConditions = checkConditions(questionnaire);
  const circles = new Set(inConditions.flatMap(({ code, place }) => (code === 'cycle' ? [place] : [])));
  const faults = [
    ...checkQuestions(questionnaire),
    ...inExpressions.filter(({ place }) => !circles.has(place)),
    ...inConditions,
    ...checkFigures(questionnaire, themes),
  ];
  return faults.length === 0 ? ok(questionnaire) : refuse(faults);
};
