import { path } from '../kernel/path.ts';

export const findingPaths = {
  findings: path('/trajecten/:track/bevindingen'),
  addFinding: path('/trajecten/:track/bevindingen/nieuw'),
  proposals: path('/trajecten/:track/bevindingen/voorstellen'),
  proposal: path('/trajecten/:track/bevindingen/voorstellen/:wave/:proposal'),
  setProposalAside: path('/trajecten/:track/bevindingen/voorstellen/:wave/:proposal/terzijde'),
  restoreProposal: path('/trajecten/:track/bevindingen/voorstellen/:wave/:proposal/terug'),
  finding: path('/trajecten/:track/bevindingen/:finding'),
  changeFinding: path('/trajecten/:track/bevindingen/:finding/bewerken'),
  dropFinding: path('/trajecten/:track/bevindingen/:finding/laten-vervallen'),
  restoreFinding: path('/trajecten/:track/bevindingen/:finding/terugzetten'),
  moveFinding: path('/trajecten/:track/bevindingen/:finding/verplaatsen'),
};
