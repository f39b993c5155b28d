import { dayOf, showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Path } from '../../../../kernel/path.ts';
import type { Answer } from '../../../../kernel/route.ts';
import { surveyPaths } from '../../../../paths/surveys.ts';
import type { Context } from '../../../../platform/context.ts';
import { showCount, showPercent } from '../../../../platform/ui/figures/numbers.ts';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { Confirmation } from '../../../../platform/ui/page/confirmation.tsx';
import type { PageDefinition, Visit } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { countFirmsOn } from '../../../areas/queries.ts';
import type { Track } from '../../../tracks/model.ts';
import { closeWave } from '../../actions/close-wave.ts';
import { openWave } from '../../actions/open-wave.ts';
import type { Wave } from '../../model.ts';
import { listPopulationGroups } from '../../queries.ts';
import { responseProgress } from '../../rules/response-progress.ts';
import { findPaperStanding } from '../../store/paper-entries.ts';
import { keyingTexts } from '../../texts/keying-texts.ts';
import { surveyTexts } from '../../texts/texts.ts';
import { findTrackAndWave, surveyPlace } from '../wave/show-wave.tsx';
import { thresholdFor } from '../wave/threshold-for.ts';

interface Asking {
  readonly title: string;
  readonly heading: string;
  readonly consequences: readonly string[];
  readonly button: string;
  readonly destructive?: boolean;
  readonly after?: Child;
  /** Fields of the form. */
  readonly fields?: (state: FormState) => Child;
}

/** A page that asks before something is done to a wave. */
export const confirmPage = (
  name: string,
  path: Path<`${string}:track${string}:wave${string}`>,
  form: string,
  ask: (context: Context, track: Track, wave: Wave) => Promise<Asking>,
): PageDefinition => ({
  name: `surveys.${name}`,
  path,
  permission: 'surveys.edit',
  stand: inTrack,
  show: async (context: Context, visit: Visit): Promise<Answer> => {
    const found = await findTrackAndWave(context, visit);
    if (found === null) return { kind: 'not-found' };
    const { track, wave } = found;
    const { wave: t } = surveyTexts(context.language);
    const asking = await ask(context, track, wave);
    const address = { track: track.id, wave: wave.id };
    const state = formState({
      form,
      language: context.language,
      attempt: visit.attempt,
      defaults: { language: 'nl', pace: 'steady' },
    });
    const to: (params: Record<string, string>) => string = path.to;
    return {
      kind: 'page',
      title: asking.title,
      place: surveyPlace(track, [{ label: t.name(wave.number), href: surveyPaths.wave.to(address) }]),
      main: (
        <>
          <ErrorSummary state={state} />
          <Confirmation
            language={context.language}
            heading={asking.heading}
            consequences={asking.consequences}
            action={to(address)}
            button={asking.button}
            destructive={asking.destructive ?? false}
            back={{ label: t.back, href: surveyPaths.wave.to(address) }}
          >
            {asking.fields?.(state)}
          </Confirmation>
          {asking.after}
        </>
      ),
    };
  },
});

export const openWavePage = confirmPage(
  'open-wave-page',
  surveyPaths.openWave,
  openWave.name,
  async (context, track, wave) => {
    const { wave: t } = surveyTexts(context.language);
    const subAreas = track.areas.map((area) => area.subAreaId);
    const counts = await countFirmsOn(context.db, subAreas, dayOf(context.now));
    const firms = [...counts.values()].reduce((sum, count) => sum + count, 0);
    return {
      title: t.prepared.open,
      heading: t.openHeading(firms),
      consequences: t.openFacts(firms, subAreas.length, showDate(wave.closesOn, context.language)),
      button: t.openButton,
    };
  },
);

export const closeWavePage = confirmPage(
  'close-wave-page',
  surveyPaths.closeWave,
  closeWave.name,
  async (context, track, wave) => {
    const { wave: t } = surveyTexts(context.language);
    const { waiting } = await findPaperStanding(context.db, wave.id);
    const { value } = await thresholdFor(context, track);
    const progress = responseProgress(await listPopulationGroups(context.db, [wave.id]), value);
    const [answered, firms] = [
      showCount(progress.answered, context.language),
      showCount(progress.firms, context.language),
    ];
    const { short, needed } = progress;
    const [said, ...after] = t.closeFacts(answered, firms);
    const percent = showPercent(value / 100, 0, context.language);
    const missed = short === 0 ? [] : t.closeShort(short, showCount(needed, context.language), percent);
    return {
      title: t.close,
      heading: t.closeHeading,
      consequences: [
        said ?? '',
        ...missed,
        ...after,
        ...(waiting === 0 ? [] : [keyingTexts(context.language).closing(waiting)]),
      ],
      button: progress.short > 0 ? t.closeShortButton : t.closeButton,
      destructive: true,
    };
  },
);
