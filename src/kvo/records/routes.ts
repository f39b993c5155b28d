import type { Language } from '../../kernel/language.ts';
import type { Route } from '../../kernel/route.ts';
import { recordPaths } from '../../paths/records.ts';
import type { Context } from '../../platform/context.ts';
import { filesBodyLimit } from '../../platform/files/uploaded-files.ts';
import { formRoute, pageRoute } from '../accounts/entrance.ts';
import { addRecord } from './actions/add-record.ts';
import { correctRecord } from './actions/correct-record.ts';
import { readRecordForm } from './actions/record-fields.ts';
import { strikeRecord } from './actions/strike-record.ts';
import { recordPage } from './pages/record/record.tsx';
import { recordFilePage } from './pages/record/record-file.ts';
import { strikeRecordPage } from './pages/record/strike-record.tsx';
import { recordsPage } from './pages/records/records.tsx';
import { addRecordPage } from './pages/writing/add-record.tsx';
import { correctRecordPage } from './pages/writing/correct-record.tsx';
import { recordTexts } from './texts/texts.ts';

const problems = (language: Language) => recordTexts(language).problems;

const toRecord = (track: string, record: string, flash: string) =>
  ({ kind: 'redirect', to: recordPaths.record.to({ track, record }), flash }) as const;

/** The pages and forms of records. */
export const recordRoutes: readonly Route<Context>[] = [
  pageRoute(recordsPage),
  pageRoute(addRecordPage),
  formRoute({
    path: recordPaths.addRecord,
    action: addRecord,
    page: addRecordPage,
    problems,
    read: readRecordForm,
    bodyLimit: filesBodyLimit,
    after: (context, done, { params }) =>
      toRecord(params['track'] ?? '', done.id, recordTexts(context.language).flash.added(done.reports)),
  }),
  pageRoute(recordPage),
  pageRoute(correctRecordPage),
  formRoute({
    path: recordPaths.correctRecord,
    action: correctRecord,
    page: correctRecordPage,
    problems,
    read: readRecordForm,
    bodyLimit: filesBodyLimit,
    after: (context, done, { params }) =>
      toRecord(params['track'] ?? '', done.id, recordTexts(context.language).flash.corrected),
  }),
  pageRoute(strikeRecordPage),
  formRoute({
    path: recordPaths.strikeRecord,
    action: strikeRecord,
    page: strikeRecordPage,
    problems,
    after: (context, done, { params }) =>
      toRecord(params['track'] ?? '', done.id, recordTexts(context.language).flash.struck),
  }),
  pageRoute(recordFilePage),
];
