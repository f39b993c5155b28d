import { z } from 'zod';
import type { LocalDate } from '../../kernel/dates.ts';
import type { AuditFacts } from '../audits/fact-queries.ts';
import type { CertificateFact } from '../certificates/queries.ts';
import type { FindingCounts } from '../findings/model.ts';
import type { MeasureFacts } from '../measures/model.ts';
import type { PartiesFacts } from '../partners/model.ts';
import type { RecordFacts } from '../records/model.ts';
import type { Audience, PartyKind, Scheme, Stage } from '../schemes/model.ts';
import { stageKeys } from '../schemes/model.ts';
import type { RuleInForce, RuleOverrides } from '../schemes/rule-of.ts';
import type { StageDecision, Track, TrackId } from '../tracks/model.ts';
import type { Said } from './said.ts';

export const stageKey = z.enum(stageKeys, 'unknown-choice');

/** An agreement as a gate sees it: the text in force, and who of those that must sign did. */
export interface SignedFact {
  readonly version: { readonly number: number; readonly digest: string; readonly annexes: readonly string[] } | null;
  readonly complete: boolean;
  readonly completeOn: LocalDate | null;
  readonly parties: readonly {
    readonly id: string;
    readonly kind: PartyKind;
    readonly name: string;
    readonly state: 'signed' | 'declined' | 'waiting' | 'not-invited';
  }[];
  /** The text in force names other parties or areas than there are now. */
  readonly outdated: boolean;
}

/** How many of a group of firms answered. */
export interface AreaResponse {
  readonly area: string;
  readonly firms: number;
  readonly answered: number;
}

/** A measurement: its term, whom it asks, and the response of the firms, an exact count. */
export interface WaveFact {
  readonly id: string;
  readonly number: number;
  readonly opensOn: LocalDate;
  readonly closesOn: LocalDate;
  readonly openedOn: LocalDate | null;
  readonly closedOn: LocalDate | null;
  readonly audiences: readonly Audience[];
  readonly firms: number;
  readonly answered: number;
  readonly perArea: readonly AreaResponse[];
  /** What came in by the open links of employees and visitors. */
  readonly openAnswers: number;
  /** The digest of all answers, once closed. */
  readonly digest: string | null;
}

/** The track that takes up where this one ends. */
export interface NextRound {
  readonly track: TrackId;
  readonly round: number;
  readonly title: string;
  readonly waves: readonly Pick<WaveFact, 'audiences' | 'openedOn' | 'closedOn'>[];
}

/** Everything gates are judged from. Nothing in it names a person. */
export interface TrackFacts {
  readonly table: PartiesFacts;
  readonly declaration: SignedFact;
  readonly covenant: SignedFact;
  /** Newest first. */
  readonly waves: readonly WaveFact[];
  readonly records: RecordFacts;
  readonly findings: FindingCounts;
  readonly measures: MeasureFacts;
  /** Whether the plan is another now than its newest frozen version; false while none is frozen. */
  readonly planChanged: boolean;
  readonly audit: AuditFacts;
  readonly certificate: CertificateFact | null;
  readonly nextRound: NextRound | null;
}

/** One condition of a gate, judged: whether it is met, what is said of it, and the number it is held against. */
export interface Reason {
  readonly met: boolean;
  readonly said: Said;
  readonly basis: readonly string[];
  readonly rule: RuleInForce | null;
}

/** A gate as the facts make it. */
export interface GateVerdict {
  readonly open: boolean;
  readonly reasons: readonly Reason[];
  /** Whether it could stand otherwise if a number that no source proves were another. */
  readonly hangsOnUnverified: boolean;
}

/** A stage of one track: where it lies on the road, its gate, and what was decided about it. */
export interface StageVerdict {
  /** Counted from 1 in the order of this track. */
  readonly number: number;
  readonly stage: Stage;
  readonly place: 'done' | 'here' | 'later';
  readonly gate: GateVerdict;
  /** The decision that ended it; null while it goes on, or goes on again. */
  readonly ended: StageDecision | null;
  /** The decision that took it up again, when that is the newest. */
  readonly reopened: StageDecision | null;
  /** Every time it was left with its gate shut. The road keeps saying so. */
  readonly passes: readonly StageDecision[];
}

/** A track with all that is known of its road on a day. */
export interface TrackRoad {
  readonly track: Track;
  readonly scheme: Scheme;
  readonly overrides: RuleOverrides;
  readonly facts: TrackFacts;
  readonly stages: readonly StageVerdict[];
}
