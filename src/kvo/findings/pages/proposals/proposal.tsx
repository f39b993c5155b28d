import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { findingPaths } from '../../../../paths/findings.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { Notice } from '../../../../platform/ui/marks/notice.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import type { Scheme } from '../../../schemes/model.ts';
import { schemeOfTrack } from '../../../tracks/scheme-of-track.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { takeProposal } from '../../actions/proposal/take-proposal.ts';
import { atProposal } from '../../at-proposal.ts';
import type { ProposalState, StandingProposal } from '../../proposals/proposal.ts';
import { findProposal } from '../../proposals/proposals-of.ts';
import { findingTexts } from '../../texts/texts.ts';
import { FigureBehind } from '../finding/figure-behind.tsx';
import { TakeForm } from './take-form.tsx';

const defaultsOf = (proposal: StandingProposal, scheme: Scheme, language: Language) => ({
  title: proposal.title[language],
  theme: scheme.themes.find(({ key }) => key === proposal.theme)?.key ?? '',
  priority: proposal.priority,
  priorityReason: proposal.priorityReason[language],
});

/** What was decided before on this proposal, if anything. */
const Settled = ({
  state,
  track,
  language,
}: {
  readonly state: ProposalState;
  readonly track: string;
  readonly language: Language;
}): Child => {
  const { form: t } = findingTexts(language).proposals;
  switch (state.kind) {
    case 'open':
      return null;
    case 'taken':
      return (
        <Notice title={t.alreadyTaken}>
          <p>
            <a href={findingPaths.finding.to({ track, finding: state.finding.id })}>{t.toFinding}</a>
          </p>
        </Notice>
      );
    case 'aside':
      return (
        <Notice title={t.wasAside}>
          <p dir="auto">{state.reason}</p>
        </Notice>
      );
  }
};

/** Where a proposal is taken over: its figure and rule, and the finding it becomes, ready to be kept or reworded. */
export const proposalPage: PageDefinition = {
  name: 'findings.proposal-page',
  path: findingPaths.proposal,
  permission: 'findings.edit',
  stand: atProposal,
  show: async (context, visit) => {
    const { language } = context;
    const found = await findProposal(context, visit.params);
    if (found === null) return { kind: 'not-found' };
    const { track, wave, proposal } = found;
    const t = findingTexts(language);
    const scheme = schemeOfTrack(context, track);
    const ids = { track: track.id, wave: wave.id, proposal: proposal.key };
    const defaults = defaultsOf(proposal, scheme, language);
    const state = formState({ form: takeProposal.name, language, attempt: visit.attempt, defaults });
    const heading = t.proposals.form.heading(proposal.source.label[language]);
    return {
      kind: 'page',
      title: heading,
      place: trackPlace(track, 'findings', language, [
        { label: t.list.title, href: findingPaths.findings.to({ track: track.id }) },
        { label: t.proposals.title, href: findingPaths.proposals.to({ track: track.id }, { meting: wave.id }) },
      ]),
      main: (
        <>
          <ErrorSummary state={state} />
          <PageHead
            heading={heading}
            lead={t.proposals.form.lead}
            buttons={
              proposal.state.kind === 'open' ? (
                <ButtonLink href={findingPaths.setProposalAside.to(ids)} tone="second">
                  {t.proposals.aside}
                </ButtonLink>
              ) : undefined
            }
          />
          <Settled state={proposal.state} track={track.id} language={language} />
          <FigureBehind source={proposal.source} language={language} />
          {proposal.state.kind === 'taken' ? null : (
            <Part id="bevinding" heading={t.proposals.form.finding}>
              <TakeForm state={state} action={findingPaths.proposal.to(ids)} scheme={scheme} />
            </Part>
          )}
        </>
      ),
    };
  },
};
