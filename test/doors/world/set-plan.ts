import { orderedId } from '../../../src/kernel/ids.ts';
import { addMeasure } from '../../../src/kvo/measures/actions/measure/add-measure.ts';
import { changeStatus } from '../../../src/kvo/measures/actions/measure/change-status.ts';
import { reportProgress } from '../../../src/kvo/measures/actions/measure/report-progress.ts';
import { addObjective } from '../../../src/kvo/measures/actions/objective/add-objective.ts';
import { dropObjective } from '../../../src/kvo/measures/actions/objective/drop-objective.ts';
import { freezePlan } from '../../../src/kvo/measures/actions/plan/freeze-plan.ts';
import { getPlan } from '../../../src/kvo/measures/plan-queries.ts';
import { digestOf } from '../../../src/platform/crypto/digest.ts';
import { aReport } from '../../builders/records.ts';
import type { World } from '../../world.ts';
import type { Cast, Ids } from './scene.ts';

interface At {
  readonly track: string;
  readonly cast: Cast;
  /** The party of whoever owns, and the finding that is taken up. */
  readonly party: string;
  readonly finding: string;
  readonly mark: string;
}

const addGoal = async (world: World, { track, cast, finding, mark }: At, title: string): Promise<string> => {
  const id = orderedId();
  await world.does(cast.facilitator, addObjective, {
    track,
    id,
    theme: 'lighting',
    title: `${title} ${mark}`,
    indicator: `Ontevreden over het licht ${mark}`,
    unit: 'percent',
    direction: 'lower',
    baselineValue: '43',
    baselineN: '54',
    baselinePopulation: '98',
    baselineOn: '2026-03-02',
    target: '25',
    horizon: '2028',
    findings: [finding],
  });
  return id;
};

const addStep = async (world: World, { track, cast, party, finding, mark }: At, title: string): Promise<string> => {
  const id = orderedId();
  await world.does(cast.facilitator, addMeasure, {
    track,
    id,
    theme: 'lighting',
    title: `${title} ${mark}`,
    description: `Met de gemeente ${mark}`,
    findings: [finding],
    type: 'physical',
    scope: 'public-space',
    owner: party,
    executor: `Aannemer ${mark}`,
    startOn: '2026-05-01',
    dueOn: '2026-09-01',
    oneOffCost: '12.500',
    payers: ['municipality'],
    priority: 'high',
  });
  return id;
};

/** Objectives and measures, one of them under way with evidence by its owner, and a plan that was frozen. */
export const setPlan = async (world: World, at: At): Promise<Ids> => {
  const { track, cast, mark } = at;
  const [objective, dropped] = [await addGoal(world, at, 'Minder donker'), await addGoal(world, at, 'Toch niet')];
  await world.does(cast.facilitator, dropObjective, { track, objective: dropped, reason: `Dubbel ${mark}` });
  const measure = await addStep(world, at, 'Lampen vervangen');
  await addStep(world, at, 'Struiken snoeien');
  await world.does(cast.facilitator, changeStatus, { track, measure, step: 'agree', status: 'proposed' });
  const file = { claimedType: 'application/pdf', ...aReport(`lampen-${mark}`) };
  const progress = {
    id: orderedId(),
    percentage: '40',
    done: `Vier lampen ${mark}`,
    step: 'start',
    status: 'agreed',
    evidence: [file],
  };
  await world.does(cast.owner, reportProgress, { track, measure, ...progress });
  const digest = digestOf(await getPlan(world.instance.db, track));
  await world.does(cast.facilitator, freezePlan, { track, digest });
  const evidence = await world.instance.db
    .selectFrom('measure_report_file')
    .select('digest')
    .where('report_id', '=', progress.id)
    .executeTakeFirstOrThrow();
  return {
    objective,
    '/trajecten/:track/doelen/:objective/terugzetten objective': dropped,
    measure,
    step: 'finish',
    '/trajecten/:track/maatregelen digest': evidence.digest,
    '/trajecten/:track/plan/versies version': '1',
  };
};
