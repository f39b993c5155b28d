import { readExpectations } from './read-expectations.ts';

/** The audit: everyone at the table reads and lays evidence, the auditor judges, a party and an auditor strike their own. */
export const auditRoutesExpected = readExpectations(`
                                                                                                adm sch fac prk own oth aud sig res per any
GET  /trajecten/:track/audit                                    audits.audit-page                no  no yes yes yes yes yes  no  no  no  no
GET  /trajecten/:track/audit/planning                           audits.plan-page                 no  no yes  no  no  no yes  no  no  no  no
POST /trajecten/:track/audit/planning                           audits.plan-audit                no  no yes  no  no  no yes  no  no  no  no
GET  /trajecten/:track/audit/auditor                            audits.invite-auditor-page       no  no yes  no  no  no  no  no  no  no  no
POST /trajecten/:track/audit/auditor                            audits.invite-auditor            no  no yes  no  no  no  no  no  no  no  no
GET  /trajecten/:track/audit/auditor/:person/beeindigen         audits.end-auditor-page          no  no yes  no  no  no  no  no  no  no  no
POST /trajecten/:track/audit/auditor/:person/beeindigen         audits.end-auditor               no  no yes  no  no  no  no  no  no  no  no
GET  /trajecten/:track/audit/uitnodiging/:invitation/intrekken  audits.withdraw-invitation-page  no  no yes  no  no  no  no  no  no  no  no
POST /trajecten/:track/audit/uitnodiging/:invitation/intrekken  audits.withdraw-invitation       no  no yes  no  no  no  no  no  no  no  no
GET  /trajecten/:track/audit/verslag                            audits.report-page               no  no yes yes yes yes yes  no  no  no  no
GET  /trajecten/:track/audit/besluit                            audits.decide-page               no  no  no  no  no  no yes  no  no  no  no
POST /trajecten/:track/audit/besluit                            audits.decide-audit              no  no  no  no  no  no yes  no  no  no  no
GET  /trajecten/:track/audit/bewijs/:evidence                   audits.evidence-file             no  no yes yes yes yes yes  no  no  no  no
GET  /trajecten/:track/audit/bewijs/:evidence/doorhalen         audits.strike-evidence-page      no  no yes yes yes  no  no  no  no  no  no
POST /trajecten/:track/audit/bewijs/:evidence/doorhalen         audits.strike-evidence           no  no yes yes yes  no  no  no  no  no  no
GET  /trajecten/:track/audit/:criterion/bewijs                  audits.add-evidence-page         no  no yes yes yes yes yes  no  no  no  no
POST /trajecten/:track/audit/:criterion/bewijs                  audits.add-evidence              no  no yes yes yes yes yes  no  no  no  no
GET  /trajecten/:track/audit/:criterion/herstel                 audits.correct-page              no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/audit/:criterion/herstel                 audits.correct-non-conformity    no  no yes yes  no  no  no  no  no  no  no
GET  /trajecten/:track/audit/:criterion                         audits.criterion-page            no  no yes yes yes yes yes  no  no  no  no
POST /trajecten/:track/audit/:criterion                         audits.judge-criterion           no  no  no  no  no  no yes  no  no  no  no
GET  /trajecten/:track/audit/bewijs/:evidence/doorhalen#auditor audits.strike-evidence-page      no  no yes yes  no  no yes  no  no  no  no
POST /trajecten/:track/audit/bewijs/:evidence/doorhalen#auditor audits.strike-evidence           no  no yes yes  no  no yes  no  no  no  no
`);
