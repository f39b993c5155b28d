import type { InEach } from '../../../kernel/language.ts';
import type { SubAreaId } from '../../areas/model.ts';
import type { EstimatedFigure } from '../../results/model.ts';
import type { FigureSource, Finding, Priority } from '../model.ts';

/** What the results propose to take up: a figure on the wrong side of its bound, and how a finding of it could read. */
export interface Proposal {
  /** What it is found by in an address of its wave. */
  readonly key: string;
  readonly source: FigureSource;
  readonly figure: EstimatedFigure;
  /** Whether its limits are past the bound as well; if not it may be chance. */
  readonly certain: boolean;
  /** The theme the questionnaire names; null when it names none. */
  readonly theme: string | null;
  /** The one sub-area it is about; null for all firms. */
  readonly area: { readonly id: SubAreaId; readonly name: string } | null;
  readonly title: InEach;
  readonly priority: Priority;
  readonly priorityReason: InEach;
}

/** Computed: taken when a finding rests on this very figure, also one that was dropped since. */
export type ProposalState =
  | { readonly kind: 'open' }
  | { readonly kind: 'taken'; readonly finding: Pick<Finding, 'id' | 'title' | 'status'> }
  | { readonly kind: 'aside'; readonly reason: string };

export interface StandingProposal extends Proposal {
  readonly state: ProposalState;
}
