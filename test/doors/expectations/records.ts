import { readExpectations } from './read-expectations.ts';

/** Records: everyone at the table adds, a party corrects its own. */
export const recordRoutesExpected = readExpectations(`
                                                                                       adm sch fac prk own oth aud sig res per any
GET  /trajecten/:track/verslagen                           records.records-page         no  no yes yes yes yes yes  no  no  no  no
GET  /trajecten/:track/verslagen/nieuw                     records.add-record-page      no  no yes yes yes yes  no  no  no  no  no
POST /trajecten/:track/verslagen/nieuw                     records.add-record           no  no yes yes yes yes  no  no  no  no  no
GET  /trajecten/:track/verslagen/:record                   records.record-page          no  no yes yes yes yes yes  no  no  no  no
GET  /trajecten/:track/verslagen/:record/verbeteren        records.correct-record-page  no  no yes yes yes  no  no  no  no  no  no
POST /trajecten/:track/verslagen/:record/verbeteren        records.correct-record       no  no yes yes yes  no  no  no  no  no  no
GET  /trajecten/:track/verslagen/:record/doorhalen         records.strike-record-page   no  no yes yes yes  no  no  no  no  no  no
POST /trajecten/:track/verslagen/:record/doorhalen         records.strike-record        no  no yes yes yes  no  no  no  no  no  no
GET  /trajecten/:track/verslagen/:record/bestanden/:digest records.record-file          no  no yes yes yes yes yes  no  no  no  no
`);
