import type { LocalDate } from '../../../../kernel/dates.ts';
import { dayOf, showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { auditPaths } from '../../../../paths/audits.ts';
import { newestHead, signHead } from '../../../../platform/ledger/signed-head.ts';
import { Facts } from '../../../../platform/ui/lists/facts.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { listParties } from '../../../partners/queries.ts';
import { getTrack } from '../../../tracks/queries.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { listed } from '../../facts/say/saying.ts';
import type { Audit } from '../../load-audit.ts';
import { loadAudit } from '../../load-audit.ts';
import type { AuditDecision, AuditPlan } from '../../model.ts';
import { findDecision, listAuditPlans } from '../../queries.ts';
import { tallyOf } from '../../rules/judge-criteria.ts';
import { auditTexts } from '../../texts/texts.ts';
import { CriterionReport } from './criterion-report.tsx';

interface Reported {
  readonly audit: Audit;
  readonly plan: AuditPlan | null;
  readonly decision: AuditDecision | null;
  readonly parties: readonly string[];
  readonly today: LocalDate;
  readonly language: Language;
}

const decisionWords = ({ decision, language }: Reported): Child => {
  const { report: t, decide, overview, stale } = auditTexts(language);
  if (decision === null) return t.noDecision;
  return (
    <>
      {decide.outcomes[decision.outcome]}
      {decision.upToDate ? '' : ` (${stale.toLowerCase()})`}.{' '}
      {overview.lead.decided(showDate(decision.decidedOn, language), decision.bodyReference)}{' '}
      <span class="w4" dir="auto">
        {decision.reason}
      </span>
    </>
  );
};

const datesOf = ({ plan, today, language }: Reported): string => {
  const { overview: t } = auditTexts(language);
  const desk = plan?.deskReviewOn ?? null;
  const visit = plan?.siteVisitOn ?? null;
  const said = [
    ...(desk === null ? [] : [t.lead.desk(showDate(desk, language), desk < today)]),
    ...(visit === null ? [] : [t.lead.visit(showDate(visit, language), visit < today)]),
  ];
  return said.length === 0 ? t.notPlanned : said.join(' ');
};

const Summary = (reported: Reported): Child => {
  const { audit, plan, parties, language } = reported;
  const { report: t, overview, decide } = auditTexts(language);
  const tally = tallyOf(audit.standings);
  const areas = audit.track.areas.map((area) => `${area.name} (${area.municipality})`);
  return (
    <Part id="kort" heading={t.summary} first>
      <Facts
        facts={[
          { term: t.areas, value: listed(areas, language) },
          { term: t.parties, value: listed(parties, language) },
          { term: t.body, value: plan?.bodyName ?? overview.notPlanned },
          { term: t.dates, value: datesOf(reported) },
          { term: decide.tally, value: t.tally(tally.conform, tally.minor, tally.major, tally.notApplicable) },
          ...(tally.corrected === 0 ? [] : [{ term: overview.open, value: t.corrected(tally.corrected) }]),
          { term: t.decision, value: decisionWords(reported) },
        ]}
      />
    </Part>
  );
};

const Groups = ({ audit, decision, language }: Reported): Child =>
  audit.gathered.scheme.groups.map(({ key, name }) => {
    const standings = audit.standings.filter((one) => one.requirement.group === key);
    if (standings.length === 0) return null;
    return (
      <Part id={`groep-${key}`} heading={name[language]}>
        {standings.map((standing) => (
          <CriterionReport
            audit={audit}
            standing={standing}
            decided={decision?.upToDate === true}
            language={language}
          />
        ))}
      </Part>
    );
  });

/** The whole audit to read through or to print: every criterion with its verdict, its reason and what it rests on. */
export const reportPage: PageDefinition = {
  name: 'audits.report-page',
  path: auditPaths.report,
  permission: 'audits.read',
  stand: inTrack,
  show: async (context, visit) => {
    const { language } = context;
    const { report: t, overview } = auditTexts(language);
    const track = await getTrack(context.db, visit.params['track'] ?? '');
    const audit = await loadAudit(context, track);
    const { scheme } = audit.gathered;
    const reported: Reported = {
      audit,
      plan: (await listAuditPlans(context.db, [track.id])).get(track.id) ?? null,
      decision: await findDecision(context.db, track.id),
      parties: (await listParties(context.db, [track.id])).map((party) => party.name),
      today: dayOf(context.now),
      language,
    };
    const head = signHead(context.keys, await newestHead(context.db));
    return {
      kind: 'page',
      title: t.title,
      place: trackPlace(track, 'audit', language, [
        { label: overview.title, href: auditPaths.audit.to({ track: track.id }) },
      ]),
      main: (
        <>
          <PageHead
            heading={t.heading(track.title)}
            lead={t.about(`${scheme.name[language]} ${scheme.version}`, showDate(dayOf(context.now), language))}
          />
          <Summary {...reported} />
          <Groups {...reported} />
          <Part id="hoofd" heading={t.head}>
            <p class="small">{t.headHint}</p>
            <p>
              <code>{head}</code>
            </p>
          </Part>
        </>
      ),
    };
  },
};
