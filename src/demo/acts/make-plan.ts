import { addMeasure } from '../../kvo/measures/actions/measure/add-measure.ts';
import { changeStatus } from '../../kvo/measures/actions/measure/change-status.ts';
import { reportProgress } from '../../kvo/measures/actions/measure/report-progress.ts';
import { addObjective } from '../../kvo/measures/actions/objective/add-objective.ts';
import { freezePlan } from '../../kvo/measures/actions/plan/freeze-plan.ts';
import type { MeasureId } from '../../kvo/measures/model.ts';
import { getPlan } from '../../kvo/measures/plan-queries.ts';
import { findMeasure } from '../../kvo/measures/queries.ts';
import { digestOf } from '../../platform/crypto/digest.ts';
import { inventReport } from '../invent/report.ts';
import type { PersonActor, Stage } from '../stage.ts';
import { idNow } from '../stage.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Sets an objective and gives its id. */
export const aim = async (stage: Stage, actor: PersonActor, track: string, objective: Fields): Promise<string> => {
  const { id } = await stage.player.does(actor, addObjective, { track, id: idNow(stage), ...objective });
  return id;
};

/** Proposes a measure and gives its id. */
export const propose = async (stage: Stage, actor: PersonActor, track: string, measure: Fields): Promise<MeasureId> => {
  const { id } = await stage.player.does(actor, addMeasure, { track, id: idNow(stage), ...measure });
  return id;
};

/** Takes a measure a step further in its life. */
export const move = async (
  { player }: Stage,
  actor: PersonActor,
  at: { readonly track: string; readonly measure: MeasureId },
  step: 'agree' | 'start' | 'keep' | 'drop',
): Promise<void> => {
  const now = await findMeasure(player.instance.db, at.track, at.measure);
  await player.does(actor, changeStatus, { ...at, step, status: now?.status.kind, reason: '' });
};

/** Reports what was done on a measure, with a page that shows it. */
export const report = async (
  stage: Stage,
  actor: PersonActor,
  at: { readonly track: string; readonly measure: MeasureId },
  what: { readonly done: string; readonly percentage: number; readonly step: 'none' | 'start' | 'finish' },
): Promise<void> => {
  const { player } = stage;
  const now = await findMeasure(player.instance.db, at.track, at.measure);
  await player.does(actor, reportProgress, {
    ...at,
    ...what,
    id: idNow(stage),
    status: now?.status.kind,
    evidence: [inventReport(`Voortgang ${now?.code ?? ''}`, [now?.title ?? '', what.done])],
  });
};

/** Freezes the plan as it is now. */
export const freeze = async ({ player }: Stage, actor: PersonActor, track: string): Promise<void> => {
  await player.does(actor, freezePlan, { track, digest: digestOf(await getPlan(player.instance.db, track)) });
};
