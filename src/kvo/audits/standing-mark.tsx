import type { Child } from '../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../kernel/language.ts';
import type { Tone } from '../../platform/ui/marks/keur.tsx';
import { Keur } from '../../platform/ui/marks/keur.tsx';
import type { VerdictResult } from './model.ts';
import type { CriterionStanding } from './rules/judge-criteria.ts';
import { isNonConformity } from './rules/judge-criteria.ts';
import { auditTexts } from './texts/texts.ts';

export const resultTone: Readonly<Record<VerdictResult, Tone>> = {
  conform: 'ok',
  minor: 'wait',
  major: 'stop',
  'not-applicable': 'quiet',
};

/** Whether a correction was written since the newest verdict, so that the auditor is to look again. */
export const waitsForVerdict = ({ verdict, changes }: CriterionStanding): boolean =>
  isNonConformity(verdict) && changes.some((change) => change.kind === 'correction' && change.how === 'added');

interface StandingMarkProps {
  readonly standing: CriterionStanding;
  /** Whether a decision that stands was taken on the verdicts: they count for it, whatever changes later. */
  readonly decided?: boolean;
  readonly language: Language;
}

/** How a criterion stands, as one keur: what was found, or why that no longer counts. */
export const StandingMark = ({ standing, decided = false, language }: StandingMarkProps): Child => {
  const t = auditTexts(language);
  const { verdict, state } = standing;
  if (verdict === null) return <Keur tone="quiet">{t.unjudged}</Keur>;
  if (waitsForVerdict(standing)) return <Keur tone="wait">{t.correctionWaits}</Keur>;
  const found = <Keur tone={resultTone[verdict.result]}>{t.result[verdict.result]}</Keur>;
  if (state === 'standing') return found;
  if (!decided)
    return (
      <Keur tone="quiet" icon="wait">
        {t.stale}
      </Keur>
    );
  return (
    <>
      {found} <span class="small quiet">{t.changedSince}</span>
    </>
  );
};
