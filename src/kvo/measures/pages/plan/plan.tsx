import { dayOf, showDate } from '../../../../kernel/dates.ts';
import { measurePaths } from '../../../../paths/measures.ts';
import { DocumentText } from '../../../../platform/ui/document/document-text.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { listNames } from '../../../accounts/queries.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { getTrack } from '../../../tracks/queries.ts';
import { schemeOfTrack } from '../../../tracks/scheme-of-track.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { planDocument } from '../../plan-document.ts';
import { measureTexts } from '../../texts/texts.ts';
import { namesOf, partiesIn } from '../../words/names-of.ts';
import { ObjectiveTable } from './objective-table.tsx';
import { PlanChanges } from './plan-changes.tsx';
import { PlanHead } from './plan-head.tsx';
import { gatherPlan } from './plan-parts.ts';
import { VersionTable } from './version-table.tsx';

/** The plan of action: whether it lies frozen, what changed since, its objectives, and the whole of it as a document. */
export const planPage: PageDefinition = {
  name: 'measures.plan-page',
  path: measurePaths.plan,
  permission: 'measures.read',
  stand: inTrack,
  show: async (context, visit) => {
    const { language, db } = context;
    const track = await getTrack(db, visit.params['track'] ?? '');
    const scheme = schemeOfTrack(context, track);
    const view = await gatherPlan(db, track);
    const { plan, objectives, newest, changes, versions } = view;
    const t = measureTexts(language).plan;
    const people = await listNames(
      db,
      versions.flatMap(({ frozenBy }) => (frozenBy === null ? [] : [frozenBy])),
    );
    const names = namesOf({ ...view, scheme, parties: partiesIn(view.measures) }, language);
    const about =
      newest === null || changes.length > 0
        ? t.aboutDraft(showDate(dayOf(context.now), language))
        : t.aboutFrozen(newest.version, showDate(dayOf(newest.frozenAt), language));
    const may = { mayEdit: visit.may('measures.edit'), mayFreeze: visit.may('measures.freeze') };
    return {
      kind: 'page',
      title: t.title,
      place: trackPlace(track, 'plan', language),
      main: (
        <>
          <PlanHead track={track.id} view={view} {...may} language={language} />
          {newest === null || changes.length === 0 ? null : (
            <Part id="gewijzigd" heading={t.changes(newest.version)} count={changes.length}>
              <PlanChanges
                changes={changes}
                units={new Map(plan.objectives.map(({ id, unit }) => [id, unit]))}
                names={names}
                version={newest.version}
                language={language}
              />
            </Part>
          )}
          <Part id="doelen" heading={t.objectives} count={plan.objectives.length}>
            <ObjectiveTable objectives={objectives} themeName={(key) => names.get(key) ?? key} language={language} />
          </Part>
          <Part id="versies" heading={t.versions} count={versions.length}>
            <VersionTable track={track.id} versions={versions} people={people} language={language} />
          </Part>
          <Part id="document" heading={t.document}>
            <DocumentText id="plan" document={planDocument({ plan, scheme, language, about })} level={2} />
          </Part>
        </>
      ),
    };
  },
};
