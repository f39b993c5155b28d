import { readExpectations } from './read-expectations.ts';

/** Results: everyone at the table, but what was written only for those who run the track. */
export const resultRoutesExpected = readExpectations(`
                                                                               adm sch fac prk own oth aud sig res per any
GET /trajecten/:track/resultaten                         results.newest-page    no  no yes yes yes yes yes  no  no  no  no
GET /trajecten/:track/resultaten/:wave/open-antwoorden   results.texts-page     no  no yes yes  no  no  no  no  no  no  no
GET /trajecten/:track/resultaten/:wave/verslag.pdf       results.report-pdf     no  no yes yes yes yes yes  no  no  no  no
GET /trajecten/:track/resultaten/:wave/verslag.docx      results.report-word    no  no yes yes yes yes yes  no  no  no  no
GET /trajecten/:track/resultaten/:wave                   results.results-page   no  no yes yes yes yes yes  no  no  no  no
GET /trajecten/:track/resultaten/:wave/groepen/:audience results.audience-page  no  no yes yes yes yes yes  no  no  no  no
`);
