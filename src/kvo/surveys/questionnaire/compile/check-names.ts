import type { QuestionnaireDocument } from '../questionnaire-model.ts';
import type { CompileFault } from './compile-fault.ts';
import { fault } from './compile-fault.ts';

interface Named {
  readonly place: string;
  readonly key: string;
}

const named = (place: string, items: readonly { readonly key: string }[]): readonly Named[] =>
  items.map(({ key }, index) => ({ place: `${place}[${index}]`, key }));

const twice = (items: readonly Named[]): readonly CompileFault[] => {
  const seen = new Set<string>();
  return items.flatMap(({ place, key }) => {
    if (seen.has(key)) return [fault(`${place}.key`, 'duplicate-key', { key })];
    seen.add(key);
    return [];
  });
};

/** Keys that are there twice, and scales that are not there. */
export const checkNames = (document: QuestionnaireDocument): readonly CompileFault[] => {
  const questions = document.pages.flatMap((page, p) => named(`pages[${p}].questions`, page.questions));
  const inside = document.pages.flatMap((page, p) =>
    page.questions.flatMap((question, q) => {
      const place = `pages[${p}].questions[${q}]`;
      const statements = question.type === 'matrix' ? twice(named(`${place}.statements`, question.statements)) : [];
      if (!('options' in question)) return statements;
      if (typeof question.options !== 'string')
        return [...statements, ...twice(named(`${place}.options`, question.options))];
      const known = Object.hasOwn(document.scales, question.options);
      return known
        ? statements
        : [...statements, fault(`${place}.options`, 'unknown-scale', { scale: question.options })];
    }),
  );
  const scales = Object.entries(document.scales).flatMap(([name, options]) => twice(named(`scales.${name}`, options)));
  return [...twice(named('pages', document.pages)), ...twice(questions), ...inside, ...scales];
};
