import { orderedId } from '../../../../kernel/ids.ts';
import { findingPaths } from '../../../../paths/findings.ts';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { getTrack } from '../../../tracks/queries.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { addFinding } from '../../actions/add-finding.ts';
import { findingTexts } from '../../texts/texts.ts';
import { choicesOf } from './choices-of.ts';
import { FindingForm } from './finding-form.tsx';

/** Where a finding is written down by hand. */
export const addFindingPage: PageDefinition = {
  name: 'findings.add-finding-page',
  path: findingPaths.addFinding,
  permission: 'findings.edit',
  stand: inTrack,
  show: async (context, visit) => {
    const { language } = context;
    const track = await getTrack(context.db, visit.params['track'] ?? '');
    const t = findingTexts(language);
    const state = formState({ form: addFinding.name, language, attempt: visit.attempt });
    const crumbs = [{ label: t.list.title, href: findingPaths.findings.to({ track: track.id }) }];
    return {
      kind: 'page',
      title: t.form.addTitle,
      place: trackPlace(track, 'findings', language, crumbs),
      main: (
        <>
          <ErrorSummary state={state} />
          <PageHead heading={t.form.addHeading} lead={t.form.addLead} />
          <FindingForm
            state={state}
            action={findingPaths.addFinding.to({ track: track.id })}
            hidden={{ id: visit.attempt?.values['id']?.[0] ?? orderedId(context.now.getTime()) }}
            choices={await choicesOf(context, track, null)}
            source={null}
          />
        </>
      ),
    };
  },
};
