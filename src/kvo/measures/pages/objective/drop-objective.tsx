import { measurePaths } from '../../../../paths/measures.ts';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { TextArea } from '../../../../platform/ui/forms/typed/text-area.tsx';
import { Confirmation } from '../../../../platform/ui/page/confirmation.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { getTrack } from '../../../tracks/queries.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { dropObjective } from '../../actions/objective/drop-objective.ts';
import { atObjective } from '../../at-measure.ts';
import { findObjective } from '../../objective-queries.ts';
import { measureTexts } from '../../texts/texts.ts';

/** Asks why an objective is dropped. */
export const dropObjectivePage: PageDefinition = {
  name: 'measures.drop-objective-page',
  path: measurePaths.dropObjective,
  permission: 'measures.edit',
  stand: atObjective,
  show: async (context, visit) => {
    const { language, db } = context;
    const track = await getTrack(db, visit.params['track'] ?? '');
    const objective = await findObjective(db, track.id, visit.params['objective'] ?? '');
    if (objective === null) return { kind: 'not-found' };
    const { plan, objective: words } = measureTexts(language);
    const t = words.dropPage;
    const ids = { track: track.id, objective: objective.id };
    const state = formState({ form: dropObjective.name, language, attempt: visit.attempt });
    return {
      kind: 'page',
      title: t.title,
      place: trackPlace(track, 'plan', language, [
        { label: plan.title, href: measurePaths.plan.to({ track: track.id }) },
        { label: objective.title, href: measurePaths.objective.to(ids) },
      ]),
      main: (
        <>
          <ErrorSummary state={state} />
          <Confirmation
            language={language}
            heading={t.heading(objective.title)}
            consequences={t.consequences}
            action={measurePaths.dropObjective.to(ids)}
            button={t.button}
            destructive
            back={{ label: t.back, href: measurePaths.objective.to(ids) }}
          >
            <TextArea state={state} name="reason" label={t.reason} rows={3} required />
          </Confirmation>
        </>
      ),
    };
  },
};
