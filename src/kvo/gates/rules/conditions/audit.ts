import type { AuditFacts } from '../../../audits/fact-queries.ts';
import type { Ground, Judged } from '../ground.ts';
import { met, unmet } from '../ground.ts';

/** The certification body decided to certify on these very verdicts: what changes afterwards is for the next audit. */
const isSettled = ({ decision }: AuditFacts): boolean =>
  decision !== null && decision.outcome === 'certify' && decision.upToDate;

const isJudged = (audit: AuditFacts): boolean => {
  const { criteria, judged, stale } = audit;
  return criteria > 0 && (isSettled(audit) ? judged + stale : judged) === criteria;
};

/** Whether each criterion has a verdict whose basis stands, or stood when the certification body decided on it. */
export const criteriaJudged = ({ facts: { audit } }: Ground): Judged => {
  const { criteria: of, judged, stale } = audit;
  if (isJudged(audit)) return met('criteria-judged', { of });
  return judged + stale >= of && stale > 0
    ? unmet('criteria-stale', { stale, of })
    : unmet('criteria-unjudged', { judged, of });
};

/** Whether the non-conformities were put right. As long as a criterion was not judged nobody can say. */
export const nonConformitiesCorrected = (
  { facts: { audit } }: Ground,
  { severity }: { readonly severity: 'major' | 'any' },
): Judged => {
  const open = audit.open.filter((one) => severity === 'any' || one.severity === 'major').length;
  if (open > 0) return unmet('corrections-open', { open, severity });
  return isJudged(audit) ? met('corrections-made', { severity }) : unmet('corrections-unknown', {});
};

/** Whether the certification body decided to certify, on verdicts that are still those it decided on. */
export const auditDecidedPositive = ({ facts: { audit } }: Ground): Judged => {
  const { decision } = audit;
  if (decision === null) return unmet('audit-undecided', {});
  if (decision.outcome === 'refuse') return unmet('audit-refused', { on: decision.on });
  return decision.upToDate ? met('audit-positive', { on: decision.on }) : unmet('audit-stale', { on: decision.on });
};
