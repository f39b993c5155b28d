import { readExpectations } from './read-expectations.ts';

/** Declaration and signing: the facilitator has it signed, a second person confirms paper, a signatory holds a link. */
export const agreementRoutesExpected = readExpectations(`
                                                                                                                       adm sch fac prk own oth aud sig res per any
GET  /trajecten/:track/intentieverklaring                                           agreements.declaration-page         no  no yes yes yes yes yes  no  no  no  no
GET  /trajecten/:track/intentieverklaring/tekst                                     agreements.declaration-text-page    no  no yes  no  no  no  no  no  no  no  no
POST /trajecten/:track/intentieverklaring/tekst                                     agreements.change-declaration       no  no yes  no  no  no  no  no  no  no  no
GET  /trajecten/:track/intentieverklaring/tekst/:party                              agreements.statement-page           no  no yes  no  no  no  no  no  no  no  no
POST /trajecten/:track/intentieverklaring/tekst/:party                              agreements.change-statement         no  no yes  no  no  no  no  no  no  no  no
GET  /trajecten/:track/intentieverklaring/vaststellen                               agreements.freeze-declaration-page  no  no yes yes yes yes yes  no  no  no  no
POST /trajecten/:track/intentieverklaring/vaststellen                               agreements.freeze-declaration       no  no yes  no  no  no  no  no  no  no  no
GET  /trajecten/:track/ondertekening/:agreement/ondertekenaars/nieuw                agreements.invite-signatory-page    no  no yes  no  no  no  no  no  no  no  no
POST /trajecten/:track/ondertekening/:agreement/ondertekenaars/nieuw                agreements.invite-signatory         no  no yes  no  no  no  no  no  no  no  no
GET  /trajecten/:track/ondertekening/:agreement/ondertekenaars/:signatory           agreements.signatory-page           no  no yes yes yes yes yes  no  no  no  no
GET  /trajecten/:track/ondertekening/:agreement/ondertekenaars/:signatory/vervangen agreements.replace-signatory-page   no  no yes  no  no  no  no  no  no  no  no
POST /trajecten/:track/ondertekening/:agreement/ondertekenaars/:signatory/vervangen agreements.replace-signatory        no  no yes  no  no  no  no  no  no  no  no
GET  /trajecten/:track/ondertekening/:agreement/ondertekenaars/:signatory/vervallen agreements.end-signatory-page       no  no yes  no  no  no  no  no  no  no  no
POST /trajecten/:track/ondertekening/:agreement/ondertekenaars/:signatory/vervallen agreements.end-signatory            no  no yes  no  no  no  no  no  no  no  no
GET  /trajecten/:track/ondertekening/:agreement/herinneren                          agreements.remind-signatories-page  no  no yes  no  no  no  no  no  no  no  no
POST /trajecten/:track/ondertekening/:agreement/herinneren                          agreements.remind-signatories       no  no yes  no  no  no  no  no  no  no  no
GET  /trajecten/:track/ondertekening/:agreement/intrekken                           agreements.withdraw-version-page    no  no yes  no  no  no  no  no  no  no  no
POST /trajecten/:track/ondertekening/:agreement/intrekken                           agreements.withdraw-version         no  no yes  no  no  no  no  no  no  no  no
GET  /trajecten/:track/ondertekening/:agreement/ondertekenaars/:signatory/papier    agreements.add-paper-page           no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/ondertekening/:agreement/ondertekenaars/:signatory/papier    agreements.add-paper                no  no yes yes  no  no  no  no  no  no  no
GET  /trajecten/:track/ondertekening/:agreement/papier/:paper                       agreements.paper-page               no  no yes yes yes yes yes  no  no  no  no
POST /trajecten/:track/ondertekening/:agreement/papier/:paper                       agreements.judge-paper              no  no yes yes yes yes  no  no  no  no  no
GET  /trajecten/:track/ondertekening/:agreement/papier/:paper/bestand               agreements.paper-file               no  no yes yes yes yes yes  no  no  no  no
GET  /trajecten/:track/ondertekening/:agreement/versies/:version                    agreements.version-page             no  no yes yes yes yes yes  no  no  no  no
GET  /trajecten/:track/ondertekening/:agreement/versies/:version/bestand            agreements.version-file             no  no yes yes yes yes yes  no  no  no  no
GET  /tekenen/:token                                                                agreements.sign-page                no  no  no  no  no  no  no yes  no  no  no
POST /tekenen/:token                                                                agreements.sign                     no  no  no  no  no  no  no yes  no  no  no
GET  /tekenen/:token/code                                                           agreements.code-page                no  no  no  no  no  no  no yes  no  no  no
POST /tekenen/:token/code                                                           agreements.ask-code                 no  no  no  no  no  no  no yes  no  no  no
GET  /tekenen/:token/weigeren                                                       agreements.decline-page             no  no  no  no  no  no  no yes  no  no  no
POST /tekenen/:token/weigeren                                                       agreements.decline                  no  no  no  no  no  no  no yes  no  no  no
GET  /tekenen/:token/iemand-anders                                                  agreements.wrong-person-page        no  no  no  no  no  no  no yes  no  no  no
POST /tekenen/:token/iemand-anders                                                  agreements.report-wrong-person      no  no  no  no  no  no  no yes  no  no  no
GET  /tekenen/:token/document                                                       agreements.signed-document-page     no  no  no  no  no  no  no yes  no  no  no
GET  /tekenen/:token/bestand                                                        agreements.signed-file              no  no  no  no  no  no  no yes  no  no  no
`);
