import { path } from '../kernel/path.ts';

export const trackPaths = {
  portfolio: path('/trajecten'),
  create: path('/trajecten/nieuw'),
  road: path('/trajecten/:track'),
  edit: path('/trajecten/:track/gegevens'),
  rules: path('/trajecten/:track/regels'),
  rule: path('/trajecten/:track/regels/:rule'),
  plannedDates: path('/trajecten/:track/planning'),
  events: path('/trajecten/:track/gebeurd'),
  renew: path('/trajecten/:track/nieuwe-ronde'),
};
