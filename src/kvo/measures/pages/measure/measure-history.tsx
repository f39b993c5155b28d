import { showMoment } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { measurePaths } from '../../../../paths/measures.ts';
import { showPercent, showSize } from '../../../../platform/ui/figures/numbers.ts';
import type { Happening } from '../../../../platform/ui/lists/timeline.tsx';
import { Timeline } from '../../../../platform/ui/lists/timeline.tsx';
import { TypedText } from '../../../../platform/ui/page/typed-text.tsx';
import type { Measure, ProgressReport } from '../../model.ts';
import { measureTexts } from '../../texts/texts.ts';
import type { Names } from '../../words/field-words.ts';
import { fieldLabel, keptValue } from '../../words/field-words.ts';
import type { HistoryItem } from './history-view.ts';

interface HistoryProps {
  readonly measure: Measure;
  readonly items: readonly HistoryItem[];
  /** Names of people by id. */
  readonly people: Names;
  /** Names of what the fields refer to. */
  readonly names: Names;
  readonly language: Language;
}

const Report = ({
  measure,
  report,
  language,
}: { readonly report: ProgressReport } & Pick<HistoryProps, 'measure' | 'language'>): Child => (
  <>
    <TypedText text={report.done} />
    {report.words === '' ? null : <TypedText text={report.words} />}
    {report.files.map((file) => (
      <p>
        <a href={measurePaths.evidence.to({ track: measure.trackId, measure: measure.id, digest: file.digest })}>
          {file.name}
        </a>{' '}
        <span class="small quiet">{showSize(file.size, language)}</span>
      </p>
    ))}
  </>
);

const titleOf = (item: HistoryItem, language: Language): string => {
  const t = measureTexts(language);
  switch (item.kind) {
    case 'began':
      return t.measure.began;
    case 'moved':
      return t.measure.moved(t.status[item.change.from ?? 'proposed'], t.status[item.change.to]);
    case 'changed':
      return t.measure.changed;
    case 'reported': {
      const { percentage } = item.report;
      return percentage === null
        ? t.measure.reportedOnly
        : t.measure.reported(showPercent(percentage / 100, 0, language));
    }
  }
};

const Told = ({ item, ...props }: { readonly item: HistoryItem } & HistoryProps): Child => {
  const { language, names } = props;
  const t = measureTexts(language).measure;
  switch (item.kind) {
    case 'began':
      return null;
    case 'moved':
      return <TypedText text={item.change.reason} />;
    case 'reported':
      return <Report {...props} report={item.report} />;
    case 'changed':
      return item.fields.map(({ field, was, now }) => (
        <p>
          {t.fromValue(
            fieldLabel(field, language),
            keptValue(field, was, names, language),
            keptValue(field, now, names, language),
          )}
        </p>
      ));
  }
};

/** Everything that happened to a measure, newest first. */
export const MeasureHistory = (props: HistoryProps): Child => {
  const { items, people, language } = props;
  const t = measureTexts(language).measure;
  const happenings = items.map((item, index): Happening => {
    const name = item.by === null ? undefined : people.get(item.by);
    return {
      when: showMoment(item.at, language),
      moment: item.at.toISOString(),
      title: titleOf(item, language),
      text: (
        <>
          <Told {...props} item={item} />
          {name === undefined ? null : <p class="small quiet">{t.by(name)}</p>}
        </>
      ),
      now: index === 0,
    };
  });
  return <Timeline happenings={happenings} />;
};
