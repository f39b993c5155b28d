import { path } from '../kernel/path.ts';

export const gatePaths = {
  gate: path('/trajecten/:track/poorten/:stage'),
  close: path('/trajecten/:track/poorten/:stage/afsluiten'),
  pass: path('/trajecten/:track/poorten/:stage/passeren'),
  reopen: path('/trajecten/:track/poorten/:stage/heropenen'),
};
