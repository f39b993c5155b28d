import { isLanguage } from '../../../../kernel/language.ts';
import { agreementPaths } from '../../../../paths/agreements.ts';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { ChangedMeanwhile } from '../../../tracks/changed-meanwhile.tsx';
import { getTrack } from '../../../tracks/queries.ts';
import { changeDeclaration } from '../../actions/text/change-declaration.ts';
import { situationOf } from '../../declaration/declaration-to-freeze.ts';
import { filledParts } from '../../declaration/usual-parts.ts';
import { FrozenNotice } from '../../frozen-notice.tsx';
import { findAgreement } from '../../queries.ts';
import { agreementTexts } from '../../texts/texts.ts';
import { placeUnder } from '../parts/agreement-place.ts';
import { DeclarationForm, textFields } from './declaration-form.tsx';
import { StatementRows } from './statement-rows.tsx';

export const declarationTextPage: PageDefinition = {
  name: 'agreements.declaration-text-page',
  path: agreementPaths.declarationText,
  permission: 'agreements.edit',
  stand: inTrack,
  show: async (context, visit) => {
    const { language } = context;
    const track = await getTrack(context.db, (visit.params['track'] ?? '').toLowerCase());
    const { text: t } = agreementTexts(language);
    const { current } = await findAgreement(context, track, 'declaration');
    const situation = await situationOf(context.db, track, context.now);
    const { draft } = situation;
    const stored = { ...filledParts(draft, situation), language: draft.language, datedOn: draft.datedOn ?? '' };
    const state = formState({
      form: changeDeclaration.name,
      language,
      attempt: visit.attempt,
      defaults: { ...stored, version: draft.version },
    });
    const shown = (value: string): string => (isLanguage(value) ? t.languages[value] : value);
    const changed = textFields.map((name) => ({
      label: t.fields[name],
      typed: shown(state.value(name)),
      stored: shown(stored[name]),
    }));
    return {
      kind: 'page',
      title: t.title,
      place: placeUnder(track, 'declaration', language),
      main: (
        <>
          <ErrorSummary state={state} />
          <ChangedMeanwhile state={state} version={draft.version} fields={changed} language={language} />
          <PageHead heading={t.heading} lead={t.lead} />
          {current === null ? (
            <DeclarationForm state={state} language={language} track={track.id} version={draft.version} />
          ) : (
            <FrozenNotice kind="declaration" version={current} track={track.id} language={language} mayWithdraw />
          )}
          <Part id="partijen" heading={t.each} count={situation.parties.length}>
            <StatementRows situation={situation} track={track.id} language={language} mayEdit={current === null} />
          </Part>
        </>
      ),
    };
  },
};
