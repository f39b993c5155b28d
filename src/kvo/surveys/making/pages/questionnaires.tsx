import { orderedId } from '../../../../kernel/ids.ts';
import type { Language } from '../../../../kernel/language.ts';
import type { Answer } from '../../../../kernel/route.ts';
import { surveyPaths } from '../../../../paths/surveys.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { RadioField } from '../../../../platform/ui/forms/chosen/radio-field.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { TextField } from '../../../../platform/ui/forms/typed/text-field.tsx';
import { Rows } from '../../../../platform/ui/lists/rows.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { audiences } from '../../../schemes/model.ts';
import { findTrack } from '../../../tracks/queries.ts';
import { beginQuestionnaire } from '../actions/begin-questionnaire.ts';
import { listImports } from '../store/imports.ts';
import type { OwnQuestionnaire } from '../store/own-questionnaires.ts';
import { listOwn } from '../store/own-questionnaires.ts';
import { makingTexts } from '../texts/texts.ts';
import { CoreExports, UploadPart } from './exchange/upload-part.tsx';
import { makingPlace } from './own-page.tsx';

const stateOf = (own: OwnQuestionnaire, language: Language): string => {
  const { list: t } = makingTexts(language);
  if (own.publishedNumber === null) return t.draft;
  return own.publishedEdit === own.current ? t.published(own.publishedNumber) : t.changed(own.publishedNumber);
};

const Listed = ({ all, language }: { readonly all: readonly OwnQuestionnaire[]; readonly language: Language }) => {
  const { audiences: who } = makingTexts(language);
  return all.length === 0 ? null : (
    <Rows
      items={all.map((own) => (
        <>
          <a href={surveyPaths.ownQuestionnaire.to({ track: own.track, questionnaire: own.id })}>
            {own.draft.title['nl']}
          </a>{' '}
          <span class="quiet">
            {who[own.audience]}, {stateOf(own, language)}
          </span>
        </>
      ))}
    />
  );
};

/** The questionnaires a track made itself, and where another one begins. */
export const questionnairesPage: PageDefinition = {
  name: 'surveys.questionnaires-page',
  path: surveyPaths.questionnaires,
  permission: 'surveys.edit',
  stand: inTrack,
  show: async (context, visit): Promise<Answer> => {
    const track = await findTrack(context.db, visit.params['track'] ?? '');
    if (track === null) return { kind: 'not-found' };
    const { language } = context;
    const { list: t, audiences: who } = makingTexts(language);
    const all = await listOwn(context.db, track.id);
    const imports = await listImports(context.db, track.id);
    const defaults = { id: orderedId(context.now.getTime()), audience: 'entrepreneurs', start: 'core' };
    const state = formState({ form: beginQuestionnaire.name, language, attempt: visit.attempt, defaults });
    const starts = [
      { value: 'core', label: t.core },
      { value: 'empty', label: t.empty },
    ];
    const main = (
      <>
        <ErrorSummary state={state} />
        <PageHead heading={all.length === 0 ? t.noneHeading : t.heading(all.length)} lead={t.lead} />
        <Listed all={all} language={language} />
        <Part id="begin" heading={t.begin}>
          <Form action={surveyPaths.questionnaires.to({ track: track.id })} hidden={{ id: state.value('id') }}>
            <TextField state={state} name="title" label={t.name} hint={t.nameHint} required />
            <RadioField
              state={state}
              name="audience"
              label={t.audience}
              choices={audiences.map((value) => ({ value, label: who[value] }))}
            />
            <RadioField state={state} name="start" label={t.start} choices={starts} />
            <Button>{t.button}</Button>
          </Form>
        </Part>
        <UploadPart context={context} track={track.id} attempt={visit.attempt} imports={imports} />
        <CoreExports context={context} track={track.id} />
      </>
    );
    return { kind: 'page', title: t.title, place: makingPlace(context, track, null), main };
  },
};
