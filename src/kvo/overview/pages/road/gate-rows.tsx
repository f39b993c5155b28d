import { dayOf, showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { gatePaths } from '../../../../paths/gates.ts';
import type { GateRow } from '../../../../platform/ui/road/stage.ts';
import type { StageVerdict, TrackFacts } from '../../../gates/model.ts';
import { isUnderWay } from '../../../gates/under-way.ts';
import { farGateWords, pastGateWords } from '../../../gates/words.ts';
import type { TrackPicture } from '../../model.ts';
import { overviewTexts } from '../../texts/texts.ts';
import { hereWords } from './here-words.ts';
import { daysInList } from './stage-days.ts';
import { gateState, stageAnchor } from './stage-line.ts';

const verdictOf = (stage: StageVerdict, facts: TrackFacts, language: Language): string => {
  const { place, gate, ended } = stage;
  const { verdict: t } = overviewTexts(language).road;
  if (ended?.outcome === 'passed') return t.passed;
  if (place === 'done') return t.open;
  if (place === 'here') return gate.open ? t.open : t.shut;
  if (gate.open) return t.ready;
  return isUnderWay(stage, facts) ? t.begun : t.far;
};

/** Everything that must not be overlooked about a gate, after the sentence itself. */
const remarksOf = ({ place, gate, ended, passes, reopened }: StageVerdict, language: Language): readonly string[] => {
  const { road: t } = overviewTexts(language);
  const on = (moment: Date): string => showDate(dayOf(moment), language);
  return [
    ...passes.map((pass) => t.passed(on(pass.decidedAt), pass.reason)),
    ...(reopened === null ? [] : [t.reopened(on(reopened.decidedAt), reopened.reason)]),
    ...(ended?.outcome === 'closed' && !gate.open ? [t.changedSince] : []),
    ...(place === 'here' && gate.hangsOnUnverified ? [t.unverified] : []),
  ];
};

const Action = ({
  stage,
  track,
  language,
}: {
  readonly stage: StageVerdict;
  readonly track: string;
  readonly language: Language;
}): Child => (
  <>
    {remarksOf(stage, language).map((remark) => (
      <>
        <span dir="auto">{remark}</span>{' '}
      </>
    ))}
    <a href={gatePaths.gate.to({ track, stage: stage.stage.key })}>
      {overviewTexts(language).road.conditions}
      <span class="vh">: {stage.stage.name[language]}</span>
    </a>
  </>
);

const reasonOf = (stage: StageVerdict, language: Language): string => {
  if (stage.place === 'here') return hereWords(stage, language);
  return stage.place === 'done' ? pastGateWords(stage.gate, language) : farGateWords(stage.gate, language);
};

/** Every gate of a track with the sentence that says why it is open or shut. */
export const gateRows = (picture: TrackPicture, language: Language): readonly GateRow[] =>
  picture.road.stages.map((stage) => ({
    id: stageAnchor(stage),
    number: stage.number,
    name: stage.stage.name[language],
    state: stage.place,
    gate: gateState(stage, picture.road.facts),
    verdict: verdictOf(stage, picture.road.facts, language),
    reason: reasonOf(stage, language),
    when: daysInList(picture, stage, language),
    action: <Action stage={stage} track={picture.road.track.id} language={language} />,
  }));
