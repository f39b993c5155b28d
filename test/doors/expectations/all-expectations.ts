import { accountRoutesExpected } from './accounts.ts';
import { agreementRoutesExpected } from './agreements.ts';
import { areaRoutesExpected } from './areas.ts';
import { auditRoutesExpected } from './audits.ts';
import { certificateRoutesExpected } from './certificates.ts';
import { covenantRoutesExpected } from './covenants.ts';
import { findingRoutesExpected } from './findings.ts';
import { gateRoutesExpected } from './gates.ts';
import { measureRoutesExpected } from './measures.ts';
import { overviewRoutesExpected } from './overview.ts';
import { partnerRoutesExpected } from './partners.ts';
import type { Expectation } from './read-expectations.ts';
import { recordRoutesExpected } from './records.ts';
import { resultRoutesExpected } from './results.ts';
import { statementRoutesExpected } from './statements.ts';
import { surveyRoutesExpected } from './surveys.ts';
import { trackRoutesExpected } from './tracks.ts';

/** What is expected at the routes of each capability, in the order of the process. */
export const allExpectations: Readonly<Record<string, readonly Expectation[]>> = {
  accounts: accountRoutesExpected,
  areas: areaRoutesExpected,
  tracks: trackRoutesExpected,
  partners: partnerRoutesExpected,
  agreements: agreementRoutesExpected,
  surveys: surveyRoutesExpected,
  records: recordRoutesExpected,
  results: resultRoutesExpected,
  findings: findingRoutesExpected,
  measures: measureRoutesExpected,
  covenants: covenantRoutesExpected,
  audits: auditRoutesExpected,
  certificates: certificateRoutesExpected,
  gates: gateRoutesExpected,
  overview: overviewRoutesExpected,
  statements: statementRoutesExpected,
};
