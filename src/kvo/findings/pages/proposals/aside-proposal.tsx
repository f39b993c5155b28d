import { findingPaths } from '../../../../paths/findings.ts';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { TextArea } from '../../../../platform/ui/forms/typed/text-area.tsx';
import { Confirmation } from '../../../../platform/ui/page/confirmation.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { setProposalAside } from '../../actions/proposal/set-proposal-aside.ts';
import { atProposal } from '../../at-proposal.ts';
import { findProposal } from '../../proposals/proposals-of.ts';
import { findingTexts } from '../../texts/texts.ts';

/** Asks why a proposal is not taken over. */
export const asideProposalPage: PageDefinition = {
  name: 'findings.aside-proposal-page',
  path: findingPaths.setProposalAside,
  permission: 'findings.edit',
  stand: atProposal,
  show: async (context, visit) => {
    const { language } = context;
    const found = await findProposal(context, visit.params);
    if (found === null) return { kind: 'not-found' };
    const { track, wave, proposal } = found;
    const { list, proposals: t } = findingTexts(language);
    const ids = { track: track.id, wave: wave.id, proposal: proposal.key };
    const back = findingPaths.proposals.to({ track: track.id }, { meting: wave.id });
    const state = formState({ form: setProposalAside.name, language, attempt: visit.attempt });
    return {
      kind: 'page',
      title: t.asideForm.title,
      place: trackPlace(track, 'findings', language, [
        { label: list.title, href: findingPaths.findings.to({ track: track.id }) },
        { label: t.title, href: back },
      ]),
      main: (
        <>
          <ErrorSummary state={state} />
          <Confirmation
            language={language}
            heading={t.asideForm.heading(proposal.source.label[language])}
            consequences={t.asideForm.consequences}
            action={findingPaths.setProposalAside.to(ids)}
            button={t.asideForm.button}
            destructive
            back={{ label: t.asideForm.back, href: back }}
          >
            <TextArea state={state} name="reason" label={t.asideForm.reason} rows={3} required />
          </Confirmation>
        </>
      ),
    };
  },
};
