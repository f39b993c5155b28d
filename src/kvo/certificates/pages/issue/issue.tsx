import type { LocalDate } from '../../../../kernel/dates.ts';
import { dayOf, showDate } from '../../../../kernel/dates.ts';
import { orderedId } from '../../../../kernel/ids.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { certificatePaths } from '../../../../paths/certificates.ts';
import type { Context } from '../../../../platform/context.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { Buttons } from '../../../../platform/ui/actions/buttons.tsx';
import { showCount } from '../../../../platform/ui/figures/numbers.ts';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { DateField } from '../../../../platform/ui/forms/typed/date-field.tsx';
import { TextField } from '../../../../platform/ui/forms/typed/text-field.tsx';
import { Facts } from '../../../../platform/ui/lists/facts.tsx';
import { Notice } from '../../../../platform/ui/marks/notice.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import type { AuditDecision } from '../../../audits/model.ts';
import { findDecision } from '../../../audits/queries.ts';
import { listParties } from '../../../partners/queries.ts';
import { roundOf } from '../../../schemes/round-of.ts';
import { ruleOf } from '../../../schemes/rule-of.ts';
import type { Track } from '../../../tracks/model.ts';
import { getTrack, listRuleOverrides } from '../../../tracks/queries.ts';
import { schemeOfTrack } from '../../../tracks/scheme-of-track.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { issueCertificate, listPredecessors } from '../../actions/issue-certificate.ts';
import type { Certificate } from '../../model.ts';
import { listed } from '../../park-names.ts';
import { openingDay } from '../../rules/opening-day.ts';
import { certificateTexts } from '../../texts/texts.ts';

interface Ground {
  readonly track: Track;
  readonly decision: AuditDecision;
  readonly running: Certificate | null;
  readonly parties: readonly string[];
  readonly term: { readonly months: number; readonly verified: boolean };
}

const groundOf = async (context: Context, track: Track, decision: AuditDecision): Promise<Ground> => {
  const overrides = (await listRuleOverrides(context.db, [track.id])).get(track.id);
  const rule = ruleOf(schemeOfTrack(context, track), 'certificate-term', overrides);
  const parties = await listParties(context.db, [track.id]);
  const before = await listPredecessors(context.db, track);
  return {
    track,
    decision,
    running: before.find((one) => !one.isWithdrawn && one.validUntil >= dayOf(context.now)) ?? null,
    parties: parties.map((party) => party.name),
    term: { months: rule.value, verified: rule.verified },
  };
};

const GroundFacts = ({ ground, context }: { readonly ground: Ground; readonly context: Context }): Child => {
  const { language } = context;
  const texts = certificateTexts(language);
  const { facts: t } = texts.issue;
  const { track, decision, term } = ground;
  const scheme = schemeOfTrack(context, track);
  return (
    <Facts
      facts={[
        { term: t.body, value: decision.bodyName },
        {
          term: t.decision,
          value: texts.issue.decision(decision.bodyReference, showDate(decision.decidedOn, language)),
        },
        { term: t.park, value: listed([...new Set(track.areas.map((area) => area.parkName))], language) },
        { term: t.level, value: texts.round(roundOf(scheme, track.round).certificateName[language], track.round) },
        { term: t.scheme, value: texts.certificate.scheme(scheme.name[language], scheme.version) },
        { term: t.parties, value: listed(ground.parties, language) },
        { term: t.term, value: texts.issue.months(showCount(term.months, language)) },
      ]}
    />
  );
};

const IssueForm = ({
  ground,
  state,
  context,
}: {
  readonly ground: Ground;
  readonly state: FormState;
  readonly context: Context;
}): Child => {
  const { language } = context;
  const { issue: t } = certificateTexts(language);
  const { track, decision, running } = ground;
  return (
    <Form action={certificatePaths.issue.to({ track: track.id })} hidden={{ id: state.value('id') }}>
      <TextField
        state={state}
        name="bodyNumber"
        label={t.bodyNumber}
        hint={t.bodyNumberHint}
        width="half"
        spelled={false}
        required
      />
      {running === null ? null : <Notice>{t.follows(running.number, showDate(running.validUntil, language))}</Notice>}
      <DateField
        state={state}
        name="validFrom"
        label={t.validFrom}
        hint={t.validFromHint(showDate(decision.decidedOn, language))}
        required
      />
      <div class="panel">
        <h2 class="h3">{t.what}</h2>
        <ul class="facts-list">
          {t.consequences.map((consequence) => (
            <li>{consequence}</li>
          ))}
        </ul>
      </div>
      <Buttons>
        <Button>{t.button}</Button>
        <ButtonLink href={certificatePaths.ofTrack.to({ track: track.id })} tone="second">
          {t.back}
        </ButtonLink>
      </Buttons>
    </Form>
  );
};

/** Where an auditor issues the certificate that the decision allows. */
export const issuePage: PageDefinition = {
  name: 'certificates.issue-page',
  path: certificatePaths.issue,
  permission: 'certificates.issue',
  stand: inTrack,
  show: async (context, visit) => {
    const { language } = context;
    const { issue: t, ofTrack } = certificateTexts(language);
    const track = await getTrack(context.db, visit.params['track'] ?? '');
    const decision = await findDecision(context.db, track.id);
    // Without a decision there is nothing to issue: the page of the track says what is missing.
    if (decision === null) return { kind: 'redirect', to: certificatePaths.ofTrack.to({ track: track.id }) };
    const ground = await groundOf(context, track, decision);
    const firstDay: LocalDate = openingDay(decision.decidedOn, ground.running);
    const defaults = { id: orderedId(context.now.getTime()), validFrom: firstDay };
    const state = formState({ form: issueCertificate.name, language, attempt: visit.attempt, defaults });
    return {
      kind: 'page',
      title: t.title,
      place: trackPlace(track, 'certificate', language, [
        { label: ofTrack.title, href: certificatePaths.ofTrack.to({ track: track.id }) },
      ]),
      main: (
        <>
          <ErrorSummary state={state} />
          <PageHead heading={t.heading} lead={t.lead} />
          <IssueForm ground={ground} state={state} context={context} />
          <Part id="grond" heading={t.ground}>
            <GroundFacts ground={ground} context={context} />
            {ground.term.verified ? null : <p class="small quiet">{t.unverified}</p>}
          </Part>
        </>
      ),
    };
  },
};
