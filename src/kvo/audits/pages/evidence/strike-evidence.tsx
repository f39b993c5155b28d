import { auditPaths } from '../../../../paths/audits.ts';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { TextArea } from '../../../../platform/ui/forms/typed/text-area.tsx';
import { Confirmation } from '../../../../platform/ui/page/confirmation.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { getTrack } from '../../../tracks/queries.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { strikeEvidence } from '../../actions/strike-evidence.ts';
import { atEvidence } from '../../at-evidence.ts';
import { findEvidence } from '../../queries.ts';
import { auditTexts } from '../../texts/texts.ts';

/** Asks twice before evidence is struck, and why. */
export const strikeEvidencePage: PageDefinition = {
  name: 'audits.strike-evidence-page',
  path: auditPaths.strikeEvidence,
  permission: 'audits.strike-evidence',
  stand: atEvidence,
  show: async (context, visit) => {
    const { language } = context;
    const { strike: t, overview } = auditTexts(language);
    const track = await getTrack(context.db, visit.params['track'] ?? '');
    const evidence = await findEvidence(context.db, track.id, visit.params['evidence'] ?? '');
    if (evidence === null || (evidence.struck !== null && visit.attempt === null)) return { kind: 'not-found' };
    const back = auditPaths.criterion.to({ track: track.id, criterion: evidence.criterion });
    const state = formState({ form: strikeEvidence.name, language, attempt: visit.attempt });
    return {
      kind: 'page',
      title: t.title,
      place: trackPlace(track, 'audit', language, [
        { label: overview.title, href: auditPaths.audit.to({ track: track.id }) },
        { label: evidence.criterion, href: back },
      ]),
      main: (
        <>
          <ErrorSummary state={state} />
          <Confirmation
            language={language}
            heading={t.heading(evidence.title)}
            consequences={t.consequences}
            action={auditPaths.strikeEvidence.to({ track: track.id, evidence: evidence.id })}
            button={t.button}
            destructive
            back={{ label: t.back, href: back }}
          >
            <TextArea state={state} name="reason" label={t.reason} rows={3} required />
          </Confirmation>
        </>
      ),
    };
  },
};
