import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { surveyPaths } from '../../../../paths/surveys.ts';
import { Notice } from '../../../../platform/ui/marks/notice.tsx';
import type { CompileFault } from '../../questionnaire/compile/compile-fault.ts';
import type { OwnQuestionnaire } from '../store/own-questionnaires.ts';
import { makingTexts } from '../texts/texts.ts';

interface FaultListProps {
  readonly own: OwnQuestionnaire;
  readonly faults: readonly CompileFault[];
  readonly language: Language;
}

/** The question a fault is about, by the place the compiler names. */
const questionAt = ({ draft }: OwnQuestionnaire, place: string) => {
  const [, page, question] = /^pages\[(\d+)\](?:\.questions\[(\d+)\])?/.exec(place) ?? [];
  const found = question === undefined ? undefined : draft.pages[Number(page)]?.questions[Number(question)];
  return { page: page === undefined ? null : Number(page) + 1, question: found };
};

const FaultLine = ({
  own,
  fault,
  language,
}: Omit<FaultListProps, 'faults'> & { readonly fault: CompileFault }): Child => {
  const { faults: t, editor } = makingTexts(language);
  const texts: Readonly<Record<string, unknown>> = t;
  const text = texts[fault.code];
  const { line, column } = fault.params;
  const said = `${line === undefined || column === undefined ? '' : t.at(Number(line), Number(column))}${typeof text === 'string' ? text : t.other}`;
  const { page, question } = questionAt(own, fault.place);
  if (question === undefined) return <li>{`${page === null ? own.draft.title['nl'] : t.page(page)}: ${said}`}</li>;
  const label = question.text[language] || question.text['nl'] || editor.untitled;
  const to = surveyPaths.ownQuestion.to({ track: own.track, questionnaire: own.id, question: question.key });
  return (
    <li>
      <a href={to}>{label}</a>: {said}
    </li>
  );
};

const shown = 20;

/** What is not in order in a draft, each with a way to where it is put right. */
export const FaultList = ({ own, faults, language }: FaultListProps): Child => {
  const { editor: t } = makingTexts(language);
  return faults.length === 0 ? (
    <Notice tone="ok">{t.inOrder}</Notice>
  ) : (
    <Notice tone="wait" title={t.faults(faults.length)}>
      <ul>
        {faults.slice(0, shown).map((fault) => (
          <FaultLine own={own} fault={fault} language={language} />
        ))}
      </ul>
    </Notice>
  );
};
