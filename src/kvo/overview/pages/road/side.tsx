import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { trackPaths } from '../../../../paths/tracks.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { Dates } from '../../../../platform/ui/lists/dates.tsx';
import { ToDo } from '../../../../platform/ui/lists/to-do.tsx';
import { Block } from '../../../../platform/ui/page/block.tsx';
import type { Step, TrackPicture, Viewer } from '../../model.ts';
import { viewerSteps } from '../../rules/viewer-steps.ts';
import { stepLink } from '../../step-links.ts';
import { tellStep } from '../../step-said.ts';
import { overviewTexts } from '../../texts/texts.ts';

const mostSteps = 6;
const mostDays = 6;

interface SideProps {
  readonly picture: TrackPicture;
  readonly viewer: Viewer;
  /** A letter went to the owners of all measures that are late. */
  readonly ownersTold: boolean;
  readonly mayPlan: boolean;
  readonly language: Language;
}

const Steps = ({
  steps,
  track,
  ownersTold,
  language,
}: {
  readonly steps: readonly Step[];
  readonly track: string;
  readonly ownersTold: boolean;
  readonly language: Language;
}): Child => {
  const t = overviewTexts(language);
  const noteOf = ({ said }: Step): string =>
    ownersTold && said.code === 'chase-measures' ? t.road.ownersTold : tellStep(t.stepNotes, said);
  const [first, ...rest] = steps;
  if (first === undefined) return <p>{t.road.nothingToDo}</p>;
  return (
    <>
      <p>
        <ButtonLink href={stepLink(first.said, track)} icon="next" wide>
          {tellStep(t.stepLabels, first.said)}
        </ButtonLink>
      </p>
      <p class="small quiet">{noteOf(first)}</p>
      {rest.length === 0 ? null : (
        <ToDo
          items={rest.map((one) => ({
            label: tellStep(t.stepLabels, one.said),
            href: stepLink(one.said, track),
            note: noteOf(one),
          }))}
        />
      )}
    </>
  );
};

/** What whoever looks can do now, and the days to come. */
export const Side = ({ picture, viewer, ownersTold, mayPlan, language }: SideProps): Child => {
  const t = overviewTexts(language);
  const track = picture.road.track.id;
  const dates = picture.agenda.slice(0, mostDays).map(({ day, what }) => ({ day, what: t.agenda(what) }));
  return (
    <>
      <Block id="doen" heading={t.road.now}>
        <Steps
          steps={viewerSteps(picture.steps, viewer).slice(0, mostSteps)}
          track={track}
          ownersTold={ownersTold}
          language={language}
        />
      </Block>
      <Block id="agenda" heading={t.road.agenda}>
        {dates.length === 0 ? (
          <p>{t.road.nothingPlanned}</p>
        ) : (
          <Dates dates={dates} today={picture.today} language={language} />
        )}
        {dates.length === 0 && mayPlan ? (
          <p>
            <a href={trackPaths.plannedDates.to({ track })}>{t.road.plan}</a>
          </p>
        ) : null}
      </Block>
    </>
  );
};
