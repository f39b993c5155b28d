import { showMoment } from '../../../../kernel/dates.ts';
import { agreementPaths } from '../../../../paths/agreements.ts';
import { Facts } from '../../../../platform/ui/lists/facts.tsx';
import { ToDo } from '../../../../platform/ui/lists/to-do.tsx';
import { Notice } from '../../../../platform/ui/marks/notice.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { ofSignatory } from '../../stands/in-agreement.ts';
import { agreementTexts } from '../../texts/texts.ts';
import { placeUnder } from '../parts/agreement-place.ts';
import { StateKeur } from '../parts/state-keur.tsx';
import { findSignatoryPlace } from './found-signatory.ts';
import { PaperRows } from './paper-rows.tsx';
import { signatoryFacts, signatoryToDo } from './signatory-facts.ts';

export const signatoryPage: PageDefinition = {
  name: 'agreements.signatory-page',
  path: agreementPaths.signatory,
  permission: 'agreements.read',
  stand: ofSignatory,
  show: async (context, visit) => {
    const found = await findSignatoryPlace(context, visit);
    if (found === null) return { kind: 'not-found' };
    const { language } = context;
    const { track, agreement, who, state, partyName } = found;
    const { signatory: t } = agreementTexts(language);
    const mayEdit = visit.may('agreements.edit');
    const toDo = signatoryToDo(found, language, { edit: mayEdit, addPaper: visit.may('agreements.add-paper') });
    const papers = agreement.papers.filter((paper) => paper.signatoryId === who.id);
    const heir = agreement.signatories.find((one) => one.id === who.replacedBy);
    return {
      kind: 'page',
      title: t.title,
      place: placeUnder(track, agreement.kind, language),
      main: (
        <>
          <PageHead
            heading={who.endedAt === null ? t.heading(who.name, partyName) : t.ended(who.name)}
            mark={state === null ? undefined : <StateKeur state={state.kind} language={language} />}
          />
          {who.endedAt === null ? null : (
            <Notice>
              {t.endedOn(showMoment(who.endedAt, language))} {heir === undefined ? '' : t.replacedBy(heir.name)}
            </Notice>
          )}
          <Facts
            facts={signatoryFacts(found, language, mayEdit).map(({ term, value }) => ({
              term,
              value: <span dir="auto">{value}</span>,
            }))}
          />
          {papers.length === 0 ? null : (
            <Part id="papier" heading={t.papers} count={papers.length}>
              <PaperRows papers={papers} params={found.params} language={language} />
            </Part>
          )}
          {toDo.length === 0 ? null : (
            <Part id="doen" heading={t.what}>
              <ToDo items={toDo} />
            </Part>
          )}
        </>
      ),
    };
  },
};
