import { dayOf, showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { Disclosure } from '../../../../platform/ui/page/disclosure.tsx';
import { DataTable } from '../../../../platform/ui/tables/data-table.tsx';
import { readFact } from '../../facts/fact-values.ts';
import type { Saying } from '../../facts/say/saying.ts';
import { partName, sayFact } from '../../facts/say-fact.ts';
import type { Audit } from '../../load-audit.ts';
import type { BasisPart, Verdict } from '../../model.ts';
import type { CriterionStanding } from '../../rules/judge-criteria.ts';
import { StandingMark } from '../../standing-mark.tsx';
import { auditTexts } from '../../texts/texts.ts';

const nameOf = (part: BasisPart, language: Language): string => {
  if (part.kind === 'evidence') return part.title;
  return part.kind === 'correction' ? auditTexts(language).criterion.corrections : partName(part.key, language);
};

const Basis = ({ verdict, language }: { readonly verdict: Verdict; readonly language: Language }): Child => {
  const { report: t } = auditTexts(language);
  return (
    <Disclosure summary={t.basis}>
      <DataTable
        caption={t.basisTable}
        captionHidden
        language={language}
        rows={verdict.basis}
        columns={[
          { label: t.part, cell: (part) => <span dir="auto">{nameOf(part, language)}</span>, width: 'third' },
          { label: t.digest, cell: (part) => <code>{part.digest}</code> },
        ]}
      />
    </Disclosure>
  );
};

/** What the facts said when the verdict was given. */
const seenSentences = (verdict: Verdict, saying: Saying): readonly string[] =>
  verdict.basis.flatMap((part) => {
    const fact = part.kind === 'fact' ? readFact(part.key, part.seen) : null;
    return fact === null ? [] : sayFact(fact, saying);
  });

interface CriterionReportProps {
  readonly audit: Audit;
  readonly standing: CriterionStanding;
  readonly decided: boolean;
  readonly language: Language;
}

/** One criterion of the report: what is asked, what was known, what was found, and what that rests on. */
export const CriterionReport = ({ audit, standing, decided, language }: CriterionReportProps): Child => {
  const { report: t, criterion } = auditTexts(language);
  const { requirement, verdict } = standing;
  const saying = { scheme: audit.gathered.scheme, requirement, language };
  const titles = audit.evidence
    .filter((one) => one.criterion === requirement.id && one.struck === null)
    .map((one) => one.title);
  return (
    <section class="block" aria-labelledby={requirement.id}>
      <h3 id={requirement.id}>
        {requirement.id} {requirement.title[language]}
      </h3>
      <p class="quiet">{requirement.text[language]}</p>
      <p>
        <StandingMark standing={standing} decided={decided} language={language} />
      </p>
      {verdict === null ? null : (
        <>
          <p dir="auto">{verdict.reason}</p>
          <p class="small quiet">{criterion.judgedOn(showDate(dayOf(verdict.judgedAt), language), '')}.</p>
          <p class="small">
            <b>{t.facts}:</b> {seenSentences(verdict, saying).join(' ')}
          </p>
        </>
      )}
      {titles.length === 0 ? null : (
        <p class="small" dir="auto">
          <b>{t.evidence}:</b> {titles.join('; ')}
        </p>
      )}
      {standing.corrections.map((one) => (
        <p class="small" dir="auto">
          <b>
            {criterion.corrections}, {showDate(dayOf(one.writtenAt), language)}:
          </b>{' '}
          {one.text}
        </p>
      ))}
      {verdict === null ? null : <Basis verdict={verdict} language={language} />}
    </section>
  );
};
