import type { Language } from '../../../kernel/language.ts';
import type { Route } from '../../../kernel/route.ts';
import { measurePaths } from '../../../paths/measures.ts';
import type { Context } from '../../../platform/context.ts';
import { filesBodyLimit } from '../../../platform/files/uploaded-files.ts';
import { formRoute, pageRoute } from '../../accounts/entrance.ts';
import { addMeasure } from '../actions/measure/add-measure.ts';
import { changeMeasure } from '../actions/measure/change-measure.ts';
import { changeStatus } from '../actions/measure/change-status.ts';
import { readReportForm, reportProgress } from '../actions/measure/report-progress.ts';
import { matrixPage } from '../pages/matrix/matrix.tsx';
import { matrixFilePage } from '../pages/matrix/matrix-file.ts';
import { evidenceFilePage } from '../pages/measure/evidence-file.ts';
import { measurePage } from '../pages/measure/measure.tsx';
import { changeStatusPage } from '../pages/status/change-status.tsx';
import { addMeasurePage } from '../pages/writing/add-measure.tsx';
import { changeMeasurePage } from '../pages/writing/change-measure.tsx';
import { examplesPage } from '../pages/writing/examples.tsx';
import { measureTexts } from '../texts/texts.ts';

const problems = (language: Language) => measureTexts(language).problems;

const toMeasure = ({ track = '' }: Readonly<Record<string, string>>, measure: string, flash: string) =>
  ({ kind: 'redirect', to: measurePaths.measure.to({ track, measure }), flash }) as const;

/** The matrix, and everything that can be done with one measure. */
export const measureRoutes: readonly Route<Context>[] = [
  pageRoute(matrixPage),
  pageRoute(matrixFilePage),
  pageRoute(examplesPage),
  pageRoute(addMeasurePage),
  formRoute({
    path: measurePaths.addMeasure,
    action: addMeasure,
    page: addMeasurePage,
    problems,
    after: ({ language }, done, { params }) =>
      toMeasure(params, done.id, measureTexts(language).flash.added(done.code)),
  }),
  pageRoute(measurePage),
  pageRoute(changeMeasurePage),
  formRoute({
    path: measurePaths.changeMeasure,
    action: changeMeasure,
    page: changeMeasurePage,
    problems,
    after: ({ language }, done, { params }) => toMeasure(params, done.id, measureTexts(language).flash.changed),
  }),
  pageRoute(changeStatusPage),
  formRoute({
    path: measurePaths.changeStatus,
    action: changeStatus,
    page: changeStatusPage,
    problems,
    after: ({ language }, done, { params }) => {
      const t = measureTexts(language).flash;
      return toMeasure(params, done.id, t.moved(done.code, t.movedTo[done.to]));
    },
  }),
  formRoute({
    path: measurePaths.reportProgress,
    action: reportProgress,
    page: measurePage,
    problems,
    read: readReportForm,
    bodyLimit: filesBodyLimit,
    after: ({ language }, done, { params }) =>
      toMeasure(params, done.id, measureTexts(language).flash.reported(done.code)),
  }),
  pageRoute(evidenceFilePage),
];
