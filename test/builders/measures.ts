import type { Actor } from '../../src/kernel/actor.ts';
import { orderedId } from '../../src/kernel/ids.ts';
import { addMeasure } from '../../src/kvo/measures/actions/measure/add-measure.ts';
import { changeMeasure } from '../../src/kvo/measures/actions/measure/change-measure.ts';
import { changeStatus } from '../../src/kvo/measures/actions/measure/change-status.ts';
import { reportProgress } from '../../src/kvo/measures/actions/measure/report-progress.ts';
import { addObjective } from '../../src/kvo/measures/actions/objective/add-objective.ts';
import { freezePlan } from '../../src/kvo/measures/actions/plan/freeze-plan.ts';
import type { MeasureId, ObjectiveId, StatusKind } from '../../src/kvo/measures/model.ts';
import { getPlan } from '../../src/kvo/measures/plan-queries.ts';
import { findMeasure } from '../../src/kvo/measures/queries.ts';
import type { Step } from '../../src/kvo/measures/rules/life/change-status.ts';
import { digestOf } from '../../src/platform/crypto/digest.ts';
import type { World } from '../world.ts';
import { aReport } from './records.ts';

interface InTrack {
  readonly track: string;
  readonly facilitator: Actor;
}

type Wishes = Readonly<Record<string, unknown>>;

/** A measure as a proposal; `wishes` replace what they name. */
export const aMeasure = async (
  world: World,
  { track, facilitator }: InTrack,
  wishes: Wishes = {},
): Promise<MeasureId> => {
  const { id } = await world.does(facilitator, addMeasure, {
    track,
    id: orderedId(world.context().now.getTime()),
    theme: 'lighting',
    title: 'Kapotte lampen vervangen',
    type: 'physical',
    scope: 'public-space',
    priority: 'middle',
    ...wishes,
  });
  return id;
};

/** Changes a measure as it is now; `wishes` replace what they name. */
export const aChange = async (
  world: World,
  { track, facilitator }: InTrack,
  measure: MeasureId,
  wishes: Wishes,
): Promise<void> => {
  const now = await findMeasure(world.instance.db, track, measure);
  const fields = { ...now, objective: now?.objectiveId, owner: now?.ownerId };
  const typed = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value ?? '']));
  await world.does(facilitator, changeMeasure, { ...typed, track, measure, ...wishes });
};

const roadTo: Readonly<Record<StatusKind, readonly Step[]>> = {
  proposed: [],
  agreed: ['agree'],
  running: ['agree', 'start'],
  done: ['agree', 'start', 'finish'],
  permanent: ['agree', 'start', 'finish', 'keep'],
  dropped: ['drop'],
};

/** Takes a measure that was just proposed through its life to a status, step by step. */
export const aMeasureIn = async (
  world: World,
  { track, facilitator }: InTrack,
  measure: MeasureId,
  status: StatusKind,
): Promise<void> => {
  for (const step of roadTo[status]) {
    const now = await findMeasure(world.instance.db, track, measure);
    await world.does(facilitator, changeStatus, { track, measure, step, status: now?.status.kind, reason: 'Dubbel' });
  }
};

/** A progress report with evidence; `wishes` replace what they name. */
export const aProgressReport = async (
  world: World,
  actor: Actor,
  { track, measure }: { readonly track: string; readonly measure: MeasureId },
  wishes: Wishes = {},
): Promise<string> => {
  const id = orderedId(world.context().now.getTime());
  const now = await findMeasure(world.instance.db, track, measure);
  await world.does(actor, reportProgress, {
    track,
    measure,
    id,
    done: 'Negen van de veertien lampen zijn vervangen.',
    percentage: 64,
    step: 'none',
    status: now?.status.kind,
    evidence: [aReport('foto')],
    ...wishes,
  });
  return id;
};

/** An objective that can be measured; `wishes` replace what they name. */
export const anObjective = async (
  world: World,
  { track, facilitator }: InTrack,
  wishes: Wishes = {},
): Promise<ObjectiveId> => {
  const { id } = await world.does(facilitator, addObjective, {
    track,
    id: orderedId(world.context().now.getTime()),
    theme: 'lighting',
    title: 'Minder bedrijven vinden het donker',
    indicator: 'Deel dat ontevreden is over de verlichting',
    unit: 'percent',
    direction: 'lower',
    baselineValue: '43',
    baselineN: '54',
    baselinePopulation: '98',
    baselineOn: '2026-03-02',
    target: '30',
    horizon: '2028',
    ...wishes,
  });
  return id;
};

/** The plan as it is now, frozen. */
export const aFrozenPlan = async (
  world: World,
  { track, facilitator }: InTrack,
): Promise<{ readonly version: number; readonly digest: string }> =>
  world.does(facilitator, freezePlan, { track, digest: digestOf(await getPlan(world.instance.db, track)) });
