import type { LocalDate } from '../../../../kernel/dates.ts';
import { dayOf, showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { auditPaths } from '../../../../paths/audits.ts';
import { certificatePaths } from '../../../../paths/certificates.ts';
import type { Context } from '../../../../platform/context.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { CertificateHead } from '../../../../platform/ui/certificate/certificate-head.tsx';
import { Keur } from '../../../../platform/ui/marks/keur.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { DataTable } from '../../../../platform/ui/tables/data-table.tsx';
import type { PageDefinition, Visit } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { findDecision } from '../../../audits/queries.ts';
import { getTrack } from '../../../tracks/queries.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { listPredecessors } from '../../actions/issue-certificate.ts';
import type { Certificate } from '../../model.ts';
import { listTransactions } from '../../queries.ts';
import { stateOf } from '../../rules/state-of.ts';
import { certificateTexts } from '../../texts/texts.ts';
import { checkedWords, stateTone } from '../../words.ts';
import { CertificateStamp } from '../certificate/certificate-stamp.tsx';
import { headingOf, leadOf } from '../certificate/heading.ts';
import { certificateView } from '../certificate/view-model.ts';

interface TableProps {
  readonly rows: readonly Certificate[];
  readonly today: LocalDate;
  readonly language: Language;
}

const Table = ({ rows, today, language }: TableProps): Child => {
  const { ofTrack: t, state: words, certificate } = certificateTexts(language);
  return (
    <DataTable
      caption={t.table}
      captionHidden
      language={language}
      rows={rows}
      columns={[
        {
          label: t.columns.number,
          cell: (row) => <a href={certificatePaths.certificate.to({ number: row.number })}>{row.number}</a>,
        },
        {
          label: t.columns.valid,
          cell: (row) => certificate.valid(showDate(row.validFrom, language), showDate(row.validUntil, language)),
        },
        {
          label: t.columns.state,
          cell: (row) => {
            const state = stateOf(row, today);
            return <Keur tone={stateTone[state]}>{words[state]}</Keur>;
          },
        },
      ]}
    />
  );
};

/** How the newest certificate of the track stands, with its plate. */
const Newest = async (context: Context, certificate: Certificate): Promise<Child> => {
  const { language, now } = context;
  const { ofTrack: t, state: words } = certificateTexts(language);
  const today = dayOf(now);
  const transactions = await listTransactions(context.db, certificate.id);
  const view = certificateView({
    certificate,
    transactions,
    earlier: null,
    issuedOn: dayOf(certificate.issuedAt),
    today,
  });
  const { number } = certificate;
  return (
    <CertificateHead
      stamp={<CertificateStamp certificate={certificate} state={view.state} language={language} />}
      links={[]}
    >
      <PageHead
        mark={<Keur tone={stateTone[view.state]}>{words[view.state]}</Keur>}
        heading={headingOf(view, language)}
        lead={`${leadOf(view, language)} ${checkedWords(now, language)}`}
        buttons={<ButtonLink href={certificatePaths.certificate.to({ number })}>{t.open}</ButtonLink>}
      />
    </CertificateHead>
  );
};

/** What is needed before there can be one, or that it can be issued now. */
const NotYet = async (context: Context, visit: Visit, track: string): Promise<Child> => {
  const { language } = context;
  const { ofTrack: t } = certificateTexts(language);
  const decision = await findDecision(context.db, track);
  const isReady = decision?.outcome === 'certify' && decision.upToDate;
  const toAudit = (
    <ButtonLink href={auditPaths.audit.to({ track })} tone="second">
      {t.toAudit}
    </ButtonLink>
  );
  if (isReady) {
    const issue = visit.may('certificates.issue') ? (
      <ButtonLink href={certificatePaths.issue.to({ track })}>{t.issue}</ButtonLink>
    ) : null;
    return (
      <PageHead
        heading={t.ready}
        lead={t.readyLead(decision.bodyName, showDate(decision.decidedOn, language))}
        buttons={
          <>
            {issue}
            {toAudit}
          </>
        }
      />
    );
  }
  const judged =
    decision === null ? 'audit-undecided' : decision.outcome === 'refuse' ? 'audit-refused' : 'audit-outdated';
  return <PageHead heading={t.none} lead={`${t.refusal[judged]} ${t.noneLead}`} buttons={toAudit} />;
};

/** The certificate of a track, for whoever is at its table: how it stands, or what is still needed for it. */
export const ofTrackPage: PageDefinition = {
  name: 'certificates.of-track-page',
  path: certificatePaths.ofTrack,
  permission: 'tracks.read',
  stand: inTrack,
  show: async (context, visit) => {
    const { language } = context;
    const { ofTrack: t } = certificateTexts(language);
    const track = await getTrack(context.db, visit.params['track'] ?? '');
    const all = await listPredecessors(context.db, track);
    const [newest] = all.filter((one) => one.trackId === track.id);
    const today = dayOf(context.now);
    const mayIssueAgain = newest === undefined || ['withdrawn', 'expired'].includes(stateOf(newest, today));
    const others = all.filter((one) => one !== newest);
    return {
      kind: 'page',
      title: t.title,
      place: trackPlace(track, 'certificate', language),
      main: (
        <>
          {newest === undefined ? await NotYet(context, visit, track.id) : await Newest(context, newest)}
          {newest !== undefined && mayIssueAgain && visit.may('certificates.issue') ? (
            <p class="btns">
              <ButtonLink href={certificatePaths.issue.to({ track: track.id })} tone="second">
                {t.issue}
              </ButtonLink>
            </p>
          ) : null}
          {others.length === 0 ? null : (
            <Part id="eerder" heading={t.earlier}>
              <Table rows={others} today={today} language={language} />
            </Part>
          )}
        </>
      ),
    };
  },
};
