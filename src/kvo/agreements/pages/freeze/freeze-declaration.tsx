import { agreementPaths } from '../../../../paths/agreements.ts';
import { DocumentText } from '../../../../platform/ui/document/document-text.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { getTrack } from '../../../tracks/queries.ts';
import { AbsentNotice } from '../../absent-notice.tsx';
import { freezeDeclaration } from '../../actions/text/freeze-declaration.ts';
import { composeVersion, nextNumber } from '../../compose-version.ts';
import { declarationToFreeze, situationOf } from '../../declaration/declaration-to-freeze.ts';
import { FreezePanel } from '../../freeze-panel.tsx';
import { FrozenNotice } from '../../frozen-notice.tsx';
import { findAgreement, requiredKindsOf } from '../../queries.ts';
import { agreementTexts } from '../../texts/texts.ts';
import { placeUnder } from '../parts/agreement-place.ts';
import { AnswersNotice } from '../parts/answers-notice.tsx';
import { MissingNotice } from './missing-notice.tsx';

export const freezeDeclarationPage: PageDefinition = {
  name: 'agreements.freeze-declaration-page',
  path: agreementPaths.freezeDeclaration,
  permission: 'agreements.read',
  stand: inTrack,
  show: async (context, visit) => {
    const { language } = context;
    const track = await getTrack(context.db, (visit.params['track'] ?? '').toLowerCase());
    const { freeze: t, problems } = agreementTexts(language);
    const mayEdit = visit.may('agreements.edit');
    const agreement = await findAgreement(context, track, 'declaration');
    const situation = await situationOf(context.db, track, context.now);
    const number = nextNumber(agreement);
    const { content, digest } = composeVersion(declarationToFreeze(track, situation), number);
    const state = formState({ form: freezeDeclaration.name, language, attempt: visit.attempt });
    const present = situation.parties.map((party) => party.kind);
    const absent = requiredKindsOf(context, track).filter((kind) => !present.includes(kind));
    const { current } = agreement;
    const hasChanged = state.problems.some(({ text }) => text === problems['text-changed']);
    return {
      kind: 'page',
      title: t.title,
      place: placeUnder(track, 'declaration', language),
      main:
        current === null ? (
          <>
            <ErrorSummary state={state}>{hasChanged ? t.changed : t.nothing}</ErrorSummary>
            <PageHead heading={mayEdit ? t.heading : t.readHeading} lead={mayEdit ? t.lead(number) : t.readLead} />
            {mayEdit ? <AbsentNotice kinds={absent} language={language} /> : null}
            <DocumentText id="verklaring" document={content.document} />
            {mayEdit ? <AnswersNotice agreement={agreement} language={language} mayEdit /> : null}
            {mayEdit ? <MissingNotice situation={situation} track={track.id} language={language} /> : null}
            {mayEdit ? (
              <FreezePanel
                action={agreementPaths.freezeDeclaration.to({ track: track.id })}
                editHref={agreementPaths.declarationText.to({ track: track.id })}
                number={number}
                digest={digest}
                points={content.points}
                language={language}
              />
            ) : null}
          </>
        ) : (
          <>
            <ErrorSummary state={state} />
            <PageHead heading={t.already(current.number)} />
            <FrozenNotice
              kind="declaration"
              version={current}
              track={track.id}
              language={language}
              mayWithdraw={mayEdit}
            />
          </>
        ),
    };
  },
};
