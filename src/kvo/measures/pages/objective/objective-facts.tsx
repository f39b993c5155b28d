import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { findingPaths } from '../../../../paths/findings.ts';
import { measurePaths } from '../../../../paths/measures.ts';
import { Facts } from '../../../../platform/ui/lists/facts.tsx';
import type { Finding } from '../../../findings/model.ts';
import type { Measure } from '../../model.ts';
import type { Objective } from '../../objective-model.ts';
import { measureTexts } from '../../texts/texts.ts';
import { baselineWords, horizonWords, targetWords } from '../../words/objective-words.ts';

interface ObjectiveFactsProps {
  readonly objective: Objective;
  readonly themeName: string;
  readonly findings: readonly Finding[];
  readonly measures: readonly Measure[];
  readonly language: Language;
}

interface Linked {
  readonly id: string;
  readonly label: string;
  readonly href: string;
}

const Links = ({ links, none }: { readonly links: readonly Linked[]; readonly none: string }): Child =>
  links.length === 0 ? (
    <span class="quiet">{none}</span>
  ) : (
    links.map(({ label, href }) => (
      <p>
        <a href={href}>{label}</a>
      </p>
    ))
  );

/** What an objective says, and what it is about: what is missing is said, for without it nothing can be measured. */
export const ObjectiveFacts = ({ objective, themeName, findings, measures, language }: ObjectiveFactsProps): Child => {
  const { objective: t, measure, direction } = measureTexts(language);
  const track = objective.trackId;
  const known = (text: string): Child => (text === '' ? <b>{t.missing}</b> : text);
  const problems = findings.map(({ id, title }) => ({
    id,
    label: title,
    href: findingPaths.finding.to({ track, finding: id }),
  }));
  const work = measures.map(({ id, code, title }) => ({
    id,
    label: `${code} ${title}`,
    href: measurePaths.measure.to({ track, measure: id }),
  }));
  const from = baselineWords(objective, language);
  return (
    <Facts
      facts={[
        { term: measure.theme, value: themeName },
        { term: t.indicator, value: known(objective.indicator) },
        { term: t.from, value: known(from) },
        {
          term: t.to,
          value:
            objective.target === null
              ? known('')
              : `${targetWords(objective, language)} (${direction[objective.direction]})`,
        },
        { term: t.by, value: known(horizonWords(objective.horizon, language)) },
        { term: measure.problem, value: <Links links={problems} none={measure.noProblem} /> },
        { term: t.measures, value: <Links links={work} none="–" /> },
      ]}
    />
  );
};
