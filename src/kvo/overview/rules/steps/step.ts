import type { LocalDate } from '../../../../kernel/dates.ts';
import type { Permission } from '../../../accounts/policy.ts';
import type { StageVerdict } from '../../../gates/model.ts';
import type { DueItem } from '../../due-model.ts';
import type { Step, TrackKnowledge } from '../../model.ts';
import type { StepCode, StepSaid, StepSayings } from '../../step-said.ts';

/** What steps are derived from. */
export interface StepGround {
  readonly known: TrackKnowledge;
  readonly due: readonly DueItem[];
  readonly here: StageVerdict | null;
  readonly today: LocalDate;
}

interface Who {
  readonly permission: Permission;
  readonly parties?: readonly string[];
  readonly nudge?: boolean;
  readonly notBy?: string;
}

/** Makes a step; the particulars belong to its code. */
export const step = <Code extends StepCode>(code: Code, params: StepSayings[Code], who: Who): Step => ({
  said: { code, params } as StepSaid,
  permission: who.permission,
  parties: who.parties ?? null,
  nudge: who.nudge ?? false,
  ...(who.notBy === undefined ? {} : { notBy: who.notBy }),
});
