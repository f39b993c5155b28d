import { dayOf, showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Answer } from '../../../../kernel/route.ts';
import { surveyPaths } from '../../../../paths/surveys.ts';
import type { Context } from '../../../../platform/context.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { Rows } from '../../../../platform/ui/lists/rows.tsx';
import { EmptyState } from '../../../../platform/ui/marks/empty-state.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import type { PageDefinition, Visit } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { countFirmsOn } from '../../../areas/queries.ts';
import type { Track } from '../../../tracks/model.ts';
import { findTrack } from '../../../tracks/queries.ts';
import { keyNote } from '../../linking/pages/key-note.tsx';
import { makingTexts } from '../../making/texts/texts.ts';
import type { Wave } from '../../model.ts';
import { findWave, listWaves } from '../../queries.ts';
import { surveyTexts } from '../../texts/texts.ts';
import { RunningWave } from './render-wave.tsx';
import { viewWave, withoutSmallGroups } from './wave-view.ts';

/** The place of every page of a track's survey. */
export const surveyPlace = (
  track: Track,
  crumbs: readonly { readonly label: string; readonly href: string }[] = [],
) => ({
  track: { id: track.id, title: track.title },
  menu: 'survey',
  crumbs,
});

const preparedWave = async (context: Context, track: Track, wave: Wave, mayEdit: boolean): Promise<Child> => {
  const { wave: t } = surveyTexts(context.language);
  const counts = await countFirmsOn(
    context.db,
    track.areas.map((area) => area.subAreaId),
    dayOf(context.now),
  );
  const firms = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const address = { track: track.id, wave: wave.id };
  const buttons = mayEdit ? (
    <>
      <ButtonLink href={surveyPaths.openWave.to(address)}>{t.prepared.open}</ButtonLink>
      <ButtonLink href={surveyPaths.editWave.to(address)} tone="second">
        {t.edit}
      </ButtonLink>
    </>
  ) : undefined;
  return (
    <PageHead
      heading={t.prepared.heading(t.name(wave.number))}
      lead={t.prepared.lead(firms, showDate(wave.closesOn, context.language))}
      buttons={buttons}
    />
  );
};

const drawWave = async (context: Context, visit: Visit, track: Track, wave: Wave): Promise<Child> => {
  const { language, now } = context;
  const mayEdit = visit.may('surveys.edit');
  if (wave.openedAt === null) return preparedWave(context, track, wave, mayEdit);
  const view = await viewWave(context, track, wave, surveyTexts(language).wave.size);
  const maySeeFirms = visit.may('surveys.see-firms');
  return (
    <>
      <RunningWave
        view={maySeeFirms ? view : withoutSmallGroups(view, language)}
        language={language}
        now={now}
        mayEdit={mayEdit}
        maySeeFirms={maySeeFirms}
      />
      {await keyNote(context, wave, mayEdit)}
    </>
  );
};

const History = ({ waves, context }: { readonly waves: readonly Wave[]; readonly context: Context }): Child => {
  const { wave: t } = surveyTexts(context.language);
  return waves.length === 0 ? null : (
    <Part id="eerder" heading={t.history}>
      <Rows
        items={waves.map((wave) => (
          <a href={surveyPaths.wave.to({ track: wave.trackId, wave: wave.id })}>
            {t.name(wave.number)}, {showDate(wave.closesOn, context.language)}
          </a>
        ))}
      />
    </Part>
  );
};

/** The way to the questionnaires a track makes itself. */
const OwnQuestionnaires = ({ context, track }: { readonly context: Context; readonly track: Track }): Child => (
  <p>
    <a href={surveyPaths.questionnaires.to({ track: track.id })}>{makingTexts(context.language).menu}</a>
  </p>
);

export const wavesPage: PageDefinition = {
  name: 'surveys.waves-page',
  path: surveyPaths.waves,
  permission: 'surveys.read',
  stand: inTrack,
  show: async (context, visit): Promise<Answer> => {
    const track = await findTrack(context.db, visit.params['track'] ?? '');
    if (track === null) return { kind: 'not-found' };
    const { wave: t } = surveyTexts(context.language);
    const [newest, ...earlier] = await listWaves(context.db, [track.id]);
    const plan = <ButtonLink href={surveyPaths.planWave.to({ track: track.id })}>{t.plan}</ButtonLink>;
    const mayPlan = visit.may('surveys.edit');
    const main =
      newest === undefined ? (
        <>
          <PageHead heading={t.noneHeading} />
          <EmptyState text={t.none}>{mayPlan ? plan : undefined}</EmptyState>
          {mayPlan ? <OwnQuestionnaires context={context} track={track} /> : null}
        </>
      ) : (
        <>
          {await drawWave(context, visit, track, newest)}
          {newest.closedAt !== null && mayPlan ? <p class="btns">{plan}</p> : null}
          <History waves={earlier} context={context} />
          {mayPlan ? <OwnQuestionnaires context={context} track={track} /> : null}
        </>
      );
    return { kind: 'page', title: t.menu, place: surveyPlace(track), main };
  },
};

export const wavePage: PageDefinition = {
  name: 'surveys.wave-page',
  path: surveyPaths.wave,
  permission: 'surveys.read',
  stand: inTrack,
  show: async (context, visit): Promise<Answer> => {
    const found = await findTrackAndWave(context, visit);
    if (found === null) return { kind: 'not-found' };
    const { wave: t } = surveyTexts(context.language);
    const { track, wave } = found;
    const crumbs = [{ label: t.menu, href: surveyPaths.waves.to({ track: track.id }) }];
    return {
      kind: 'page',
      title: t.name(wave.number),
      place: surveyPlace(track, crumbs),
      main: await drawWave(context, visit, track, wave),
    };
  },
};

/** The track and the wave a path names; null when they do not belong together. */
export const findTrackAndWave = async (
  context: Context,
  visit: Pick<Visit, 'params'>,
): Promise<{ readonly track: Track; readonly wave: Wave } | null> => {
  const track = await findTrack(context.db, visit.params['track'] ?? '');
  const id = visit.params['wave'] ?? '';
  const wave = track === null || !/^[0-9a-f-]{36}$/.test(id) ? null : await findWave(context.db, track.id, id);
  return track === null || wave === null ? null : { track, wave };
};
