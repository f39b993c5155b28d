import type { Language } from '../../kernel/language.ts';
import type { Route } from '../../kernel/route.ts';
import { findingPaths } from '../../paths/findings.ts';
import type { Context } from '../../platform/context.ts';
import { formRoute, pageRoute } from '../accounts/entrance.ts';
import { addFinding } from './actions/add-finding.ts';
import { changeFinding } from './actions/change-finding.ts';
import { dropFinding, restoreFinding } from './actions/drop-finding.ts';
import { moveFinding } from './actions/move-finding.ts';
import { restoreProposal, setProposalAside } from './actions/proposal/set-proposal-aside.ts';
import { takeProposal } from './actions/proposal/take-proposal.ts';
import { dropFindingPage } from './pages/finding/drop-finding.tsx';
import { findingPage } from './pages/finding/finding.tsx';
import { findingsPage } from './pages/findings/findings.tsx';
import { asideProposalPage } from './pages/proposals/aside-proposal.tsx';
import { proposalPage } from './pages/proposals/proposal.tsx';
import { proposalsPage } from './pages/proposals/proposals.tsx';
import { addFindingPage } from './pages/writing/add-finding.tsx';
import { changeFindingPage } from './pages/writing/change-finding.tsx';
import { findingTexts } from './texts/texts.ts';

type Params = Readonly<Record<string, string>>;

const problems = (language: Language) => findingTexts(language).problems;

const toFinding = ({ track = '' }: Params, finding: string, flash: string) =>
  ({ kind: 'redirect', to: findingPaths.finding.to({ track, finding }), flash }) as const;

const toList = ({ track = '' }: Params, flash?: string) =>
  ({ kind: 'redirect', to: findingPaths.findings.to({ track }), flash }) as const;

const toProposals = ({ track = '', wave = '' }: Params, flash: string) =>
  ({ kind: 'redirect', to: findingPaths.proposals.to({ track }, { meting: wave }), flash }) as const;

const proposalRoutes: readonly Route<Context>[] = [
  pageRoute(proposalsPage),
  pageRoute(proposalPage),
  formRoute({
    path: findingPaths.proposal,
    action: takeProposal,
    page: proposalPage,
    problems,
    after: ({ language }, { id, now }, { params }) => {
      const { flash } = findingTexts(language);
      return toFinding(params, id, now ? flash.taken : flash.takenBefore);
    },
  }),
  pageRoute(asideProposalPage),
  formRoute({
    path: findingPaths.setProposalAside,
    action: setProposalAside,
    page: asideProposalPage,
    problems,
    after: ({ language }, { label }, { params }) => toProposals(params, findingTexts(language).flash.setAside(label)),
  }),
  formRoute({
    path: findingPaths.restoreProposal,
    action: restoreProposal,
    page: proposalPage,
    problems,
    after: ({ language }, { label }, { params }) =>
      toProposals(params, findingTexts(language).flash.proposalRestored(label)),
  }),
];

/** The pages and forms of findings. */
export const findingRoutes: readonly Route<Context>[] = [
  pageRoute(findingsPage),
  pageRoute(addFindingPage),
  formRoute({
    path: findingPaths.addFinding,
    action: addFinding,
    page: addFindingPage,
    problems,
    after: ({ language }, done, { params }) => toFinding(params, done.id, findingTexts(language).flash.added),
  }),
  ...proposalRoutes,
  pageRoute(findingPage),
  pageRoute(changeFindingPage),
  formRoute({
    path: findingPaths.changeFinding,
    action: changeFinding,
    page: changeFindingPage,
    problems,
    after: ({ language }, done, { params }) => toFinding(params, done.id, findingTexts(language).flash.changed),
  }),
  pageRoute(dropFindingPage),
  formRoute({
    path: findingPaths.dropFinding,
    action: dropFinding,
    page: dropFindingPage,
    problems,
    after: ({ language }, done, { params }) => toList(params, findingTexts(language).flash.dropped(done.title)),
  }),
  formRoute({
    path: findingPaths.restoreFinding,
    action: restoreFinding,
    page: findingPage,
    problems: () => ({}),
    after: ({ language }, done, { params }) =>
      toFinding(params, done.id, findingTexts(language).flash.restored(done.title)),
  }),
  formRoute({
    path: findingPaths.moveFinding,
    action: moveFinding,
    page: findingPage,
    problems: () => ({}),
    after: (_context, _done, { params }) => toList(params),
  }),
];
