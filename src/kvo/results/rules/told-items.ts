import type { InEach } from '../../../kernel/language.ts';
import type { Questionnaire } from '../../surveys/questionnaire/compiled-questionnaire.ts';
import type { FigureItem } from '../../surveys/questionnaire/figure-items.ts';
import { figureItems } from '../../surveys/questionnaire/figure-items.ts';

/** A capital that only begins a sentence goes when the words stand further on; one of a name such as BOA stays. */
const further = (words: string): string =>
  /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;

const under = (whole: InEach, part: InEach): InEach => ({
  nl: `${whole.nl}, ${further(part.nl)}`,
  en: `${whole.en}, ${further(part.en)}`,
});

/**
 * Everything results can say a figure of, in the order of the questions. A part of a follow-up question, such as where a
 * burglary was, or one that is called as a part of another, such as "none of these", is told under the name of its
 * question: alone its row would not say what it is about.
 */
export const toldItems = (questionnaire: Questionnaire): readonly FigureItem[] => {
  const items = figureItems(questionnaire);
  const questions = new Map(questionnaire.questions.map((question) => [question.key, question]));
  const called = Map.groupBy(items, ({ label }) => label.nl);
  return items.map((item) => {
    const question = questions.get(item.question);
    const whole = question?.figure?.label;
    if (item.part === null || question === undefined || whole === undefined) return item;
    const isClear = question.showIf === null && called.get(item.label.nl)?.length === 1;
    return isClear ? item : { ...item, label: under(whole, item.label) };
  });
};
