import type { InEach } from '../../../../kernel/language.ts';
import type { Answers } from '../../../surveys/questionnaire/answer.ts';
import type {
  PlaceQuestion,
  Question,
  Questionnaire,
  RankingQuestion,
} from '../../../surveys/questionnaire/compiled-questionnaire.ts';
import { chosenKeys } from '../cube/chosen-keys.ts';

/** One side of a cross table: the answers it parts respondents by. */
export interface Axis {
  /** Names it in an address: the question, or the question and its statement or option. */
  readonly key: string;
  readonly question: string;
  readonly label: InEach;
  /** Whether its answers go from less to more. */
  readonly ordered: boolean;
  readonly categories: readonly { readonly key: string; readonly label: InEach }[];
  /** Which category these answers belong to; null for none. */
  readonly place: (answers: Answers) => number | null;
}

const yes: InEach = { nl: 'Genoemd', en: 'Named' };
const no: InEach = { nl: 'Niet genoemd', en: 'Not named' };

const joined = (one: InEach, other: InEach): InEach => ({
  nl: `${one.nl}: ${other.nl}`,
  en: `${one.en}: ${other.en}`,
});

// The name of a figure tells of one answer ("Huurt het pand"): beside all answers the question itself must stand.
const under = ({ text }: Question, { nl, en }: InEach): InEach => ({ nl: `${text.nl} ${nl}`, en: `${text.en} ${en}` });

type Chosen = Extract<Question, { readonly type: 'single' | 'yes-no' | 'matrix' }>;

const ofChoice = (question: Chosen, row: { readonly key: string; readonly label: InEach } | null): Axis => {
  const categories = question.options.filter((option) => !option.aside);
  return {
    key: row === null ? question.key : `${question.key}.${row.key}`,
    question: question.key,
    label: row === null ? question.text : under(question, row.label),
    // The statements of a matrix are answered on a scale.
    ordered: row !== null && categories.length > 2,
    categories: categories.map(({ key, label }) => ({ key, label })),
    place: (answers) => {
      const [chosen] = chosenKeys(answers[question.key], row?.key ?? null);
      const place = categories.findIndex(({ key }) => key === chosen);
      return place < 0 ? null : place;
    },
  };
};

const ofMultiple = (question: Extract<Question, { readonly type: 'multiple' }>): readonly Axis[] => {
  const aside = new Set(question.options.flatMap((option) => (option.aside ? [option.key] : [])));
  return question.options
    .filter(({ key }) => !aside.has(key))
    .map((option) => ({
      key: `${question.key}.${option.key}`,
      question: question.key,
      label: under(question, option.short),
      ordered: false,
      categories: [
        { key: 'yes', label: yes },
        { key: 'no', label: no },
      ],
      place: (answers) => {
        const chosen = chosenKeys(answers[question.key], null).filter((key) => !aside.has(key));
        if (chosen.length === 0) return null;
        return chosen.includes(option.key) ? 0 : 1;
      },
    }));
};

const ofMark = (question: Extract<Question, { readonly type: 'mark' }>): Axis => ({
  key: question.key,
  question: question.key,
  label: question.figure?.label ?? question.text,
  ordered: true,
  categories: Array.from({ length: question.max - question.min + 1 }, (_, step) => {
    const mark = String(question.min + step);
    return { key: mark, label: { nl: mark, en: mark } };
  }),
  place: (answers) => {
    const answer = answers[question.key];
    return answer?.state === 'answered' && typeof answer.value === 'number' ? answer.value - question.min : null;
  },
});

const first: InEach = { nl: 'eerste keuze', en: 'first choice' };

/** A ranking by what was put first. */
const ofRanking = ({ key: question, options, figure, text }: RankingQuestion): Axis => ({
  key: question,
  question,
  label: joined(figure?.label ?? text, first),
  ordered: false,
  categories: options.map(({ key, label }) => ({ key, label })),
  place: (answers) => {
    const [chosen] = chosenKeys(answers[question], null);
    const place = options.findIndex(({ key }) => key === chosen);
    return place < 0 ? null : place;
  },
});

/** A place by its sub-area; streets and points are no side of a table. */
const ofPlace = ({ key: question, areas, figure, text }: PlaceQuestion): Axis => ({
  key: question,
  question,
  label: figure?.label ?? text,
  ordered: false,
  categories: areas.map(({ key, name }) => ({ key, label: { nl: name, en: name } })),
  place: (answers) => {
    const [chosen] = chosenKeys(answers[question], 'area');
    const place = areas.findIndex(({ key }) => key === chosen);
    return place < 0 ? null : place;
  },
});

const ofQuestion = (question: Question): readonly Axis[] => {
  switch (question.type) {
    case 'single':
    case 'yes-no':
      return [ofChoice(question, null)];
    case 'matrix':
      return question.statements.map((statement) => ofChoice(question, { key: statement.key, label: statement.short }));
    case 'multiple':
      return ofMultiple(question);
    case 'mark':
      return [ofMark(question)];
    case 'ranking':
      return [ofRanking(question)];
    case 'place':
      return question.areas.length < 2 ? [] : [ofPlace(question)];
    case 'whole-number':
    case 'euro':
    case 'short-text':
    case 'long-text':
    case 'date':
    case 'month':
    case 'information':
      return [];
  }
};

/** Everything of a questionnaire that a cross table can be made of, in the order of its questions. */
export const axesOf = (questionnaire: Questionnaire): readonly Axis[] => questionnaire.questions.flatMap(ofQuestion);
