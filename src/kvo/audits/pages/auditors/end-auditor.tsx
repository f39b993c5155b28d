import type { Path } from '../../../../kernel/path.ts';
import type { Answer } from '../../../../kernel/route.ts';
import { auditPaths } from '../../../../paths/audits.ts';
import type { Context } from '../../../../platform/context.ts';
import { Confirmation } from '../../../../platform/ui/page/confirmation.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { getTrack } from '../../../tracks/queries.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { auditTexts } from '../../texts/texts.ts';
import { listAuditPeople } from '../audit/audit-people.ts';

interface Question {
  /** Whom it is about, as the reader already sees them. */
  readonly who: string;
  readonly action: string;
}

const ask = async (context: Context, track: string, kind: 'end' | 'withdraw', question: Question): Promise<Answer> => {
  const { language } = context;
  const texts = auditTexts(language);
  const t = texts[kind];
  const back = auditPaths.audit.to({ track });
  return {
    kind: 'page',
    title: t.title,
    place: trackPlace(await getTrack(context.db, track), 'audit', language, [
      { label: texts.overview.title, href: back },
    ]),
    main: (
      <Confirmation
        language={language}
        heading={t.heading(question.who)}
        consequences={t.consequences}
        action={question.action}
        button={t.button}
        destructive
        back={{ label: t.back, href: back }}
      />
    ),
  };
};

const questionPage = (name: string, path: Path, show: PageDefinition['show']): PageDefinition => ({
  name,
  path,
  permission: 'audits.invite',
  stand: inTrack,
  show,
});

/** Asks twice before the role of an auditor ends. */
export const endAuditorPage = questionPage('audits.end-auditor-page', auditPaths.endAuditor, async (context, visit) => {
  const { track = '', person = '' } = visit.params;
  const { auditors } = await listAuditPeople(context, track);
  const found = auditors.find((one) => one.id === person);
  if (found === undefined) return { kind: 'not-found' };
  return ask(context, track, 'end', { who: found.name, action: auditPaths.endAuditor.to({ track, person }) });
});

/** Asks twice before an invitation to audit is withdrawn. */
export const withdrawInvitationPage = questionPage(
  'audits.withdraw-invitation-page',
  auditPaths.withdrawInvitation,
  async (context, visit) => {
    const { track = '', invitation = '' } = visit.params;
    const { invited } = await listAuditPeople(context, track);
    const found = invited.find((one) => one.id === invitation);
    if (found === undefined) return { kind: 'not-found' };
    return ask(context, track, 'withdraw', {
      who: found.email,
      action: auditPaths.withdrawInvitation.to({ track, invitation }),
    });
  },
);
