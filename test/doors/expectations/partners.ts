import { readExpectations } from './read-expectations.ts';

/** The table: everyone at it sees who is there, those who run the track change it. */
export const partnerRoutesExpected = readExpectations(`
                                                                                         adm sch fac prk own oth aud sig res per any
GET  /trajecten/:track/partijen                             partners.parties-page         no  no yes yes yes yes yes  no  no  no  no
GET  /trajecten/:track/partijen/nieuw                       partners.add-party-page       no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/partijen/nieuw                       partners.add-party            no  no yes yes  no  no  no  no  no  no  no
GET  /trajecten/:track/partijen/overnemen                   partners.take-over-page       no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/partijen/overnemen                   partners.take-over-parties    no  no yes yes  no  no  no  no  no  no  no
GET  /trajecten/:track/partijen/:party                      partners.party-page           no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/partijen/:party                      partners.edit-party           no  no yes yes  no  no  no  no  no  no  no
GET  /trajecten/:track/partijen/:party/vertrek              partners.end-party-page       no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/partijen/:party/vertrek              partners.end-party            no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/partijen/:party/terug                partners.restore-party        no  no yes yes  no  no  no  no  no  no  no
GET  /trajecten/:track/mensen/nieuw                         partners.add-member-page      no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/mensen/nieuw                         partners.add-member           no  no yes yes  no  no  no  no  no  no  no
GET  /trajecten/:track/mensen/:member                       partners.member-page          no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/mensen/:member                       partners.edit-member          no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/mensen/:member/uitnodigen            partners.invite-member        no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/mensen/:member/uitnodiging-intrekken partners.withdraw-invitation  no  no yes yes  no  no  no  no  no  no  no
GET  /trajecten/:track/mensen/:member/vertrek               partners.end-member-page      no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/mensen/:member/vertrek               partners.end-member           no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/mensen/:member/terug                 partners.restore-member       no  no yes yes  no  no  no  no  no  no  no
`);
