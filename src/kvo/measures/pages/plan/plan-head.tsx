import { dayOf, showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { agreementPaths } from '../../../../paths/agreements.ts';
import { measurePaths } from '../../../../paths/measures.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { Keur } from '../../../../platform/ui/marks/keur.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { numberWord } from '../../../../platform/ui/texts/number-words.ts';
import { splitProposals } from '../../rules/life/split-proposals.ts';
import { measureTexts } from '../../texts/texts.ts';
import type { PlanView } from './plan-parts.ts';

interface PlanHeadProps {
  readonly track: string;
  readonly view: PlanView;
  readonly mayEdit: boolean;
  readonly mayFreeze: boolean;
  readonly language: Language;
}

const isEmpty = ({ plan }: PlanView): boolean =>
  plan.measures.length + plan.objectives.length + plan.findings.length === 0;

const wordsOf = (
  view: PlanView,
  language: Language,
): { readonly heading: string; readonly lead: string; readonly mark: Child } => {
  const t = measureTexts(language).plan;
  const { newest, changes } = view;
  if (newest === null) {
    return isEmpty(view)
      ? { heading: t.headingEmpty, lead: t.leadEmpty, mark: <Keur tone="quiet">{t.draft}</Keur> }
      : { heading: t.headingDraft, lead: t.leadDraft, mark: <Keur tone="wait">{t.draft}</Keur> };
  }
  const day = showDate(dayOf(newest.frozenAt), language);
  const n = changes.length;
  return n === 0
    ? { heading: t.headingFrozen(newest.version), lead: t.leadFrozen(day), mark: <Keur tone="ok">{t.frozen}</Keur> }
    : {
        heading: t.headingChanged(newest.version, numberWord(n, language), n),
        lead: t.leadChanged(day),
        mark: <Keur tone="wait">{t.stale(newest.version)}</Keur>,
      };
};

/** What can be done with the plan: freeze it, or else agree its measures and go on to the covenant. */
const PlanButtons = ({ track, view, mayEdit, mayFreeze, language }: PlanHeadProps): Child => {
  const t = measureTexts(language).plan;
  const { newest } = view;
  const isFrozen = newest !== null && view.changes.length === 0;
  const { agreeable } = splitProposals(view.measures);
  return (
    <>
      {isFrozen ? (
        <ButtonLink href={agreementPaths.covenant.to({ track })}>{t.toCovenant}</ButtonLink>
      ) : mayFreeze && view.plan.measures.length > 0 ? (
        <ButtonLink href={measurePaths.freezePlan.to({ track })}>
          {newest === null ? t.freeze : t.freezeAgain(newest.version + 1)}
        </ButtonLink>
      ) : null}
      {mayEdit ? (
        <>
          {newest === null || agreeable.length === 0 ? null : (
            <ButtonLink href={measurePaths.agreeAll.to({ track })} tone="second">
              {t.agreeAll(agreeable.length)}
            </ButtonLink>
          )}
          <ButtonLink href={measurePaths.addObjective.to({ track })} tone="second">
            {t.addObjective}
          </ButtonLink>
          <ButtonLink href={measurePaths.addMeasure.to({ track })} tone="second">
            {t.addMeasure}
          </ButtonLink>
        </>
      ) : null}
    </>
  );
};

/** The head of the plan: whether it lies frozen and still holds, and what can be done with it. */
export const PlanHead = (props: PlanHeadProps): Child => (
  <PageHead {...wordsOf(props.view, props.language)} buttons={<PlanButtons {...props} />} />
);
