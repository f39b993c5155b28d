import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { Thermometer } from '../../../../platform/ui/charts/counts/thermometer.tsx';
import { showCount } from '../../../../platform/ui/figures/numbers.ts';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { Two } from '../../../../platform/ui/page/two.tsx';
import type { ResponseGroup } from '../../rules/monitor/response-groups.ts';
import { groupShort } from '../../rules/monitor/response-groups.ts';
import { monitorTexts } from '../../texts/monitor-texts.ts';
import type { WaveView } from '../wave/wave-view.ts';
import type { MonitorView } from './monitor-view.ts';

interface Props {
  readonly view: WaveView;
  readonly monitor: MonitorView;
  readonly language: Language;
}

/** The response by sub-area, size and sector, each group against the share that is asked of all. */
export const Groups = ({ view, monitor, language }: Props): Child => {
  const { groups: t } = monitorTexts(language);
  const { value } = view.threshold;
  const more = (group: ResponseGroup): string => {
    const short = groupShort(group, value);
    return short === 0 ? t.enough : t.toGo(showCount(short, language));
  };
  return (
    <Part id="groepen" heading={t.heading}>
      <p>
        {t.lead} {monitor.joins ? t.smallNote : null}
      </p>
      <Two>
        {monitor.divisions.map(({ key, groups }) =>
          groups.length === 0 ? null : (
            <div>
              <h3>{t[key]}</h3>
              <Thermometer
                name={t[key]}
                rows={groups.map((group) => ({ ...group, more: more(group) }))}
                threshold={value / 100}
                language={language}
              />
            </div>
          ),
        )}
      </Two>
    </Part>
  );
};
