import { path } from '../kernel/path.ts';

// The covenant itself stands at `agreementPaths.covenant`: whatever is signed goes back to it.
export const covenantPaths = {
  text: path('/trajecten/:track/convenant/tekst'),
  article: path('/trajecten/:track/convenant/tekst/artikelen/:article'),
  restoreArticle: path('/trajecten/:track/convenant/tekst/artikelen/:article/terugzetten'),
  contribution: path('/trajecten/:track/convenant/tekst/partijen/:party'),
  restoreContribution: path('/trajecten/:track/convenant/tekst/partijen/:party/terugzetten'),
  freeze: path('/trajecten/:track/convenant/vaststellen'),
};
