import { path } from '../kernel/path.ts';

// What is the same for every kind of agreement stands under one address; `:agreement` says which.
const signing = '/trajecten/:track/ondertekening/:agreement';

export const agreementPaths = {
  declaration: path('/trajecten/:track/intentieverklaring'),
  declarationText: path('/trajecten/:track/intentieverklaring/tekst'),
  statement: path('/trajecten/:track/intentieverklaring/tekst/:party'),
  freezeDeclaration: path('/trajecten/:track/intentieverklaring/vaststellen'),
  covenant: path('/trajecten/:track/convenant'),
  inviteSignatory: path(`${signing}/ondertekenaars/nieuw`),
  signatory: path(`${signing}/ondertekenaars/:signatory`),
  replaceSignatory: path(`${signing}/ondertekenaars/:signatory/vervangen`),
  endSignatory: path(`${signing}/ondertekenaars/:signatory/vervallen`),
  addPaper: path(`${signing}/ondertekenaars/:signatory/papier`),
  paper: path(`${signing}/papier/:paper`),
  paperFile: path(`${signing}/papier/:paper/bestand`),
  remind: path(`${signing}/herinneren`),
  withdraw: path(`${signing}/intrekken`),
  version: path(`${signing}/versies/:version`),
  versionFile: path(`${signing}/versies/:version/bestand`),
  sign: path('/tekenen/:token'),
  signCode: path('/tekenen/:token/code'),
  decline: path('/tekenen/:token/weigeren'),
  wrongPerson: path('/tekenen/:token/iemand-anders'),
  signedDocument: path('/tekenen/:token/document'),
  signedFile: path('/tekenen/:token/bestand'),
};
