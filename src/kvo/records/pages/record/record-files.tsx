import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { recordPaths } from '../../../../paths/records.ts';
import { showSize } from '../../../../platform/ui/figures/numbers.ts';
import { Rows } from '../../../../platform/ui/lists/rows.tsx';
import { Fingerprint } from '../../../../platform/ui/marks/fingerprint.tsx';
import type { DatedRecord } from '../../model.ts';
import { recordTexts } from '../../texts/texts.ts';

/** The reports of a record, each with its size and the fingerprint it is kept under. */
export const RecordFiles = ({
  record,
  language,
}: {
  readonly record: DatedRecord;
  readonly language: Language;
}): Child => {
  const t = recordTexts(language).record;
  if (record.files.length === 0) return <p>{t.noFiles}</p>;
  const ids = { track: record.trackId, record: record.id };
  return (
    <Rows
      items={record.files.map((file) => (
        <>
          <p>
            <a href={recordPaths.file.to({ ...ids, digest: file.digest })}>{file.name}</a>{' '}
            <span class="small quiet">{showSize(file.size, language)}</span>
          </p>
          <Fingerprint digest={file.digest} label={t.fingerprint(file.name)} language={language} />
        </>
      ))}
    />
  );
};
