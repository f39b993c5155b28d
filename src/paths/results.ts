import { path } from '../kernel/path.ts';

export const resultPaths = {
  overview: path('/trajecten/:track/resultaten'),
  results: path('/trajecten/:track/resultaten/:wave'),
  group: path('/trajecten/:track/resultaten/:wave/groepen/:audience'),
  texts: path('/trajecten/:track/resultaten/:wave/open-antwoorden'),
  reportPdf: path('/trajecten/:track/resultaten/:wave/verslag.pdf'),
  reportWord: path('/trajecten/:track/resultaten/:wave/verslag.docx'),
};
