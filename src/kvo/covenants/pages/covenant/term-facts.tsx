import { dayOf, showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { measurePaths } from '../../../../paths/measures.ts';
import { Facts } from '../../../../platform/ui/lists/facts.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import type { CovenantTerm } from '../../model.ts';
import { covenantTexts } from '../../texts/texts.ts';

interface TermFactsProps {
  readonly track: string;
  readonly language: Language;
  /** The plan that is annexed, or would be; null when there is none. */
  readonly plan: { readonly version: number; readonly frozenAt: Date } | null;
  readonly term: CovenantTerm;
  /** When all signed; null while they have not. */
  readonly completeSince: Date | null;
  /** Whether a version stands, so that these are facts and no intention. */
  readonly isFrozen: boolean;
}

/** Which plan belongs to the covenant, and from when until when it holds. */
export const TermFacts = ({ track, language, plan, term, completeSince, isFrozen }: TermFactsProps): Child => {
  const { home: t } = covenantTexts(language);
  const from = term.from ?? (completeSince === null ? null : dayOf(completeSince));
  const annex =
    plan === null ? (
      t.noPlan
    ) : (
      <a href={measurePaths.planVersion.to({ track, version: String(plan.version) })}>
        {t.version(plan.version, showDate(dayOf(plan.frozenAt), language))}
      </a>
    );
  return (
    <Part id="looptijd" heading={t.terms}>
      <Facts
        facts={[
          { term: isFrozen ? t.annex : t.annexWouldBe, value: annex },
          { term: t.from, value: from === null ? t.whenSigned : showDate(from, language) },
          { term: t.until, value: showDate(term.until, language) },
        ]}
      />
    </Part>
  );
};
