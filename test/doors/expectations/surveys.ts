import { readExpectations } from './read-expectations.ts';

/** Measurements: those who run the track hold them, a respondent holds a link. */
export const surveyRoutesExpected = readExpectations(`
                                                                                                adm sch fac prk own oth aud sig res per any
GET  /trajecten/:track/enquete                                  surveys.waves-page               no  no yes yes yes yes yes  no  no  no  no
GET  /trajecten/:track/enquete/nieuw                            surveys.plan-wave-page           no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/enquete/nieuw                            surveys.plan-wave                no  no yes yes  no  no  no  no  no  no  no
GET  /trajecten/:track/enquete/:wave                            surveys.wave-page                no  no yes yes yes yes yes  no  no  no  no
GET  /trajecten/:track/enquete/:wave/gegevens                   surveys.edit-wave-page           no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/enquete/:wave/gegevens                   surveys.change-wave              no  no yes yes  no  no  no  no  no  no  no
GET  /trajecten/:track/enquete/:wave/openen                     surveys.open-wave-page           no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/enquete/:wave/openen                     surveys.open-wave                no  no yes yes  no  no  no  no  no  no  no
GET  /trajecten/:track/enquete/:wave/sluiten                    surveys.close-wave-page          no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/enquete/:wave/sluiten                    surveys.close-wave               no  no yes yes  no  no  no  no  no  no  no
GET  /trajecten/:track/enquete/:wave/uitnodigen                 surveys.invitation-page          no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/enquete/:wave/uitnodigen                 surveys.invite-firms             no  no yes yes  no  no  no  no  no  no  no
GET  /trajecten/:track/enquete/:wave/herinneren                 surveys.reminder-page            no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/enquete/:wave/herinneren                 surveys.remind-firms             no  no yes yes  no  no  no  no  no  no  no
GET  /trajecten/:track/enquete/:wave/bedrijven                  surveys.firms-page               no  no yes yes  no  no  no  no  no  no  no
GET  /trajecten/:track/enquete/:wave/bedrijven/:firm/uitsluiten surveys.exclude-firm-page        no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/enquete/:wave/bedrijven/:firm/uitsluiten surveys.exclude-firm             no  no yes yes  no  no  no  no  no  no  no
GET  /trajecten/:track/enquete/:wave/codes                      surveys.codes-page               no  no yes yes  no  no  no  no  no  no  no
GET  /trajecten/:track/enquete/:wave/posters                    surveys.posters-page             no  no yes yes  no  no  no  no  no  no  no
GET  /trajecten/:track/enquete/:wave/posters.pdf                surveys.posters-file             no  no yes yes  no  no  no  no  no  no  no
GET  /trajecten/:track/enquete/:wave/looplijst.pdf              surveys.walk-list-file           no  no yes yes  no  no  no  no  no  no  no
GET  /trajecten/:track/enquete/:wave/brieven                    surveys.letters-page             no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/enquete/:wave/brieven                    surveys.print-letters            no  no yes yes  no  no  no  no  no  no  no
GET  /trajecten/:track/vragenlijsten                            surveys.questionnaires-page      no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/vragenlijsten                            surveys.begin-questionnaire      no  no yes yes  no  no  no  no  no  no  no
GET  /trajecten/:track/vragenlijsten/inlezen                    surveys.read-questionnaire-file-page no no yes yes no no no no no no no
POST /trajecten/:track/vragenlijsten/inlezen                    surveys.read-questionnaire-file  no  no yes yes  no  no  no  no  no  no  no
GET  /trajecten/:track/vragenlijsten/inlezen/:import            surveys.questionnaire-import-page no no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/vragenlijsten/inlezen/:import            surveys.begin-from-file          no  no yes yes  no  no  no  no  no  no  no
GET  /trajecten/:track/vragenlijsten/keurmerk/:audience         surveys.core-export-page         no  no yes yes  no  no  no  no  no  no  no
GET  /trajecten/:track/vragenlijsten/keurmerk/:audience/vragenlijst.json surveys.core-json-file  no  no yes yes  no  no  no  no  no  no  no
GET  /trajecten/:track/vragenlijsten/keurmerk/:audience/xlsform.xlsx surveys.core-form-file      no  no yes yes  no  no  no  no  no  no  no
GET  /trajecten/:track/vragenlijsten/:questionnaire/uitvoer     surveys.questionnaire-export-page no no yes yes  no  no  no  no  no  no  no
GET  /trajecten/:track/vragenlijsten/:questionnaire/vragenlijst.json surveys.questionnaire-json-file no no yes yes no no no no no no no
GET  /trajecten/:track/vragenlijsten/:questionnaire/xlsform.xlsx surveys.questionnaire-form-file no  no yes yes  no  no  no  no  no  no  no
GET  /trajecten/:track/vragenlijsten/:questionnaire             surveys.questionnaire-page       no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/vragenlijsten/:questionnaire             surveys.rearrange-questionnaire  no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/vragenlijsten/:questionnaire/toevoegen   surveys.add-question             no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/vragenlijsten/:questionnaire/kop         surveys.change-questionnaire     no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/vragenlijsten/:questionnaire/waarden     surveys.change-values            no  no yes yes  no  no  no  no  no  no  no
GET  /trajecten/:track/vragenlijsten/:questionnaire/vragen/:question surveys.question-page       no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/vragenlijsten/:questionnaire/vragen/:question surveys.change-question     no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/vragenlijsten/:questionnaire/vragen/:question/voorbeeld surveys.look-at-question no no yes yes no no no no no no no
GET  /trajecten/:track/vragenlijsten/:questionnaire/voorbeeld/:page surveys.look-at-page         no  no yes yes  no  no  no  no  no  no  no
GET  /trajecten/:track/vragenlijsten/:questionnaire/publiceren  surveys.publish-page             no  no yes yes  no  no  no  no  no  no  no
POST /trajecten/:track/vragenlijsten/:questionnaire/publiceren  surveys.publish-questionnaire    no  no yes yes  no  no  no  no  no  no  no
GET  /enquete                                                   surveys.enter-code-page         yes yes yes yes yes yes yes yes yes yes yes
POST /enquete                                                   surveys.enter-code              yes yes yes yes yes yes yes yes yes yes yes
POST /enquete/verder                                            surveys.resume                  yes yes yes yes yes yes yes yes yes yes yes
POST /enquete/opnieuw                                           surveys.start-over              yes yes yes yes yes yes yes yes yes yes yes
GET  /enquete/open/:token                                       surveys.open-link-page           no  no  no  no  no  no  no  no yes  no  no
POST /enquete/open/:token                                       surveys.open-link                no  no  no  no  no  no  no  no yes  no  no
GET  /enquete/:secret/bedankt                                   surveys.thanks-page              no  no  no  no  no  no  no  no yes  no  no
GET  /enquete/:secret                                           surveys.questions-page           no  no  no  no  no  no  no  no yes  no  no
GET  /enquete/:secret/:page                                     surveys.questions-page-numbered  no  no  no  no  no  no  no  no yes  no  no
POST /enquete/:secret/:page                                     surveys.questions                no  no  no  no  no  no  no  no yes  no  no
`);
