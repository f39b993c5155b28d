import { dayOf, showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { auditPaths } from '../../../../paths/audits.ts';
import { trackPaths } from '../../../../paths/tracks.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { Block } from '../../../../platform/ui/page/block.tsx';
import { Columns } from '../../../../platform/ui/page/columns.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition, Visit } from '../../../accounts/entrance.ts';
import { listNames } from '../../../accounts/queries.ts';
import { getTrack } from '../../../tracks/queries.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { judgeCriterion } from '../../actions/judge-criterion.ts';
import { atCriterion } from '../../at-criterion.ts';
import { factsBeside } from '../../basis/basis-of.ts';
import { readSeen } from '../../basis/seen-basis.ts';
import { heldDocuments } from '../../facts/held-documents.ts';
import type { Saying } from '../../facts/say/saying.ts';
import type { Audit } from '../../load-audit.ts';
import { loadAudit } from '../../load-audit.ts';
import { compareBasis } from '../../rules/compare-basis.ts';
import type { CriterionStanding } from '../../rules/judge-criteria.ts';
import { StandingMark, waitsForVerdict } from '../../standing-mark.tsx';
import { auditTexts } from '../../texts/texts.ts';
import { changeWords } from './change-words.ts';
import { ChangesNotice } from './changes-notice.tsx';
import { CorrectionsPart } from './corrections-part.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { KnownFacts } from './known-facts.tsx';
import { VerdictForm } from './verdict-form.tsx';
import { EarlierVerdicts, NewestVerdict } from './verdict-part.tsx';

interface Shown {
  readonly audit: Audit;
  readonly standing: CriterionStanding;
  readonly names: ReadonlyMap<string, string>;
  readonly visit: Visit;
  readonly saying: Saying;
  readonly now: Date;
  /** Who looks, to know their own evidence. */
  readonly me: string | null;
}

const headingOf = ({ standing, saying }: Shown): string => {
  const { heading: t } = auditTexts(saying.language).criterion;
  const title = standing.requirement.title[saying.language];
  if (standing.verdict === null) return t.unjudged(title);
  if (waitsForVerdict(standing)) return t.waits(title);
  return standing.state === 'stale' ? t.stale(title) : t[standing.verdict.result](title);
};

/** The criteria before and after this one, to go through them in order. */
const Neighbours = ({ audit, standing, saying }: Shown): Child => {
  const { criterion: t } = auditTexts(saying.language);
  const at = audit.standings.indexOf(standing);
  const link = (one: CriterionStanding | undefined, label: string): Child =>
    one === undefined ? null : (
      <ButtonLink
        href={auditPaths.criterion.to({ track: audit.track.id, criterion: one.requirement.id })}
        tone="second"
      >
        {label}: {one.requirement.id}
      </ButtonLink>
    );
  return (
    <>
      {link(audit.standings[at - 1], t.previous)}
      {link(audit.standings[at + 1], t.nextOne)}
    </>
  );
};

/** What changed under the newest verdict, or under the form that could not be taken. */
const Changes = ({ audit, standing, visit, saying }: Shown): Child => {
  const { criterion: t } = auditTexts(saying.language);
  const { verdict, changes, basis } = standing;
  const seen = visit.attempt === null ? null : readSeen(visit.attempt.values['seen']?.[0] ?? '');
  const meanwhile = seen === null ? [] : compareBasis(seen, basis);
  const words = (then: typeof basis, list: typeof changes) =>
    changeWords(list, { then, now: basis, evidence: audit.evidence }, saying);
  const another = visit.attempt !== null && visit.attempt.values['after']?.[0] !== String(verdict?.number ?? 0);
  return (
    <>
      {meanwhile.length === 0 && !another ? null : (
        <ChangesNotice
          title={t.meanwhile}
          lead={another ? `${t.meanwhileOther} ${t.meanwhileLead}` : t.meanwhileLead}
          changes={words([], meanwhile)}
          language={saying.language}
        />
      )}
      {verdict === null || changes.length === 0 ? null : (
        <ChangesNotice
          title={t.staleTitle}
          lead={t.staleLead(showDate(dayOf(verdict.judgedAt), saying.language))}
          changes={words(verdict.basis, changes)}
          language={saying.language}
        />
      )}
    </>
  );
};

const Side = ({ audit, standing, names, visit, saying, now }: Shown): Child => {
  const { language } = saying;
  const { criterion: t } = auditTexts(language);
  const state = formState({ form: judgeCriterion.name, language, attempt: visit.attempt });
  const { verdict, history } = standing;
  return (
    <>
      {visit.may('audits.judge') ? (
        <VerdictForm track={audit.track.id} standing={standing} state={state} now={now} />
      ) : null}
      {verdict === null ? null : (
        <Block id="oordeel" heading={standing.state === 'stale' ? t.oldVerdict : t.verdict}>
          <NewestVerdict verdict={verdict} names={names} today={dayOf(now)} language={language} />
          <EarlierVerdicts history={history} names={names} language={language} />
        </Block>
      )}
    </>
  );
};

const Reading = (shown: Shown): Child => {
  const { audit, standing, names, visit, saying } = shown;
  const { language } = saying;
  const { criterion: t } = auditTexts(language);
  const { requirement } = standing;
  const track = audit.track.id;
  const evidence = audit.evidence.filter((one) => one.criterion === requirement.id);
  return (
    <>
      <Block id="feiten" heading={t.facts}>
        <KnownFacts facts={factsBeside(requirement, audit.gathered)} saying={saying} />
        {requirement.verified ? null : (
          <p class="small quiet">
            {t.unverified} <a href={trackPaths.rules.to({ track })}>{t.seeRules}</a>
          </p>
        )}
      </Block>
      <EvidenceList
        track={track}
        scheme={audit.gathered.scheme}
        requirement={requirement}
        evidence={evidence}
        held={heldDocuments(audit.gathered.facts.values())}
        names={names}
        mayAdd={visit.may('audits.add-evidence')}
        mayStrike={(one) => visit.may('audits.strike-evidence', one.addedBy === shown.me)}
        language={language}
      />
      <CorrectionsPart
        track={track}
        standing={standing}
        names={names}
        mayCorrect={visit.may('audits.correct')}
        language={language}
      />
    </>
  );
};

const peopleIn = (audit: Audit, standing: CriterionStanding): readonly string[] =>
  [
    ...standing.history.map((verdict) => verdict.judgedBy),
    ...standing.corrections.map((one) => one.writtenBy),
    ...audit.evidence.filter((one) => one.criterion === standing.requirement.id).map((one) => one.addedBy),
  ].filter((id) => id !== null);

const crumbTo = (track: string, language: Language) => [
  { label: auditTexts(language).overview.title, href: auditPaths.audit.to({ track }) },
];

/** A criterion: what is asked, what is known, the evidence, the verdict, and where an auditor gives one. */
export const criterionPage: PageDefinition = {
  name: 'audits.criterion-page',
  path: auditPaths.criterion,
  permission: 'audits.read',
  stand: atCriterion,
  show: async (context, visit) => {
    const { language, now, actor } = context;
    const track = await getTrack(context.db, visit.params['track'] ?? '');
    const audit = await loadAudit(context, track);
    const standing = audit.standings.find((one) => one.requirement.id === visit.params['criterion']);
    if (standing === undefined) return { kind: 'not-found' };
    const { requirement } = standing;
    const names = await listNames(context.db, peopleIn(audit, standing));
    const saying = { scheme: audit.gathered.scheme, requirement, language };
    const shown: Shown = { audit, standing, names, visit, saying, now, me: actor.kind === 'person' ? actor.id : null };
    const state = formState({ form: judgeCriterion.name, language, attempt: visit.attempt });
    return {
      kind: 'page',
      title: auditTexts(language).criterion.title(requirement.id, requirement.title[language]),
      place: trackPlace(track, 'audit', language, crumbTo(track.id, language)),
      main: (
        <>
          <ErrorSummary state={state} />
          <PageHead
            mark={<StandingMark standing={standing} language={language} />}
            heading={`${requirement.id}. ${headingOf(shown)}`}
            lead={requirement.text[language]}
            buttons={<Neighbours {...shown} />}
          />
          <Changes {...shown} />
          <Columns side={<Side {...shown} />}>
            <Reading {...shown} />
          </Columns>
        </>
      ),
    };
  },
};
