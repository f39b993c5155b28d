import { orderedId } from '../../../../kernel/ids.ts';
import { recordPaths } from '../../../../paths/records.ts';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { listParties } from '../../../partners/queries.ts';
import { recordKinds } from '../../../schemes/model.ts';
import { getTrack } from '../../../tracks/queries.ts';
import { schemeOfTrack } from '../../../tracks/scheme-of-track.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { addRecord } from '../../actions/add-record.ts';
import { recordTexts } from '../../texts/texts.ts';
import { RecordForm } from './record-form.tsx';

/** Where a record is written down; `?soort=` of a link chooses its kind. */
export const addRecordPage: PageDefinition = {
  name: 'records.add-record-page',
  path: recordPaths.addRecord,
  permission: 'records.add',
  stand: inTrack,
  show: async (context, visit) => {
    const { language, db } = context;
    const track = await getTrack(db, visit.params['track'] ?? '');
    const t = recordTexts(language);
    const kind = recordKinds.find((one) => one === visit.query['soort']) ?? null;
    const state = formState({ form: addRecord.name, language, attempt: visit.attempt, defaults: { kind } });
    return {
      kind: 'page',
      title: t.form.addTitle,
      place: trackPlace(track, 'records', language, [
        { label: t.list.title, href: recordPaths.records.to({ track: track.id }) },
      ]),
      main: (
        <>
          <ErrorSummary state={state} />
          <PageHead heading={t.form.addHeading} lead={t.form.addLead} />
          <RecordForm
            state={state}
            action={recordPaths.addRecord.to({ track: track.id })}
            hidden={{ id: visit.attempt?.values['id']?.[0] ?? orderedId(context.now.getTime()) }}
            scheme={schemeOfTrack(context, track)}
            parties={await listParties(db, [track.id])}
            before={null}
          />
        </>
      ),
    };
  },
};
