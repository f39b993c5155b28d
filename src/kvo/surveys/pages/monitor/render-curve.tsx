import { showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { DayCurve } from '../../../../platform/ui/charts/days/day-curve.tsx';
import { showCount } from '../../../../platform/ui/figures/numbers.ts';
import { Points } from '../../../../platform/ui/lists/points.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { DataTable } from '../../../../platform/ui/tables/data-table.tsx';
import type { ResponseDay, ResponseDays, Writing } from '../../rules/monitor/response-days.ts';
import { listResponseDays, writingEffects } from '../../rules/monitor/response-days.ts';
import { monitorTexts } from '../../texts/monitor-texts.ts';
import type { WaveView } from '../wave/wave-view.ts';

interface Props {
  readonly view: WaveView;
  readonly language: Language;
}

const sentOn = (writings: readonly Writing[], language: Language): string =>
  writings
    .map(({ kind, letters }) => monitorTexts(language).curve.sentWhat(kind, showCount(letters, language)))
    .join(', ');

const Twin = ({ days, language }: { readonly days: readonly ResponseDay[]; readonly language: Language }): Child => {
  const { curve: t } = monitorTexts(language);
  return (
    <DataTable
      caption={t.name}
      rows={days.filter(({ total }) => total !== null)}
      columns={[
        { label: t.day, cell: ({ day }) => showDate(day, language) },
        { label: t.added, number: true, cell: ({ answers }) => showCount(answers ?? 0, language) },
        { label: t.total, number: true, cell: ({ total }) => showCount(total ?? 0, language) },
        { label: t.sent, cell: ({ writings }) => sentOn(writings, language) },
      ]}
      language={language}
    />
  );
};

const Effects = ({ days, language }: { readonly days: ResponseDays; readonly language: Language }): Child => {
  const { curve: t } = monitorTexts(language);
  const byDay = Map.groupBy(writingEffects(days), ({ writing }) => writing.day);
  if (byDay.size === 0) return null;
  return (
    <>
      <h3>{t.effects}</h3>
      <p>{t.effectsLead}</p>
      <Points
        points={[...byDay].map(([day, effects]) => {
          const [first] = effects;
          const sent = sentOn(
            effects.map(({ writing }) => writing),
            language,
          );
          return (
            <>
              <b>{showDate(day, language)}</b>: {sent}.{' '}
              {first === undefined || first.days === 0
                ? t.effectLater
                : t.effect(first.after, first.days, first.compared ? first.before : null)}
            </>
          );
        })}
      />
    </>
  );
};

/** The answers by day, with what was sent when, and what came in after it. */
export const Curve = ({ view, language }: Props): Child => {
  const { curve: t } = monitorTexts(language);
  const { days: kept, progress, forecast } = view;
  if (kept === null) return null;
  const days = listResponseDays(kept);
  const show = (n: number): string => showCount(n, language);
  const marked = days.filter(({ writings, total }) => writings.length > 0 && total !== null).map(({ day }) => day);
  return (
    <Part id="per-dag" heading={t.heading}>
      <DayCurve
        name={t.name}
        said={t.said(
          show(progress.answered),
          show(days.filter(({ total }) => total !== null).length),
          show(progress.needed),
        )}
        days={days.map(({ day, answers, total, writings }) => ({
          label: showDate(day, language).replace(/ \d{4}$/, ''),
          added: answers,
          total,
          mark: writings.length === 0 ? null : String(marked.indexOf(day) + 1),
        }))}
        needed={{ count: progress.needed, label: t.needed(show(progress.needed)) }}
        end={forecast}
        todayLabel={t.today}
        base={forecast === null ? t.baseOver : t.base}
        note={t.counted}
        twin={<Twin days={days} language={language} />}
        language={language}
      />
      <Effects days={kept} language={language} />
    </Part>
  );
};
