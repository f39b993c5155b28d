import type { Language } from '../../../kernel/language.ts';
import type { PaperBlock } from '../../../platform/paper/paper-document.ts';
import { numberWord } from '../../../platform/ui/texts/number-words.ts';
import type { Question } from '../../surveys/questionnaire/compiled-questionnaire.ts';
import { noAnswerWords } from '../picture-words.ts';
import type { NoAnswers } from '../rules/pictures/answers-to.ts';
import { pictureTexts } from '../texts/picture-texts.ts';
import { reportTexts } from '../texts/report-texts.ts';
import { resultTexts } from '../texts/texts.ts';
import type { AudienceFacts } from './report-facts.ts';

const listed = (parts: readonly { readonly label: Readonly<Record<Language, string>> }[], language: Language): string =>
  parts.map((part) => part.label[language]).join(' · ');

/** The ways to answer what is no choice, no number and no text. */
const waysOfOwn = (question: Question, language: Language): readonly string[] | null => {
  const { questions: t } = reportTexts(language);
  const { ways } = pictureTexts(language);
  if (question.type === 'ranking')
    return [ways.ranking(numberWord(question.most, language)), t.answers(listed(question.options, language))];
  if (question.type === 'date' || question.type === 'month') return [ways[question.type]];
  if (question.type === 'place') return [ways.place(question.areas.map(({ name }) => name).join(' · '))];
  if (question.type !== 'information') return null;
  return [...(question.body === null ? [] : [question.body[language]]), ways.information];
};

const waysToAnswer = (question: Question, language: Language): readonly string[] => {
  const { questions: t } = reportTexts(language);
  const parts = 'statements' in question ? [t.statements(listed(question.statements, language))] : [];
  const own = waysOfOwn(question, language);
  if (own !== null) return own;
  if ('options' in question) return [...parts, t.answers(listed(question.options, language))];
  if (question.type === 'mark') {
    const { min, max, ends } = question;
    return [t.range(`${min} (${ends.low[language]})`, `${max} (${ends.high[language]})`)];
  }
  if (question.type === 'whole-number') return [t.number];
  if (question.type === 'euro') return [t.euro];
  return [t.open];
};

interface Asked {
  readonly question: Question;
  readonly number: number;
  readonly noAnswers: NoAnswers | undefined;
}

const linesOf = ({ question, number, noAnswers }: Asked, language: Language): readonly PaperBlock[] => {
  const { questions: t } = reportTexts(language);
  const only = question.onlyIf === null ? '' : ` ${t.onlyIf(question.onlyIf[language])}`;
  const when = question.showIf !== null && only === '' ? ` ${t.conditional}` : only;
  const rather = question.ratherNotSay === null ? [] : [pictureTexts(language).ways.ratherNotSay];
  const silence = noAnswerWords(noAnswers, language);
  return [
    { kind: 'paragraph', text: `${number}. ${question.text[language]}${when}` },
    { kind: 'paragraph', look: 'note', text: [...waysToAnswer(question, language), ...rather].join('. ') },
    ...(silence === '' ? [] : [{ kind: 'paragraph' as const, look: 'note' as const, text: silence }]),
  ];
};

/** The questions as they were asked, with the ways to answer each. */
export const reportQuestions = (audiences: readonly AudienceFacts[], language: Language): readonly PaperBlock[] => {
  const { questions: t } = reportTexts(language);
  return [
    { kind: 'heading', level: 1, text: t.heading, fresh: true },
    ...audiences.flatMap(({ audience, questionnaire, told }): readonly PaperBlock[] => [
      { kind: 'heading', level: 2, text: t.of(resultTexts(language).audiences[audience]) },
      ...questionnaire.pages.flatMap((page): readonly PaperBlock[] => [
        { kind: 'heading', level: 3, text: page.title[language] },
        ...page.questions.flatMap((question) =>
          linesOf(
            {
              question,
              number: questionnaire.questions.indexOf(question) + 1,
              noAnswers: told.noAnswers.get(question.key),
            },
            language,
          ),
        ),
      ]),
    ]),
  ];
};
