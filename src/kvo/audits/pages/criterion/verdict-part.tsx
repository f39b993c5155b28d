import type { LocalDate } from '../../../../kernel/dates.ts';
import { dayOf, showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { Timeline } from '../../../../platform/ui/lists/timeline.tsx';
import { Fingerprint } from '../../../../platform/ui/marks/fingerprint.tsx';
import { Keur } from '../../../../platform/ui/marks/keur.tsx';
import { Disclosure } from '../../../../platform/ui/page/disclosure.tsx';
import type { Verdict } from '../../model.ts';
import { resultTone } from '../../standing-mark.tsx';
import { auditTexts } from '../../texts/texts.ts';

interface VerdictProps {
  readonly verdict: Verdict;
  readonly names: ReadonlyMap<string, string>;
  readonly today: LocalDate;
  readonly language: Language;
}

/** The newest verdict: what was found, why, by when it must be put right, and its fingerprint. */
export const NewestVerdict = ({ verdict, names, today, language }: VerdictProps): Child => {
  const { criterion: t, result } = auditTexts(language);
  const { correctBy } = verdict;
  const by = names.get(verdict.judgedBy ?? '') ?? '';
  return (
    <>
      <p>
        <Keur tone={resultTone[verdict.result]}>{result[verdict.result]}</Keur>
      </p>
      <p dir="auto">{verdict.reason}</p>
      {correctBy === null ? null : (
        <p>
          <b>{(correctBy < today ? t.overdue : t.due)(showDate(correctBy, language))}</b>
        </p>
      )}
      <p class="small quiet">
        {t.judgedOn(showDate(dayOf(verdict.judgedAt), language), by)}. {t.restsOn(verdict.basis.length)}.
      </p>
      <Fingerprint digest={verdict.digest} label={t.digest} language={language} />
    </>
  );
};

/** The verdicts before the newest, folded away; nothing when there are none. */
export const EarlierVerdicts = ({
  history,
  names,
  language,
}: { readonly history: readonly Verdict[] } & Omit<VerdictProps, 'verdict' | 'today'>): Child => {
  if (history.length < 2) return null;
  const { criterion: t, result } = auditTexts(language);
  return (
    <Disclosure summary={t.history}>
      <Timeline
        happenings={history.slice(1).map((verdict) => ({
          when: showDate(dayOf(verdict.judgedAt), language),
          moment: verdict.judgedAt.toISOString(),
          title: result[verdict.result],
          text: (
            <p>
              <span dir="auto">{verdict.reason}</span>{' '}
              <span class="small quiet">{names.get(verdict.judgedBy ?? '') ?? ''}</span>
            </p>
          ),
        }))}
      />
    </Disclosure>
  );
};
