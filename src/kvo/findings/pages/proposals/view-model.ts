import type { ProposalState, StandingProposal } from '../../proposals/proposal.ts';

type With<Kind extends ProposalState['kind']> = StandingProposal & {
  readonly state: Extract<ProposalState, { readonly kind: Kind }>;
};

export interface ProposalsView {
  /** Those that wait for a decision: of all firms, and of one sub-area. */
  readonly open: {
    readonly all: readonly StandingProposal[];
    /** Of all firms, but perhaps by chance. */
    readonly possible: readonly StandingProposal[];
    readonly inArea: readonly StandingProposal[];
  };
  /** How many that are certain wait for a decision. */
  readonly waiting: number;
  readonly taken: readonly With<'taken'>[];
  readonly aside: readonly With<'aside'>[];
}

/** The proposals of a wave by how they stand, each in the order of how striking it is. */
export const viewProposals = (proposals: readonly StandingProposal[]): ProposalsView => {
  const open = proposals.filter(({ state }) => state.kind === 'open');
  return {
    open: {
      all: open.filter(({ area, certain }) => area === null && certain),
      possible: open.filter(({ certain }) => !certain),
      inArea: open.filter(({ area }) => area !== null),
    },
    waiting: open.filter(({ certain }) => certain).length,
    taken: proposals.filter((one): one is With<'taken'> => one.state.kind === 'taken'),
    aside: proposals.filter((one): one is With<'aside'> => one.state.kind === 'aside'),
  };
};
