import { showMoment } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import type { Happening } from '../../../../platform/ui/lists/timeline.tsx';
import { Timeline } from '../../../../platform/ui/lists/timeline.tsx';
import type { DatedRecord, RecordVersion } from '../../model.ts';
import { recordTexts } from '../../texts/texts.ts';

interface RecordHistoryProps {
  readonly record: DatedRecord;
  readonly versions: readonly RecordVersion[];
  readonly names: ReadonlyMap<string, string>;
  readonly language: Language;
}

/** What happened to a record, newest first: added, corrected and why, struck and why. */
export const RecordHistory = ({ record, versions, names, language }: RecordHistoryProps): Child => {
  const t = recordTexts(language).record;
  const happening = (at: Date, by: string | null, title: string, reason: string): Happening => {
    const name = by === null ? undefined : names.get(by);
    const parts = [reason, ...(name === undefined ? [] : [`${t.by2(name)}.`])].filter((part) => part !== '');
    return {
      when: showMoment(at, language),
      moment: at.toISOString(),
      title,
      ...(parts.length === 0 ? {} : { text: parts.join(' ') }),
    };
  };
  const written = versions.map((version) =>
    happening(
      version.writtenAt,
      version.writtenBy,
      version.version === 1 ? t.added : t.corrected(version.version),
      version.reason,
    ),
  );
  const struck =
    record.struck === null ? [] : [happening(record.struck.at, record.struck.by, t.struck, record.struck.reason)];
  const all = [...written, ...struck].toReversed();
  return <Timeline happenings={all.map((one, index) => ({ ...one, now: index === 0 }))} />;
};
