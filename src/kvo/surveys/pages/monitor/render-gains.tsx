import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { showCount, showDecimal } from '../../../../platform/ui/figures/numbers.ts';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { DataTable } from '../../../../platform/ui/tables/data-table.tsx';
import { monitorTexts } from '../../texts/monitor-texts.ts';
import type { WaveView } from '../wave/wave-view.ts';
import type { MonitorView } from './monitor-view.ts';

interface Props {
  readonly view: WaveView;
  readonly monitor: MonitorView;
  readonly language: Language;
}

/** So many groups are named: more reads nobody who is on the way to the door. */
const shown = 6;

/** Where ten more answers help most, in a sentence and a short list. Only while answers can still come. */
export const Gains = ({ view, monitor, language }: Props): Child => {
  const { more: t } = monitorTexts(language);
  const { gains } = monitor;
  if (gains === null || view.state !== 'open') return null;
  const [best] = gains.groups;
  const points = (margin: number): string => showDecimal(100 * margin, 1, language);
  if (best === undefined)
    return view.progress.answered < view.progress.firms ? null : (
      <Part id="waar" heading={t.heading}>
        <p>{t.all}</p>
      </Part>
    );
  const { short } = view.progress;
  const group = best.group.label;
  const [now, then] = [points(gains.now), points(best.margin)];
  return (
    <Part id="waar" heading={t.heading}>
      <p>
        {now === then ? t.same(group, best.extra, now) : t.best(group, best.extra, now, then)}{' '}
        {short === 0 ? t.reached : t.threshold(showCount(short, language))}
      </p>
      <DataTable
        caption={t.table}
        captionHidden
        rows={gains.groups.slice(0, shown)}
        columns={[
          { label: t.group, cell: (gain) => gain.group.label, width: 'third' },
          {
            label: t.answered,
            number: true,
            cell: (gain) => t.outOf(showCount(gain.group.answered, language), showCount(gain.group.listed, language)),
          },
          { label: t.extra, number: true, cell: (gain) => `+${showCount(gain.extra, language)}` },
          { label: t.margin, number: true, cell: (gain) => t.points(points(gain.margin)) },
        ]}
        language={language}
      />
      <p class="source">{t.how}</p>
    </Part>
  );
};
