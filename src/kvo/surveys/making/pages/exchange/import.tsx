import { orderedId } from '../../../../../kernel/ids.ts';
import type { Child } from '../../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../../kernel/language.ts';
import type { Answer } from '../../../../../kernel/route.ts';
import { surveyPaths } from '../../../../../paths/surveys.ts';
import { Button } from '../../../../../platform/ui/actions/button.tsx';
import { ButtonLink } from '../../../../../platform/ui/actions/button-link.tsx';
import { RadioField } from '../../../../../platform/ui/forms/chosen/radio-field.tsx';
import { ErrorSummary } from '../../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../../platform/ui/forms/form.tsx';
import type { FormState } from '../../../../../platform/ui/forms/form-state.ts';
import { formState } from '../../../../../platform/ui/forms/form-state.ts';
import { TextField } from '../../../../../platform/ui/forms/typed/text-field.tsx';
import { Rows } from '../../../../../platform/ui/lists/rows.tsx';
import { PageHead } from '../../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../../platform/ui/page/part.tsx';
import type { PageDefinition } from '../../../../accounts/entrance.ts';
import { inTrack } from '../../../../accounts/standings.ts';
import { audiences } from '../../../../schemes/model.ts';
import { findTrack } from '../../../../tracks/queries.ts';
import { beginFromFile } from '../../actions/begin-from-file.ts';
import type { CarriedDraft } from '../../exchange/carried.ts';
import { questionTypes } from '../../rules/question-types.ts';
import type { StoredImport } from '../../store/imports.ts';
import { findImport } from '../../store/imports.ts';
import { exchangeTexts } from '../../texts/exchange-texts.ts';
import { makingTexts } from '../../texts/texts.ts';
import { makingPlace } from '../own-page.tsx';
import { Report } from './report.tsx';

const anyWords = (texts: Readonly<Record<string, string>>, language: Language): string =>
  texts[language] || texts['nl'] || Object.values(texts).find((text) => text !== '') || '';

const Questions = ({ draft, language }: { readonly draft: CarriedDraft; readonly language: Language }): Child => {
  const { types } = makingTexts(language);
  const questions = draft.pages.flatMap((page) => page.questions);
  return (
    <Part id="vragen" heading={exchangeTexts(language).page.questions} count={questions.length}>
      <Rows
        items={questions.map(({ type, text, key }) => {
          const known = questionTypes.find((one) => one === type);
          return (
            <>
              {anyWords(text, language) || key}{' '}
              <span class="quiet">{known === undefined ? type : types[known].toLowerCase()}</span>
            </>
          );
        })}
      />
    </Part>
  );
};

const BeginForm = ({ read, state }: { readonly read: StoredImport; readonly state: FormState }): Child => {
  const { page: t } = exchangeTexts(state.language);
  const { audiences: who } = makingTexts(state.language);
  return (
    <Part id="begin" heading={t.begin}>
      <p>{t.nothingYet}</p>
      <Form
        action={surveyPaths.questionnaireImport.to({ track: read.track, import: read.id })}
        hidden={{ id: state.value('id') }}
      >
        <TextField state={state} name="title" label={t.name} required />
        <RadioField
          state={state}
          name="audience"
          label={t.audience}
          choices={audiences.map((value) => ({ value, label: who[value] }))}
        />
        <Button>{t.button}</Button>
      </Form>
    </Part>
  );
};

const headingOf = ({ draft }: StoredImport, language: Language): string => {
  const { page: t } = exchangeTexts(language);
  if (draft === null) return t.headingDone;
  return t.heading(
    draft.pages.reduce((sum, { questions }) => sum + questions.length, 0),
    draft.pages.length,
  );
};

/** A file that was read: what comes along, what does not and why, and where a questionnaire is begun with it. */
export const importPage: PageDefinition = {
  name: 'surveys.questionnaire-import-page',
  path: surveyPaths.questionnaireImport,
  permission: 'surveys.edit',
  stand: inTrack,
  show: async (context, visit): Promise<Answer> => {
    const { language } = context;
    const track = await findTrack(context.db, visit.params['track'] ?? '');
    const read = track === null ? null : await findImport(context.db, track.id, visit.params['import'] ?? '');
    if (track === null || read === null) return { kind: 'not-found' };
    const { page: t, kinds } = exchangeTexts(language);
    const { draft, questionnaire } = read;
    const title = anyWords(draft?.title ?? {}, language) || read.fileName.replace(/\.[a-z]+$/i, '');
    const defaults = { id: orderedId(context.now.getTime()), title, audience: draft?.audience ?? 'entrepreneurs' };
    const state = formState({ form: beginFromFile.name, language, attempt: visit.attempt, defaults });
    const done =
      questionnaire === null ? null : (
        <ButtonLink href={surveyPaths.ownQuestionnaire.to({ track: track.id, questionnaire })}>{t.toList}</ButtonLink>
      );
    const main = (
      <>
        <ErrorSummary state={state} />
        <PageHead heading={headingOf(read, language)} lead={t.lead(read.fileName, kinds[read.kind])} buttons={done} />
        <Report notes={read.notes} language={language} />
        {draft === null ? null : <BeginForm read={read} state={state} />}
        {draft === null ? null : <Questions draft={draft} language={language} />}
      </>
    );
    const place = makingPlace(context, track, null);
    const crumb = { label: makingTexts(language).menu, href: surveyPaths.questionnaires.to({ track: track.id }) };
    return { kind: 'page', title: t.title, place: { ...place, crumbs: [crumb] }, main };
  },
};

/** Where a file is sent to: whoever comes back to that address finds the page it was sent from. */
export const backToListPage: PageDefinition = {
  name: 'surveys.read-questionnaire-file-page',
  path: surveyPaths.readFile,
  permission: 'surveys.edit',
  stand: inTrack,
  show: async (_context, { params }) => ({
    kind: 'redirect',
    to: surveyPaths.questionnaires.to({ track: params['track'] ?? '' }),
  }),
};
