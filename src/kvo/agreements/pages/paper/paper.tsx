import { agreementPaths } from '../../../../paths/agreements.ts';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { Facts } from '../../../../platform/ui/lists/facts.tsx';
import { Fingerprint } from '../../../../platform/ui/marks/fingerprint.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Sheet } from '../../../../platform/ui/page/sheet.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { listNames } from '../../../accounts/queries.ts';
import { judgePaper } from '../../actions/paper/judge-paper.ts';
import { slugOf } from '../../model.ts';
import { ofPaper } from '../../stands/in-agreement.ts';
import { agreementTexts } from '../../texts/texts.ts';
import { findPlace, placeUnder } from '../parts/agreement-place.ts';
import { paperFacts, paperHeading, paperRemark } from './paper-facts.ts';
import { Verdict } from './verdict.tsx';

export const paperPage: PageDefinition = {
  name: 'agreements.paper-page',
  path: agreementPaths.paper,
  permission: 'agreements.read',
  stand: ofPaper,
  show: async (context, visit) => {
    const found = await findPlace(context, visit);
    const paper = found?.agreement.papers.find((one) => one.id === visit.params['paper']?.toLowerCase());
    if (found === null || paper === undefined) return { kind: 'not-found' };
    const { language, actor } = context;
    const { track, agreement } = found;
    const texts = agreementTexts(language);
    const { paper: t } = texts;
    const name = agreement.signatories.find((one) => one.id === paper.signatoryId)?.name ?? '';
    const version = agreement.versions.find((one) => one.id === paper.versionId);
    const names = await listNames(context.db, [
      paper.uploadedBy,
      ...(paper.verdict === null ? [] : [paper.verdict.decidedBy]),
    ]);
    const isOwn = actor.kind === 'person' && actor.id === paper.uploadedBy;
    const remark = paperRemark(paper, { isOwn, isWithdrawn: version?.withdrawal !== null }, language);
    const state = formState({ form: judgePaper.name, language, attempt: visit.attempt });
    const params = { track: track.id, agreement: slugOf[agreement.kind], paper: paper.id };
    const mayJudge = visit.may('agreements.confirm-paper') && paper.verdict === null && !isOwn;
    return {
      kind: 'page',
      title: t.title,
      place: placeUnder(track, agreement.kind, language),
      main: (
        <>
          <ErrorSummary state={state} />
          <PageHead
            heading={paperHeading(paper, name, language)}
            lead={paper.verdict === null ? t.lead(version?.number ?? 0) : undefined}
          />
          <Sheet
            level={2}
            title={<span dir="auto">{paper.fileName}</span>}
            links={[{ label: t.open, href: agreementPaths.paperFile.to(params) }]}
          >
            <Fingerprint digest={paper.fileDigest} label={t.digest} language={language} />
          </Sheet>
          <Facts facts={paperFacts(paper, (id) => names.get(id) ?? t.someone, language)} />
          {remark === null ? null : <p>{remark}</p>}
          {mayJudge ? <Verdict state={state} action={agreementPaths.paper.to(params)} language={language} /> : null}
        </>
      ),
    };
  },
};
