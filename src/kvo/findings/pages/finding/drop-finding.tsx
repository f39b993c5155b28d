import { findingPaths } from '../../../../paths/findings.ts';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { TextArea } from '../../../../platform/ui/forms/typed/text-area.tsx';
import { Confirmation } from '../../../../platform/ui/page/confirmation.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { getTrack } from '../../../tracks/queries.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { dropFinding } from '../../actions/drop-finding.ts';
import { atFinding } from '../../at-finding.ts';
import { findFinding } from '../../queries.ts';
import { findingTexts } from '../../texts/texts.ts';

/** Asks why a finding is dropped. */
export const dropFindingPage: PageDefinition = {
  name: 'findings.drop-finding-page',
  path: findingPaths.dropFinding,
  permission: 'findings.edit',
  stand: atFinding,
  show: async (context, visit) => {
    const { language } = context;
    const track = await getTrack(context.db, visit.params['track'] ?? '');
    const finding = await findFinding(context.db, track.id, visit.params['finding'] ?? '');
    if (finding === null) return { kind: 'not-found' };
    const t = findingTexts(language);
    const ids = { track: track.id, finding: finding.id };
    const state = formState({ form: dropFinding.name, language, attempt: visit.attempt });
    return {
      kind: 'page',
      title: t.drop.title,
      place: trackPlace(track, 'findings', language, [
        { label: t.list.title, href: findingPaths.findings.to({ track: track.id }) },
        { label: finding.title, href: findingPaths.finding.to(ids) },
      ]),
      main: (
        <>
          <ErrorSummary state={state} />
          <Confirmation
            language={language}
            heading={t.drop.heading(finding.title)}
            consequences={t.drop.consequences}
            action={findingPaths.dropFinding.to(ids)}
            button={t.drop.button}
            destructive
            back={{ label: t.drop.back, href: findingPaths.finding.to(ids) }}
          >
            <TextArea state={state} name="reason" label={t.drop.reason} rows={3} required />
          </Confirmation>
        </>
      ),
    };
  },
};
