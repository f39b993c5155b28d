import { dayOf } from '../../../../kernel/dates.ts';
import { orderedId } from '../../../../kernel/ids.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { areaPaths } from '../../../../paths/areas.ts';
import { trackPaths } from '../../../../paths/tracks.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { EmptyState } from '../../../../platform/ui/marks/empty-state.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inInstance } from '../../../accounts/standings.ts';
import { createTrack, parksOf } from '../../actions/create-track.ts';
import { trackTexts } from '../../texts/texts.ts';
import type { TrackChoices } from './track-choices.ts';
import { askTrackChoices } from './track-choices.ts';
import { TrackFields } from './track-fields.tsx';

/** There is nothing to begin a track on yet: what to do first. */
const NothingToChoose = ({
  hasParks,
  language,
}: {
  readonly hasParks: boolean;
  readonly language: Language;
}): Child => {
  const t = trackTexts(language).create;
  return hasParks ? (
    <EmptyState text={t.noAreas}>
      <ButtonLink href={areaPaths.parks.to({})}>{t.openParks}</ButtonLink>
    </EmptyState>
  ) : (
    <EmptyState text={t.noParks}>
      <ButtonLink href={areaPaths.addPark.to({})} icon="plus">
        {t.addPark}
      </ButtonLink>
    </EmptyState>
  );
};

const CreateForm = ({ state, choices }: { readonly state: FormState; readonly choices: TrackChoices }): Child => (
  <Form action={trackPaths.create.to({})} hidden={{ id: state.value('id') }}>
    <TrackFields state={state} choices={choices} asksRound />
    <Button>{trackTexts(state.language).create.button}</Button>
  </Form>
);

export const createTrackPage: PageDefinition = {
  name: 'tracks.create-page',
  path: trackPaths.create,
  permission: 'tracks.create',
  stand: inInstance,
  show: async (context, visit) => {
    const { language } = context;
    const t = trackTexts(language);
    const choices = await askTrackChoices(context, await parksOf(context));
    const defaults = {
      id: orderedId(context.now.getTime()),
      scheme: choices.usualScheme,
      round: 1,
      startedOn: dayOf(context.now),
      order: 'covenant-first',
    };
    const state = formState({ form: createTrack.name, language, attempt: visit.attempt, defaults });
    return {
      kind: 'page',
      title: t.create.title,
      place: { menu: 'tracks', crumbs: [{ label: t.allTracks, href: trackPaths.portfolio.to({}) }] },
      main: (
        <>
          <ErrorSummary state={state} />
          <PageHead heading={t.create.heading} lead={t.create.lead} />
          {choices.parks.length === 0 ? (
            <NothingToChoose hasParks={choices.hasParks} language={language} />
          ) : (
            <CreateForm state={state} choices={choices} />
          )}
        </>
      ),
    };
  },
};
