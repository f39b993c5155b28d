import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { showCount, showExactShare, showPercent } from '../../../../platform/ui/figures/numbers.ts';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Panel } from '../../../../platform/ui/page/panel.tsx';
import { monitorTexts } from '../../texts/monitor-texts.ts';
import type { WaveView } from '../wave/wave-view.ts';
import { withoutSmallGroups } from '../wave/wave-view.ts';
import type { MonitorView } from './monitor-view.ts';
import { Curve } from './render-curve.tsx';
import { Evenness } from './render-evenness.tsx';
import { Gains } from './render-gains.tsx';
import { Groups } from './render-groups.tsx';
import { Warning } from './warning.tsx';

export interface MonitorProps {
  readonly view: WaveView;
  readonly monitor: MonitorView;
  readonly language: Language;
  readonly mayEdit: boolean;
}

/** From this chance on the threshold is called probable. */
const probable = 0.75;

const headingOf = ({ view, language }: MonitorProps): string => {
  const { heading: t } = monitorTexts(language);
  const { progress, forecast, state } = view;
  const show = (n: number): string => showCount(n, language);
  if (progress.short === 0) return state === 'open' ? t.reached : t.over(show(progress.answered), show(progress.firms));
  if (state !== 'open') return t.missed(show(progress.short));
  if (forecast === null) return t.early;
  if (forecast.likely < progress.needed) return t.unlikely;
  return forecast.reaches >= probable ? t.likely : t.open;
};

/** A chance in words: never finer than one in ten, for the model knows no better. */
const chanceWords = (chance: number, language: Language): string => {
  const { chance: t } = monitorTexts(language).forecast;
  const tens = Math.round(chance * 10);
  if (tens === 0) return t.none;
  return tens === 10 ? t.all : t.some(tens);
};

const Forecast = ({ view, language }: MonitorProps): Child => {
  const { forecast: t } = monitorTexts(language);
  const { forecast, progress } = view;
  if (view.state !== 'open') return null;
  if (forecast === null) return <p>{t.early}</p>;
  const [lower, upper] = [showCount(forecast.lower, language), showCount(forecast.upper, language)];
  return (
    <Panel id="verwachting" figure={showCount(forecast.likely, language)} heading={t.heading}>
      <p class="lead">
        {t.range(lower, upper)} {progress.short === 0 ? null : chanceWords(forecast.reaches, language)}
      </p>
    </Panel>
  );
};

/** The whole monitor of a wave. */
export const Monitor = (props: MonitorProps): Child => {
  const { view, monitor, language, mayEdit } = props;
  const t = monitorTexts(language);
  const { progress, threshold } = view;
  const [answered, firms] = [showCount(progress.answered, language), showCount(progress.firms, language)];
  const share = showExactShare(progress.answered, progress.firms, language);
  const needed = t.needed(showPercent(threshold.value / 100, 0, language), showCount(progress.needed, language));
  return (
    <>
      <PageHead heading={headingOf(props)} lead={`${t.lead(answered, firms, share)} ${needed}`} />
      <Warning
        view={monitor.joins ? withoutSmallGroups(view, language) : view}
        language={language}
        mayEdit={mayEdit}
        said
      />
      <Forecast {...props} />
      <Curve view={view} language={language} />
      <Groups view={view} monitor={monitor} language={language} />
      <Gains view={view} monitor={monitor} language={language} />
      <Evenness monitor={monitor} language={language} />
    </>
  );
};
