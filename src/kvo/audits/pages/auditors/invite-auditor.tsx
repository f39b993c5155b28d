import { orderedId } from '../../../../kernel/ids.ts';
import { auditPaths } from '../../../../paths/audits.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { Buttons } from '../../../../platform/ui/actions/buttons.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { EmailField } from '../../../../platform/ui/forms/typed/email-field.tsx';
import { TextField } from '../../../../platform/ui/forms/typed/text-field.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { NoMailNotice } from '../../../accounts/no-mail-notice.tsx';
import { inTrack } from '../../../accounts/standings.ts';
import { getTrack } from '../../../tracks/queries.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { inviteAuditor } from '../../actions/invite-auditor.ts';
import { listAuditPlans } from '../../queries.ts';
import { auditTexts } from '../../texts/texts.ts';

/** Where a facilitator invites an auditor to the track. */
export const inviteAuditorPage: PageDefinition = {
  name: 'audits.invite-auditor-page',
  path: auditPaths.inviteAuditor,
  permission: 'audits.invite',
  stand: inTrack,
  show: async (context, visit) => {
    const { language } = context;
    const { invite: t, overview } = auditTexts(language);
    const track = await getTrack(context.db, visit.params['track'] ?? '');
    const plan = (await listAuditPlans(context.db, [track.id])).get(track.id);
    const defaults = { id: orderedId(context.now.getTime()), bodyName: plan?.bodyName };
    const state = formState({ form: inviteAuditor.name, language, attempt: visit.attempt, defaults });
    const back = auditPaths.audit.to({ track: track.id });
    return {
      kind: 'page',
      title: t.title,
      place: trackPlace(track, 'audit', language, [{ label: overview.title, href: back }]),
      main: (
        <>
          <ErrorSummary state={state} />
          <PageHead heading={t.heading} lead={t.lead} />
          <NoMailNotice context={context} />
          <Form action={auditPaths.inviteAuditor.to({ track: track.id })} hidden={{ id: state.value('id') }}>
            <TextField state={state} name="name" label={t.name} autocomplete="off" required />
            <EmailField state={state} name="email" label={t.email} required />
            <TextField state={state} name="bodyName" label={t.body} autocomplete="organization" required />
            <Buttons>
              <Button icon="mail">{t.button}</Button>
              <ButtonLink href={back} tone="second">
                {t.back}
              </ButtonLink>
            </Buttons>
          </Form>
        </>
      ),
    };
  },
};
