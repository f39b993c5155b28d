import { path } from '../kernel/path.ts';

export const findingPaths = {
  findings: path('/trajecten/:track/bevindingen'),
  addFinding: path('/trajecten/:track/bevindingen/nieuw'),
  finding: path('/trajecten/:track/bevindingen/:finding'),
  changeFinding: path('/trajecten/:track/bevindingen/:finding/bewerken'),
  dropFinding: path('/trajecten/:track/bevindingen/:finding/laten-vervallen'),
  restoreFinding: path('/trajecten/:track/bevindingen/:finding/terugzetten'),
  moveFinding: path('/trajecten/:track/bevindingen/:finding/verplaatsen'),
};
