import { readExpectations } from './read-expectations.ts';

/** People, sign-in, and who runs the instance. The way in of a demo is not there at all. */
export const accountRoutesExpected = readExpectations(`
                                                               adm sch fac prk own oth aud sig res per any
GET  /aanmelden                   accounts.sign-in-page        yes yes yes yes yes yes yes yes yes yes yes
POST /aanmelden                   accounts.request-sign-in     yes yes yes yes yes yes yes yes yes yes yes
GET  /aanmelden/verstuurd         accounts.sign-in-sent-page   yes yes yes yes yes yes yes yes yes yes yes
GET  /aanmelden/:token            accounts.sign-in-link-page   yes yes yes yes yes yes yes yes yes yes yes
POST /aanmelden/:token            accounts.sign-in             yes yes yes yes yes yes yes yes yes yes yes
POST /afmelden                    accounts.sign-out            yes yes yes yes yes yes yes yes yes yes yes
GET  /uitnodiging/:token          accounts.invitation-page     yes yes yes yes yes yes yes yes yes yes yes
POST /uitnodiging/:token          accounts.accept-invitation   yes yes yes yes yes yes yes yes yes yes yes
GET  /mijn-gegevens               accounts.account-page        yes yes yes yes yes yes yes  no  no yes  no
POST /mijn-gegevens               accounts.change-account      yes yes yes yes yes yes yes  no  no yes  no
POST /taal                        accounts.switch-language     yes yes yes yes yes yes yes yes yes yes yes
POST /overal-afmelden             accounts.sign-out-everywhere yes yes yes yes yes yes yes  no  no yes  no
GET  /beheer/mensen               accounts.people-page         yes  no  no  no  no  no  no  no  no  no  no
POST /beheer/mensen               accounts.invite-person       yes  no  no  no  no  no  no  no  no  no  no
POST /beheer/e-mailadres          accounts.change-email        yes  no  no  no  no  no  no  no  no  no  no
GET  /beheer/mensen/:person/:role accounts.end-role-page       yes  no  no  no  no  no  no  no  no  no  no
POST /beheer/mensen/:person/:role accounts.end-role            yes  no  no  no  no  no  no  no  no  no  no
GET  /uitgaande-post              accounts.outbox-page         yes  no  no  no  no  no  no  no  no  no  no
`);
