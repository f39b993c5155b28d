import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Attempt } from '../../../../kernel/route.ts';
import { recordPaths } from '../../../../paths/records.ts';
import type { Context } from '../../../../platform/context.ts';
import { Differences } from '../../../../platform/ui/forms/differences.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { mergeAttempt } from '../../../../platform/ui/forms/merge-attempt.ts';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { listParties } from '../../../partners/queries.ts';
import type { Scheme } from '../../../schemes/model.ts';
import { getTrack } from '../../../tracks/queries.ts';
import { schemeOfTrack } from '../../../tracks/scheme-of-track.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { correctRecord } from '../../actions/correct-record.ts';
import { atRecord } from '../../at-record.ts';
import type { DatedRecord } from '../../model.ts';
import { findRecord, findRecordAt } from '../../queries.ts';
import { recordTexts } from '../../texts/texts.ts';
import { RecordForm } from './record-form.tsx';
import { recordValues, recordWords } from './record-values.ts';

interface Ground {
  readonly record: DatedRecord;
  readonly scheme: Scheme;
  readonly parties: readonly { readonly id: string; readonly name: string }[];
}

/** Parties at the table now, and those that were there then under the name they had. */
const everyParty = (now: Ground['parties'], record: DatedRecord): Ground['parties'] => [
  ...now,
  ...record.attendance.flatMap(({ party, name }) => (now.some(({ id }) => id === party) ? [] : [{ id: party, name }])),
];

/** The form that was sent over a version that is no longer the newest, merged with what is kept now. */
const meet = async (
  context: Context,
  attempt: Attempt | null,
  ground: Ground,
): Promise<{ readonly attempt: Attempt | null; readonly remark: Child }> => {
  const { record, scheme, parties } = ground;
  const version = Number(attempt?.values['version']?.[0]);
  if (attempt === null || !Number.isInteger(version) || version === record.version) return { attempt, remark: null };
  const opened = await findRecordAt(context.db, record.trackId, record.id, version);
  if (opened === null) return { attempt, remark: null };
  const merged = mergeAttempt(attempt, { opened: recordValues(opened), kept: recordValues(record) });
  const files = new Map([...opened.files, ...record.files].map((file) => [file.digest, file.name]));
  const words = recordWords({ scheme, parties, files }, context.language);
  return {
    attempt: merged.attempt,
    remark: <Differences differences={merged.differences} {...words} language={context.language} />,
  };
};

/** Where a record is corrected, with a reason. */
export const correctRecordPage: PageDefinition = {
  name: 'records.correct-record-page',
  path: recordPaths.correctRecord,
  permission: 'records.correct',
  stand: atRecord,
  show: async (context, visit) => {
    const { language, db } = context;
    const track = await getTrack(db, visit.params['track'] ?? '');
    const record = await findRecord(db, track.id, visit.params['record'] ?? '');
    if (record === null || (record.struck !== null && visit.attempt === null)) return { kind: 'not-found' };
    const scheme = schemeOfTrack(context, track);
    const t = recordTexts(language);
    const ids = { track: track.id, record: record.id };
    const parties = everyParty(await listParties(db, [track.id]), record);
    const { attempt, remark } = await meet(context, visit.attempt, { record, scheme, parties });
    const state = formState({ form: correctRecord.name, language, attempt, defaults: recordValues(record) });
    const crumbs = [
      { label: t.list.title, href: recordPaths.records.to({ track: track.id }) },
      { label: record.title, href: recordPaths.record.to(ids) },
    ];
    return {
      kind: 'page',
      title: t.form.correctHeading(record.title),
      place: trackPlace(track, 'records', language, crumbs),
      main: (
        <>
          <ErrorSummary state={state} />
          {remark}
          <PageHead heading={t.form.correctHeading(record.title)} lead={t.form.correctLead} />
          <RecordForm
            state={state}
            action={recordPaths.correctRecord.to(ids)}
            hidden={{ version: String(record.version) }}
            scheme={scheme}
            parties={parties}
            before={record}
          />
        </>
      ),
    };
  },
};
