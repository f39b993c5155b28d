import { orderedId } from '../../../../kernel/ids.ts';
import { agreementPaths } from '../../../../paths/agreements.ts';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { listMembers } from '../../../partners/queries.ts';
import { inviteSignatory } from '../../actions/signatories/invite-signatory.ts';
import { slugOf } from '../../model.ts';
import { inAgreement } from '../../stands/in-agreement.ts';
import { agreementTexts } from '../../texts/texts.ts';
import { findPlace, placeUnder } from '../parts/agreement-place.ts';
import { MembersToChoose } from './members-to-choose.tsx';
import { SignatoryForm } from './signatory-form.tsx';

export const inviteSignatoryPage: PageDefinition = {
  name: 'agreements.invite-signatory-page',
  path: agreementPaths.inviteSignatory,
  permission: 'agreements.edit',
  stand: inAgreement,
  show: async (context, visit) => {
    const found = await findPlace(context, visit);
    if (found === null) return { kind: 'not-found' };
    const { language } = context;
    const { track, agreement } = found;
    const texts = agreementTexts(language);
    const { invite: t } = texts;
    const members = await listMembers(context.db, [track.id]);
    const chosen = members.find((member) => member.id === visit.query['lid']);
    const defaults = {
      party: chosen?.partyId ?? visit.query['partij'],
      name: chosen?.name,
      function: chosen?.function,
      email: chosen?.email,
      language: 'nl',
    };
    const state = formState({ form: inviteSignatory.name, language, attempt: visit.attempt, defaults });
    const action = agreementPaths.inviteSignatory.to({ track: track.id, agreement: slugOf[agreement.kind] });
    const lead = t.lead(texts.kind[agreement.kind].the);
    return {
      kind: 'page',
      title: t.title,
      place: placeUnder(track, agreement.kind, language),
      main: (
        <>
          <ErrorSummary state={state} />
          <PageHead heading={t.heading} lead={agreement.current === null ? `${lead} ${t.later}` : lead} />
          <SignatoryForm
            state={state}
            language={language}
            action={action}
            id={visit.attempt?.values['id']?.[0] ?? orderedId()}
            parties={agreement.parties}
            button={t.button}
          />
          <MembersToChoose members={members} agreement={agreement} action={action} language={language} />
        </>
      ),
    };
  },
};
