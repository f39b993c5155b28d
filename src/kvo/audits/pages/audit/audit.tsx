import type { LocalDate } from '../../../../kernel/dates.ts';
import { dayOf, showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { auditPaths } from '../../../../paths/audits.ts';
import { certificatePaths } from '../../../../paths/certificates.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { Progress } from '../../../../platform/ui/marks/progress.tsx';
import { Block } from '../../../../platform/ui/page/block.tsx';
import { Columns } from '../../../../platform/ui/page/columns.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition, Visit } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { getTrack } from '../../../tracks/queries.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { loadAudit } from '../../load-audit.ts';
import type { AuditPlan } from '../../model.ts';
import { findDecision, listAuditPlans } from '../../queries.ts';
import { waitsForVerdict } from '../../standing-mark.tsx';
import { auditTexts } from '../../texts/texts.ts';
import type { AuditPeople } from './audit-people.ts';
import { listAuditPeople } from './audit-people.ts';
import { AuditSide } from './audit-side.tsx';
import { CriteriaTable } from './criteria-table.tsx';
import type { AuditView, Headline } from './view-model.ts';
import { auditView, isDecided } from './view-model.ts';

const headingOf = (headline: Headline, of: number, language: Language): string => {
  const { heading: t } = auditTexts(language).overview;
  switch (headline.kind) {
    case 'certify':
    case 'refuse':
      return t[headline.kind](headline.decision.bodyName);
    case 'outdated':
      return t.outdated;
    case 'ready':
      return t.ready(of);
    case 'unjudged':
      return t.unjudged(headline.count, of);
    case 'stale':
    case 'major-open':
    case 'minor-open':
    case 'minor-without-plan':
      return t[headline.kind](headline.count);
  }
};

const leadOf = (plan: AuditPlan | null, people: AuditPeople, today: LocalDate, language: Language): string => {
  const { lead: t } = auditTexts(language).overview;
  const who =
    people.auditors.length > 0 && plan !== null
      ? t.planned(plan.bodyName)
      : people.invited.length > 0
        ? t.invited
        : t.noAuditor;
  const desk = plan?.deskReviewOn ?? null;
  const visit = plan?.siteVisitOn ?? null;
  return [
    who,
    ...(desk === null ? [] : [t.desk(showDate(desk, language), desk < today)]),
    ...(visit === null ? [] : [t.visit(showDate(visit, language), visit < today)]),
  ].join(' ');
};

interface ButtonsProps {
  readonly view: AuditView;
  readonly visit: Visit;
  readonly people: AuditPeople;
  readonly track: string;
  readonly language: Language;
}

/** The next thing to do for whoever looks; nothing when it is another's turn. */
const nextFor = ({
  view,
  visit,
  people,
  track,
  language,
}: ButtonsProps): { readonly href: string; readonly label: string } | null => {
  const { overview: t } = auditTexts(language);
  const { headline, next } = view;
  const waiting = view.groups
    .flatMap((group) => group.rows)
    .find((row) => row.correctBy !== null && !waitsForVerdict(row.standing));
  if (headline.kind === 'certify') return { href: certificatePaths.ofTrack.to({ track }), label: t.certificate };
  if (visit.may('audits.judge')) {
    if (next !== null)
      return {
        href: auditPaths.criterion.to({ track, criterion: next.requirement.id }),
        label: t.next(next.requirement.id),
      };
    return {
      href: auditPaths.decide.to({ track }),
      label: headline.kind === 'outdated' || headline.kind === 'refuse' ? t.decideAgain : t.decide,
    };
  }
  if (visit.may('audits.correct') && waiting !== undefined)
    return { href: auditPaths.correct.to({ track, criterion: waiting.standing.requirement.id }), label: t.correct };
  if (visit.may('audits.invite') && people.auditors.length + people.invited.length === 0)
    return { href: auditPaths.inviteAuditor.to({ track }), label: t.begin };
  return null;
};

const Head = (props: ButtonsProps & { readonly plan: AuditPlan | null; readonly today: LocalDate }): Child => {
  const { view, plan, people, today, language } = props;
  const next = nextFor(props);
  return (
    <PageHead
      heading={headingOf(view.headline, view.of, language)}
      lead={leadOf(plan, people, today, language)}
      {...(next === null ? {} : { buttons: <ButtonLink href={next.href}>{next.label}</ButtonLink> })}
    />
  );
};

/** The overview of an audit: what is still needed, every criterion, who audits and when. */
export const auditPage: PageDefinition = {
  name: 'audits.audit-page',
  path: auditPaths.audit,
  permission: 'audits.read',
  stand: inTrack,
  show: async (context, visit) => {
    const { language } = context;
    const { overview: t } = auditTexts(language);
    const track = await getTrack(context.db, visit.params['track'] ?? '');
    const audit = await loadAudit(context, track);
    const decision = await findDecision(context.db, track.id);
    const plan = (await listAuditPlans(context.db, [track.id])).get(track.id) ?? null;
    const people = await listAuditPeople(context, track.id);
    const today = dayOf(context.now);
    const { standings, evidence, gathered } = audit;
    const view = auditView({ scheme: gathered.scheme, standings, evidence, decision, today });
    const may = { mayPlan: visit.may('audits.plan'), mayInvite: visit.may('audits.invite') };
    return {
      kind: 'page',
      title: t.title,
      place: trackPlace(track, 'audit', language),
      main: (
        <>
          <Head
            view={view}
            visit={visit}
            people={people}
            track={track.id}
            plan={plan}
            today={today}
            language={language}
          />
          {isDecided(view.headline) ? null : (
            <Progress done={view.standing} of={view.of} label={t.progress} language={language} />
          )}
          <Columns
            side={
              <AuditSide
                track={track.id}
                plan={plan}
                people={people}
                decision={decision}
                {...may}
                language={language}
              />
            }
          >
            <Block id="criteria" heading={t.criteria}>
              <CriteriaTable audit={audit} view={view} language={language} />
            </Block>
          </Columns>
        </>
      ),
    };
  },
};
