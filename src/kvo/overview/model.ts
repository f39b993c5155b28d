import type { LocalDate } from '../../kernel/dates.ts';
import type { Permission, Role } from '../accounts/policy.ts';
import type { WaitingPaper } from '../agreements/queries.ts';
import type { TrackRoad } from '../gates/model.ts';
import type { Member, Party } from '../partners/model.ts';
import type { ResponseWarning } from '../surveys/model.ts';
import type { AgendaItem, DueItem, OpenMeasure } from './due-model.ts';
import type { StepSaid } from './step-said.ts';
import type { WhySaid } from './why-said.ts';

/** Everything the overview knows of a track on a day, before it is judged. */
export interface TrackKnowledge {
  readonly road: TrackRoad;
  readonly parties: readonly Party[];
  readonly members: readonly Member[];
  /** The firms on the list today. */
  readonly firms: number;
  readonly planned: Readonly<Partial<Record<string, LocalDate>>>;
  readonly openMeasures: readonly OpenMeasure[];
  /** That the measurement under way likely misses its threshold; null when it does not, or it is too early to say. */
  readonly response: ResponseWarning | null;
  /** The day of the newest event that brought the track further. */
  readonly movedOn: LocalDate;
  /** The day on which firms were last invited or reminded; null when they were not. */
  readonly mailedOn: LocalDate | null;
  /** Copies signed by hand that wait for a second person. */
  readonly papers: readonly WaitingPaper[];
  /** Whether somebody was let in to judge. */
  readonly hasAuditor: boolean;
}

/** Something that can be done now, for whoever may. */
export interface Step {
  readonly said: StepSaid;
  readonly permission: Permission;
  /** Only for members of these parties; null: for everybody with the permission. */
  readonly parties: readonly string[] | null;
  /** Somebody who may not take it though others with the permission may; never told to who is not known by name. */
  readonly notBy?: string;
  /** Somebody else must act: this only asks them again, or does it in their place. */
  readonly nudge: boolean;
}

/** Who looks: their roles in a track, and the parties they belong to there. */
export interface Viewer {
  readonly roles: readonly Role[];
  readonly parties: readonly string[];
  /** Left out where steps are told by role alone. */
  readonly person?: string;
}

export const groups = ['still', 'attention', 'course'] as const;
export type Group = (typeof groups)[number];

/** How a track does: whether it stands still, asks for attention or is on course, and the one fact that says so. */
export interface Standing {
  readonly group: Group;
  readonly why: WhySaid;
  /** How many days it has stood still; 0 when it does not. */
  readonly days: number;
  /** The day that matters most now, if there is one. */
  readonly deadline: LocalDate | null;
}

/** A track as the overview sees it on a day. */
export interface TrackPicture extends TrackKnowledge {
  readonly today: LocalDate;
  readonly due: readonly DueItem[];
  readonly steps: readonly Step[];
  readonly agenda: readonly AgendaItem[];
  readonly standing: Standing;
}
