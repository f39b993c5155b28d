import { readExpectations } from './read-expectations.ts';

/** Gates: everyone at the table sees how they stand, the facilitator decides. */
export const gateRoutesExpected = readExpectations(`
                                                                        adm sch fac prk own oth aud sig res per any
GET  /trajecten/:track/poorten/:stage           gates.gate-page          no  no yes yes yes yes yes  no  no  no  no
GET  /trajecten/:track/poorten/:stage/afsluiten gates.close-stage-page   no  no yes  no  no  no  no  no  no  no  no
POST /trajecten/:track/poorten/:stage/afsluiten gates.close-stage        no  no yes  no  no  no  no  no  no  no  no
GET  /trajecten/:track/poorten/:stage/passeren  gates.pass-gate-page     no  no yes  no  no  no  no  no  no  no  no
POST /trajecten/:track/poorten/:stage/passeren  gates.pass-gate          no  no yes  no  no  no  no  no  no  no  no
GET  /trajecten/:track/poorten/:stage/heropenen gates.reopen-stage-page  no  no yes  no  no  no  no  no  no  no  no
POST /trajecten/:track/poorten/:stage/heropenen gates.reopen-stage       no  no yes  no  no  no  no  no  no  no  no
`);
