import { path } from '../kernel/path.ts';

export const resultPaths = {
  overview: path('/trajecten/:track/resultaten'),
  results: path('/trajecten/:track/resultaten/:wave'),
  group: path('/trajecten/:track/resultaten/:wave/groepen/:audience'),
  question: path('/trajecten/:track/resultaten/:wave/vragen/:question'),
  crosstab: path('/trajecten/:track/resultaten/:wave/kruistabel'),
  change: path('/trajecten/:track/resultaten/:wave/verandering'),
  texts: path('/trajecten/:track/resultaten/:wave/open-antwoorden'),
  text: path('/trajecten/:track/resultaten/:wave/open-antwoorden/:piece/lakken'),
  releaseTexts: path('/trajecten/:track/resultaten/:wave/open-antwoorden/vrijgeven'),
  releasedTexts: path('/trajecten/:track/resultaten/:wave/vrijgegeven-antwoorden'),
};
