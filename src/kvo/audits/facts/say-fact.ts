import type { Language } from '../../../kernel/language.ts';
import { recordKinds } from '../../schemes/model.ts';
import { auditTexts } from '../texts/texts.ts';
import type { Fact } from './fact-values.ts';
import { sayDone, sayFindings, sayMeasures, sayObjectives, sayPlan } from './say/say-plan.ts';
import { sayAudit, sayPrevious, sayRecords, sayRules } from './say/say-round.ts';
import { sayAreas, sayFirms, sayResponse, sayResults, sayWave } from './say/say-survey.ts';
import { sayAgreement, sayGroup, sayParties } from './say/say-table.ts';
import type { Saying } from './say/saying.ts';

/** What the system knows, in sentences. */
export const sayFact = (fact: Fact, saying: Saying): readonly string[] => {
  switch (fact.name) {
    case 'areas':
      return sayAreas(fact.value, saying);
    case 'firms':
      return sayFirms(fact.value, saying);
    case 'parties':
      return sayParties(fact.value, saying);
    case 'working-group':
      return sayGroup(fact.value, saying);
    case 'declaration':
      return sayAgreement('declaration', fact.value, saying);
    case 'covenant':
      return sayAgreement('covenant', fact.value, saying);
    case 'wave':
      return sayWave(fact.value, saying);
    case 'response':
      return sayResponse(fact.value, saying);
    case 'results':
      return sayResults(fact.value, saying);
    case 'findings':
      return sayFindings(fact.value, saying);
    case 'objectives':
      return sayObjectives(fact.value, saying);
    case 'plan':
      return sayPlan(fact.value, saying);
    case 'measures':
      return sayMeasures(fact.value, saying);
    case 'measures-done':
      return sayDone(fact.value, saying);
    case 'audit':
      return sayAudit(fact.value, saying);
    case 'previous-round':
      return sayPrevious(fact.value, saying);
    case 'records':
      return sayRecords(fact.key, fact.value, saying);
    case 'rules':
      return sayRules(fact.value, saying);
  }
};

/** What a part of a basis is called: a fact, a document, or the criterion itself. */
export const partName = (key: string, language: Language): string => {
  const t = auditTexts(language);
  const kind = recordKinds.find((one) => key === `records:${one}`);
  if (kind !== undefined) return t.records[kind];
  const names: Readonly<Record<string, string>> = t.part;
  return names[key] ?? key;
};
