import type { FigureMark, Option, Page, Question, Statement } from '../compiled-questionnaire.ts';
import type { OptionDocument, QuestionDocument, QuestionnaireDocument } from '../questionnaire-model.ts';

type Of<Type extends QuestionDocument['type']> = Extract<QuestionDocument, { type: Type }>;

const option = (given: OptionDocument): Option => ({
  ...given,
  short: given.short ?? given.label,
  theme: given.theme ?? null,
  propose: given.propose ?? null,
});

const optionsOf = (document: QuestionnaireDocument, given: readonly OptionDocument[] | string): readonly Option[] =>
  (typeof given === 'string' ? (document.scales[given] ?? []) : given).map(option);

const wordsFor = (document: QuestionnaireDocument, { also }: Of<'yes-no'>): readonly Option[] =>
  (['yes', 'no', 'dont-know', 'rather-not-say'] as const)
    .filter((key) => key === 'yes' || key === 'no' || also.includes(key))
    .map((key) => ({
      ...option({ key, label: document.words[key], exclusive: false, aside: false, other: false }),
      aside: key !== 'yes' && key !== 'no',
    }));

const figureOf = ({ figure }: QuestionDocument): FigureMark | null =>
  figure === undefined
    ? null
    : {
        label: figure.label,
        hits: figure.hits ?? [],
        says: figure.says ?? null,
        theme: figure.theme ?? null,
        propose: figure.propose ?? null,
        any: figure.any ?? null,
      };

const statementsOf = ({ statements, figure }: Of<'matrix'>): readonly Statement[] =>
  statements.map((given) => ({
    key: given.key,
    label: given.label,
    short: given.short ?? given.label,
    hits: given.hits ?? figure?.hits ?? [],
    theme: given.theme ?? figure?.theme ?? null,
    propose: given.propose ?? figure?.propose ?? null,
  }));

/** What a question has because of its type, with scales and fixed answers written out. */
const ownParts = (document: QuestionnaireDocument, given: QuestionDocument) => {
  switch (given.type) {
    case 'single':
    case 'multiple':
      return { ...given, options: optionsOf(document, given.options) };
    case 'yes-no':
      return { ...given, options: wordsFor(document, given) };
    case 'matrix':
      return { ...given, options: optionsOf(document, given.options), statements: statementsOf(given) };
    case 'mark':
      return { ...given, dontKnow: given.dontKnow ?? null };
    case 'whole-number':
      return { ...given, unit: given.unit ?? null };
    case 'ranking':
      return { ...given, options: given.options.map(option), most: given.most ?? given.options.length };
    case 'date':
    case 'month':
      return { ...given, min: given.min ?? null, max: given.max ?? null };
    case 'place':
      return { ...given, areas: [] };
    case 'information':
      return { ...given, body: given.body ?? null };
    case 'euro':
    case 'short-text':
    case 'long-text':
      return given;
  }
};

/** The pages with every question complete in itself, but for its conditions. Faults in the document are left for the checks that follow. */
export const resolvePages = (document: QuestionnaireDocument): readonly Page[] =>
  document.pages.map((page, number) => ({
    key: page.key,
    title: page.title,
    lead: page.lead ?? null,
    questions: page.questions.map(
      (given): Question => ({
        ...ownParts(document, given),
        hint: given.hint ?? null,
        showIf: null,
        requiredIf: null,
        checks: [],
        ratherNotSay: given.ratherNotSay ? document.words['rather-not-say'] : null,
        onlyIf: given.onlyIf ?? null,
        figure: figureOf(given),
        page: number,
        followUpOf: null,
      }),
    ),
  }));
