import type { LocalDate } from '../../../kernel/dates.ts';
import type { Refused, Result } from '../../../kernel/result.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import type { FindingId, Priority } from '../../findings/model.ts';
import type { PartyId } from '../../partners/model.ts';
import type { MeasureContent, MeasureScope, MeasureType, ObjectiveId, Payer } from '../model.ts';
import { payers } from '../model.ts';
import type { CodedMeasure } from './propose-code.ts';
import { proposeCode } from './propose-code.ts';

/** A measure as somebody wrote it down; without a code it gets the next one of its theme. */
export interface MeasureWish {
  readonly code: string;
  readonly theme: string;
  readonly title: string;
  readonly description: string;
  readonly objective: ObjectiveId | null;
  readonly findings: readonly FindingId[];
  readonly type: MeasureType;
  readonly scope: MeasureScope;
  readonly owner: PartyId | null;
  readonly executor: string;
  readonly supporters: readonly PartyId[];
  readonly startOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  readonly oneOffCost: number | null;
  readonly yearlyCost: number | null;
  readonly payers: readonly Payer[];
  readonly priority: Priority;
  readonly remarks: string;
}

/** What the decision rests on: the scheme's themes and what the track has of objectives, findings, parties and measures. */
export interface MeasureGround {
  readonly themes: readonly { readonly key: string; readonly name: string }[];
  readonly objectives: readonly string[];
  readonly findings: readonly string[];
  /** Parties at the table now. */
  readonly parties: readonly string[];
  /** The other measures of the track. */
  readonly others: readonly CodedMeasure[];
}

export type MeasureRefusal = 'unknown-choice' | 'code-taken' | 'code-unreadable' | 'due-before-start';

/** Whether everything that was chosen belongs to this track; what was chosen before and has gone since may stay. */
const unknownField = (wish: MeasureWish, ground: MeasureGround, before: MeasureContent | null): string | null => {
  const parties = [...ground.parties, ...(before === null ? [] : [before.ownerId, ...before.supporters])];
  if (!ground.themes.some((theme) => theme.key === wish.theme)) return 'theme';
  if (wish.objective !== null && wish.objective !== before?.objectiveId && !ground.objectives.includes(wish.objective))
    return 'objective';
  if (wish.findings.some((id) => !ground.findings.includes(id) && !(before?.findings.includes(id) ?? false)))
    return 'findings';
  if (wish.owner !== null && !parties.includes(wish.owner)) return 'owner';
  return wish.supporters.every((id) => parties.includes(id)) ? null : 'supporters';
};

const byText = (one: string, other: string): number => (one < other ? -1 : 1);

const decideCode = (wish: MeasureWish, ground: MeasureGround): Result<string, Refused<MeasureRefusal>> => {
  const theme = ground.themes.find((one) => one.key === wish.theme);
  if (wish.code === '') return ok(proposeCode(theme ?? { key: wish.theme, name: wish.theme }, ground.others));
  const code = wish.code.toUpperCase();
  if (!/^[\p{L}\d][\p{L}\d.-]{0,11}$/u.test(code)) return refuseWith('code-unreadable', { field: 'code' });
  const taken = ground.others.some((other) => other.code.toUpperCase() === code);
  return taken ? refuseWith('code-taken', { field: 'code', params: { code } }) : ok(code);
};

/** Decides what is written down of a measure: everything of this very track, and done no earlier than it begins. */
export const decideMeasure = (
  wish: MeasureWish,
  ground: MeasureGround,
  before: MeasureContent | null = null,
): Result<MeasureContent, Refused<MeasureRefusal>> => {
  const unknown = unknownField(wish, ground, before);
  if (unknown !== null) return refuseWith('unknown-choice', { field: unknown });
  if (wish.startOn !== null && wish.dueOn !== null && wish.dueOn < wish.startOn)
    return refuseWith('due-before-start', { field: 'dueOn' });
  const code = decideCode(wish, ground);
  if (!code.ok) return code;
  return ok({
    code: code.value,
    theme: wish.theme,
    title: wish.title,
    description: wish.description,
    objectiveId: wish.objective,
    findings: [...new Set(wish.findings)].toSorted(byText),
    type: wish.type,
    scope: wish.scope,
    ownerId: wish.owner,
    executor: wish.executor,
    // Whoever owns a measure does not support it as well.
    supporters: [...new Set(wish.supporters)].filter((id) => id !== wish.owner).toSorted(byText),
    startOn: wish.startOn,
    dueOn: wish.dueOn,
    oneOffCost: wish.oneOffCost,
    yearlyCost: wish.yearlyCost,
    payers: payers.filter((payer) => wish.payers.includes(payer)),
    priority: wish.priority,
    remarks: wish.remarks,
  });
};
