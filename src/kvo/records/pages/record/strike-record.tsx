import { recordPaths } from '../../../../paths/records.ts';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { TextArea } from '../../../../platform/ui/forms/typed/text-area.tsx';
import { Confirmation } from '../../../../platform/ui/page/confirmation.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { getTrack } from '../../../tracks/queries.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { strikeRecord } from '../../actions/strike-record.ts';
import { atRecord } from '../../at-record.ts';
import { findRecord } from '../../queries.ts';
import { recordTexts } from '../../texts/texts.ts';

/** Asks twice before a record is struck, and why. */
export const strikeRecordPage: PageDefinition = {
  name: 'records.strike-record-page',
  path: recordPaths.strikeRecord,
  permission: 'records.correct',
  stand: atRecord,
  show: async (context, visit) => {
    const { language } = context;
    const track = await getTrack(context.db, visit.params['track'] ?? '');
    const record = await findRecord(context.db, track.id, visit.params['record'] ?? '');
    if (record === null || (record.struck !== null && visit.attempt === null)) return { kind: 'not-found' };
    const t = recordTexts(language);
    const ids = { track: track.id, record: record.id };
    const state = formState({ form: strikeRecord.name, language, attempt: visit.attempt });
    return {
      kind: 'page',
      title: t.strike.title,
      place: trackPlace(track, 'records', language, [
        { label: t.list.title, href: recordPaths.records.to({ track: track.id }) },
        { label: record.title, href: recordPaths.record.to(ids) },
      ]),
      main: (
        <>
          <ErrorSummary state={state} />
          <Confirmation
            language={language}
            heading={t.strike.heading(record.title)}
            consequences={t.strike.consequences}
            action={recordPaths.strikeRecord.to(ids)}
            hidden={{ version: String(record.version) }}
            button={t.strike.button}
            destructive
            back={{ label: t.strike.back, href: recordPaths.record.to(ids) }}
          >
            <TextArea state={state} name="reason" label={t.strike.reason} rows={3} required />
          </Confirmation>
        </>
      ),
    };
  },
};
