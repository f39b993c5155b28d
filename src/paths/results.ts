import { path } from '../kernel/path.ts';

export const resultPaths = {
  overview: path('/trajecten/:track/resultaten'),
  results: path('/trajecten/:track/resultaten/:wave'),
  group: path('/trajecten/:track/resultaten/:wave/groepen/:audience'),
  texts: path('/trajecten/:track/resultaten/:wave/open-antwoorden'),
  exports: path('/trajecten/:track/resultaten/:wave/exporteren/:audience'),
  figuresCsv: path('/trajecten/:track/resultaten/:wave/exporteren/:audience/cijfers.csv'),
  figuresXlsx: path('/trajecten/:track/resultaten/:wave/exporteren/:audience/cijfers.xlsx'),
  rowsCsv: path('/trajecten/:track/resultaten/:wave/exporteren/:audience/antwoorden.csv'),
  rowsXlsx: path('/trajecten/:track/resultaten/:wave/exporteren/:audience/antwoorden.xlsx'),
  rowsSav: path('/trajecten/:track/resultaten/:wave/exporteren/:audience/antwoorden.sav'),
  tripleSXml: path('/trajecten/:track/resultaten/:wave/exporteren/:audience/antwoorden.xml'),
  tripleSData: path('/trajecten/:track/resultaten/:wave/exporteren/:audience/antwoorden.asc'),
  codebook: path('/trajecten/:track/resultaten/:wave/exporteren/:audience/codeboek.csv'),
  rScript: path('/trajecten/:track/resultaten/:wave/exporteren/:audience/hoofdtabel.R'),
  freeTexts: path('/trajecten/:track/resultaten/:wave/exporteren/:audience/open-antwoorden.csv'),
};
