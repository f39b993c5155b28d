import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { findingPaths } from '../../../../paths/findings.ts';
import { measurePaths } from '../../../../paths/measures.ts';
import { Facts } from '../../../../platform/ui/lists/facts.tsx';
import { TypedText } from '../../../../platform/ui/page/typed-text.tsx';
import type { Finding } from '../../../findings/model.ts';
import type { Measure } from '../../model.ts';
import type { Objective } from '../../objective-model.ts';
import { measureTexts } from '../../texts/texts.ts';
import { costWords, payerWords, periodWords } from '../../words/measure-words.ts';

interface MeasureFactsProps {
  readonly measure: Measure;
  readonly themeName: string;
  readonly findings: readonly Finding[];
  readonly objective: Objective | null;
  readonly language: Language;
}

const Findings = ({ measure, findings, language }: MeasureFactsProps): Child => {
  const t = measureTexts(language).measure;
  if (findings.length === 0) return <span class="quiet">{t.noProblem}</span>;
  return findings.map((finding) => (
    <p>
      <a href={findingPaths.finding.to({ track: measure.trackId, finding: finding.id })}>{finding.title}</a>
    </p>
  ));
};

const ObjectiveLink = ({ measure, objective, language }: MeasureFactsProps): Child => {
  const t = measureTexts(language);
  if (objective === null) return <span class="quiet">{t.measure.noObjective}</span>;
  const words = objective.dropped === null ? objective.title : `${objective.title} (${t.objective.dropped})`;
  return <a href={measurePaths.objective.to({ track: measure.trackId, objective: objective.id })}>{words}</a>;
};

const ownerOf = (measure: Measure, language: Language): string => {
  const t = measureTexts(language);
  if (measure.owner === null) return t.nobody;
  return measure.owner.atTable ? measure.owner.name : t.ownerGone(measure.owner.name);
};

/** Every column of the matrix for one measure; what was left open says so where it matters, and is left out where not. */
export const MeasureFacts = (props: MeasureFactsProps): Child => {
  const { measure, themeName, language } = props;
  const { measure: t, type, scope, priority } = measureTexts(language);
  const known = (text: string): Child => (text === '' ? <span class="quiet">{t.unknown}</span> : text);
  const some = (term: string, text: string) => (text === '' ? [] : [{ term, value: text }]);
  const typed = (term: string, text: string) => (text === '' ? [] : [{ term, value: <TypedText text={text} /> }]);
  return (
    <Facts
      facts={[
        { term: t.theme, value: themeName },
        { term: t.problem, value: <Findings {...props} /> },
        { term: t.objective, value: <ObjectiveLink {...props} /> },
        ...typed(t.description, measure.description),
        { term: t.type, value: `${type[measure.type]}, ${scope[measure.scope]}` },
        { term: t.owner, value: ownerOf(measure, language) },
        ...some(t.executor, measure.executor),
        ...some(t.supporting, measure.supporting.map((party) => party.name).join(', ')),
        { term: t.period, value: known(periodWords(measure.startOn, measure.dueOn, language)) },
        { term: t.cost, value: known(costWords(measure.oneOffCost, measure.yearlyCost, language)) },
        ...some(t.payers, payerWords(measure.payers, language)),
        { term: t.priority, value: priority[measure.priority] },
        ...typed(t.remarks, measure.remarks),
      ]}
    />
  );
};
