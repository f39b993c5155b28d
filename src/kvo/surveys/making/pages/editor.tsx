import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { languages } from '../../../../kernel/language.ts';
import { surveyPaths } from '../../../../paths/surveys.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { Rows } from '../../../../platform/ui/lists/rows.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { questionnaireFor, themesOf } from '../../questionnaires-of.ts';
import { rearrangeQuestionnaire } from '../actions/rearrange-questionnaire.ts';
import type { Draft, DraftPage, DraftQuestion } from '../rules/draft.ts';
import { draftSchema, keysIn } from '../rules/draft.ts';
import { countMissing } from '../rules/missing-texts.ts';
import { offenceBlocks } from '../rules/offence-block.ts';
import { compileDraft, completeLanguages, documentOf } from '../rules/publishable.ts';
import { questionTypes } from '../rules/question-types.ts';
import { importOf } from '../store/imports.ts';
import type { OwnQuestionnaire } from '../store/own-questionnaires.ts';
import { exchangeTexts } from '../texts/exchange-texts.ts';
import { makingTexts } from '../texts/texts.ts';
import { AddQuestion, HeadForm } from './editor-forms.tsx';
import { FaultList } from './fault-list.tsx';
import { ownPage } from './own-page.tsx';
import { ValuesForm } from './values-form.tsx';

interface Asked {
  readonly own: OwnQuestionnaire;
  readonly language: Language;
}

const QuestionRow = ({ own, question, language }: Asked & { readonly question: DraftQuestion }): Child => {
  const { editor: t, types } = makingTexts(language);
  const type = questionTypes.find((one) => one === question.type);
  const { key } = question;
  const to = surveyPaths.ownQuestion.to({ track: own.track, questionnaire: own.id, question: key });
  const label = question.text[language] || question.text['nl'] || t.untitled;
  return (
    <>
      <a href={to}>{label}</a>
      <p class="small quiet">
        {type === undefined ? question.type : types[type]}, {key}
        {question['showIf'] === undefined ? null : ` (${t.conditional.toLowerCase()} …)`}
      </p>
      <p class="btns">
        {(['up', 'down', 'remove'] as const).map((act) => (
          <Button tone="link" name="step" value={`${act}:${key}`}>
            {t[act]}
            <span class="vh">: {label}</span>
          </Button>
        ))}
      </p>
    </>
  );
};

const PagePart = ({
  own,
  page,
  number,
  language,
}: Asked & { readonly page: DraftPage; readonly number: number }): Child => {
  const { editor: t } = makingTexts(language);
  const name = page.title[language] || page.title['nl'] || '';
  return (
    <Part
      id={`bladzijde-${number}`}
      heading={`${t.page(number)}${name === '' ? '' : `: ${name}`}`}
      count={page.questions.length}
    >
      {page.questions.length === 0 ? (
        <>
          <p>{t.emptyPage}</p>
          <Button tone="link" name="step" value={`drop-page:${page.key}`}>
            {t.dropPage}
          </Button>
        </>
      ) : (
        <Rows
          items={page.questions.map((question) => <QuestionRow own={own} question={question} language={language} />)}
        />
      )}
    </Part>
  );
};

/** The modules of the bank that a draft does not have all questions of. */
const missingModules = (draft: Draft, bank: Draft): readonly { readonly letter: string; readonly title: string }[] => {
  const taken = keysIn(draft);
  const letters = new Map<string, string>();
  for (const page of bank.pages)
    for (const { key, module } of page.questions)
      if (!taken.has(key) && !letters.has(module)) letters.set(module, page.title['nl'] ?? '');
  return [...letters]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([letter, title]) => ({ letter, title }));
};

const Modules = ({ own, bank, language }: Asked & { readonly bank: Draft }): Child => {
  const { editor: t } = makingTexts(language);
  const modules = missingModules(own.draft, bank);
  return modules.length === 0 ? null : (
    <Part id="modules" heading={t.modules}>
      <p>{t.modulesLead}</p>
      <p class="btns">
        {modules.map(({ letter, title }) => (
          <Button tone="second" icon="plus" name="step" value={`module:${letter}`}>
            {t.module(letter, title)}
          </Button>
        ))}
      </p>
    </Part>
  );
};

