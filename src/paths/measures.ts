import { path } from '../kernel/path.ts';

export const measurePaths = {
  matrix: path('/trajecten/:track/maatregelen'),
  addMeasure: path('/trajecten/:track/maatregelen/nieuw'),
  catalogue: path('/trajecten/:track/maatregelen/voorbeelden'),
  csv: path('/trajecten/:track/maatregelen/matrix.csv'),
  measure: path('/trajecten/:track/maatregelen/:measure'),
  changeMeasure: path('/trajecten/:track/maatregelen/:measure/bewerken'),
  reportProgress: path('/trajecten/:track/maatregelen/:measure/voortgang'),
  changeStatus: path('/trajecten/:track/maatregelen/:measure/stand/:step'),
  evidence: path('/trajecten/:track/maatregelen/:measure/bewijs/:digest'),
  addObjective: path('/trajecten/:track/doelen/nieuw'),
  objective: path('/trajecten/:track/doelen/:objective'),
  dropObjective: path('/trajecten/:track/doelen/:objective/laten-vervallen'),
  restoreObjective: path('/trajecten/:track/doelen/:objective/terugzetten'),
  plan: path('/trajecten/:track/plan'),
  agreeAll: path('/trajecten/:track/plan/afspreken'),
  freezePlan: path('/trajecten/:track/plan/vaststellen'),
  planVersion: path('/trajecten/:track/plan/versies/:version'),
  planFile: path('/trajecten/:track/plan/versies/:version/plan.json'),
};
