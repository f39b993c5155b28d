import { daysBetween } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { Thermometer } from '../../../../platform/ui/charts/counts/thermometer.tsx';
import { Dates } from '../../../../platform/ui/lists/dates.tsx';
import { Keur } from '../../../../platform/ui/marks/keur.tsx';
import type { StageVerdict } from '../../../gates/model.ts';
import { reasonSentence, reasonState } from '../../../gates/words.ts';
import { roundKindOf } from '../../../schemes/round-of.ts';
import { ruleOf } from '../../../schemes/rule-of.ts';
import { schemeLabel } from '../../../tracks/model.ts';
import type { TrackPicture } from '../../model.ts';
import { isDue, isLate } from '../../rules/due-items.ts';
import { overviewTexts } from '../../texts/texts.ts';

interface PictureProps {
  readonly picture: TrackPicture;
  readonly here: StageVerdict;
  readonly language: Language;
}

/** The response per sub-area, with where the threshold comes from. */
const Response = ({ picture, language }: Omit<PictureProps, 'here'>): Child => {
  const { road: t } = overviewTexts(language);
  const { scheme, overrides, track, facts } = picture.road;
  const [wave] = facts.waves;
  if (wave === undefined || wave.openedOn === null) return null;
  const rule = ruleOf(scheme, roundKindOf(track.round) === 'first' ? 'response-first' : 'response-renewal', overrides);
  const note =
    rule.overridden === null ? (
      <>
        {t.thermNote(schemeLabel(scheme.id))}
        {rule.verified ? null : (
          <>
            {', '}
            <em>{t.notVerified}</em>
          </>
        )}
        {'.'}
      </>
    ) : (
      t.thermOwn(rule.overridden.reason)
    );
  return (
    <>
      <h3 class="therm-h">{t.therm}</h3>
      <Thermometer
        name={t.therm}
        rows={wave.perArea.map(({ area, firms, answered }) => ({ label: area, answered, listed: firms }))}
        threshold={rule.value === 0 ? null : rule.value / 100}
        note={note}
        language={language}
      />
    </>
  );
};

const Conditions = ({ here, language }: PictureProps): Child => (
  <>
    <h3>{overviewTexts(language).road.needed}</h3>
    <ul class="rows todo">
      {here.gate.reasons.map((reason) => (
        <li>
          <span>{reasonSentence(reason, language)}</span>
          <Keur tone={reason.met ? 'ok' : 'wait'}>{reasonState(reason, language)}</Keur>
        </li>
      ))}
    </ul>
  </>
);

const Rhythm = ({ picture, language }: PictureProps): Child => {
  const all = overviewTexts(language);
  const due = picture.due.filter((item) => isDue(item, picture.today)).slice(0, 5);
  return due.length === 0 ? null : (
    <>
      <h3>{all.road.nextDue}</h3>
      <Dates
        today={picture.today}
        language={language}
        dates={due.map((item) => ({
          day: item.dueOn,
          what: (
            <>
              {all.agenda({ kind: 'due', item: item.what })}
              {isLate(item, picture.today) ? (
                <>
                  {' '}
                  <Keur tone="stop">{all.portfolio.marks.late(daysBetween(item.dueOn, picture.today))}</Keur>
                </>
              ) : null}
            </>
          ),
        }))}
      />
    </>
  );
};

/** What goes under the sentence of the panel: the response, what is due, or every condition. */
export const PanelPicture = (props: PictureProps): Child => {
  const { key } = props.here.stage;
  if (key === 'survey' && props.picture.road.facts.waves[0]?.openedOn != null) return <Response {...props} />;
  if (key === 'execution' || key === 'effect') return <Rhythm {...props} />;
  return props.here.gate.reasons.length < 2 ? null : <Conditions {...props} />;
};
