import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { recordPaths } from '../../../../paths/records.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { Keur } from '../../../../platform/ui/marks/keur.tsx';
import { Notice } from '../../../../platform/ui/marks/notice.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import type { PageDefinition, Visit } from '../../../accounts/entrance.ts';
import { listNames } from '../../../accounts/queries.ts';
import { findParty } from '../../../partners/queries.ts';
import { getTrack } from '../../../tracks/queries.ts';
import { schemeOfTrack } from '../../../tracks/scheme-of-track.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { atRecord } from '../../at-record.ts';
import type { DatedRecord } from '../../model.ts';
import { findRecord, listRecordVersions } from '../../queries.ts';
import { whyNotCounted } from '../../rules/counts.ts';
import { recordTexts } from '../../texts/texts.ts';
import { recordTone } from '../record-tone.ts';
import { RecordFacts } from './record-facts.tsx';
import { RecordFiles } from './record-files.tsx';
import { RecordHistory } from './record-history.tsx';

const Buttons = ({ record, language }: { readonly record: DatedRecord; readonly language: Language }): Child => {
  const t = recordTexts(language).record;
  const ids = { track: record.trackId, record: record.id };
  return (
    <>
      <ButtonLink href={recordPaths.correctRecord.to(ids)} tone={record.files.length === 0 ? 'first' : 'second'}>
        {record.files.length === 0 ? t.attach : t.correct}
      </ButtonLink>{' '}
      <ButtonLink href={recordPaths.strikeRecord.to(ids)} tone="second">
        {t.strike}
      </ButtonLink>
    </>
  );
};

const Head = ({
  record,
  visit,
  language,
}: {
  readonly record: DatedRecord;
  readonly visit: Visit;
  readonly language: Language;
}): Child => {
  const t = recordTexts(language);
  const why = whyNotCounted(record);
  const mayCorrect = record.struck === null && visit.may('records.correct');
  return (
    <>
      <PageHead
        heading={record.struck === null ? record.title : <s>{record.title}</s>}
        mark={<Keur tone={recordTone(why)}>{t.state[why ?? 'counts']}</Keur>}
        buttons={mayCorrect ? <Buttons record={record} language={language} /> : undefined}
      />
      {record.struck === null ? null : <Notice title={t.record.struckTitle}>{record.struck.reason}</Notice>}
    </>
  );
};

/** Everything of one record: what is written down, its reports, what happened to it. */
export const recordPage: PageDefinition = {
  name: 'records.record-page',
  path: recordPaths.record,
  permission: 'records.read',
  stand: atRecord,
  show: async (context, visit) => {
    const { language, db } = context;
    const track = await getTrack(db, visit.params['track'] ?? '');
    const record = await findRecord(db, track.id, visit.params['record'] ?? '');
    if (record === null) return { kind: 'not-found' };
    const t = recordTexts(language);
    const kinds = schemeOfTrack(context, track).records;
    const versions = await listRecordVersions(db, track.id, record.id);
    const party = record.partyId === null ? null : await findParty(db, track.id, record.partyId);
    const people = [...versions.map((version) => version.writtenBy), record.struck?.by ?? null];
    const names = await listNames(
      db,
      people.flatMap((id) => (id === null ? [] : [id])),
    );
    const kind = kinds.find((one) => one.kind === record.kind)?.name[language] ?? t.kind[record.kind];
    return {
      kind: 'page',
      title: record.title,
      place: trackPlace(track, 'records', language, [
        { label: t.list.title, href: recordPaths.records.to({ track: track.id }) },
      ]),
      main: (
        <>
          <Head record={record} visit={visit} language={language} />
          <RecordFacts record={record} kind={kind} party={party?.name ?? null} language={language} />
          <Part id="bestanden" heading={t.record.files} count={record.files.length}>
            <RecordFiles record={record} language={language} />
          </Part>
          <Part id="geschiedenis" heading={t.record.history}>
            <RecordHistory record={record} versions={versions} names={names} language={language} />
          </Part>
        </>
      ),
    };
  },
};
