import { readExpectations } from './read-expectations.ts';

/** Results: everyone at the table, but what was written, and the answers row by row, only for those who run the track. */
export const resultRoutesExpected = readExpectations(`
                                                                               adm sch fac prk own oth aud sig res per any
GET /trajecten/:track/resultaten                         results.newest-page    no  no yes yes yes yes yes  no  no  no  no
GET /trajecten/:track/resultaten/:wave/open-antwoorden   results.texts-page     no  no yes yes  no  no  no  no  no  no  no
GET /trajecten/:track/resultaten/:wave/open-antwoorden/:piece/lakken  results.redact-text-page  no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/resultaten/:wave/open-antwoorden/:piece/lakken results.redact-text       no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/resultaten/:wave/open-antwoorden/vrijgeven results.release-texts         no  no yes yes  no  no  no  no  no  no  no
GET /trajecten/:track/resultaten/:wave/vrijgegeven-antwoorden results.released-texts-page       no  no yes yes yes yes yes  no  no  no  no
GET /trajecten/:track/resultaten/:wave/kruistabel        results.crosstab-page  no  no yes yes yes yes yes  no  no  no  no
GET /trajecten/:track/resultaten/:wave/verandering       results.change-page    no  no yes yes yes yes yes  no  no  no  no
GET /trajecten/:track/resultaten/:wave/vragen/:question  results.question-page  no  no yes yes yes yes yes  no  no  no  no
GET /trajecten/:track/resultaten/:wave/verslag.pdf       results.report-pdf     no  no yes yes yes yes yes  no  no  no  no
GET /trajecten/:track/resultaten/:wave/verslag.docx      results.report-word    no  no yes yes yes yes yes  no  no  no  no
GET /trajecten/:track/resultaten/:wave                   results.results-page   no  no yes yes yes yes yes  no  no  no  no
GET /trajecten/:track/resultaten/:wave/groepen/:audience results.audience-page  no  no yes yes yes yes yes  no  no  no  no
GET /trajecten/:track/resultaten/:wave/exporteren/:audience                      results.export-page     no  no yes yes yes yes yes  no  no  no  no
GET /trajecten/:track/resultaten/:wave/exporteren/:audience/cijfers.csv          results.figures-csv     no  no yes yes yes yes yes  no  no  no  no
GET /trajecten/:track/resultaten/:wave/exporteren/:audience/cijfers.xlsx         results.figures-xlsx    no  no yes yes yes yes yes  no  no  no  no
GET /trajecten/:track/resultaten/:wave/exporteren/:audience/codeboek.csv         results.codebook        no  no yes yes yes yes yes  no  no  no  no
GET /trajecten/:track/resultaten/:wave/exporteren/:audience/antwoorden.csv       results.rows-csv        no  no yes yes  no  no  no  no  no  no  no
GET /trajecten/:track/resultaten/:wave/exporteren/:audience/antwoorden.xlsx      results.rows-xlsx       no  no yes yes  no  no  no  no  no  no  no
GET /trajecten/:track/resultaten/:wave/exporteren/:audience/antwoorden.sav       results.rows-sav        no  no yes yes  no  no  no  no  no  no  no
GET /trajecten/:track/resultaten/:wave/exporteren/:audience/antwoorden.xml       results.triple-s-xml    no  no yes yes  no  no  no  no  no  no  no
GET /trajecten/:track/resultaten/:wave/exporteren/:audience/antwoorden.asc       results.triple-s-data   no  no yes yes  no  no  no  no  no  no  no
GET /trajecten/:track/resultaten/:wave/exporteren/:audience/hoofdtabel.R         results.r-script        no  no yes yes  no  no  no  no  no  no  no
GET /trajecten/:track/resultaten/:wave/exporteren/:audience/open-antwoorden.csv  results.free-texts      no  no yes yes  no  no  no  no  no  no  no
`);
