import { readExpectations } from './read-expectations.ts';

/** Measures: everyone at the table reads, those who run the track write, an owner reports on its own. */
export const measureRoutesExpected = readExpectations(`
                                                                                        adm sch fac prk own oth aud sig res per any
GET  /trajecten/:track/maatregelen                         measures.matrix-page          no  no yes yes yes yes yes  no  no  no  no
GET  /trajecten/:track/maatregelen/matrix.csv              measures.matrix-file          no  no yes yes yes yes yes  no  no  no  no
GET  /trajecten/:track/maatregelen/voorbeelden             measures.examples-page        no  no yes yes  no  no  no  no  no  no  no
GET  /trajecten/:track/maatregelen/nieuw                   measures.add-measure-page     no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/maatregelen/nieuw                   measures.add-measure          no  no yes yes  no  no  no  no  no  no  no
GET  /trajecten/:track/maatregelen/:measure                measures.measure-page         no  no yes yes yes yes yes  no  no  no  no
GET  /trajecten/:track/maatregelen/:measure/bewerken       measures.change-measure-page  no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/maatregelen/:measure/bewerken       measures.change-measure       no  no yes yes  no  no  no  no  no  no  no
GET  /trajecten/:track/maatregelen/:measure/stand/:step    measures.change-status-page   no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/maatregelen/:measure/stand/:step    measures.change-status        no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/maatregelen/:measure/voortgang      measures.report-progress      no  no yes yes yes  no  no  no  no  no  no
GET  /trajecten/:track/maatregelen/:measure/bewijs/:digest measures.evidence-file        no  no yes yes yes yes yes  no  no  no  no
GET  /trajecten/:track/plan                                measures.plan-page            no  no yes yes yes yes yes  no  no  no  no
GET  /trajecten/:track/plan/vaststellen                    measures.freeze-plan-page     no  no yes  no  no  no  no  no  no  no  no
POST /trajecten/:track/plan/vaststellen                    measures.freeze-plan          no  no yes  no  no  no  no  no  no  no  no
GET  /trajecten/:track/plan/afspreken                      measures.agree-all-page       no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/plan/afspreken                      measures.agree-all            no  no yes yes  no  no  no  no  no  no  no
GET  /trajecten/:track/plan/versies/:version               measures.plan-version-page    no  no yes yes yes yes yes  no  no  no  no
GET  /trajecten/:track/plan/versies/:version/plan.json     measures.plan-file            no  no yes yes yes yes yes  no  no  no  no
GET  /trajecten/:track/doelen/nieuw                        measures.add-objective-page   no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/doelen/nieuw                        measures.add-objective        no  no yes yes  no  no  no  no  no  no  no
GET  /trajecten/:track/doelen/:objective                   measures.objective-page       no  no yes yes yes yes yes  no  no  no  no
POST /trajecten/:track/doelen/:objective                   measures.change-objective     no  no yes yes  no  no  no  no  no  no  no
GET  /trajecten/:track/doelen/:objective/laten-vervallen   measures.drop-objective-page  no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/doelen/:objective/laten-vervallen   measures.drop-objective       no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/doelen/:objective/terugzetten       measures.restore-objective    no  no yes yes  no  no  no  no  no  no  no
`);
