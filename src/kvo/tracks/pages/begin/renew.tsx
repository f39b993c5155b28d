import { dayOf } from '../../../../kernel/dates.ts';
import { orderedId } from '../../../../kernel/ids.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import type { Attempt } from '../../../../kernel/route.ts';
import { trackPaths } from '../../../../paths/tracks.ts';
import type { Context } from '../../../../platform/context.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { Buttons } from '../../../../platform/ui/actions/buttons.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { parksForRenewal, renewTrack } from '../../actions/renew-track.ts';
import type { Track, TrackId } from '../../model.ts';
import { findSuccessor, findTrack } from '../../queries.ts';
import { trackTexts } from '../../texts/texts.ts';
import { trackPlace } from '../../track-place.ts';
import { askTrackChoices } from './track-choices.ts';
import { TrackFields } from './track-fields.tsx';

interface AlreadyProps {
  readonly round: number;
  readonly successor: TrackId;
  readonly language: Language;
}

const AlreadyRenewed = ({ round, successor, language }: AlreadyProps): Child => {
  const t = trackTexts(language).renewal;
  const button = <ButtonLink href={trackPaths.road.to({ track: successor })}>{t.open(round)}</ButtonLink>;
  return <PageHead heading={t.already(round)} lead={t.alreadyLead} buttons={button} />;
};

const drawForm = async (context: Context, track: Track, attempt: Attempt | null): Promise<Child> => {
  const { language } = context;
  const t = trackTexts(language);
  const choices = await askTrackChoices(context, await parksForRenewal(context, track));
  const defaults = {
    id: orderedId(context.now.getTime()),
    title: track.title,
    areas: track.areas.map((area) => area.subAreaId),
    scheme: choices.usualScheme,
    startedOn: dayOf(context.now),
    order: track.auditBeforeCovenant ? 'audit-first' : 'covenant-first',
  };
  const state = formState({ form: renewTrack.name, language, attempt, defaults });
  return (
    <>
      <ErrorSummary state={state} />
      <PageHead heading={t.renewal.heading(track.round + 1)} lead={t.renewal.lead(track.title)} />
      <Form action={trackPaths.renew.to({ track: track.id })} hidden={{ id: state.value('id') }}>
        <TrackFields state={state} choices={choices} asksRound={false} />
        <Buttons>
          <Button>{t.renewal.button}</Button>
          <ButtonLink href={trackPaths.edit.to({ track: track.id })} tone="second">
            {t.back}
          </ButtonLink>
        </Buttons>
      </Form>
    </>
  );
};

export const renewTrackPage: PageDefinition = {
  name: 'tracks.renew-page',
  path: trackPaths.renew,
  permission: 'tracks.edit',
  stand: inTrack,
  show: async (context, visit) => {
    const { language } = context;
    const track = await findTrack(context.db, visit.params['track'] ?? '');
    if (track === null) return { kind: 'not-found' };
    const successor = await findSuccessor(context.db, track.id);
    return {
      kind: 'page',
      title: trackTexts(language).renewal.title,
      place: trackPlace(track, 'details', language),
      main:
        successor === null ? (
          await drawForm(context, track, visit.attempt)
        ) : (
          <AlreadyRenewed round={track.round + 1} successor={successor} language={language} />
        ),
    };
  },
};
