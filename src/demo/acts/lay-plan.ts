import { addDays } from '../../kernel/dates.ts';
import type { MeasureId } from '../../kvo/measures/model.ts';
import type { PersonActor, Stage } from '../stage.ts';
import { dayNow } from '../stage.ts';
import { aim, propose } from './make-plan.ts';
import type { Measurement } from './measure-opinion.ts';
import { readShare } from './read-results.ts';

/** An objective as the working group says it, by a name to refer to it. */
export interface Aim {
  readonly key: string;
  readonly theme: string;
  readonly title: string;
  readonly indicator: string;
  readonly direction: 'lower' | 'higher';
  /** The item of the questionnaire it starts from, as the measurement found it. */
  readonly figure: string;
  readonly target: number;
  /** The findings it is about, by the name the analysis gave them. */
  readonly about: readonly string[];
  /** Years from now. */
  readonly within: number;
}

/** A measure as the working group proposes it. */
export interface Proposal {
  readonly key: string;
  readonly theme: string;
  readonly title: string;
  readonly description: string;
  readonly type: 'organisational' | 'physical' | 'communication' | 'technical';
  readonly scope: 'collective' | 'firm' | 'public-space';
  readonly priority: 'high' | 'middle' | 'low';
  readonly aim?: string;
  /** The name of the party that sees to it. */
  readonly owner?: string;
  readonly executor: string;
  /** Days from now. */
  readonly start?: number;
  readonly due?: number;
  readonly oneOffCost?: number;
  readonly yearlyCost?: number;
  readonly payers: readonly string[];
  /** The findings it answers, by the name the analysis gave them. */
  readonly answers: readonly string[];
}

interface Table {
  readonly track: string;
  readonly parties: ReadonlyMap<string, string>;
  readonly findings: ReadonlyMap<string, string>;
}

const named = (findings: ReadonlyMap<string, string>, name: string): string => {
  const id = findings.get(name);
  if (id === undefined) throw new Error(`no finding is called ${name}`);
  return id;
};

/** Sets the objectives of a plan, each from what the measurement found. Gives their ids by key. */
export const setAims = async (
  stage: Stage,
  actor: PersonActor,
  measurement: Measurement,
  { aims, findings }: { readonly aims: readonly Aim[]; readonly findings: ReadonlyMap<string, string> },
): Promise<ReadonlyMap<string, string>> => {
  const ids = new Map<string, string>();
  for (const { key, figure, within, target, about, ...said } of aims) {
    const found = await readShare(stage, measurement, figure);
    const id = await aim(stage, actor, measurement.track, {
      ...said,
      unit: 'percent',
      findings: about.map((name) => named(findings, name)),
      baselineValue: String(found.percent),
      baselineN: String(found.n),
      baselinePopulation: String(found.population),
      baselineOn: found.measuredOn,
      target: String(target),
      horizon: String(Number(dayNow(stage).slice(0, 4)) + within),
    });
    ids.set(key, id);
  }
  return ids;
};

const fromNow = (stage: Stage, days: number | undefined): string =>
  days === undefined ? '' : addDays(dayNow(stage), days);

/** Proposes the measures of a plan. Gives their ids by key. */
export const proposeAll = async (
  stage: Stage,
  actor: PersonActor,
  { track, parties, findings }: Table,
  plan: { readonly aims: ReadonlyMap<string, string>; readonly proposals: readonly Proposal[] },
): Promise<ReadonlyMap<string, MeasureId>> => {
  const ids = new Map<string, MeasureId>();
  for (const { key, aim: objective, owner, start, due, oneOffCost, yearlyCost, answers, ...said } of plan.proposals) {
    const id = await propose(stage, actor, track, {
      ...said,
      objective: plan.aims.get(objective ?? '') ?? '',
      owner: parties.get(owner ?? '') ?? '',
      findings: answers.map((name) => named(findings, name)),
      startOn: fromNow(stage, start),
      dueOn: fromNow(stage, due),
      oneOffCost: String(oneOffCost ?? ''),
      yearlyCost: String(yearlyCost ?? ''),
    });
    ids.set(key, id);
  }
  return ids;
};
