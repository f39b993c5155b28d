import { readExpectations } from './read-expectations.ts';

/** Certificates: the register is for anyone, the auditor issues, auditor and scheme owner suspend and withdraw. */
export const certificateRoutesExpected = readExpectations(`
                                                                                    adm sch fac prk own oth aud sig res per any
GET  /register                              certificates.register-page              yes yes yes yes yes yes yes yes yes yes yes
GET  /register.csv                          certificates.register-table-page        yes yes yes yes yes yes yes yes yes yes yes
GET  /register.json                         certificates.register-json-page         yes yes yes yes yes yes yes yes yes yes yes
GET  /.well-known/keurpark-keys.json        certificates.keys-page                  yes yes yes yes yes yes yes yes yes yes yes
GET  /register/controleren                  certificates.check-page                 yes yes yes yes yes yes yes yes yes yes yes
POST /register/controleren                  certificates.check-file                 yes yes yes yes yes yes yes yes yes yes yes
GET  /register/:number                      certificates.certificate-page           yes yes yes yes yes yes yes yes yes yes yes
GET  /register/:number/schorsen             certificates.suspend-certificate-page    no yes  no  no  no  no yes  no  no  no  no
POST /register/:number/schorsen             certificates.suspend-certificate         no yes  no  no  no  no yes  no  no  no  no
GET  /register/:number/schorsing-opheffen   certificates.reinstate-certificate-page  no yes  no  no  no  no yes  no  no  no  no
POST /register/:number/schorsing-opheffen   certificates.reinstate-certificate       no yes  no  no  no  no yes  no  no  no  no
GET  /register/:number/intrekken            certificates.withdraw-certificate-page   no yes  no  no  no  no yes  no  no  no  no
POST /register/:number/intrekken            certificates.withdraw-certificate        no yes  no  no  no  no yes  no  no  no  no
GET  /trajecten/:track/certificaat          certificates.of-track-page               no  no yes yes yes yes yes  no  no  no  no
GET  /trajecten/:track/certificaat/uitgeven certificates.issue-page                  no  no  no  no  no  no yes  no  no  no  no
POST /trajecten/:track/certificaat/uitgeven certificates.issue-certificate           no  no  no  no  no  no yes  no  no  no  no
`);
