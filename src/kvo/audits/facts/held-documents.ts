import type { Fact } from './fact-values.ts';

/** The kinds of documents that a fact shows to be in the dossier itself, by their keys in the scheme. */
const documentsIn = (fact: Fact): readonly string[] => {
  switch (fact.name) {
    case 'firms':
      return fact.value.firms > 0 ? ['firm-list'] : [];
    case 'declaration':
      return fact.value.complete ? ['declaration-of-intent'] : [];
    case 'covenant':
      return fact.value.complete ? ['covenant'] : [];
    case 'plan':
      return fact.value.plan === null ? [] : ['plan-of-action', 'measures-matrix'];
    case 'measures-done':
      return fact.value.withEvidence > 0 ? ['measure-evidence'] : [];
    case 'results':
      return fact.value.results === null ? [] : ['survey-report'];
    case 'records':
      return fact.value.records.some((record) => record.counts) ? (ofRecords[fact.key] ?? []) : [];
    case 'areas':
    case 'audit':
    case 'findings':
    case 'measures':
    case 'objectives':
    case 'parties':
    case 'previous-round':
    case 'response':
    case 'rules':
    case 'wave':
    case 'working-group':
      return [];
  }
};

const ofRecords: Readonly<Record<string, readonly string[]>> = {
  'records:walk-day': ['walk-report'],
  'records:walk-dark': ['walk-report'],
  'records:police-figures': ['police-figures'],
  'records:fire-figures': ['fire-figures'],
  'records:municipal-figures': ['municipal-figures'],
  'records:meeting': ['minutes'],
  'records:evaluation': ['evaluation'],
  'records:exercise': ['exercise-report'],
};

/** The documents that the dossier holds without a file beside a criterion: what was signed, frozen or written down here. */
export const heldDocuments = (facts: Iterable<Fact>): ReadonlySet<string> =>
  new Set([...facts].flatMap((fact) => documentsIn(fact)));