const Offences = ({ own, bank, language }: Asked & { readonly bank: Draft }): Child => {
  const { editor: t } = makingTexts(language);
  const taken = keysIn(own.draft);
  const left = offenceBlocks(bank).filter(({ key }) => !taken.has(`${key}-happened`));
  return left.length === 0 ? null : (
    <Part id="feiten" heading={t.offences}>
      <p>{t.offencesLead}</p>
      <p class="btns">
        {left.map(({ key, label }) => (
          <Button tone="second" icon="plus" name="step" value={`offence:${key}`}>
            {label[language] ?? label['nl']}
          </Button>
        ))}
      </p>
    </Part>
  );
};

const LanguageStates = ({ own, language }: Asked): Child => {
  const { editor: t, languages: names } = makingTexts(language);
  const document = documentOf(own.draft, 1, languages);
  return (
    <Rows
      items={languages.map((one) => {
        const count = countMissing(document, one);
        return count === 0 ? t.complete(names[one]) : t.missing(names[one], count);
      })}
    />
  );
};

const Head = ({ own, language, imported }: Asked & { readonly imported: string | null }): Child => {
  const { editor: t } = makingTexts(language);
  const address = { track: own.track, questionnaire: own.id };
  const questions = own.draft.pages.reduce((sum, page) => sum + page.questions.length, 0);
  const buttons = (
    <>
      <ButtonLink href={surveyPaths.publishQuestionnaire.to(address)}>{t.publish}</ButtonLink>
      <ButtonLink href={surveyPaths.lookAtPage.to({ ...address, page: '1' })} tone="second">
        {t.preview}
      </ButtonLink>
      <ButtonLink href={surveyPaths.ownExport.to(address)} tone="second">
        {exchangeTexts(language).exports.link}
      </ButtonLink>
      {imported === null ? null : (
        <ButtonLink href={surveyPaths.questionnaireImport.to({ track: own.track, import: imported })} tone="second">
          {exchangeTexts(language).page.report}
        </ButtonLink>
      )}
    </>
  );
  const lead = `${t.lead(questions, own.draft.pages.length)} ${t.saved}`;
  return <PageHead heading={own.draft.title['nl'] ?? ''} lead={lead} buttons={buttons} />;
};

/** A draft: its questions in their order, what is not right yet, and everything that can be added. */
export const editorPage = ownPage('questionnaire-page', surveyPaths.ownQuestionnaire, async (context, visit, own) => {
  const { language } = context;
  const { editor: t } = makingTexts(language);
  const state = formState({ form: rearrangeQuestionnaire.name, language, attempt: visit.attempt });
  const imported = await importOf(context.db, own.id);
  const compiled = compileDraft(own.draft, completeLanguages(own.draft), themesOf(context));
  const bank = draftSchema.parse(questionnaireFor(context, own.audience).content);
  const action = surveyPaths.ownQuestionnaire.to({ track: own.track, questionnaire: own.id });
  return {
    title: own.draft.title['nl'] ?? '',
    main: (
      <>
        <ErrorSummary state={state} />
        <Head own={own} language={language} imported={imported} />
        <FaultList own={own} faults={compiled.ok ? [] : compiled.refusal} language={language} />
        <LanguageStates own={own} language={language} />
        <Form action={action} hidden={{ version: String(own.current) }} class="arrange">
          {own.parent === null ? null : (
            <Button tone="second" icon="prev" name="step" value="undo">
              {t.undo}
            </Button>
          )}
          {own.draft.pages.map((page, index) => (
            <PagePart own={own} page={page} number={index + 1} language={language} />
          ))}
          <p class="btns">
            <Button tone="second" icon="plus" name="step" value="page">
              {t.addPage}
            </Button>
          </p>
          <Modules own={own} bank={bank} language={language} />
          <Offences own={own} bank={bank} language={language} />
        </Form>
        <AddQuestion own={own} language={language} attempt={visit.attempt} />
        <ValuesForm own={own} language={language} attempt={visit.attempt} />
        <HeadForm own={own} language={language} attempt={visit.attempt} />
      </>
    ),
  };
});
