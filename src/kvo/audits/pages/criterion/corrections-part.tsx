import { dayOf, showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { auditPaths } from '../../../../paths/audits.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { Timeline } from '../../../../platform/ui/lists/timeline.tsx';
import { Block } from '../../../../platform/ui/page/block.tsx';
import type { CriterionStanding } from '../../rules/judge-criteria.ts';
import { isNonConformity } from '../../rules/judge-criteria.ts';
import { waitsForVerdict } from '../../standing-mark.tsx';
import { auditTexts } from '../../texts/texts.ts';

interface CorrectionsPartProps {
  readonly track: string;
  readonly standing: CriterionStanding;
  readonly names: ReadonlyMap<string, string>;
  readonly mayCorrect: boolean;
  readonly language: Language;
}

/** What was written about putting a non-conformity right; nothing where none was ever found. */
export const CorrectionsPart = ({ track, standing, names, mayCorrect, language }: CorrectionsPartProps): Child => {
  const { criterion: t } = auditTexts(language);
  const { corrections, verdict, requirement } = standing;
  const isOpen = isNonConformity(verdict);
  if (!isOpen && corrections.length === 0) return null;
  return (
    <Block id="herstel" heading={t.corrections}>
      {corrections.length === 0 ? (
        <p class="quiet">{t.noCorrections}</p>
      ) : (
        <Timeline
          happenings={corrections.toReversed().map((one, index) => ({
            when: showDate(dayOf(one.writtenAt), language),
            moment: one.writtenAt.toISOString(),
            title: names.get(one.writtenBy ?? '') ?? t.corrections,
            text: <p dir="auto">{one.text}</p>,
            now: index === 0,
          }))}
        />
      )}
      {waitsForVerdict(standing) ? <p class="small quiet">{t.waits}</p> : null}
      {isOpen && mayCorrect ? (
        <p class="btns">
          <ButtonLink href={auditPaths.correct.to({ track, criterion: requirement.id })} tone="second" icon="pen">
            {t.correct}
          </ButtonLink>
        </p>
      ) : null}
    </Block>
  );
};
