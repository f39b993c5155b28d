import type { Language } from '../../../kernel/language.ts';
import type { PaperBlock } from '../../../platform/paper/paper-document.ts';
import type { Question } from '../../surveys/questionnaire/compiled-questionnaire.ts';
import { reportTexts } from '../texts/report-texts.ts';
import { resultTexts } from '../texts/texts.ts';
import type { AudienceFacts } from './report-facts.ts';

const listed = (parts: readonly { readonly label: Readonly<Record<Language, string>> }[], language: Language): string =>
  parts.map((part) => part.label[language]).join(' · ');

const waysToAnswer = (question: Question, language: Language): readonly string[] => {
  const { questions: t } = reportTexts(language);
  const parts = 'statements' in question ? [t.statements(listed(question.statements, language))] : [];
  if ('options' in question) return [...parts, t.answers(listed(question.options, language))];
  if (question.type === 'mark') {
    const { min, max, ends } = question;
    return [t.range(`${min} (${ends.low[language]})`, `${max} (${ends.high[language]})`)];
  }
  if (question.type === 'whole-number') return [t.number];
  if (question.type === 'euro') return [t.euro];
  return [t.open];
};

const linesOf = (question: Question, number: number, language: Language): readonly PaperBlock[] => {
  const { questions: t } = reportTexts(language);
  const only = question.onlyIf === null ? '' : ` ${t.onlyIf(question.onlyIf[language])}`;
  const when = question.showIf !== null && only === '' ? ` ${t.conditional}` : only;
  return [
    { kind: 'paragraph', text: `${number}. ${question.text[language]}${when}` },
    { kind: 'paragraph', look: 'note', text: waysToAnswer(question, language).join('. ') },
  ];
};

/** The questions as they were asked, with the ways to answer each. */
export const reportQuestions = (audiences: readonly AudienceFacts[], language: Language): readonly PaperBlock[] => {
  const { questions: t } = reportTexts(language);
  return [
    { kind: 'heading', level: 1, text: t.heading, fresh: true },
    ...audiences.flatMap(({ audience, questionnaire }): readonly PaperBlock[] => [
      { kind: 'heading', level: 2, text: t.of(resultTexts(language).audiences[audience]) },
      ...questionnaire.pages.flatMap((page): readonly PaperBlock[] => [
        { kind: 'heading', level: 3, text: page.title[language] },
        ...page.questions.flatMap((question) =>
          linesOf(question, questionnaire.questions.indexOf(question) + 1, language),
        ),
      ]),
    ]),
  ];
};
