import { isLocalDate, showDate } from '../../../../kernel/dates.ts';
import type { Language } from '../../../../kernel/language.ts';
import { auditPaths } from '../../../../paths/audits.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { Buttons } from '../../../../platform/ui/actions/buttons.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { DateField } from '../../../../platform/ui/forms/typed/date-field.tsx';
import { TextField } from '../../../../platform/ui/forms/typed/text-field.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { ChangedMeanwhile } from '../../../tracks/changed-meanwhile.tsx';
import { getTrack } from '../../../tracks/queries.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { planAudit } from '../../actions/plan-audit.ts';
import type { AuditPlan } from '../../model.ts';
import { listAuditPlans } from '../../queries.ts';
import { auditTexts } from '../../texts/texts.ts';

const shownDay = (text: string, language: Language): string => (isLocalDate(text) ? showDate(text, language) : text);

/** What was typed beside what is kept now, for when somebody else changed it meanwhile. */
const comparedFields = (state: FormState, plan: AuditPlan | null) => {
  const { plan: t } = auditTexts(state.language);
  const day = (text: string): string => shownDay(text, state.language);
  return [
    { label: t.body, typed: state.value('bodyName'), stored: plan?.bodyName ?? '' },
    { label: t.desk, typed: day(state.value('deskReviewOn')), stored: day(plan?.deskReviewOn ?? '') },
    { label: t.visit, typed: day(state.value('siteVisitOn')), stored: day(plan?.siteVisitOn ?? '') },
  ];
};

/** Where an audit is planned: who does it, when the file is read, when the park is visited. */
export const planPage: PageDefinition = {
  name: 'audits.plan-page',
  path: auditPaths.planAudit,
  permission: 'audits.plan',
  stand: inTrack,
  show: async (context, visit) => {
    const { language } = context;
    const { plan: t, overview } = auditTexts(language);
    const track = await getTrack(context.db, visit.params['track'] ?? '');
    const plan = (await listAuditPlans(context.db, [track.id])).get(track.id) ?? null;
    const { bodyName, deskReviewOn, siteVisitOn } = plan ?? {};
    const state = formState({
      form: planAudit.name,
      language,
      attempt: visit.attempt,
      defaults: { bodyName, deskReviewOn, siteVisitOn },
    });
    const version = plan?.version ?? 0;
    const back = auditPaths.audit.to({ track: track.id });
    return {
      kind: 'page',
      title: t.title,
      place: trackPlace(track, 'audit', language, [{ label: overview.title, href: back }]),
      main: (
        <>
          <ErrorSummary state={state} />
          <PageHead heading={t.heading} lead={t.lead} />
          <ChangedMeanwhile state={state} version={version} fields={comparedFields(state, plan)} language={language} />
          <Form action={auditPaths.planAudit.to({ track: track.id })} hidden={{ version: String(version) }}>
            <TextField state={state} name="bodyName" label={t.body} autocomplete="organization" required />
            <DateField state={state} name="deskReviewOn" label={t.desk} optional />
            <DateField state={state} name="siteVisitOn" label={t.visit} optional />
            <Buttons>
              <Button>{t.button}</Button>
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
