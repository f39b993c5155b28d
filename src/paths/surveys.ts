import { path } from '../kernel/path.ts';

export const surveyPaths = {
  waves: path('/trajecten/:track/enquete'),
  planWave: path('/trajecten/:track/enquete/nieuw'),
  wave: path('/trajecten/:track/enquete/:wave'),
  response: path('/trajecten/:track/enquete/:wave/respons'),
  editWave: path('/trajecten/:track/enquete/:wave/gegevens'),
  openWave: path('/trajecten/:track/enquete/:wave/openen'),
  closeWave: path('/trajecten/:track/enquete/:wave/sluiten'),
  destroyKey: path('/trajecten/:track/enquete/:wave/koppelsleutel'),
  invite: path('/trajecten/:track/enquete/:wave/uitnodigen'),
  remind: path('/trajecten/:track/enquete/:wave/herinneren'),
  codes: path('/trajecten/:track/enquete/:wave/codes'),
  firms: path('/trajecten/:track/enquete/:wave/bedrijven'),
  exclude: path('/trajecten/:track/enquete/:wave/bedrijven/:firm/uitsluiten'),
  posters: path('/trajecten/:track/enquete/:wave/posters'),
  letters: path('/trajecten/:track/enquete/:wave/brieven'),
  postersPdf: path('/trajecten/:track/enquete/:wave/posters.pdf'),
  walkList: path('/trajecten/:track/enquete/:wave/looplijst.pdf'),
  questionnaire: path('/trajecten/:track/enquete/:wave/vragen/:audience'),

  // Making a questionnaire of one's own.
  questionnaires: path('/trajecten/:track/vragenlijsten'),
  ownQuestionnaire: path('/trajecten/:track/vragenlijsten/:questionnaire'),
  addQuestion: path('/trajecten/:track/vragenlijsten/:questionnaire/toevoegen'),
  headQuestionnaire: path('/trajecten/:track/vragenlijsten/:questionnaire/kop'),
  ownQuestion: path('/trajecten/:track/vragenlijsten/:questionnaire/vragen/:question'),
  lookAtQuestion: path('/trajecten/:track/vragenlijsten/:questionnaire/vragen/:question/voorbeeld'),
  lookAtPage: path('/trajecten/:track/vragenlijsten/:questionnaire/voorbeeld/:page'),
  publishQuestionnaire: path('/trajecten/:track/vragenlijsten/:questionnaire/publiceren'),

  // What respondents type, scan or click: short, and without an account.
  enterCode: path('/enquete'),
  resume: path('/enquete/verder'),
  startOver: path('/enquete/opnieuw'),
  openLink: path('/enquete/open/:token'),
  thanks: path('/enquete/:secret/bedankt'),
  begin: path('/enquete/:secret'),
  page: path('/enquete/:secret/:page'),
};
