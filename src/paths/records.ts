import { path } from '../kernel/path.ts';

export const recordPaths = {
  records: path('/trajecten/:track/verslagen'),
  addRecord: path('/trajecten/:track/verslagen/nieuw'),
  record: path('/trajecten/:track/verslagen/:record'),
  correctRecord: path('/trajecten/:track/verslagen/:record/verbeteren'),
  strikeRecord: path('/trajecten/:track/verslagen/:record/doorhalen'),
  file: path('/trajecten/:track/verslagen/:record/bestanden/:digest'),
};
