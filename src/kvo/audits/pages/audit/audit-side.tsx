import { showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { auditPaths } from '../../../../paths/audits.ts';
import { Facts } from '../../../../platform/ui/lists/facts.tsx';
import type { Seat } from '../../../../platform/ui/lists/people.tsx';
import { People } from '../../../../platform/ui/lists/people.tsx';
import { Rows } from '../../../../platform/ui/lists/rows.tsx';
import { Fingerprint } from '../../../../platform/ui/marks/fingerprint.tsx';
import { Keur } from '../../../../platform/ui/marks/keur.tsx';
import { Block } from '../../../../platform/ui/page/block.tsx';
import type { AuditDecision, AuditPlan } from '../../model.ts';
import { auditTexts } from '../../texts/texts.ts';
import type { AuditPeople } from './audit-people.ts';

interface AuditSideProps {
  readonly track: string;
  readonly plan: AuditPlan | null;
  readonly people: AuditPeople;
  readonly decision: AuditDecision | null;
  readonly mayPlan: boolean;
  readonly mayInvite: boolean;
  readonly language: Language;
}

const Plan = ({ track, plan, mayPlan, language }: AuditSideProps): Child => {
  const { overview: t } = auditTexts(language);
  const shown = (day: AuditPlan['deskReviewOn']): Child =>
    day === null ? <span class="quiet w4">{t.notPlanned}</span> : showDate(day, language);
  return (
    <Block id="planning" heading={t.planTitle}>
      <Facts
        facts={[
          { term: t.body, value: plan?.bodyName ?? <span class="quiet w4">{t.notPlanned}</span> },
          { term: t.deskReview, value: shown(plan?.deskReviewOn ?? null) },
          { term: t.siteVisit, value: shown(plan?.siteVisitOn ?? null) },
        ]}
      />
      {mayPlan ? (
        <p>
          <a href={auditPaths.planAudit.to({ track })}>{t.plan}</a>
        </p>
      ) : null}
    </Block>
  );
};

const Auditors = ({ track, people, mayInvite, language }: AuditSideProps): Child => {
  const { overview: t } = auditTexts(language);
  const seats: readonly Seat[] = [
    ...people.auditors.map(
      ({ id, name }): Seat => ({
        name,
        lines: [t.sees],
        ...(mayInvite ? { action: <a href={auditPaths.endAuditor.to({ track, person: id })}>{t.end}</a> } : {}),
      }),
    ),
    ...people.invited.map(
      ({ id, email, bodyName, until }): Seat => ({
        name: email,
        lines: [bodyName, until === null ? t.invitationOver : t.invitedUntil(showDate(until, language))],
        ...(mayInvite && until !== null
          ? { action: <a href={auditPaths.withdrawInvitation.to({ track, invitation: id })}>{t.withdraw}</a> }
          : {}),
      }),
    ),
  ];
  return (
    <Block id="auditors" heading={t.auditors}>
      {seats.length === 0 ? <p class="quiet">{t.noAuditors}</p> : <People seats={seats} />}
      {mayInvite ? (
        <p>
          <a href={auditPaths.inviteAuditor.to({ track })}>{t.invite}</a>
        </p>
      ) : null}
    </Block>
  );
};

const Decision = ({ decision, language }: AuditSideProps): Child => {
  if (decision === null) return null;
  const { overview: t, decide, stale } = auditTexts(language);
  return (
    <Block id="besluit" heading={t.decision}>
      <p>
        {decision.upToDate ? (
          <Keur tone={decision.outcome === 'certify' ? 'ok' : 'stop'}>{decide.outcomes[decision.outcome]}</Keur>
        ) : (
          <Keur tone="quiet" icon="wait">
            {stale}
          </Keur>
        )}
      </p>
      <p dir="auto">{decision.reason}</p>
      <p class="small quiet">{t.lead.decided(showDate(decision.decidedOn, language), decision.bodyReference)}</p>
      <Fingerprint digest={decision.digest} language={language} />
    </Block>
  );
};

/** Who audits, when, and what was decided. */
export const AuditSide = (props: AuditSideProps): Child => {
  const { overview: t } = auditTexts(props.language);
  return (
    <>
      <Decision {...props} />
      <Plan {...props} />
      <Auditors {...props} />
      <Rows items={[<a href={auditPaths.report.to({ track: props.track })}>{t.report}</a>]} />
    </>
  );
};
