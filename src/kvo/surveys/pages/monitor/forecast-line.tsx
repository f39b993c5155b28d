import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { surveyPaths } from '../../../../paths/surveys.ts';
import { showCount } from '../../../../platform/ui/figures/numbers.ts';
import { monitorTexts } from '../../texts/monitor-texts.ts';
import type { WaveView } from '../wave/wave-view.ts';

interface Props {
  readonly view: WaveView;
  readonly language: Language;
}

/** What the response comes to in one sentence, and the way to the page that says more. */
export const ForecastLine = ({ view, language }: Props): Child => {
  const t = monitorTexts(language);
  const { forecast, wave } = view;
  const show = (n: number): string => showCount(n, language);
  const said =
    forecast === null
      ? t.forecast.shortEarly
      : t.forecast.short(show(forecast.likely), show(forecast.lower), show(forecast.upper));
  return (
    <p>
      {view.state === 'open' ? <>{said} </> : null}
      <a href={surveyPaths.response.to({ track: wave.trackId, wave: wave.id })}>{t.link}</a>
    </p>
  );
};
