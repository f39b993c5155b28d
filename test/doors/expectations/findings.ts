import { readExpectations } from './read-expectations.ts';

/** Findings: everyone at the table reads, those who run the track write. */
export const findingRoutesExpected = readExpectations(`
                                                                                                     adm sch fac prk own oth aud sig res per any
GET  /trajecten/:track/bevindingen                                      findings.findings-page        no  no yes yes yes yes yes  no  no  no  no
GET  /trajecten/:track/bevindingen/nieuw                                findings.add-finding-page     no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/bevindingen/nieuw                                findings.add-finding          no  no yes yes  no  no  no  no  no  no  no
GET  /trajecten/:track/bevindingen/voorstellen                          findings.proposals-page       no  no yes yes yes yes yes  no  no  no  no
GET  /trajecten/:track/bevindingen/voorstellen/:wave/:proposal          findings.proposal-page        no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/bevindingen/voorstellen/:wave/:proposal          findings.take-proposal        no  no yes yes  no  no  no  no  no  no  no
GET  /trajecten/:track/bevindingen/voorstellen/:wave/:proposal/terzijde findings.aside-proposal-page  no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/bevindingen/voorstellen/:wave/:proposal/terzijde findings.set-proposal-aside   no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/bevindingen/voorstellen/:wave/:proposal/terug    findings.restore-proposal     no  no yes yes  no  no  no  no  no  no  no
GET  /trajecten/:track/bevindingen/:finding                             findings.finding-page         no  no yes yes yes yes yes  no  no  no  no
GET  /trajecten/:track/bevindingen/:finding/bewerken                    findings.change-finding-page  no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/bevindingen/:finding/bewerken                    findings.change-finding       no  no yes yes  no  no  no  no  no  no  no
GET  /trajecten/:track/bevindingen/:finding/laten-vervallen             findings.drop-finding-page    no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/bevindingen/:finding/laten-vervallen             findings.drop-finding         no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/bevindingen/:finding/terugzetten                 findings.restore-finding      no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/bevindingen/:finding/verplaatsen                 findings.move-finding         no  no yes yes  no  no  no  no  no  no  no
`);
