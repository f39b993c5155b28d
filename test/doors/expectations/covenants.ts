import { readExpectations } from './read-expectations.ts';

/** The covenant: whoever sits at the table reads it and its draft, the facilitator writes it. */
export const covenantRoutesExpected = readExpectations(`
                                                                                                             adm sch fac prk own oth aud sig res per any
GET  /trajecten/:track/convenant                                          covenants.covenant-page           no  no yes yes yes yes yes  no  no  no  no
GET  /trajecten/:track/convenant/tekst                                    covenants.covenant-text-page      no  no yes  no  no  no  no  no  no  no  no
POST /trajecten/:track/convenant/tekst                                    covenants.change-frame            no  no yes  no  no  no  no  no  no  no  no
GET  /trajecten/:track/convenant/tekst/artikelen/:article                 covenants.article-page            no  no yes  no  no  no  no  no  no  no  no
POST /trajecten/:track/convenant/tekst/artikelen/:article                 covenants.change-article          no  no yes  no  no  no  no  no  no  no  no
POST /trajecten/:track/convenant/tekst/artikelen/:article/terugzetten     covenants.restore-article         no  no yes  no  no  no  no  no  no  no  no
GET  /trajecten/:track/convenant/tekst/partijen/:party                    covenants.contribution-page       no  no yes  no  no  no  no  no  no  no  no
POST /trajecten/:track/convenant/tekst/partijen/:party                    covenants.change-contribution     no  no yes  no  no  no  no  no  no  no  no
POST /trajecten/:track/convenant/tekst/partijen/:party/terugzetten        covenants.restore-contribution    no  no yes  no  no  no  no  no  no  no  no
GET  /trajecten/:track/convenant/vaststellen                              covenants.freeze-covenant-page    no  no yes yes yes yes yes  no  no  no  no
POST /trajecten/:track/convenant/vaststellen                              covenants.freeze-covenant         no  no yes  no  no  no  no  no  no  no  no
`);
