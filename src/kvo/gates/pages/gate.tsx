import { dayOf, showDate } from '../../../kernel/dates.ts';
import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../kernel/language.ts';
import { gatePaths } from '../../../paths/gates.ts';
import { trackPaths } from '../../../paths/tracks.ts';
import { ButtonLink } from '../../../platform/ui/actions/button-link.tsx';
import { Notice } from '../../../platform/ui/marks/notice.tsx';
import { PageHead } from '../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../platform/ui/page/part.tsx';
import type { PageDefinition } from '../../accounts/entrance.ts';
import { inTrack } from '../../accounts/standings.ts';
import { trackPlace } from '../../tracks/track-place.ts';
import type { StageVerdict } from '../model.ts';
import { gateTexts } from '../texts/texts.ts';
import { isUnderWay } from '../under-way.ts';
import { stageWords } from '../words.ts';
import type { AskedStage } from './asked-stage.ts';
import { findAskedStage } from './asked-stage.ts';
import { ConditionTable } from './condition-table.tsx';

interface GateProps {
  readonly asked: AskedStage;
  readonly mayClose: boolean;
  readonly language: Language;
}

const headingOf = ({ stage, ended, gate }: StageVerdict, language: Language): string => {
  const { heading: t } = gateTexts(language).page;
  const name = stageWords(stage.key, language);
  if (ended === null) return gate.open ? t.open(name) : t.shut(name);
  const on = showDate(dayOf(ended.decidedAt), language);
  return ended.outcome === 'passed' ? t.passed(name, on) : t.closed(name, on);
};

const leadOf = ({ asked: { stage, here, road }, mayClose, language }: GateProps): string => {
  const { lead: t } = gateTexts(language).page;
  if (stage.place === 'done') return t.done;
  const { reasons, open } = stage.gate;
  const shut = t.shut(reasons.filter((reason) => !reason.met).length, reasons.length);
  const state = open ? (mayClose && stage.place === 'here' ? t.closable : t.open) : shut;
  if (stage.place === 'here' || here === null) return state;
  const first = stageWords(here.stage.key, language);
  return `${state} ${isUnderWay(stage, road.facts) ? t.begun(first) : t.later(first)}`;
};

const Deeds = ({ asked: { stage, road }, mayClose, language }: GateProps): Child => {
  const { page: t } = gateTexts(language);
  const to = { track: road.track.id, stage: stage.stage.key };
  const back = (
    <ButtonLink href={trackPaths.road.to({ track: road.track.id })} tone="second">
      {t.back}
    </ButtonLink>
  );
  if (!mayClose || stage.place === 'later') return back;
  if (stage.place === 'done')
    return (
      <>
        {back}{' '}
        <ButtonLink href={gatePaths.reopen.to(to)} tone="second">
          {t.reopen}
        </ButtonLink>
      </>
    );
  return stage.gate.open ? (
    <>
      <ButtonLink href={gatePaths.close.to(to)}>{t.close}</ButtonLink> {back}
    </>
  ) : (
    <>
      {back}{' '}
      <ButtonLink href={gatePaths.pass.to(to)} tone="second">
        {t.pass}
      </ButtonLink>
    </>
  );
};

const Remarks = ({ asked: { stage, road }, language }: GateProps): Child => {
  const { page: t } = gateTexts(language);
  const on = (moment: Date): string => showDate(dayOf(moment), language);
  return (
    <div class="stack">
      {stage.passes.map((pass) => (
        <Notice tone="wait">{t.passedOn(on(pass.decidedAt), pass.reason)}</Notice>
      ))}
      {stage.reopened === null ? null : (
        <Notice>{t.reopenedOn(on(stage.reopened.decidedAt), stage.reopened.reason)}</Notice>
      )}
      {stage.ended?.outcome === 'closed' && !stage.gate.open ? <Notice tone="stop">{t.changedSince}</Notice> : null}
      {stage.gate.hangsOnUnverified ? (
        <Notice>
          <p>
            {t.unverifiedNote} <a href={trackPaths.rules.to({ track: road.track.id })}>{t.rules}</a>
          </p>
        </Notice>
      ) : null}
    </div>
  );
};

/** A gate with every condition and why it is met or not, and what can be decided about its stage. */
export const gatePage: PageDefinition = {
  name: 'gates.gate-page',
  path: gatePaths.gate,
  permission: 'tracks.read',
  stand: inTrack,
  show: async (context, visit) => {
    const { language } = context;
    const asked = await findAskedStage(context, visit.params);
    if (asked === null) return { kind: 'not-found' };
    const { stage, road } = asked;
    const { page: t } = gateTexts(language);
    const props = { asked, mayClose: visit.may('gates.close'), language };
    const name = stage.stage.name[language];
    return {
      kind: 'page',
      title: t.title(name),
      place: trackPlace(road.track, 'road', language),
      main: (
        <>
          <PageHead
            heading={headingOf(stage, language)}
            lead={`${t.number(stage.number, road.stages.length, name)} ${leadOf(props)}`}
            buttons={<Deeds {...props} />}
          />
          <Remarks {...props} />
          <Part id="voorwaarden" heading={t.conditions}>
            <p>{stage.stage.purpose[language]}</p>
            <ConditionTable reasons={stage.gate.reasons} track={road.track.id} language={language} />
          </Part>
        </>
      ),
    };
  },
};
