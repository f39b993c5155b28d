import { path } from '../kernel/path.ts';

export const statementPaths = {
  privacy: path('/privacy'),
  accessibility: path('/toegankelijkheid'),
};
