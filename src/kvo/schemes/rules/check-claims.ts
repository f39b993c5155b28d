import type { Requirement, Scheme, Source } from '../model.ts';
import { grades } from '../model.ts';
import { boundsOf } from '../rule-of.ts';
import type { SchemeFault } from './scheme-fault.ts';

const checkRules = (scheme: Scheme): readonly SchemeFault[] =>
  scheme.rules.flatMap((rule, r) => {
    const { least, most } = boundsOf(rule.unit);
    const outside = rule.value < least || rule.value > most;
    return [
      ...(outside
        ? [{ place: `rules[${r}].value`, message: `${rule.value} is not between ${least} and ${most}` }]
        : []),
      ...(rule.verified && rule.source.grade !== 'A'
        ? [{ place: `rules[${r}].verified`, message: `a source of grade ${rule.source.grade} proves no value` }]
        : []),
    ];
  });

const best = (sources: readonly Source[]): string =>
  grades.find((grade) => sources.some((source) => source.grade === grade)) ?? 'D';

const checkRequirement = (requirement: Requirement, place: string, scheme: Scheme): readonly SchemeFault[] => {
  const { kind, verified, grade, inheritedFrom } = requirement;
  const faults: [boolean, string, string][] = [
    [verified && grade !== 'A', 'verified', `a source of grade ${grade} proves no requirement`],
    [verified && inheritedFrom !== null, 'inheritedFrom', 'what is inherited is not verified for this version'],
    [inheritedFrom === scheme.id, 'inheritedFrom', 'a version cannot inherit from itself'],
    [grade < best(requirement.sources), 'grade', `no source has grade ${grade}`],
    [kind === 'rule' && requirement.rules.length === 0, 'rules', 'a rule must name the number it watches'],
    [
      kind === 'criterion' && requirement.facts.length + requirement.documents.length === 0,
      'facts',
      'a criterion must name the facts or documents it is judged by',
    ],
  ];
  return faults.flatMap(([wrong, field, message]) => (wrong ? [{ place: `${place}.${field}`, message }] : []));
};

const checkSwaps = (scheme: Scheme): readonly SchemeFault[] => {
  const position = scheme.stages.map((stage) => stage.key);
  return scheme.swaps.flatMap(({ pair: [one, other] }, s) =>
    Math.abs(position.indexOf(one) - position.indexOf(other)) === 1
      ? []
      : [{ place: `swaps[${s}].pair`, message: `${one} and ${other} are not neighbours` }],
  );
};

const checkPeriod = ({ inForce: { from, until } }: Scheme): readonly SchemeFault[] =>
  from !== null && until !== null && until < from
    ? [{ place: 'inForce.until', message: `${until} lies before ${from}` }]
    : [];

/** What a scheme claims must be possible: values within bounds, proofs that prove, neighbours that are neighbours. */
export const checkClaims = (scheme: Scheme): readonly SchemeFault[] => [
  ...checkPeriod(scheme),
  ...checkSwaps(scheme),
  ...checkRules(scheme),
  ...scheme.requirements.flatMap((requirement, r) => checkRequirement(requirement, `requirements[${r}]`, scheme)),
];
