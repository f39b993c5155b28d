import { readExpectations } from './read-expectations.ts';

/** Tracks: everyone at the table reads, the facilitator decides. */
export const trackRoutesExpected = readExpectations(`
                                                         adm sch fac prk own oth aud sig res per any
GET  /trajecten/nieuw               tracks.create-page    no  no yes  no  no  no  no  no  no  no  no
POST /trajecten/nieuw               tracks.create-track   no  no yes  no  no  no  no  no  no  no  no
GET  /trajecten/:track/gegevens     tracks.details-page   no  no yes yes yes yes yes  no  no  no  no
POST /trajecten/:track/gegevens     tracks.edit-track     no  no yes  no  no  no  no  no  no  no  no
GET  /trajecten/:track/nieuwe-ronde tracks.renew-page     no  no yes  no  no  no  no  no  no  no  no
POST /trajecten/:track/nieuwe-ronde tracks.renew-track    no  no yes  no  no  no  no  no  no  no  no
GET  /trajecten/:track/planning     tracks.planning-page  no  no yes yes yes yes yes  no  no  no  no
POST /trajecten/:track/planning     tracks.plan-stages    no  no yes  no  no  no  no  no  no  no  no
GET  /trajecten/:track/regels       tracks.rules-page     no  no yes yes yes yes yes  no  no  no  no
GET  /trajecten/:track/regels/:rule tracks.rule-page      no  no yes yes yes yes yes  no  no  no  no
POST /trajecten/:track/regels/:rule tracks.override-rule  no  no yes  no  no  no  no  no  no  no  no
GET  /trajecten/:track/gebeurd      tracks.events-page    no  no yes yes yes yes yes  no  no  no  no
`);
