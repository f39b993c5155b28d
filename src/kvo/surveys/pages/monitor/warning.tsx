import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { surveyPaths } from '../../../../paths/surveys.ts';
import { showCount } from '../../../../platform/ui/figures/numbers.ts';
import { Notice } from '../../../../platform/ui/marks/notice.tsx';
import { groupsBehind } from '../../rules/monitor/evenness.ts';
import { warningOf } from '../../rules/monitor/response-warning.ts';
import { monitorTexts } from '../../texts/monitor-texts.ts';
import type { WaveView } from '../wave/wave-view.ts';

interface Props {
  readonly view: WaveView;
  readonly language: Language;
  readonly mayEdit: boolean;
  /** Where the page says above it that the threshold is likely missed. */
  readonly said?: boolean;
}

interface Act {
  readonly href: string;
  readonly label: string;
}

/** What can be done about it now, most effective first. */
const actsOf = (view: WaveView, language: Language): readonly Act[] => {
  const { act } = monitorTexts(language).warning;
  const at = { track: view.wave.trackId, wave: view.wave.id };
  const firms = showCount(view.reachable, language);
  return [
    ...(view.reachable > 0 && view.mayInvite ? [{ href: surveyPaths.invite.to(at), label: act.invite(firms) }] : []),
    ...(view.reachable > 0 && view.mayRemind ? [{ href: surveyPaths.remind.to(at), label: act.remind(firms) }] : []),
    { href: surveyPaths.firms.to(at), label: act.firms },
    ...(view.withoutAddress > 0 ? [{ href: surveyPaths.letters.to(at), label: act.letters }] : []),
    { href: surveyPaths.editWave.to(at), label: act.days },
  ];
};

const Acts = ({ view, language }: Pick<Props, 'view' | 'language'>): Child => (
  <ul>
    {actsOf(view, language).map(({ href, label }) => (
      <li>
        <a href={href}>{label}</a>
      </li>
    ))}
  </ul>
);

/** Said in time: the threshold is likely missed, or a group lags behind; and what can be done about it. */
export const Warning = ({ view, language, mayEdit, said = false }: Props): Child => {
  const { warning: t } = monitorTexts(language);
  if (view.state !== 'open') return null;
  const warning = warningOf(view.wave.id, view.forecast, view.progress);
  const behind = [...groupsBehind(view.perArea), ...groupsBehind(view.perSize)].map(({ label }) => label);
  if (warning === null && behind.length === 0) return null;
  const words = behind.length === 0 ? null : <p>{t.behind(behind.join(', '))}</p>;
  if (warning === null)
    return (
      <Notice tone="quiet" title={t.behindTitle}>
        {words}
      </Notice>
    );
  return (
    <Notice tone="wait" title={said && mayEdit ? t.now : t.title[warning.grade]}>
      {words}
      {mayEdit ? (
        <>
          <p>{`${t.needs(showCount(view.progress.short, language))}${said ? '.' : t.can}`}</p>
          <Acts view={view} language={language} />
        </>
      ) : null}
    </Notice>
  );
};
